package import Diagnostics
package import FrontMatter

extension Reference {
  /// The sources of a file with the ids of those that could not be read: what refers to them is not at fault.
  package struct List: Sendable {
    package let references: [Reference]
    package let lostIDs: [String]
  }

  /// Reads CSL-YAML as Pandoc and Better BibTeX write it: a list, or one under `references`; `nil` if it is no YAML.
  package static func readAll(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> List? {
    do throws(Diagnostic) {
      let node = try YAMLNode.read(YAMLText(file: file), &diagnostics)
      return readAll(node, of: listKind, &diagnostics)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// Reads CSL data of any syntax: a list, one under `references` or `items`, or a source alone. `kind` is what messages
  /// call the file. What else stands beside the list, as Pandoc's `nocite` does, is told as a warning.
  package static func readAll(
    _ node: YAMLNode, of kind: String, _ diagnostics: inout [Diagnostic]
  ) -> List {
    if case .sequence(let items) = node.content { return read(items, &diagnostics) }
    var fields = Fields(node, of: kind)
    let key = fields.has("items") && !fields.has("references") ? "items" : "references"
    if !fields.has(key), fields.has("id"), fields.has("type") { return read([node], &diagnostics) }
    let list = fields.node(key, type: "a list", isRequired: true)
    var found: [Diagnostic] = []
    fields.finish(&found)
    diagnostics += found.map { problem in
      var problem = problem
      if list != nil, problem.code == "unknown-key" { problem.severity = .warning }
      return problem
    }
    guard let list else { return List(references: [], lostIDs: []) }
    guard case .sequence(let items) = list.content else {
      diagnostics.append(
        .error(
          "wrong-type", "\"\(key)\" must be a list", at: list.place,
          hint: "write one entry behind the other"))
      return List(references: [], lostIDs: [])
    }
    return read(items, &diagnostics)
  }

  /// What messages call the file of CSL-YAML.
  package static let listKind = "sources.yaml"

  /// What such a file may hold.
  package static var shape: RecordShape {
    RecordShape.of(listKind) { fields in
      _ = fields.node(
        "references", "the bibliography, as Zotero and Pandoc write CSL", type: "a list",
        isRequired: true, as: .records(RecordShape.of(itemKind) { _ = read(&$0, Variable.all) }))
    }
  }

  private static let itemKind = "a source"

  private static func read(_ items: [YAMLNode], _ diagnostics: inout [Diagnostic]) -> List {
    var references: [Reference] = []
    var lostIDs: [String] = []
    references.reserveCapacity(items.count)
    var told: Set<String> = []
    for item in items {
      var fields = Fields(item, of: itemKind)
      let reference = read(&fields, Variable.variables(of: item) ?? Variable.all)
      var found: [Diagnostic] = []
      fields.finish(&found)
      for var problem in found {
        if problem.code == "unknown-key" {
          guard told.insert(problem.message).inserted else { continue }
          problem.severity = .warning
          problem = ofOtherPrograms(problem)
        }
        diagnostics.append(problem)
      }
      if let reference {
        references.append(reference)
      } else if let id = writtenID(item) {
        lostIDs.append(id)
      }
    }
    return List(references: references, lostIDs: lostIDs)
  }

  /// What BibTeX and its programs call what CSL has other names for.
  private static let otherNames = [
    ("year", "issued"), ("date", "issued"), ("journal", "container-title"),
    ("journaltitle", "container-title"), ("booktitle", "container-title"),
    ("publication", "container-title"), ("website", "container-title"), ("url", "URL"),
    ("doi", "DOI"), ("isbn", "ISBN"), ("issn", "ISSN"), ("pages", "page"), ("number", "issue"),
    ("address", "publisher-place"), ("place", "publisher-place"), ("location", "publisher-place"),
    ("institution", "publisher"), ("school", "publisher"), ("organization", "publisher"),
    ("series", "collection-title"), ("urldate", "accessed"), ("accessDate", "accessed"),
    ("authors", "author"), ("editors", "editor"), ("creators", "author"), ("itemType", "type"),
    ("key", "id"), ("citekey", "id"), ("citation_key", "id"), ("keywords", "keyword"),
    ("tags", "keyword"), ("link", "URL"),
  ]

  /// The same with the name of CSL for a key of other programs.
  private static func ofOtherPrograms(_ problem: Diagnostic) -> Diagnostic {
    let name = otherNames.first { problem.message == "unknown key \"\($0.0)\" in \(itemKind)" }
    guard let name else { return problem }
    return problem.hinting { _ in "CSL calls it \"\(name.1)\"" }
  }

  private static func writtenID(_ node: YAMLNode) -> String? {
    guard case .mapping(let pairs) = node.content,
      case .scalar(let id, _)? = pairs.first(where: { $0.key.value == "id" })?.value.content
    else { return nil }
    return id
  }
}
