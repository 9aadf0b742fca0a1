/// An id made from a text: its letters a to z and digits, with hyphens between words.
package func addressSlug(_ text: String) -> String {
  var slug = ""
  for scalar in text.lowercased().unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
    case _ where !slug.isEmpty && !slug.hasSuffix("-"): slug += "-"
    default: break
    }
  }
  while slug.hasSuffix("-") { slug.removeLast() }
  return slug.isEmpty ? "x" : String(slug.prefix(60))
}
