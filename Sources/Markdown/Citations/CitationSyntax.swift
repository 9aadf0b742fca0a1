/// Reads citations in the way of Pandoc.
struct CitationSyntax {
  /// One citation in `text`, in offsets of its bytes.
  struct Item {
    var prefix: Range<Int>
    /// The id without its `@`.
    let id: Range<Int>
    var suffix: Range<Int>
    let omitsAuthor: Bool
  }

  /// The bytes that stand in the brackets.
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
        let id = Self.id(in: text[...], at: index), Self.mayPrecede(text[..<index])
      {
        let hyphen = index > start && text[index - 1] == UInt8(ascii: "-")
        if let last = items.indices.last {
          items[last].suffix = items[last].suffix.lowerBound..<start - 1
        }
        let omitsAuthor = hyphen && (index - 1 == start || isSpace(text[index - 2]))
        items.append(
          Item(
            prefix: start..<index - (omitsAuthor ? 1 : 0), id: id,
            suffix: id.upperBound..<text.count, omitsAuthor: omitsAuthor))
        index = id.upperBound
        continue
      }
      index += 1
    }
    return items
  }

  /// The id behind the `@` at `index`, whose last byte is no punctuation.
  static func id(in text: ArraySlice<UInt8>, at index: Int) -> Range<Int>? {
    let start = index + 1
    guard start < text.endIndex, isIDByte(text[start]) else { return nil }
    var end = start
    var next = start
    while next < text.endIndex {
      if isIDByte(text[next]) {
        end = next + 1
      } else if !isInner(text[next]) || next > end {
        break
      }
      next += 1
    }
    return start..<end
  }

  /// Whether a `@` may start a citation behind `text`: not within a word, as in an address.
  static func mayPrecede(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return true }
    switch last {
    case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "%"),
      UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "="):
      return false
    case UInt8(ascii: "-"):
      guard let before = text.dropLast().last else { return true }
      return isSpace(before) || before == UInt8(ascii: "(") || before == UInt8(ascii: "[")
    default: return !isAlphanumeric(last)
    }
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "_")
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
