/// What heads the part of an alphabetical list in which a text stands: a letter, the first sound of a Han character, the
/// number of its strokes.
package struct CollationHeading: Sendable, Hashable, Comparable {
  package let title: String
  /// Where the part stands in the list.
  let place: LetterPlace

  package static func < (a: CollationHeading, b: CollationHeading) -> Bool {
    (a.place.weight, a.title) < (b.place.weight, b.title)
  }
}

extension Collation {
  /// What heads the part of a list in which a text stands.
  package func heading(of text: String) -> CollationHeading {
    guard let start = text.firstIndex(where: { $0.isLetter || $0.isNumber }) else {
      return CollationHeading(title: "…", place: .space)
    }
    let rest = text[start...]
    guard let first = rest.first, let scalar = first.unicodeScalars.first else {
      preconditionFailure("a text from a character on has that character")
    }
    if let heading = han.heading(of: scalar) { return heading }
    let pair = rest.dropFirst().first.flatMap { tailoring.place(of: first, $0) }
    if let own = pair ?? tailoring.place(of: first) {
      return CollationHeading(title: tailoring.name(of: own) ?? first.uppercased(), place: own)
    }
    return heading(of: first, scalar)
  }

  private func heading(of first: Character, _ scalar: Unicode.Scalar) -> CollationHeading {
    if first.isWholeNumber { return CollationHeading(title: "0–9", place: .digit(0)) }
    let small = first.lowercased()
    let letter = small.unicodeScalars.first ?? scalar
    let place =
      Letter.composed(small)
      ?? (("a"..."z").contains(letter) ? .latin(letter) : Letter(letter).places.first)
      ?? .other(letter)
    if let title = Letter.name(of: place) { return CollationHeading(title: title, place: place) }
    if let row = Self.rows.last(where: { $0.value <= place.scalar?.value ?? 0 }),
      (0x3041...0x3096).contains(place.scalar?.value ?? 0)
    {
      return CollationHeading(title: String(row), place: .other(row))
    }
    if let sound = Self.initialSound(of: scalar) {
      return CollationHeading(title: String(sound.letter), place: .other(sound.first))
    }
    return CollationHeading(title: first.uppercased(), place: place)
  }

  /// The first letters of the rows of the Japanese syllabary.
  private static let rows = Array("あかさたなはまやらわ".unicodeScalars)

  private static let initials = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)

  /// The first letter of a Korean syllable, with the first syllable that starts with it.
  private static func initialSound(
    of scalar: Unicode.Scalar
  ) -> (letter: Unicode.Scalar, first: Unicode.Scalar)? {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
    let index = (scalar.value - 0xAC00) / 588
    guard let first = Unicode.Scalar(0xAC00 + index * 588) else { return nil }
    return (initials[Int(index)], first)
  }
}

extension LetterPlace {
  /// The character, if it is none of an alphabet with an order of its own.
  fileprivate var scalar: Unicode.Scalar? {
    weight >= LetterPlace.other("\0").weight
      ? Unicode.Scalar(weight - LetterPlace.other("\0").weight) : nil
  }
}

extension HanOrder {
  /// The first sound or the strokes of a Han character; `nil` for others, and the character itself where the language
  /// has no order of its own for it.
  func heading(of scalar: Unicode.Scalar) -> CollationHeading? {
    guard let place = place(of: scalar) else { return nil }
    guard let rank = rank(of: scalar) else {
      return CollationHeading(title: String(scalar), place: place)
    }
    guard let part = parts.last(where: { $0.rank <= rank }) else { return nil }
    return CollationHeading(title: part.title, place: part.place)
  }

  /// A part of a list of characters, from the one of a rank on.
  struct Part: Sendable {
    let title: String
    let rank: Int
    let place: LetterPlace
  }

  /// The characters with which the sounds of each letter begin, in the order of `pinyin`.
  static let sounds: [(title: String, first: Unicode.Scalar)] = [
    ("A", "啊"), ("B", "芭"), ("C", "擦"), ("D", "搭"), ("E", "蛾"), ("F", "发"), ("G", "噶"),
    ("H", "哈"), ("J", "击"), ("K", "喀"), ("L", "垃"), ("M", "妈"), ("N", "拿"), ("O", "哦"),
    ("P", "啪"), ("Q", "期"), ("R", "然"), ("S", "撒"), ("T", "塌"), ("W", "挖"), ("X", "昔"),
    ("Y", "压"), ("Z", "匝"),
  ]

  /// The first characters of each number of strokes, in the order of `strokes`.
  static let strokeCounts: [(title: String, first: Unicode.Scalar)] = [
    (1, "一"), (2, "丁"), (3, "三"), (4, "丑"), (5, "丙"), (6, "丞"), (7, "串"), (8, "並"),
    (9, "亟"), (10, "乘"), (11, "乾"), (12, "傢"), (13, "亂"), (14, "僧"), (15, "僵"), (16, "儒"),
    (17, "償"), (18, "叢"), (19, "嚥"), (20, "勸"), (21, "儷"), (22, "儼"), (23, "巖"), (24, "囑"),
    (25, "廳"), (26, "灤"), (27, "纜"), (28, "豔"), (29, "鬱"), (32, "籲"),
  ].map { ("\($0)畫", $1) }
}
