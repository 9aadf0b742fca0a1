/// What was meant by a destination that leads to no file.
package enum DestinationAdvice {
  /// What to write instead of `path`: an address of the web, of mail or of a publication, slashes, or the one of `names` with the
  /// same last part, as `written` gives it; `nil` if nobody can tell.
  package static func hint(
    on path: String, among names: [String] = [], written: (String) -> String = { $0 }
  ) -> String? {
    if path.utf8.contains(UInt8(ascii: "\\")) {
      return "write \(path.substituting("\\", by: "/"))"
    }
    if path.begins(with: "//") { return "write https:\(path)" }
    let parts = path.parts(at: "/")
    guard let first = parts.first.map(String.init), let last = parts.last else { return nil }
    if first.begins(with: "10."), parts.count > 1,
      first.utf8.dropFirst(3).allSatisfy({ (0x30...0x39).contains($0) })
    {
      return "write https://doi.org/\(path)"
    }
    let labels = first.lowercased().parts(at: ".")
    let isHost =
      labels.count > 1 && !labels.contains("")
      && (labels[0].isIdentical(to: "www") || domains.contains(String(labels[labels.count - 1])))
    if isHost, parts.count == 1, first.has("@"), !first.begins(with: "@") {
      return "write mailto:\(path)"
    }
    if isHost { return "write https://\(path)" }
    let same = names.filter { $0.ends(with: "/\(last)") && !last.isEmpty }
    return same.count == 1 ? "did you mean \(written(same[0]))?" : nil
  }

  /// The ends of addresses that people leave the scheme out of.
  private static let domains: Set<String> = [
    "ac", "at", "au", "be", "br", "ca", "ch", "cn", "com", "cz", "de", "edu", "es", "eu", "fi",
    "fr", "gov", "gr", "hk", "il", "in", "info", "int", "io", "it", "jp", "kr", "mil", "net", "nl",
    "no", "org", "pl", "pt", "ru", "se", "su", "tw", "ua", "uk", "us",
  ]
}
