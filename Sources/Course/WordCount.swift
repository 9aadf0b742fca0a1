/// How many words blanks part the text into; looks at bytes and scalars, for telling characters apart takes longer than
/// all the rest of a short page.
package func countWords(_ text: Substring) -> Int {
  var count = 0
  var isInWord = false
  if let count = countASCIIWords(text.utf8) { return count }
  for scalar in text.unicodeScalars {
    let isBlank =
      scalar.isASCII
      ? scalar == " " || ("\t"..."\r").contains(scalar) : scalar.properties.isWhitespace
    if !isBlank, !isInWord { count += 1 }
    isInWord = !isBlank
  }
  return count
}

/// The same of bytes, or `nil` if they are not all ASCII.
private func countASCIIWords(_ text: Substring.UTF8View) -> Int? {
  var count = 0
  var wasBlank = true
  for byte in text {
    guard byte < 0x80 else { return nil }
    let isBlank = byte == 0x20 || byte &- 9 < 5
    count += wasBlank && !isBlank ? 1 : 0
    wasBlank = isBlank
  }
  return count
}
