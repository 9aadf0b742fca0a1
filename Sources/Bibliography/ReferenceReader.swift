import Chronology
package import Diagnostics
package import FrontMatter

extension Reference {
  /// Reads CSL-YAML as Pandoc reads it, a list under `references`, with the ids of those that could not be read; `nil`
  /// if it is no YAML.
  package static func readAll(
    _ file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> (references: [Reference], lostIDs: [String])? {
    let node: YAMLNode
    do throws(Diagnostic) {
      node = try YAMLNode.read(YAMLText(file: file), &diagnostics)
    } catch {
      diagnostics.append(error)
      return nil
    }
    var fields = Fields(node, of: listKind)
    let references = readList(&fields)
    fields.finish(&diagnostics)
    return (references, fields.lostIDs)
  }

  /// What messages call the file.
  package static let listKind = "sources.yaml"

  package static func readList(_ fields: inout Fields) -> [Reference] {
    fields.records(
      "references", "the bibliography, as Zotero and Pandoc write CSL-YAML", of: "a source",
      isRequired: true, read)
  }

  private static func read(_ fields: inout Fields) -> Reference? {
    let id = fields.value(
      "id", "the id by which the rest of the site names it: a to z, 0 to 9 and hyphens",
      type: "an id", isRequired: true, readID)
    let kind = fields.choice(
      "type", "what it is, in the words of CSL", as: Kind.self, isRequired: true)
    let title = fields.text("title", "its title", isRequired: true)
    let authors = fields.records("author", "who wrote it", of: "an author", readName)
    let editors = fields.records("editor", "who edited it", of: "an editor", readName)
    let translators = fields.records(
      "translator", "who translated it", of: "a translator", readName)
    let issued = readDate("issued", "when it came out (EDTF, or date-parts)", &fields)
    let accessed = readDate("accessed", "when the address was last looked at", &fields)
    func text(_ key: String, _ note: StaticString) -> String? { fields.text(key, note)?.value }
    let containerTitle = text("container-title", "the journal, book or site that it stands in")
    let collectionTitle = text("collection-title", "the series that it belongs to")
    let (volume, issue, page) = (
      text("volume", "the volume"), text("issue", "the issue"), text("page", "the pages")
    )
    let (edition, number, genre) = (
      text("edition", "the edition"), text("number", "the number, such as that of a report"),
      text("genre", "what kind of its type it is, such as PhD thesis")
    )
    let (publisher, publisherPlace) = (
      text("publisher", "who published it"), text("publisher-place", "where that is")
    )
    let url = fields.value("URL", "where it can be read", type: "a URL", readURL)?.value
    let doi = text("DOI", "its digital object identifier, without https://doi.org/")
    let note = text("note", "a remark at the end of its entry")
    let language = fields.value(
      "language", "the language that it is written in (BCP 47)", type: "a language tag",
      readLanguage)?.value
    guard let id, let kind, let title else { return nil }
    return Reference(
      id: id, kind: kind.value, title: title.value, authors: authors, editors: editors,
      translators: translators, issued: issued, accessed: accessed, containerTitle: containerTitle,
      collectionTitle: collectionTitle, volume: volume, issue: issue, page: page, edition: edition,
      number: number, genre: genre, publisher: publisher, publisherPlace: publisherPlace, url: url,
      doi: doi, note: note, language: language)
  }

  private static func readName(_ fields: inout Fields) -> Name? {
    let literal = fields.text(
      "literal", "a name that is not to be taken apart, such as that of an office")
    let family = fields.text("family", "the family name")
    let given = fields.text("given", "the given names")
    if let literal { return .literal(literal.value) }
    if let family { return .parts(family: family.value, given: given?.value) }
    fields.report(
      .error(
        "missing-key", "\(fields.kind) has neither \"family\" nor \"literal\"", at: fields.place))
    return nil
  }

  /// A date as EDTF, or in CSL's `date-parts`.
  private static func readDate(
    _ key: String, _ note: StaticString, _ fields: inout Fields
  ) -> HistoricalDate? {
    guard let node = fields.node(key, note, type: "a date") else { return nil }
    do throws(Diagnostic) {
      switch node.content {
      case .scalar(let text, _): return try HistoricalDate(parsing: text, at: node.place)
      case .mapping(let pairs):
        guard let parts = pairs.first(where: { $0.key.value == "date-parts" }) else { break }
        return try HistoricalDate(parsing: edtf(parts.value), at: parts.value.place)
      case .null, .sequence: break
      }
    } catch {
      fields.report(error)
      return nil
    }
    fields.report(
      .error(
        "wrong-type", "\"\(key)\" must be a date", at: node.place,
        hint: "write it as in 2008 or 2008-03-12"))
    return nil
  }

  /// `[[2008, 3, 12]]` as `2008-03-12`.
  private static func edtf(_ node: YAMLNode) -> String {
    var numbers: [String] = []
    var pending = [node]
    while let node = pending.popLast() {
      switch node.content {
      case .scalar(let text, _):
        numbers.append(numbers.isEmpty || text.count > 1 ? text : "0\(text)")
      case .sequence(let items): pending += items.reversed()
      case .null, .mapping: break
      }
    }
    return numbers.joined(separator: "-")
  }
}
