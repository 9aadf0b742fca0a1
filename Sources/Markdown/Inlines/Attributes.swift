/// What `{name=value name .class #id}` behind brackets, an image, code or a heading says, in Pandoc's syntax; kramdown's
/// colon behind the brace is passed over.
struct Attributes {
  /// One attribute, in byte offsets of the source.
  struct Attribute {
    let name: Range<Int>
    /// The value without its quotes; nil if there is none.
    let value: Range<Int>?
  }

  private(set) var attributes: [Attribute] = []
  /// The offset behind the closing brace.
  private(set) var end: Int

  /// Reads attributes from the brace at `start` on; nil if these are not attributes.
  init?(_ source: [UInt8], from start: Int, limit: Int) {
    var index = start + 1
    if index < limit, source[index] == UInt8(ascii: ":") { index += 1 }
    end = index
    while true {
      while index < limit, isSpace(source[index]) { index += 1 }
      guard index < limit else { return nil }
      if source[index] == UInt8(ascii: "}") {
        end = index + 1
        if attributes.isEmpty { return nil }
        return
      }
      let nameStart = index
      while index < limit, Self.isNameByte(source[index]) { index += 1 }
      guard index > nameStart, index < limit else { return nil }
      let name = nameStart..<index
      guard source[index] == UInt8(ascii: "=") else {
        attributes.append(Attribute(name: name, value: nil))
        continue
      }
      guard let value = Self.value(source, from: index + 1, limit: limit) else { return nil }
      attributes.append(Attribute(name: name, value: value.range))
      index = value.end
    }
  }

  /// All but those whose names stand at these offsets.
  func without(_ names: [Range<Int>]) -> Attributes {
    let starts = Set(names.map(\.lowerBound))
    var rest = self
    rest.attributes.removeAll { starts.contains($0.name.lowerBound) }
    return rest
  }

  /// Whether each is `.class`, `#id`, `name=value` or the `-` that Pandoc has for no number: what a heading may end in.
  /// In it other words are words.
  func areNamed(in source: [UInt8]) -> Bool {
    attributes.allSatisfy { attribute in
      let name = source[attribute.name]
      return attribute.value != nil || name.first == UInt8(ascii: ".")
        || name.first == UInt8(ascii: "#") || name.elementsEqual("-".utf8)
    }
  }

  private static func value(
    _ source: [UInt8], from start: Int, limit: Int
  ) -> (range: Range<Int>, end: Int)? {
    guard start < limit else { return nil }
    let quote = source[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      var index = start + 1
      while index < limit, source[index] != quote { index += 1 }
      guard index < limit, source[index] == quote else { return nil }
      return (start + 1..<index, index + 1)
    }
    var index = start
    while index < limit, !isSpace(source[index]), source[index] != UInt8(ascii: "}") { index += 1 }
    return index > start ? (start..<index, index) : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":")
  }
}
