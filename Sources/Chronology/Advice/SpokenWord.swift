/// A word, number or mark of a date as people write it.
enum SpokenWord: Hashable {
  /// Digits.
  case number(String)
  /// 1 to 12.
  case month(Int)
  /// 21 to 24, as EDTF numbers seasons.
  case season(Int)
  /// The letters of `19th`.
  case ordinal
  /// The letter of `1640s`.
  case decade
  case century
  case beforeChrist
  case ofChrist
  case about
  case perhaps
  case from
  case after
  case until
  case before
  case by
  case to
  case between
  case present
  case and
  case or
  case unknown
  /// A word that changes nothing: the, of, early.
  case filler
  case dash
  case slash
  case dot
  case dots
  case comma
  case other

  /// The words of a text in their order, without those that change nothing.
  static func words(of text: String) -> [SpokenWord] {
    let scalars = Array(text.lowercased().unicodeScalars)
    if ["n.d.", "?", "unknown date", "date unknown"].contains(text.lowercased()) {
      return [.unknown]
    }
    var words: [SpokenWord] = []
    var index = 0
    while index < scalars.count {
      let start = index
      let scalar = scalars[index]
      index += 1
      if isDigit(scalar) {
        while index < scalars.count, isDigit(scalars[index]) { index += 1 }
        words.append(.number(string(scalars[start..<index])))
      } else if scalar.properties.isAlphabetic {
        while index < scalars.count, continuesWord(scalars, index) { index += 1 }
        let letters = string(scalars[start..<index].filter { $0 != "." })
        let word = word(letters, after: words.last)
        if word != .filler {
          words.append(word)
        } else if index < scalars.count, scalars[index] == "-" {
          index += 1
        }
      } else if scalar == ".", index < scalars.count, scalars[index] == "." {
        index += 1
        words.append(.dots)
      } else if scalar == "." {
        // A dot after a word or a number shortens it, or makes it an ordinal.
        if index < scalars.count, isDigit(scalars[index]), start > 0, isDigit(scalars[start - 1]) {
          words.append(.dot)
        }
      } else if let mark = mark(scalar) {
        words.append(mark)
      }
    }
    return words
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  private static func continuesWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if scalars[index].properties.isAlphabetic { return true }
    return scalars[index] == "." && index + 1 < scalars.count
      && scalars[index + 1].properties.isAlphabetic
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// A mark that matters; blanks and apostrophes do not.
  private static func mark(_ scalar: Unicode.Scalar) -> SpokenWord? {
    switch scalar {
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}": .dash
    case "/": .slash
    case "…": .dots
    case ",": .comma
    case "&": .and
    case "~", "≈": .about
    case "?": .perhaps
    case "'", "’": nil
    default: scalar.properties.isWhitespace ? nil : .other
    }
  }

  private static func word(_ letters: String, after previous: SpokenWord?) -> SpokenWord {
    if letters == "c" { return previous == .ordinal ? .century : .about }
    return known[letters] ?? .other
  }

  private static let known: [String: SpokenWord] = {
    var known: [String: SpokenWord] = ["sept": .month(9), "fall": .season(23)]
    for (index, name) in DateWords.english.months.enumerated() {
      known[name.lowercased()] = .month(index + 1)
      known[String(name.lowercased().prefix(3))] = .month(index + 1)
    }
    for (index, name) in DateWords.english.seasons.enumerated() {
      known[name] = .season(21 + index)
    }
    let groups: [(SpokenWord, [String])] = [
      (.ordinal, ["st", "nd", "rd", "th"]), (.decade, ["s"]),
      (.century, ["century", "cent", "centuries"]), (.beforeChrist, ["bc", "bce"]),
      (.ofChrist, ["ad", "ce"]),
      (.about, ["ca", "circa", "about", "around", "approx", "approximately", "roughly"]),
      (.perhaps, ["perhaps", "possibly", "probably", "maybe", "likely"]),
      (.from, ["from", "since"]), (.after, ["after", "post"]), (.until, ["until", "till"]),
      (.before, ["before", "pre"]), (.by, ["by"]),
      (.to, ["to", "through"]), (.between, ["between"]),
      (.present, ["present", "now", "today", "open", "ongoing", "onwards", "onward"]),
      (.and, ["and"]), (.or, ["or"]), (.unknown, ["unknown", "undated"]),
      (.filler, ["the", "of", "in", "on", "year", "early", "mid", "late"]),
    ]
    for (word, names) in groups {
      for name in names { known[name] = word }
    }
    return known
  }()
}
