/// Reads citations in the way of Pandoc.
struct CitationSyntax {
  /// One citation in `text`, in offsets of its bytes.
  struct Item {
    var prefix: Range<Int>
    let key: CitationKey
    /// What stands in braces behind the id: `@id{ii, A}`.
    let locator: Range<Int>?
    var suffix: Range<Int>
    let omitsAuthor: Bool
  }

  /// The bytes that stand in the brackets, 0 for an inline with markup.
  let text: [UInt8]
  /// The offsets of those bytes that may be syntax: a `@` behind a backslash may not.
  let isSyntax: [Bool]

  /// The citations between two brackets; empty if there is none.
  func items() -> [Item] {
    var items: [Item] = []
    /// Where the words before the next citation start: behind the last semicolon.
    var start = 0
    var index = 0
    while index < text.count {
      if isSyntax[index], text[index] == UInt8(ascii: ";"), !items.isEmpty { start = index + 1 }
      if isSyntax[index], text[index] == UInt8(ascii: "@"),
        items.last.map({ $0.suffix.lowerBound < start }) ?? true,
        let key = CitationKey(in: text[...], at: index), CitationKey.mayFollow(text[..<index])
      {
        let hyphen = index > start && text[index - 1] == UInt8(ascii: "-")
        if let last = items.indices.last {
          items[last].suffix = items[last].suffix.lowerBound..<start - 1
        }
        let omitsAuthor = hyphen && (index - 1 == start || isSpace(text[index - 2]))
        let locator = locator(at: key.end)
        let end = locator.map { $0.upperBound + 1 } ?? key.end
        items.append(
          Item(
            prefix: start..<index - (omitsAuthor ? 1 : 0), key: key, locator: locator,
            suffix: end..<text.count, omitsAuthor: omitsAuthor))
        index = end
        continue
      }
      index += 1
    }
    return items
  }

  /// The first id behind that of an item and before the next semicolon, which cites nothing; `nil` without one.
  func swallowed(by item: Item) -> CitationKey? {
    for index in item.suffix where text[index] == UInt8(ascii: "@") && isSyntax[index] {
      if let key = CitationKey(in: text[...], at: index), CitationKey.mayFollow(text[..<index]) {
        return key
      }
    }
    return nil
  }

  /// What stands in the braces that open at an offset.
  private func locator(at start: Int) -> Range<Int>? {
    guard start < text.count, isSyntax[start], text[start] == UInt8(ascii: "{"),
      let end = CitationKey.closingBrace(of: text[...], at: start)
    else { return nil }
    return start + 1..<end
  }

  /// Whether words behind an id name a place in the source, as in "p. 3", "33–35" or "§ 4".
  static func isLocator(_ words: ArraySlice<UInt8>) -> Bool {
    let first = words.prefix { !isSpace($0) && $0 != 0xC2 }
    if let byte = first.first ?? words.first, isDigit(byte) || byte == 0xC2 { return true }
    let rest = words.dropFirst(first.count).drop(while: isSpace)
    let isAbbreviation = first.last == UInt8(ascii: ".")
    guard isAbbreviation || names.contains(String(decoding: first, as: UTF8.self)) else {
      return false
    }
    if let byte = rest.first, isDigit(byte) { return true }
    let number = rest.prefix(while: isAlphanumeric)
    return !number.isEmpty && number.allSatisfy("ivxlcIVXLC".utf8.contains)
  }

  /// The words with an en dash for the hyphen of each range of two numbers; `2004-05-06` is none.
  static func withRangeDashes(_ words: String) -> String {
    let hyphen = UInt8(ascii: "-")
    let bytes = Array(words.utf8)
    guard bytes.contains(hyphen) else { return words }
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      guard byte == hyphen else {
        result.append(byte)
        continue
      }
      let from = bytes[..<index].reversed().prefix(while: isAlphanumeric)
      let to = bytes[(index + 1)...].prefix(while: isAlphanumeric)
      let (start, end) = (index - from.count, to.endIndex)
      let isChain =
        start > 0 && bytes[start - 1] == hyphen || end < bytes.count && bytes[end] == hyphen
      if !isChain, isNumber(from), isNumber(to) {
        result += Array("–".utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a word is a number, such as `12`, `12v`, `S12` or `xiv`.
  private static func isNumber(_ word: some Collection<UInt8>) -> Bool {
    word.contains(where: isDigit) || !word.isEmpty && word.allSatisfy("ivxlc".utf8.contains)
  }

  /// What Pandoc takes for the names of such places.
  private static let names: Set = [
    "book", "books", "chapter", "chapters", "column", "columns", "figure", "figures", "folio",
    "folios", "issue", "line", "lines", "note", "notes", "number", "numbers", "opus", "page",
    "pages", "paragraph", "paragraphs", "part", "parts", "p", "pp", "section", "sections", "verse",
    "verses", "volume", "volumes",
  ]

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// The id of a citation: `@doe99`, or in braces `@{id with: odd chars}`.
struct CitationKey {
  /// The offset of the `@`.
  let start: Int
  let id: Range<Int>
  /// The offset behind the id and its braces.
  let end: Int

  /// The id behind the `@` at `index`; outside of braces its last byte is no punctuation.
  init?(in text: ArraySlice<UInt8>, at index: Int) {
    self.start = index
    let start = index + 1
    guard start < text.endIndex else { return nil }
    if text[start] == UInt8(ascii: "{") {
      guard let close = Self.closingBrace(of: text, at: start), close > start + 1 else {
        return nil
      }
      (id, end) = (start + 1..<close, close + 1)
      return
    }
    guard let first = Self.letter(in: text, at: start) else { return nil }
    var last = start + first
    var next = last
    while next < text.endIndex {
      if let length = Self.letter(in: text, at: next) {
        next += length
        last = next
      } else if !Self.isInner(text[next]) || next > last {
        break
      } else {
        next += 1
      }
    }
    (id, end) = (start..<last, last)
  }

  /// Whether a `@` may start a citation behind `text`: not within a word, as in an address.
  static func mayFollow(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return true }
    switch last {
    case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "%"),
      UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "="):
      return false
    case UInt8(ascii: "-"):
      guard let before = text.dropLast().last else { return true }
      return isSpace(before) || before == UInt8(ascii: "(") || before == UInt8(ascii: "[")
    case 0x80...0xFF:
      let start = text.suffix(4).lastIndex { $0 & 0xC0 != 0x80 } ?? text.startIndex
      return letter(in: text, at: start) == nil
    default: return !isAlphanumeric(last)
    }
  }

  /// The longest id or locator in braces, in bytes: nobody writes longer ones, and what is open is looked for in vain
  /// only so far.
  private static let longest = 400

  /// Where the brace at `start` is closed on its line, those within it counted.
  static func closingBrace(of text: ArraySlice<UInt8>, at start: Int) -> Int? {
    var depth = 0
    for index in start..<min(text.endIndex, start + longest) {
      switch text[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index }
      case UInt8(ascii: "\n"): return nil
      default: break
      }
    }
    return nil
  }

  /// The length of the letter, digit or underscore at an offset. Of other letters than ASCII's those with cases are
  /// ones: Han and others are written without blanks around them, and end an id.
  private static func letter(in text: ArraySlice<UInt8>, at index: Int) -> Int? {
    let byte = text[index]
    if byte < 0x80 { return isAlphanumeric(byte) || byte == UInt8(ascii: "_") ? 1 : nil }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    let bytes = text[index..<min(index + length, text.endIndex)]
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first,
      scalar.properties.isCased || scalar.properties.generalCategory == .nonspacingMark
    else { return nil }
    return bytes.count
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: "$"),
      UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "?"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "~"),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
