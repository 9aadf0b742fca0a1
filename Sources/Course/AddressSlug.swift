import Diagnostics

/// An id made from a text: its letters and digits of any script in lower case, composed, with hyphens between words;
/// "x" if it has none.
package func addressSlug(_ text: String) -> String {
  var slug = String.UnicodeScalarView()
  for scalar in composed(text.lowercased()).unicodeScalars {
    if isLetterOrDigit(scalar) {
      slug.append(scalar)
    } else if !slug.isEmpty, slug.last != "-" {
      slug.append("-")
    }
  }
  var short = String(slug).prefix(60)
  while short.ends(with: "-") { short.removeLast() }
  return short.isEmpty ? "x" : String(short)
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "0"..."9": return true
  case _ where scalar.isASCII: return false
  default: break
  }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter,
    .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
    return true
  default: return false
  }
}
