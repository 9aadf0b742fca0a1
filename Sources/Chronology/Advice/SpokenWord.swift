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
  /// `fifth`, which is a number with its letters.
  case ordinalNumber(Int)
  /// The letter of `1640s`.
  case decade
  case century
  case millennium
  case half
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
    var lowercase = text.lowercased()
    if ["?", "unknown date", "date unknown"].contains(lowercase)
      || ["n.d.", "nodate", "s.d.", "o.j.", "б.г."].contains(lowercase.filter { $0 != " " })
    {
      return [.unknown]
    }
    for era in eras where lowercase.contains(era.text) {
      lowercase = lowercase.replacing(era.text, with: " \(era.word) ")
    }
    let scalars = Array(lowercase.unicodeScalars)
    var words: [SpokenWord] = []
    var index = 0
    while index < scalars.count {
      let start = index
      let scalar = scalars[index]
      index += 1
      if isDigit(scalar) {
        while index < scalars.count, isDigit(scalars[index]) { index += 1 }
        words.append(.number(string(scalars[start..<index])))
      } else if let piece = unspaced.first(where: {
        scalars[start...].starts(with: $0.text.unicodeScalars)
      }) {
        index = start + piece.text.unicodeScalars.count
        if let word = piece.word { words.append(word) }
      } else if counters.contains(scalar) {
        while index < scalars.count, scalars[index] == " " { index += 1 }
        if index < scalars.count, isDigit(scalars[index]) { words.append(.dash) }
      } else if scalar.properties.isAlphabetic {
        while index < scalars.count, continuesWord(scalars, index) { index += 1 }
        let letters = string(scalars[start..<index].filter { $0 != "." })
        let found = Self.words(letters, after: words.last)
        if found != [.filler] { words += found }
        // The stroke of `mid-1960s` and `post-1945` is no minus.
        if index < scalars.count, scalars[index] == "-",
          found == [.filler] || found == [.after] || found == [.before] || found == [.about]
        {
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
      } else if scalar == "'" || scalar == "’" {
        // `'69` leaves its century out.
        if index < scalars.count, isDigit(scalars[index]),
          start == 0 || scalars[start - 1].properties.isWhitespace
        {
          words.append(.other)
        }
      } else if let mark = mark(scalar), mark != .comma || !words.isEmpty {
        words.append(mark)
      }
    }
    return words
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  private static func continuesWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if scalars[index].properties.isAlphabetic
      || scalars[index].properties.generalCategory == .nonspacingMark
    {
      return true
    }
    return scalars[index] == "." && index + 1 < scalars.count
      && scalars[index + 1].properties.isAlphabetic
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// A mark that matters; blanks do not.
  private static func mark(_ scalar: Unicode.Scalar) -> SpokenWord? {
    switch scalar {
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}": .dash
    case "/": .slash
    case "…": .dots
    case ",": .comma
    case "&": .and
    case "~", "≈": .about
    case "?": .perhaps
    default: scalar.properties.isWhitespace ? nil : .other
    }
  }

  /// The words that letters stand for: one, or a number with its ending.
  private static func words(_ letters: String, after previous: SpokenWord?) -> [SpokenWord] {
    if letters == "c" || letters == "в" {
      return [previous == .ordinal ? .century : letters == "c" ? .about : .filler]
    }
    if case .ordinalNumber(let number)? = known[letters] {
      return [.number(String(number)), .ordinal]
    }
    if let word = known[letters] { return [word] }
    for ending in ["", "th", "st", "nd", "rd", "ème", "eme", "er", "e"] {
      guard letters.hasSuffix(ending) else { continue }
      let numeral = letters.dropLast(ending.count)
      if numeral.count > 1 || ["i", "v", "x"].contains(numeral), let number = roman(numeral) {
        return ending.isEmpty && number >= 100
          ? [.number(String(number))] : [.number(String(number)), .ordinal]
      }
    }
    return [.other]
  }
}
