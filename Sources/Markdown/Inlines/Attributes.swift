import Diagnostics

/// The language of a span, and the reading above its words.
struct LanguageSpan: Sendable, Hashable {
  /// BCP 47; nil if only the reading is given.
  let language: String?
  /// The reading, such as a romanisation.
  let ruby: String?

  /// The language of the reading: the words' own in Latin letters, if it is in these.
  var rubyLanguage: String? {
    guard let language, let ruby,
      ruby.unicodeScalars.contains(where: { ("a"..."z").contains($0) || ("A"..."Z").contains($0) })
    else { return nil }
    let base = language.prefix { $0 != "-" }.lowercased()
    return base == "zh" ? "zh-Latn-pinyin" : "\(base)-Latn"
  }
}

/// What `{name=value name}` behind brackets or an image says.
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
    end = index
    while true {
      while index < limit, isBlank(source[index]) { index += 1 }
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

  private static func value(
    _ source: [UInt8], from start: Int, limit: Int
  ) -> (range: Range<Int>, end: Int)? {
    guard start < limit else { return nil }
    let quote = source[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      var index = start + 1
      while index < limit, source[index] != quote, !isLineEnd(source[index]) { index += 1 }
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

extension DocumentParser {
  /// What the attributes of brackets or of a link say, without those that are wrong.
  mutating func languageSpan(_ attributes: Attributes) -> LanguageSpan {
    var language: String?
    var ruby: String?
    for attribute in attributes.attributes {
      switch (text(attribute.name), attribute.value) {
      case ("lang", .some(let value)):
        if isLanguageTag(source[value]) {
          language = text(value)
        } else {
          document.diagnostics.append(
            .error(
              "bad-language", "\"\(text(value))\" is no language tag",
              at: document.place(value), hint: "write one as in BCP 47, such as zh-Hant"))
        }
      case ("ruby", .some(let value)): ruby = text(value)
      default: refuse(attribute, known: ["lang", "ruby"])
      }
    }
    return LanguageSpan(language: language, ruby: ruby)
  }

  /// Whether the attributes of an image say that it is decorative.
  mutating func isDecorative(_ attributes: Attributes) -> Bool {
    var result = false
    for attribute in attributes.attributes {
      if text(attribute.name) == "decorative", attribute.value == nil {
        result = true
      } else {
        refuse(attribute, known: ["decorative"])
      }
    }
    return result
  }

  private mutating func refuse(_ attribute: Attributes.Attribute, known: [String]) {
    let name = text(attribute.name)
    let near = nearestName(to: name, in: known).flatMap { $0 == name ? nil : $0 }
    let listed =
      known.count == 1 ? "only \(known[0]) is" : "\(known.joined(separator: " and ")) are"
    document.diagnostics.append(
      .error(
        "unknown-attribute", "\"\(name)\" is no attribute here",
        at: document.place(attribute.name),
        hint: near.map { "did you mean \($0)?" } ?? "\(listed); \\{ is a brace"))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source[range], as: UTF8.self)
  }

  private func isLanguageTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.count),
      first.allSatisfy({ $0 > UInt8(ascii: "9") })
    else { return false }
    return parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }
  }
}
