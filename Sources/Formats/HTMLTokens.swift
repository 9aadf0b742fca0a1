/// A piece of an HTML page; the pieces follow each other without gaps.
package enum HTMLToken: Hashable {
  /// Text with its character references as they are written.
  case text(Range<Int>)
  case start(HTMLTag)
  /// An end tag: the name in lower case.
  case end(String, Range<Int>)
  /// What stands in a script or a style.
  case code(Range<Int>)
  /// A comment or a declaration.
  case comment(Range<Int>)
}

/// The tokens of an HTML page in order: WHATWG HTML §13.2.5 without what makes a tree of them. Any bytes will do; nothing is
/// an error.
package struct HTMLTokens: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var offset = 0
  /// The element whose content is no markup that has just been opened.
  private var rawElement: String?

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package mutating func next() -> HTMLToken? {
    let start = offset
    if let name = rawElement {
      rawElement = nil
      skip(to: "</\(name)")
      if offset > start {
        return name == "script" || name == "style" ? .code(start..<offset) : .text(start..<offset)
      }
    }
    while let open = find(UInt8(ascii: "<"), from: offset), open + 1 < bytes.count {
      let second = bytes[open + 1]
      let isTag =
        second == UInt8(ascii: "!") || second == UInt8(ascii: "?") || second == UInt8(ascii: "/")
        || Self.isLetter(second)
      guard isTag else {
        offset = open + 1
        continue
      }
      if open > start {
        offset = open
        return .text(start..<open)
      }
      offset = open + 1
      return markup(from: open)
    }
    offset = bytes.count
    return offset > start ? .text(start..<offset) : nil
  }

  /// The tag, comment or declaration at `start`.
  private mutating func markup(from start: Int) -> HTMLToken {
    if has("!--", at: offset) {
      skip(past: "-->")
    } else if Self.isLetter(bytes[offset]) {
      let tag = tag(from: start)
      if ["script", "style", "title", "textarea"].contains(tag.name) { rawElement = tag.name }
      return .start(tag)
    } else if bytes[offset] == UInt8(ascii: "/"), offset + 1 < bytes.count,
      Self.isLetter(bytes[offset + 1])
    {
      offset += 1
      let name = name()
      skip(past: ">")
      return .end(name, start..<offset)
    } else {
      skip(past: ">")
    }
    return .comment(start..<offset)
  }

  private mutating func name() -> String {
    word { !Self.isBlank($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
  }

  private mutating func tag(from start: Int) -> HTMLTag {
    let name = name()
    var attributes: [HTMLTag.Attribute] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ">") {
        offset += 1
        break
      }
      if Self.isBlank(byte) || byte == UInt8(ascii: "/") {
        offset += 1
        continue
      }
      attributes.append(attribute())
    }
    let isSelfClosing =
      offset - start > 2 && bytes[offset - 1] == UInt8(ascii: ">")
      && bytes[offset - 2] == UInt8(ascii: "/")
    return HTMLTag(
      name: name, attributes: attributes, range: start..<offset, isSelfClosing: isSelfClosing)
  }

  private mutating func attribute() -> HTMLTag.Attribute {
    let first = offset
    // An equals sign that nothing stands before belongs to the name.
    if bytes[offset] == UInt8(ascii: "=") { offset += 1 }
    let rest = word {
      !Self.isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">")
        && $0 != UInt8(ascii: "/")
    }
    let name = bytes[first] == UInt8(ascii: "=") ? "=" + rest : rest
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
      return HTMLTag.Attribute(name: name, value: "", range: first..<offset)
    }
    offset += 1
    skipBlanks()
    guard offset < bytes.count else {
      return HTMLTag.Attribute(name: name, value: "", range: offset..<offset)
    }
    let quote = bytes[offset]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = offset + 1
      let end = find(quote, from: start) ?? bytes.count
      offset = Swift.min(end + 1, bytes.count)
      return HTMLTag.Attribute(name: name, value: text(start..<end), range: start..<end)
    }
    let start = offset
    while offset < bytes.count, !Self.isBlank(bytes[offset]), bytes[offset] != UInt8(ascii: ">") {
      offset += 1
    }
    return HTMLTag.Attribute(name: name, value: text(start..<offset), range: start..<offset)
  }

  private func text(_ range: Range<Int>) -> String { htmlText(bytes[range]) }

  /// A word with the letters of ASCII in lower case: of others HTML knows no case, and what takes another number of bytes in
  /// lower case would not be found again.
  private mutating func word(_ isPart: (UInt8) -> Bool) -> String {
    let start = offset
    while offset < bytes.count, isPart(bytes[offset]) { offset += 1 }
    let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let word = bytes[start..<offset].map { letters.contains($0) ? $0 | 0x20 : $0 }
    return String(decoding: word, as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    start < bytes.count ? bytes[start...].firstIndex(of: byte) : nil
  }

  private func has(_ text: String, at start: Int) -> Bool {
    let wanted = Array(text.utf8)
    guard start + wanted.count <= bytes.count else { return false }
    return zip(bytes[start...], wanted).allSatisfy { ($0 | 0x20) == ($1 | 0x20) || $0 == $1 }
  }

  private mutating func skip(to text: String) {
    guard let first = text.utf8.first else { return }
    while let start = find(first, from: offset) {
      offset = start
      if has(text, at: start) { return }
      offset += 1
    }
    offset = bytes.count
  }

  private mutating func skip(past text: String) {
    skip(to: text)
    offset = Swift.min(offset + text.utf8.count, bytes.count)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }
}

/// The text that bytes of HTML stand for, with the references that escaping writes read; others stay.
package func htmlText(_ bytes: ArraySlice<UInt8>) -> String {
  guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
  var result: [UInt8] = []
  var rest = bytes
  while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
    result += rest[..<start]
    rest = rest[start...]
    let reference = writtenReferences.first { rest.starts(with: $0.text) }
    result.append(reference?.byte ?? UInt8(ascii: "&"))
    rest = rest.dropFirst(reference?.text.count ?? 1)
  }
  return String(decoding: result + rest, as: UTF8.self)
}

private let writtenReferences: [(text: [UInt8], byte: UInt8)] = [
  (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
  (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
  (Array("&#39;".utf8), UInt8(ascii: "'")),
]
