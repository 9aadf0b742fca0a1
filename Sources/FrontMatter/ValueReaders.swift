package import Diagnostics

/// An id: small letters of any script, composed, digits and hyphens.
package func readID(_ text: String, _ place: SourcePlace) throws(Diagnostic) -> String {
  let id = composed(text)
  guard !id.isEmpty, id.unicodeScalars.allSatisfy(isOfID) else {
    throw .error(
      "id", "\"\(text)\" is no id", at: place, hint: "use small letters, digits and hyphens only")
  }
  return id
}

private func isOfID(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "0"..."9", "-": return true
  case _ where scalar.isASCII: return false
  default: break
  }
  return switch scalar.properties.generalCategory {
  case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
    .decimalNumber:
    true
  default: false
  }
}

/// A BCP 47 language tag, checked for its form.
package func readLanguage(_ text: String, _ place: SourcePlace) throws(Diagnostic) -> String {
  let parts = text.parts(at: "-")
  let isWellFormed =
    parts.allSatisfy { (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isAlphanumeric) }
    && (2...3).contains(parts[0].utf8.count)
  guard isWellFormed else {
    throw .error(
      "language", "\"\(text)\" is no language tag", at: place,
      hint: LanguageAdvice.tag(for: text).map { "write \($0)" } ?? "write as in en, ru or zh-Hant")
  }
  if let right = LanguageAdvice.countries[text.lowercased()] {
    throw .error(
      "language", "\"\(text)\" is the code of a country and no language tag", at: place,
      hint: "write \(right)")
  }
  return text
}

/// An `http` or `https` URL.
package func readURL(_ text: String, _ place: SourcePlace) throws(Diagnostic) -> String {
  if let problem = Limit.label.problem("the address has", text.utf8.count, at: place) {
    throw problem
  }
  do throws(WebAddress.Problem) {
    try WebAddress.check(text)
  } catch {
    throw .error("url", "\"\(text)\" \(error.message)", at: place, hint: error.hint)
  }
  return text
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
}
