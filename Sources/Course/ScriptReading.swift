import Diagnostics

/// Scripts whose letters are read by what stands beside them, in Latin letters: kana and Devanagari.
enum ScriptReading {
  /// A text with its kana and its Devanagari in Latin letters; other letters stay.
  static func latin(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isKana($0) || isDevanagari($0) }) else {
      return text
    }
    let scalars = Array(composed(text).unicodeScalars)
    var result = ""
    var index = 0
    while index < scalars.count {
      if isKana(scalars[index]) {
        result += kana(scalars, &index)
      } else if isDevanagari(scalars[index]) {
        result += devanagari(scalars, &index)
      } else {
        result.unicodeScalars.append(scalars[index])
        index += 1
      }
    }
    return result
  }

  private static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value)
      || (0x30A1...0x30FC).contains(scalar.value)
        && scalar.value != 0x30FB
  }

  private static func isDevanagari(_ scalar: Unicode.Scalar) -> Bool {
    (0x0900...0x0963).contains(scalar.value) || (0x0970...0x097F).contains(scalar.value)
  }

  /// The syllables of hiragana from U+3041 on.
  private static let syllables =
    """
    a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji _ tsu zu te de to do \
    na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i \
    e o n vu ka ke
    """.split(separator: " ").map(String.init)

  /// A run of kana: a small y joins the syllable before it, a small tsu doubles what follows, a long mark is left out.
  private static func kana(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String {
    var result = ""
    var doubles = false
    while index < scalars.count, isKana(scalars[index]) {
      var value = scalars[index].value
      index += 1
      if value == 0x30FC { continue }
      if value >= 0x30A1 { value -= 0x60 }
      guard value <= 0x3096 else { continue }
      if value == 0x3063 {
        doubles = true
        continue
      }
      var syllable = syllables[Int(value - 0x3041)]
      if [0x3083, 0x3085, 0x3087].contains(value), result.hasSuffix("i") {
        result.removeLast()
        let isSoft = ["sh", "ch", "j"].contains { result.hasSuffix($0) }
        syllable = isSoft ? String(syllable.dropFirst()) : syllable
      }
      if doubles, let first = syllable.first {
        result.append(syllable.hasPrefix("ch") ? "t" : first)
        doubles = false
      }
      result += syllable
    }
    return result
  }

  private static let consonants =
    """
    k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h
    """.split(separator: " ").map(String.init)
  private static let vowels = "a a a i i u u ri l e e e ai o o o au".split(separator: " ").map(
    String.init)
  private static let signs = "a i i u u ri ri e e e ai o o o au".split(separator: " ").map(
    String.init)

  /// A word of Devanagari: a consonant without a sign is followed by an a, but for the last.
  private static func devanagari(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String {
    var result = ""
    var isOpen = false
    while index < scalars.count, isDevanagari(scalars[index]) {
      let value = scalars[index].value
      index += 1
      switch value {
      case 0x0915...0x0939:
        if isOpen { result += "a" }
        result += consonants[Int(value - 0x0915)]
        isOpen = true
      case 0x0904...0x0914:
        if isOpen { result += "a" }
        result += vowels[Int(value - 0x0904)]
        isOpen = false
      case 0x093E...0x094C:
        result += signs[Int(value - 0x093E)]
        isOpen = false
      case 0x094D: isOpen = false
      case 0x0901, 0x0902:
        if isOpen { result += "a" }
        result += "n"
        isOpen = false
      default: break
      }
    }
    // A consonant alone is a syllable.
    return isOpen && !result.contains(where: "aeiou".contains) ? result + "a" : result
  }
}
