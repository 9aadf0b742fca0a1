/// A lower-case letter taken apart: the letters that it sorts as, and its accents.
struct Letter {
  let places: [LetterPlace]
  let accents: [Accent]

  private init(_ places: [LetterPlace], _ accents: [Accent] = []) {
    self.places = places
    self.accents = accents
  }

  init(_ scalar: Unicode.Scalar) {
    if let place = Self.composed(String(scalar)) {
      self.init([place])
      return
    }
    if let letter = Self.arabic[scalar] {
      self.init([.arabic(letter.place)], letter.isAlias ? [.ligature] : [])
      return
    }
    switch scalar {
    case "ё", "ѐ": self.init(Letter("е").places, [Accent(named: "DIAERESIS")])
    case "ѝ": self.init(Letter("и").places, [Accent(named: "GRAVE")])
    case "\u{3041}"..."\u{3096}": self.init(kana: scalar)
    case "\u{30A1}"..."\u{30F6}":
      // Katakana sorts as the Hiragana of the same sound.
      let sound = Letter(kana: Unicode.Scalar(scalar.value - 0x60) ?? scalar)
      self.init(sound.places, sound.accents + [Accent(named: "KATAKANA")])
    case "\u{C0}"..."\u{24F}", "\u{250}"..."\u{2AF}", "\u{370}"..."\u{3FF}",
      "\u{1E00}"..."\u{1FFF}", "\u{FB00}"..."\u{FB06}":
      self.init(scalar, named: scalar.properties.name ?? "")
    default: self.init([.other(scalar)])
    }
  }

  /// Hiragana: voiced and small ones sort as the plain ones, which stand before them in their block.
  private init(kana scalar: Unicode.Scalar) {
    let (distance, accent): (Int, String) =
      switch scalar {
      case _ where Self.voiced.contains(scalar): (-1, "VOICED")
      case _ where Self.halfVoiced.contains(scalar): (-2, "SEMI-VOICED")
      case _ where Self.small.contains(scalar): (1, "SMALL")
      case "ゔ": (-0x4E, "VOICED")
      case "ゕ": (-0x4A, "SMALL")
      case "ゖ": (-0x45, "SMALL")
      default: (0, "")
      }
    let plain = Unicode.Scalar(UInt32(Int(scalar.value) + distance)) ?? scalar
    self.init([.other(plain)], distance == 0 ? [] : [Accent(named: accent)])
  }

  private static let voiced = Set("がぎぐげござじずぜぞだぢづでどばびぶべぼ".unicodeScalars)
  private static let halfVoiced = Set("ぱぴぷぺぽ".unicodeScalars)
  private static let small = Set("ぁぃぅぇぉっゃゅょゎ".unicodeScalars)

  /// A Latin or Greek letter by its Unicode name.
  private init(_ scalar: Unicode.Scalar, named name: String) {
    let words = name.split(separator: " ")
    let with = words.firstIndex(of: "WITH") ?? words.endIndex
    let marks = words[with...].dropFirst().split { $0 == "AND" }
    let accents = marks.map { Accent(named: $0.joined(separator: " ")) }
    let base = words[..<with].last.map(String.init) ?? ""
    if words.first == "GREEK", let index = Self.greek.firstIndex(of: base) {
      self.init([.greek(index)], accents)
    } else if let letters = Self.ligatures[scalar] {
      self.init(letters.unicodeScalars.map(LetterPlace.latin), [.ligature])
    } else if words.first == "LATIN", let letter = base.unicodeScalars.first,
      base.unicodeScalars.count == 1
    {
      self.init([.latin(Unicode.Scalar(letter.value + 32) ?? letter)], accents)
    } else {
      self.init([.other(scalar)])
    }
  }

  /// Letters that sort as others do, though their names do not say so.
  private static let ligatures: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "ǽ": "ae", "ǣ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i",
    "ĳ": "ij", "ŋ": "n", "ə": "e", "ɛ": "e", "ɔ": "o", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi",
    "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ǆ": "dz", "ǳ": "dz", "ǉ": "lj", "ǌ": "nj",
  ]

  private static let greek = [
    "ALPHA", "BETA", "GAMMA", "DELTA", "EPSILON", "ZETA", "ETA", "THETA", "IOTA", "KAPPA", "LAMDA",
    "MU", "NU", "XI", "OMICRON", "PI", "RHO", "SIGMA", "TAU", "UPSILON", "PHI", "CHI", "PSI",
    "OMEGA",
  ]

  /// The place of a letter that is none of another letter with an accent, though Unicode can write it as one: `й`.
  static func composed(_ letter: String) -> LetterPlace? {
    cyrillic[letter].map(LetterPlace.cyrillic)
  }

  /// The letters of the languages that are written in Cyrillic, in an order that agrees with each of them.
  private static let cyrillicLetters = Array(
    "аәбвгґғдђѓеєжҗзҙѕиіїйјкқҡљлмнңњоөпрсҫтћќуўүұфхҳһцчҷџшщъыьэюя")

  private static let cyrillic: [String: Int] = {
    var order: [String: Int] = [:]
    for (index, letter) in cyrillicLetters.enumerated() { order[String(letter)] = index }
    return order
  }()

  /// The same for the Arabic script.
  private static let arabicLetters = Array("ءابپةتٹثجچحخدڈذرڑزژسشصضطظعغفقكگلمنںهوىے".unicodeScalars)

  /// Letters that sort as others of the Arabic script do: with hamza or madda, or of another language.
  private static let arabicAliases: [Unicode.Scalar: Unicode.Scalar] = [
    "آ": "ا", "أ": "ا", "إ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ى", "ي": "ى", "ی": "ى", "ک": "ك",
    "ہ": "ه", "ھ": "ه", "ۀ": "ه",
  ]

  private static let arabic: [Unicode.Scalar: (place: Int, isAlias: Bool)] = {
    var order: [Unicode.Scalar: (place: Int, isAlias: Bool)] = [:]
    for (index, letter) in arabicLetters.enumerated() { order[letter] = (index, false) }
    for (letter, base) in arabicAliases {
      if let place = arabicLetters.firstIndex(of: base) { order[letter] = (place, true) }
    }
    return order
  }()

  /// The capital letter, or the one without marks, that stands at a place; `nil` for a place outside the alphabets.
  static func name(of place: LetterPlace) -> String? {
    switch place.alphabet {
    case .latin(let index):
      Unicode.Scalar(UInt32(65 + index)).map { String($0) }
    case .greek(let index):
      greek.indices.contains(index)
        ? String("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ".dropFirst(index).prefix(1)) : nil
    case .cyrillic(let index):
      cyrillicLetters.indices.contains(index) ? cyrillicLetters[index].uppercased() : nil
    case .arabic(let index):
      arabicLetters.indices.contains(index)
        ? arabicLetters[index] == "ى" ? "ي" : String(arabicLetters[index]) : nil
    case nil: nil
    }
  }
}

/// A mark on a letter, in the order in which accents follow each other.
struct Accent: Sendable {
  /// Never 0.
  let weight: UInt8

  /// A letter without any.
  static let none = Accent(weight: 1)
  static let ligature = Accent(weight: 2)

  private static let order = [
    "ACUTE", "GRAVE", "BREVE", "CIRCUMFLEX", "CARON", "RING ABOVE", "DIAERESIS", "DOUBLE ACUTE",
    "TILDE", "DOT ABOVE", "STROKE", "CEDILLA", "OGONEK", "MACRON", "COMMA BELOW", "HORN",
    "HOOK ABOVE", "DOT BELOW", "TONOS", "DIALYTIKA", "VOICED", "SEMI-VOICED", "SMALL", "KATAKANA",
  ]

  private init(weight: UInt8) { self.weight = weight }

  init(named name: String) {
    weight = UInt8((Self.order.firstIndex(of: name) ?? Self.order.count) + 3)
  }

  /// A combining mark.
  init(_ mark: Unicode.Scalar) {
    let words = (mark.properties.name ?? "").split(separator: " ")
    self.init(named: words.filter { $0 != "COMBINING" && $0 != "ACCENT" }.joined(separator: " "))
  }
}
