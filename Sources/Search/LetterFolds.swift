/// What letters are searched as: without marks, and Cyrillic and Greek ones in Latin letters, so that «Нерчинск»,
/// “Nerchinsk” and “nerchińsk” are one word. Russian and Ukrainian follow BGN/PCGN, Greek the simple table of ISO 843.
enum LetterFolds {
  /// Letter and Latin letters in turn, with blanks between; `_` stands for none. The searching script reads it, too.
  static let text =
    cyrillic + " " + greek + " " + wide + " "
    + latin.map { base, letters in letters.map { "\($0) \(base)" }.joined(separator: " ") }
    .joined(separator: " ")

  private static let cyrillic =
    "а a б b в v г g ґ g д d е e є e ё e ж zh з z и i і i ї i й y к k л l м m н n о o п p р r с s т t у u ў u ф f х kh "
    + "ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya ө o ү u ң n қ q ғ g ұ u ә a һ h"
  private static let greek =
    "α a ά a β v γ g δ d ε e έ e ζ z η i ή i θ th ι i ί i ϊ i ΐ i κ k λ l μ m ν n ξ x ο o ό o π p ρ r σ s ς s τ t υ y "
    + "ύ y ϋ y ΰ y φ f χ ch ψ ps ω o ώ o"
  /// As East Asian keyboards write Latin letters and digits.
  private static let wide = (0xFF10...0xFF5A).compactMap(Unicode.Scalar.init)
    .filter { $0.properties.generalCategory == .decimalNumber || $0.properties.isLowercase }
    .map { "\($0) \(Unicode.Scalar(UInt8($0.value - 0xFEE0)))" }.joined(separator: " ")
  private static let latin: KeyValuePairs = [
    "a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęěẹẻẽếềểễệ", "g": "ĝğġģǧ",
    "h": "ĥħḥ",
    "i": "ìíîïĩīĭįıǐỉị", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋǹ",
    "o": "òóôõöøōŏőǒọỏốồổỗộớờởỡợơ",
    "r": "ŕŗř", "s": "śŝşšșṣ", "t": "ţťŧțṭ", "u": "ùúûüũūŭůűųǔǖǘǚǜụủứừửữựư", "w": "ŵ",
    "y": "ýÿŷỳỵỷỹ", "z": "źżž",
    "ae": "æ", "oe": "œ", "ss": "ß", "th": "þ",
  ]

  /// The Latin letters for a letter.
  static let letters: [Unicode.Scalar: [UInt8]] = {
    var letters: [Unicode.Scalar: [UInt8]] = [:]
    var letter: Unicode.Scalar?
    for part in text.split(separator: " ") {
      if let known = letter {
        letters[known] = part == "_" ? [] : Array(part.utf8)
        letter = nil
      } else {
        letter = part.unicodeScalars.first
      }
    }
    return letters
  }()
}
