/// The order of Han characters: by sound on a Chinese site in simplified characters, by strokes on one in traditional
/// ones, by Unicode's radicals and strokes on others, and for characters that are in no list of common ones.
struct HanOrder: Sendable {
  private let ranks: [Unicode.Scalar: Int]
  /// What lists are parted into, in their order.
  let parts: [Part]

  init(subtags: [String]) {
    guard subtags.first == "zh" else {
      (ranks, parts) = ([:], [])
      return
    }
    let isTraditional = !Set(subtags).isDisjoint(with: ["hant", "tw", "hk", "mo"])
    let isSimplified = subtags.contains("hans")
    let isByStrokes = isTraditional && !isSimplified
    let order = isByStrokes ? Self.strokes : Self.pinyin
    var ranks: [Unicode.Scalar: Int] = [:]
    for (rank, scalar) in order.unicodeScalars.enumerated() { ranks[scalar] = rank }
    self.ranks = ranks
    parts = (isByStrokes ? Self.strokeCounts : Self.sounds).compactMap { title, first in
      guard let rank = ranks[first] else { return nil }
      // Characters of a sound stand with the words in Latin letters.
      let letter = title.lowercased().unicodeScalars.first ?? first
      return Part(
        title: title, rank: rank, place: isByStrokes ? .han(rank: rank) : .latin(letter))
    }
  }

  /// The place of a character in the language's own order.
  func rank(of scalar: Unicode.Scalar) -> Int? { ranks[scalar] }

  /// Where a character stands; `nil` if it is none of Han.
  func place(of scalar: Unicode.Scalar) -> LetterPlace? {
    guard Self.isHan(scalar) else { return nil }
    return ranks[scalar].map(LetterPlace.han(rank:)) ?? .han(scalar)
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF: true
    default: false
    }
  }
}
