import Chronology
import Collation
import Course

extension PartLevel {
  /// The list that a page shows where it is one: by era, by kind, ….
  static func groups(
    _ key: @escaping @Sendable (Int) -> Int, _ label: @escaping @Sendable (Int) -> PartLabel
  ) -> PartLevel { PartLevel(family: 0, isPassed: false, key: key, label: label) }

  /// By time: thousands of millions of years down to single ones, but for thousands, which nobody looks things up by; `years`
  /// has `nil` for what has no date.
  static func years(_ words: Words, _ years: [Int?]) -> [PartLevel] {
    [9, 8, 7, 6, 5, 4, 2, 1, 0].map { zeros in
      let length = (0..<zeros).reduce(1) { all, _ in all * 10 }
      return PartLevel(family: 1, isPassed: true) {
        years[$0].map { $0.dividedDown(by: length) } ?? .max
      } label: { key in
        guard key < .max else { return PartLabel(name: "undated", title: words.dates.unknownDate) }
        let (first, last) = (key * length, key * length + length - 1)
        return length == 1
          ? PartLabel(name: "\(first)", title: words.dates.years(from: first, to: first))
          : PartLabel(name: "\(first)-\(last)", title: words.dates.years(from: first, to: last))
      }
    }
  }

  /// By the sections of the course: hundreds of thousands down to ten at a time; `number` is `nil` for what belongs to none.
  static func sections(
    _ words: Words, _ number: @escaping @Sendable (Int) -> Int?
  ) -> [PartLevel] {
    (1...5).reversed().map { zeros in
      let length = (0..<zeros).reduce(1) { all, _ in all * 10 }
      return PartLevel(family: 2, isPassed: true) {
        number($0).map { ($0 - 1) / length } ?? .max
      } label: { key in
        guard key < .max else { return PartLabel(name: "pages", title: words.text(.otherPage)) }
        let (first, last) = (key * length + 1, (key + 1) * length)
        return PartLabel(
          name: "sections-\(first)-\(last)", title: "\(words.text(.sections)) \(first)–\(last)")
      }
    }
  }

  /// By the letters that head them in the order of the alphabet; `heading` is an entry's.
  static func letters(_ headings: [CollationHeading]) -> PartLevel {
    let sorted = Set(headings).sorted()
    let ranks = Dictionary(
      sorted.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let keys = headings.map { ranks[$0] ?? 0 }
    var ids = PageIDs([])
    let names = sorted.map { ids.take("letter-\(addressSlug($0.title))") }
    return PartLevel(family: 3, isPassed: false) {
      keys[$0]
    } label: {
      PartLabel(name: names[$0], title: sorted[$0].title)
    }
  }
}

extension Int {
  /// The quotient rounded down, below zero too.
  fileprivate func dividedDown(by length: Int) -> Int {
    (self - (self % length + length) % length) / length
  }
}
