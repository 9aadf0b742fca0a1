import Diagnostics
import Markup
import Templates

/// Data written as a literal, from which shape and value follow.
indirect enum TestData: Sendable {
  case value(TemplateShape, TemplateValue)
  case list([TestData])
  case record([(String, TestData)])
  /// A value of a page whose name is known inside items too.
  case knownInside(TestData)

  static func text(_ text: String) -> TestData { .value(.text, .text(text)) }
  static func url(_ text: String) -> TestData { .value(.url, .text(text)) }
  static func html(_ text: String) -> TestData {
    .value(.html, .html(HTML(bytes: Array(text.utf8))))
  }
  static func flag(_ flag: Bool) -> TestData { .value(.flag, .flag(flag)) }
  static func number(_ number: Int) -> TestData { .value(.number, .number(number)) }
  static let missing = TestData.value(.optional(.text), .none)
  static func record(_ pairs: KeyValuePairs<String, TestData>) -> TestData {
    .record(pairs.map { ($0, $1) })
  }

  var shape: TemplateShape {
    switch self {
    case .value(let shape, _): shape
    case .list(let items): .list(items.first?.shape ?? .text)
    case .record(let pairs):
      .record(pairs.map { .init($0.0, "", $0.1.shape, isKnownInside: $0.1.isKnownInside) })
    case .knownInside(let data): data.shape
    }
  }

  var value: TemplateValue {
    switch self {
    case .value(_, let value): value
    case .list(let items): .list(items.map(\.value))
    case .record(let pairs): .record(TestRecord(values: pairs.map(\.1.value)))
    case .knownInside(let data): data.value
    }
  }

  var isKnownInside: Bool { if case .knownInside = self { true } else { false } }
}

/// A record of values that are there.
private struct TestRecord: TemplateRecord {
  let values: [TemplateValue]

  func value(at position: Int) -> TemplateValue { values[position] }
}

/// The template `main` with its partials, filled with `data`; or the report of what is wrong.
func render(
  _ main: String, _ data: TestData = .record([]), _ partials: [String: String] = [:]
) -> String {
  var files = partials.mapValues { $0 }
  files["main"] = main
  let sources = files.reduce(into: [String: SourceFile]()) { result, pair in
    result[pair.key] = SourceFile(path: "\(pair.key).html", text: pair.value)
  }
  var diagnostics: [Diagnostic] = []
  let library = TemplateLibrary(sources, &diagnostics)
  let template = library.compile("main", for: data.shape, &diagnostics)
  if let template, diagnostics.isEmpty {
    return String(decoding: template.render(data.value), as: UTF8.self)
  }
  return DiagnosticReport(diagnostics, files: sources.values).text(.human)
}
