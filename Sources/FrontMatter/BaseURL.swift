package import Diagnostics

/// The absolute address of a folder on the web (RFC 3986) that ends in a slash, one being added if need be. What is not
/// ASCII is percent-encoded in the path and written in Punycode in the host, as browsers do.
package func readBaseURL(_ text: String, _ place: SourcePlace) throws(Diagnostic) -> String {
  if let problem = Limit.address.problem("the address has", text.utf8.count, at: place) {
    throw problem
  }
  let url = try readURL(text, place)
  guard !url.has("?"), !url.has("#") else {
    throw .error(
      "url", "\"\(text)\" has a query or a fragment", at: place,
      hint: "give the address of the site's first page only")
  }
  let scheme = url.lowercased().begins(with: "https://") ? "https://" : "http://"
  let rest = url.dropFirst(scheme.count)
  let pathStart = rest.firstIndex(of: "/") ?? rest.endIndex
  guard let authority = asciiAuthority(rest[..<pathStart]) else {
    throw .error(
      "url", "\"\(text)\" names no host", at: place,
      hint: "write it as in https://example.org/course/")
  }
  let path = rest[pathStart...]
  let name = path.parts(at: "/").last ?? ""
  if [".html", ".htm", ".xhtml", ".php"].contains(where: name.lowercased().hasSuffix) {
    throw .error(
      "url", "\"\(text)\" is the address of a page", at: place,
      hint: "give that of its folder: \(url.dropLast(name.count))")
  }
  let address = scheme + authority + escapedPath(path)
  return address.ends(with: "/") ? address : address + "/"
}

/// A host with its port, if it has one, in ASCII; `nil` if it is none.
private func asciiAuthority(_ authority: Substring) -> String? {
  if authority.begins(with: "[") { return String(authority) }
  let parts = authority.parts(at: ":", most: 2)
  guard let host = parts.first else { return nil }
  let port = parts.count > 1 ? parts[1] : ""
  guard port.utf8.allSatisfy({ (48...57).contains($0) }), port.utf8.count <= 5 else { return nil }
  var labels: [String] = []
  for label in host.parts(at: ".") {
    let small = composed(label.lowercased())
    guard !small.isEmpty, small.utf8.count <= 255, small.unicodeScalars.allSatisfy(isOfHost) else {
      return nil
    }
    labels.append(small.utf8.allSatisfy { $0 < 0x80 } ? small : "xn--" + punycode(small))
  }
  return labels.joined(separator: ".") + (port.isEmpty ? "" : ":\(port)")
}

private func isOfHost(_ scalar: Unicode.Scalar) -> Bool {
  if scalar == "-" || scalar == "_" { return true }
  let properties = scalar.properties
  return properties.isAlphabetic || properties.numericType == .decimal
    || properties.generalCategory == .nonspacingMark
}

/// A path with all that cannot stand in one percent-encoded; what is encoded already stays.
private func escapedPath(_ path: Substring) -> String {
  let bytes = Array(path.utf8)
  let digits = Array("0123456789ABCDEF".utf8)
  var result: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    let isEscape =
      byte == UInt8(ascii: "%") && index + 2 < bytes.count
      && bytes[index + 1...index + 2].allSatisfy {
        digits.contains($0 & 0xDF) || digits.contains($0)
      }
    if isEscape || byte < 0x7F && !"<>\"\\^`{|}%".utf8.contains(byte) {
      result.append(byte)
    } else {
      result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}
