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
