package import Diagnostics

extension Reference {
  /// What is told of a file beside `sources.yaml` that holds a bibliography: one in a format that is not read, or CSL under
  /// another name; `nil` if it holds none.
  package static func otherwiseNamed(_ file: SourceFile) -> Diagnostic? {
    let start = file.path.utf8.lastIndex(of: UInt8(ascii: "/")).map(file.path.utf8.index(after:))
    let name = file.path[(start ?? file.path.startIndex)...]
    let folder = file.path[..<(start ?? file.path.startIndex)]
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch name[point...].lowercased() {
    case ".bib", ".bibtex", ".biblatex":
      return .warning(
        "unknown-file", "BibTeX is not read", at: SourcePlace(path: file.path),
        hint:
          "export CSL JSON as sources.json from Zotero, or run: pandoc \(file.path) -t csljson -o \(folder)sources.json"
      )
    case ".ris", ".enw", ".nbib", ".endnote":
      return .warning(
        "unknown-file", "bibliographies are read as CSL only", at: SourcePlace(path: file.path),
        hint: "put it into Zotero, and export CSL JSON as sources.json from there")
    case ".json" where isCSL(file, of: ["\"id\"", "\"type\""]):
      return misnamed(file, "sources.json")
    case ".yaml" where isCSL(file, of: ["id:", "type:"]),
      ".yml" where isCSL(file, of: ["id:", "type:"]):
      return misnamed(file, "sources.yaml")
    default: return nil
    }
  }

  private static func misnamed(_ file: SourceFile, _ name: String) -> Diagnostic {
    .warning(
      "unknown-file", "a bibliography is read from sources.yaml or sources.json only",
      at: SourcePlace(path: file.path), hint: "name it \(name)")
  }

  /// Whether a file has the keys that every source has, and one that only sources have.
  private static func isCSL(_ file: SourceFile, of keys: [String]) -> Bool {
    let text = String(decoding: file.bytes.prefix(10_000), as: UTF8.self)
    return keys.allSatisfy(text.contains)
      && ["issued", "author", "publisher", "container-title", "URL"].contains(where: text.contains)
  }
}
