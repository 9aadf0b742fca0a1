import Diagnostics

/// Splits a template into text and tags, following changes of the delimiters.
struct TemplateScanner {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }

  /// The pieces in order, or what is wrong with a tag.
  mutating func scan() throws(Diagnostic) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while position < bytes.count {
      guard let start = bytes.firstIndex(of: opening, from: position) else {
        tags.append(text(position..<bytes.count))
        break
      }
      if start > position { tags.append(text(position..<start)) }
      let tag = try tag(at: start)
      tags.append(tag)
      position = tag.range.upperBound
    }
    return tags
  }

  private func text(_ range: Range<Int>) -> TemplateTag {
    TemplateTag(kind: .text, range: range, name: .init(text: "", range: range))
  }

  private mutating func tag(at start: Int) throws(Diagnostic) -> TemplateTag {
    let inside = start + opening.count
    let sigil = inside < bytes.count ? bytes[inside] : 0
    let isDefault = opening == Array("{{".utf8)
    if sigil == UInt8(ascii: "="),
      let end = bytes.firstIndex(of: [UInt8(ascii: "=")] + closing, from: inside + 1)
    {
      return try delimiters(start..<end + 1 + closing.count, content: inside + 1..<end)
    }
    let isTriple = isDefault && sigil == UInt8(ascii: "{")
    let close = isTriple ? [UInt8(ascii: "}")] + closing : closing
    guard let end = bytes.firstIndex(of: close, from: inside) else {
      throw .error(
        "template-tag", "the tag that starts here is not closed",
        at: file.place(start..<inside),
        hint: "end it with \(String(decoding: close, as: UTF8.self))")
    }
    let kind: TemplateTag.Kind? =
      switch Unicode.Scalar(sigil) {
      case "{": isTriple ? .raw : nil
      case "&": .raw
      case "#": .section
      case "^": .inverted
      case "/": .close
      case "!": .comment
      case ">": .partial
      case "<": .parent
      case "$": .block
      default: nil
      }
    let content = trimmed(
      (kind == nil ? inside : inside + 1)..<max(end, kind == nil ? inside : inside + 1))
    let name = file.text(content)
    if kind != .comment {
      guard !name.isEmpty else {
        throw .error(
          "template-tag", "a tag without a name", at: file.place(start..<end + close.count))
      }
      guard !name.utf8.contains(where: { $0 <= 0x20 }) else {
        throw .error(
          "template-tag", "\"\(name)\" is no name", at: file.place(content),
          hint: "a name has no blanks in it")
      }
    }
    return TemplateTag(
      kind: kind ?? .variable, range: start..<end + close.count,
      name: .init(text: name, range: content))
  }

  private mutating func delimiters(
    _ range: Range<Int>, content: Range<Int>
  ) throws(Diagnostic) -> TemplateTag {
    let parts = bytes[content].split { $0 <= 0x20 }
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      throw .error(
        "template-tag", "new delimiters are two words without an equals sign",
        at: file.place(range), hint: "write {{=<% %>=}}")
    }
    (opening, closing) = (Array(parts[0]), Array(parts[1]))
    return TemplateTag(kind: .delimiters, range: range, name: .init(text: "", range: content))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
