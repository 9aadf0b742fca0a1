import Diagnostics

/// Apostrophes that libcmark takes for opening quotes: before decades (`'90s`) and words that have lost their first letters
/// (`'tis`, `'n'`, `'s avonds`).
extension Document {
  private static let opening = Array("\u{2018}".utf8)
  private static let apostrophe = Array("\u{2019}".utf8)

  /// The words that begin with an apostrophe, in lower case.
  private static let words: Set<String> = [
    "n", "s", "t", "k", "m", "em", "tis", "twas", "til", "cause", "ne", "nen",
  ]

  /// Sets them.
  mutating func setApostrophes() {
    var node = Document.root
    while node != .none {
      if self[node].isText { setApostrophes(in: node) }
      node = following(node, in: Document.root)
    }
  }

  private mutating func setApostrophes(in node: NodeID) {
    let range = self[node].literal.range
    var index = range.lowerBound
    while index + 3 <= range.upperBound {
      guard let start = ByteSearch.first(Self.opening[0], in: arena, index..<range.upperBound),
        start + 3 <= range.upperBound
      else { return }
      index = start + 1
      guard arena[start..<start + 3].elementsEqual(Self.opening) else { continue }
      index = start + 3
      if isShortened(wordAt: index, limit: end(of: node, upTo: index + Self.reach)) {
        arena.replaceSubrange(start..<start + 3, with: Self.apostrophe)
      }
    }
  }

  /// How many bytes tell whether a word is one of those: five letters and a quote.
  private static let reach = 8

  /// The end of a text and of the texts behind it that follow it in the arena, or `limit` if that lies before it.
  private func end(of node: NodeID, upTo limit: Int) -> Int {
    var end = self[node].literal.range.upperBound
    var next = self[node].next
    while end < limit, next != .none, self[next].isText, self[next].literal.range.lowerBound == end
    {
      end = self[next].literal.range.upperBound
      next = self[next].next
    }
    return min(end, limit)
  }

  /// Whether a decade or one of the words stands at an offset of the arena, with no closing quote behind it.
  private func isShortened(wordAt start: Int, limit: Int) -> Bool {
    let word = arena[start..<limit].prefix(while: isAlphanumeric)
    guard (1...5).contains(word.count) else { return false }
    let next = word.endIndex < limit ? arena[word.endIndex] : UInt8(ascii: " ")
    let name = String(decoding: word, as: UTF8.self).lowercased()
    if next >= 0x80 {
      return name == "n" && arena[word.endIndex..<limit].starts(with: Self.apostrophe)
    }
    if word.count == 3, word.prefix(2).allSatisfy({ (0x30...0x39).contains($0) }) {
      return name.ends(with: "s")
    }
    return Self.words.contains(name) && (word.count > 1 || isSpace(next))
  }
}
