package import Diagnostics

/// An id: letters a to z, digits and hyphens.
package func readID(_ text: String, _ place: SourcePlace) throws(Diagnostic) -> String {
  let isPlain = text.utf8.allSatisfy {
    (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
  }
  guard isPlain, !text.isEmpty else {
    throw .error(
      "id", "\"\(text)\" is no id", at: place, hint: "use a to z, 0 to 9 and hyphens only")
  }
  return text
}

/// A BCP 47 language tag, checked for its form.
package func readLanguage(_ text: String, _ place: SourcePlace) throws(Diagnostic) -> String {
  let parts = text.parts(at: "-")
  let isWellFormed =
    parts.allSatisfy { (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isAlphanumeric) }
    && (2...3).contains(parts[0].utf8.count)
  guard isWellFormed else {
    throw .error(
      "language", "\"\(text)\" is no language tag", at: place, hint: "write as in en, ru or zh-Hant"
    )
  }
  return text
}

/// An `http` or `https` URL.
package func readURL(_ text: String, _ place: SourcePlace) throws(Diagnostic) -> String {
  do throws(WebAddress.Problem) {
    try WebAddress.check(text)
  } catch {
    throw .error("url", "\"\(text)\" \(error.message)", at: place, hint: error.hint)
  }
  return text
}

/// An absolute URL that ends in a slash, one being added if need be.
package func readBaseURL(_ text: String, _ place: SourcePlace) throws(Diagnostic) -> String {
  let url = try readURL(text, place)
  guard !url.has("?"), !url.has("#") else {
    throw .error(
      "url", "\"\(text)\" has a query or a fragment", at: place,
      hint: "give the address of the site's first page only")
  }
  return url.ends(with: "/") ? url : url + "/"
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
}
