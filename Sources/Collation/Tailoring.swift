/// What a language's alphabet has of its own.
struct Tailoring: Sendable {
  private var letters: [Character: LetterPlace] = [:]
  private var digraphs: [Character: [Character: LetterPlace]] = [:]
  /// What heads the texts that start with a letter of the language's own.
  private var names: [LetterPlace: String] = [:]

  /// Reads rules such as `z<å<ä=æ<ö=ø`: behind the letter z stand å, then ä and æ alike, then ö and ø.
  init(_ rules: [String]) {
    for rule in rules {
      let groups = rule.split(separator: "<")
      guard let anchor = groups.first?.unicodeScalars.first else { continue }
      guard let place = Letter.place(of: anchor) else { continue }
      for (number, group) in groups.dropFirst().enumerated() {
        let own = place.following(number + 1)
        let letters = group.split(separator: "=")
        names[own] = letters.first.map { Self.capital($0) }
        for letter in letters { set(letter, own) }
      }
    }
  }

  /// Whether the language has no letters of its own.
  var isEmpty: Bool { letters.isEmpty && digraphs.isEmpty }

  var hasDigraphs: Bool { !digraphs.isEmpty }

  /// The place of a letter in either case; `nil` if this language does not move it.
  func place(of letter: Character) -> LetterPlace? {
    letters.isEmpty ? nil : letters[letter]
  }

  /// The capital letter at a place; `nil` if the place is none of the language's own.
  func name(of place: LetterPlace) -> String? { names[place] }

  /// A letter, or two that are one, as it begins a name.
  private static func capital(_ letter: Substring) -> String {
    let first = letter.prefix(1)
    let upper = first == "ı" ? "I" : first == "i" ? "İ" : first.uppercased()
    return upper + letter.dropFirst()
  }

  /// The place of two letters that are one in this language.
  func place(of first: Character, _ second: Character) -> LetterPlace? {
    digraphs[first]?[second]
  }

  private mutating func set(_ text: Substring, _ place: LetterPlace) {
    let upper = text.first == "i" || text.first == "ı" ? String(text) : text.uppercased()
    let forms: [String] = [String(text), upper, String(upper.prefix(1)) + text.dropFirst()]
    for form in forms {
      guard let first = form.first else { continue }
      if form.count == 1 {
        letters[first] = place
      } else if let second = form.dropFirst().first {
        digraphs[first, default: [:]][second] = place
      }
    }
  }
}

extension Letter {
  /// Where a lower-case letter without accents stands.
  fileprivate static func place(of scalar: Unicode.Scalar) -> LetterPlace? {
    ("a"..."z").contains(scalar) ? .latin(scalar) : Letter(scalar).places.first
  }
}

extension Collation {
  private static let danish = ["z<æ=ä<ø=ö=ő<å=aa", "y<ü"]
  private static let swedish = ["z<å<ä=æ<ö=ø=ő"]
  private static let southSlavic = ["c<č<ć", "d<dž<đ", "l<lj", "n<nj", "s<š", "z<ž"]

  /// The letters that languages put elsewhere than beside their base letters, by primary language subtag.
  static let alphabets: [String: [String]] = [
    "az": ["c<ç", "e<ə", "g<ğ", "h<ı=I<i=İ", "o<ö", "s<ş", "u<ü"],
    "bs": southSlavic, "hr": southSlavic, "sr": southSlavic,
    "cs": ["c<č", "h<ch", "r<ř", "s<š", "z<ž"],
    "da": danish, "nb": danish, "nn": danish, "no": danish,
    "es": ["n<ñ"], "gl": ["n<ñ"],
    "et": ["s<š<z<ž", "w<õ<ä<ö<ü"],
    "fi": swedish, "sv": swedish,
    "hu": [
      "c<cs", "d<dz", "g<gy", "l<ly", "n<ny", "o<ö=ő", "s<sz", "t<ty", "u<ü=ű", "z<zs",
    ],
    "is": ["a<á", "d<ð", "e<é", "i<í", "o<ó", "u<ú", "y<ý", "z<þ<æ<ö=ø<å"],
    "lt": ["c<č", "s<š", "z<ž"],
    "lv": ["c<č", "g<ģ", "k<ķ", "l<ļ", "n<ņ", "s<š", "z<ž"],
    "pl": ["a<ą", "c<ć", "e<ę", "l<ł", "n<ń", "o<ó", "s<ś", "z<ź<ż"],
    "ro": ["a<ă<â", "i<î", "s<ș=ş", "t<ț=ţ"],
    "sk": ["a<ä", "c<č", "h<ch", "o<ô", "r<ŕ", "s<š", "z<ž"],
    "sl": ["c<č<ć", "d<đ", "s<š", "z<ž"],
    "sq": ["c<ç", "d<dh", "e<ë", "g<gj", "l<ll", "n<nj", "r<rr", "s<sh", "t<th", "x<xh", "z<zh"],
    "tk": ["c<ç", "e<ä", "n<ň", "o<ö", "s<ş", "u<ü", "y<ý", "z<ž"],
    "tr": ["c<ç", "g<ğ", "h<ı=I<i=İ", "o<ö", "s<ş", "u<ü"],
    "vi": ["a<ă<â", "d<đ", "e<ê", "o<ô<ơ", "u<ư"],
  ]
}
