/// Whether a text ends as a sentence does, so that nobody puts a full stop behind it: in a stop, a question or
/// exclamation mark or an ellipsis of any script, also one within closing quotes. A bracket at the end closes no sentence: (2nd ed.).
package func endsSentence(_ text: String) -> Bool {
  for scalar in text.unicodeScalars.reversed() {
    if isSentenceEnd(scalar) { return true }
    guard isClosing(scalar) else { return false }
  }
  return false
}

/// A text as a sentence, with a full stop unless it has its end.
package func sentence(_ text: String) -> String {
  text.isEmpty || endsSentence(text) ? text : text + "."
}

/// The first sentence of a text, or its first words with an ellipsis behind them if it is longer than `limit` characters.
///
/// A point ends a sentence if a blank and no small letter stand behind it, and neither a number of up to two digits nor
/// an initial or a known abbreviation before it; marks of Han need no blank.
package func firstSentence(of text: String, limit: Int = 200) -> String {
  let characters = Array(text.prefix(limit + 1))
  for (index, character) in characters.enumerated() {
    guard character.unicodeScalars.allSatisfy(isSentenceEnd) else { continue }
    var end = index + 1
    while end < characters.count, let scalar = characters[end].unicodeScalars.first,
      !characters[end].isWhitespace, isClosing(scalar) || isSentenceEnd(scalar)
    {
      end += 1
    }
    let isWide = ["。", "？", "！", "．", "｡"].contains(character)
    let isLast = end == characters.count && characters.count <= limit
    guard isWide || isLast || end < characters.count && characters[end].isWhitespace else {
      continue
    }
    if character == ".", !isLast {
      let word = characters[..<index].reversed().prefix { $0.isLetter || $0.isNumber || $0 == "." }
      if word.count <= 2, word.allSatisfy(\.isNumber) { continue }
      let name = String(word.reversed()).lowercased()
      if name.count == 1 || name.contains(".") || abbreviations.contains(name) { continue }
      let next = characters[end...].first { !$0.isWhitespace }
      if next?.isLowercase == true { continue }
    }
    return String(characters[..<end])
  }
  guard characters.count > limit else { return text }
  let words = characters[..<limit].lastIndex(where: \.isWhitespace).map { characters[..<$0] }
  return String(words ?? characters[..<(limit - 1)]) + "…"
}

/// Words that have a point of their own, in the languages of our courses.
private let abbreviations: Set<String> = [
  "dr", "mr", "mrs", "ms", "st", "prof", "sr", "jr", "sen", "gen", "col", "lt", "capt", "rev",
  "vs", "ca", "cf", "al", "vol", "ed", "eds", "pp", "fig", "approx", "est", "no", "nr", "bzw",
  "usw", "bd", "hr", "fr", "hl", "jh", "chr", "гг", "вв", "ст", "им", "см", "др", "ул", "тыс",
  "млн", "проф", "акад", "mme", "mlle", "sra", "srta", "dña",
]

private func isSentenceEnd(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ".", "?", "!", "…", "。", "？", "！", "．", "｡", "؟", "۔", "।", "‽": true
  default: false
  }
}

private func isClosing(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\"", "'", "”", "’", "»", "›", "“", "‘", "」", "』", "》", " ", "\n": true
  default: false
  }
}
