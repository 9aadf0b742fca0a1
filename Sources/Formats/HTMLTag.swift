/// A start tag of an HTML page, with the places of what it says.
package struct HTMLTag: Hashable {
  /// In lower case.
  package let name: String
  package let attributes: [Attribute]
  /// The bytes from `<` to `>`.
  package let range: Range<Int>

  /// A name and a value with its character references read.
  package struct Attribute: Hashable {
    /// In lower case.
    package let name: String
    package let value: String
    /// The bytes of the value, without quotes.
    package let range: Range<Int>
  }

  /// The attribute of this name.
  package subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }
}

/// The start tags of an HTML page in order: WHATWG HTML §13.2.5 without what makes a tree of them. Comments, declarations and
/// the content of elements that hold no markup are passed over. Any bytes will do; nothing is an error.
package struct HTMLTags: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var offset = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package mutating func next() -> HTMLTag? {
    while let start = find(UInt8(ascii: "<"), from: offset) {
      offset = start + 1
      guard offset < bytes.count else { return nil }
      if has("!--", at: offset) {
        skip(past: "-->")
      } else if bytes[offset] == UInt8(ascii: "!") || bytes[offset] == UInt8(ascii: "?") {
        skip(past: ">")
      } else if bytes[offset] == UInt8(ascii: "/") {
        skip(past: ">")
      } else if Self.isLetter(bytes[offset]) {
        let tag = tag(from: start)
        if ["script", "style", "title", "textarea"].contains(tag.name) {
          skip(to: "</\(tag.name)")
        }
        return tag
      }
    }
    return nil
  }

  private mutating func tag(from start: Int) -> HTMLTag {
    let name = word { !Self.isBlank($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
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
    return HTMLTag(name: name, attributes: attributes, range: start..<offset)
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

  /// The text of a value, with the references that escaping writes.
  private func text(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }

  private mutating func word(_ isPart: (UInt8) -> Bool) -> String {
    let start = offset
    while offset < bytes.count, isPart(bytes[offset]) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
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
