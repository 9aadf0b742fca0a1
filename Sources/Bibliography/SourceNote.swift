/// The field `note` of CSL as programs fill it: with remarks for readers, and with lines for programs.
enum SourceNote {
  /// What programs call what they keep there, in lower case, besides the names of CSL's variables.
  private static let names: Set<String> = [
    "arxiv", "citation key", "doi", "google books", "issn", "isbn", "jstor", "lccn", "mr", "oclc",
    "openalex", "original date", "original title", "pmcid", "pmid", "type", "zbl", "zotero id",
  ]

  /// The lines that are for readers; `nil` if there are none.
  static func readable(_ note: String) -> String? {
    let lines = note.split(whereSeparator: \.isNewline).map { line in
      line.drop(while: \.isWhitespace)
    }
    let kept = lines.filter { !$0.isEmpty && !isForPrograms($0) }
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }

  /// Whether a line is `name: value`, as Zotero's and Better BibTeX's “extra” has it, or `{:name: value}`.
  private static func isForPrograms(_ line: Substring) -> Bool {
    let line = line.hasPrefix("{:") ? line.dropFirst(2) : line
    guard let colon = line.firstIndex(of: ":") else { return false }
    let name = line[..<colon].lowercased()
    if name.hasPrefix("tex.") || name.hasPrefix("_") || names.contains(name) { return true }
    let variable = String(name.map { $0 == " " ? "-" : $0 })
    return Reference.TextVariable.allCases.contains { $0.rawValue.lowercased() == variable }
      || Reference.DateVariable.allCases.contains { $0.rawValue == variable }
      || Reference.Role.allCases.contains { $0.rawValue == variable }
  }
}
