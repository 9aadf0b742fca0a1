import Markup

/// One step of a compiled template.
enum TemplateOperation: Sendable {
  case literal([UInt8])
  case variable(Lookup, Escaping)
  /// Once for each element, or once if there is something.
  case section(Lookup, [TemplateOperation])
  /// Once if there is nothing.
  case inverted(Lookup, [TemplateOperation])

  /// Where a name stands: how many contexts up, then field after field.
  struct Lookup: Sendable, Hashable {
    let up: Int
    let path: [Int]
  }

  /// How a value becomes bytes where it stands.
  enum Escaping: Sendable, Hashable {
    case elementText, doubleQuotedAttribute, singleQuotedAttribute, none
  }
}

/// A template that is ready to render values of the shape that it was compiled for.
package struct CompiledTemplate: Sendable {
  let operations: [TemplateOperation]

  /// The template filled with `value`, which must have the shape that it was compiled for.
  package func render(_ value: TemplateValue) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(16384)
    render(value, into: &output)
    return output
  }

  /// Appends the template filled with `value`.
  package func render(_ value: TemplateValue, into output: inout [UInt8]) {
    var renderer = TemplateRenderer(contexts: [value])
    renderer.run(operations, into: &output)
  }
}

/// Runs operations over a stack of contexts; its recursion is as deep as the template's nesting, which is limited.
private struct TemplateRenderer {
  var contexts: [TemplateValue]

  mutating func run(_ operations: [TemplateOperation], into output: inout [UInt8]) {
    for operation in operations {
      switch operation {
      case .literal(let bytes): output.append(contentsOf: bytes)
      case .variable(let lookup, let escaping):
        write(value(of: lookup), escaping, into: &output)
      case .section(let lookup, let inner):
        switch value(of: lookup) {
        case .none, .flag(false): break
        case .flag(true): run(inner, into: &output)
        case .list(let elements):
          for element in elements { run(inner, with: element, into: &output) }
        case .text(let text): if !text.isEmpty { run(inner, with: .text(text), into: &output) }
        case .phrase(let phrase):
          if !phrase.text.isEmpty { run(inner, with: .phrase(phrase), into: &output) }
        case .html(let html): if !html.isEmpty { run(inner, with: .html(html), into: &output) }
        case .number(let number): run(inner, with: .number(number), into: &output)
        case .record(let record): run(inner, with: .record(record), into: &output)
        }
      case .inverted(let lookup, let inner):
        if value(of: lookup).isNothing { run(inner, into: &output) }
      }
    }
  }

  private mutating func run(
    _ operations: [TemplateOperation], with context: TemplateValue, into output: inout [UInt8]
  ) {
    contexts.append(context)
    run(operations, into: &output)
    contexts.removeLast()
  }

  private func value(of lookup: TemplateOperation.Lookup) -> TemplateValue {
    var value = contexts[contexts.count - 1 - lookup.up]
    for index in lookup.path {
      guard case .record(let record) = value else { return .none }
      value = record.value(at: index)
    }
    return value
  }

  private func write(
    _ value: TemplateValue, _ escaping: TemplateOperation.Escaping, into output: inout [UInt8]
  ) {
    switch value {
    case .phrase(let phrase) where escaping == .elementText:
      output.append(contentsOf: phrase.html.bytes)
    case .phrase(let phrase): write(.text(phrase.text), escaping, into: &output)
    case .text(let text):
      let start = output.count
      escapeHTML(text.utf8, into: &output)
      guard escaping == .singleQuotedAttribute else { return }
      for index in output.indices[start...].reversed() where output[index] == UInt8(ascii: "'") {
        output.replaceSubrange(index...index, with: "&#39;".utf8)
      }
    case .html(let html): output.append(contentsOf: html.bytes)
    case .number(let number): output.append(contentsOf: String(number).utf8)
    case .flag, .list, .record, .none: break
    }
  }
}

extension TemplateValue {
  /// Whether an inverted section stands for this value.
  var isNothing: Bool {
    switch self {
    case .none, .flag(false): true
    case .list(let elements): elements.isEmpty
    case .text(let text): text.isEmpty
    case .phrase(let phrase): phrase.text.isEmpty
    case .html(let html): html.isEmpty
    case .flag(true), .number, .record: false
    }
  }
}
