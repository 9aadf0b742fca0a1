/// How many words blanks part the text into; looks at bytes and scalars, for telling characters apart takes longer than
/// all the rest of a short page.
package func countWords(_ text: some StringProtocol) -> Int {
  var count = 0
  var isInWord = false
  for scalar in text.unicodeScalars {
    let isBlank =
      scalar.isASCII
      ? scalar == " " || ("\t"..."\r").contains(scalar) : scalar.properties.isWhitespace
    if !isBlank, !isInWord { count += 1 }
    isInWord = !isBlank
  }
  return count
}
