package import Bibliography
package import Diagnostics
package import Formats

/// What texts and components ask by the ids and paths that their authors wrote. A miss is told, but for what may be
/// where a mistake keeps it from being read.
extension Course {
  /// What the file at `path`, relative to the content folder, becomes; `nil` if there is none.
  package func target(of path: String) -> Target? { index.targets[index.path(path)] }

  /// The paths of all content files, relative to their folder.
  package var paths: [String] { index.targets.keys.map(\.text) }

  /// Whether some file cannot be read: what seems to be missing may be in it.
  package var hasBrokenFile: Bool { index.targets.values.contains(.broken) }

  /// The addresses of the pages whose files cannot be read.
  package var brokenRoutes: Set<Route> {
    Set(
      index.targets.filter { $0.value == .broken }.compactMap {
        ContentKind.route(of: $0.key.text)
      })
  }

  /// The content file that a page is made from, by the page's address or an old one.
  package func file(of route: Route) -> String? { index.files[route] }

  /// The content file that has become the page which a file at `path` would be.
  package func successor(of path: String) -> String? {
    ContentKind.route(of: path).flatMap(file)
  }

  /// The source with this id, if there is one.
  package func source(_ id: Located<String>) -> Mention<Reference>? {
    index.references[id.value].map { Mention(id, at: $0) }
  }

  /// That the bibliography has no source `id`; `nil` if it has one, or may have.
  package func unknownSource(_ id: Located<String>) -> Diagnostic? {
    unknownSource(id, isInText: false)
  }

  /// The same; in the text, `@id` may be meant as text.
  private func unknownSource(_ id: Located<String>, isInText: Bool) -> Diagnostic? {
    guard index.references[id.value] == nil, !mayHave(source: id.value) else { return nil }
    let problem = Diagnostic.unknown(
      id.value, "unknown-source", "there is no source \"\(id.value)\"", at: id.place,
      among: index.references.names)
    guard isInText else { return problem }
    let escape = "write \\\(SourceID(id.value).citation) if this cites nothing"
    return problem.hinting { hint in hint.map { "\($0) Or \(escape)" } ?? escape }
  }

  /// The source with this id, or `nil` with a diagnostic.
  package func source(
    _ id: Located<String>, isInText: Bool = false, _ diagnostics: inout [Diagnostic]
  ) -> Mention<Reference>? {
    if let problem = unknownSource(id, isInText: isInText) { diagnostics.append(problem) }
    return source(id)
  }

  /// The event with this id, or `nil` with a diagnostic.
  package func event(_ id: Located<String>, _ diagnostics: inout [Diagnostic]) -> Mention<Event>? {
    index.events.find(id, &diagnostics, mayBe: mayHave(event:))
  }

  /// Whether an event may be told where a mistake keeps it from being read.
  package func mayHave(event id: String) -> Bool {
    index.lostIDs.contains(id) || index.hasBrokenSection || index.events.isDraft(id)
  }

  /// The section with this slug, or `nil` with a diagnostic.
  package func section(
    _ slug: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> Mention<Section>? {
    index.sections.find(slug, &diagnostics, mayBe: mayHave(section:))
  }

  /// The theme with this id, or `nil` with a diagnostic.
  package func theme(_ id: Located<String>, _ diagnostics: inout [Diagnostic]) -> Mention<Theme>? {
    index.themes.find(id, &diagnostics, mayBe: index.lostIDs.contains)
  }

  /// The entity of a kind with this id, or `nil` with a diagnostic.
  package func entity(
    _ kind: EntityKind, _ id: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> Mention<Entity>? {
    index.entities[kind.name]?.find(id, &diagnostics) { index.isBroken("\(kind.folder)/\($0).md") }
  }

  /// The term with this id, if there is one.
  package func term(_ id: String) -> Term? { index.terms[id].map { terms[$0] } }

  /// The position of an era in the site's list.
  package func position(of era: Era) -> Int? { index.eras[era.id] }

  /// The credit of the image at `path`, relative to the content folder.
  package func credit(of path: String) -> ImageCredit? { credits[ByteString(composed(path))] }

  /// Whether a mistake keeps credits from being read.
  package var hasBrokenCredits: Bool { index.hasBrokenCredits }

  /// Whether a mistake keeps something with this id from being read.
  package func hasLost(id: String) -> Bool { index.lostIDs.contains(id) }

  /// The table that an author names `path`, in the file `name` of the content folder; `relative` writes others so.
  package func table(
    _ name: String?, at path: Located<String>, _ diagnostics: inout [Diagnostic],
    relative: @escaping @Sendable (String) -> String
  ) -> (route: Route, table: CSVTable)? {
    if let name = name.map(index.path), let table = tables[name] {
      return (Route(name.text), table)
    }
    if let name, index.isBroken(name) { return nil }
    diagnostics.append(
      .unknown(
        path.value, "unknown-data", "there is no table \"\(path.value)\"", at: path.place,
        among: tables.keys.map(\.text), as: name,
        otherwise: Self.tableHint(path.value),
        written: relative, shown: { $0 }
      ).about(name ?? path.value))
    return nil
  }

  /// What is to be done with a file that is no table.
  private static func tableHint(_ path: String) -> String {
    let isSheet = [".xlsx", ".xls", ".ods", ".numbers"].contains {
      path.lowercased().ends(with: $0)
    }
    return isSheet
      ? "save the sheet as CSV UTF-8 in content/data, and name that"
      : "tables are files of comma-separated values in content/data"
  }

  /// What is to be done with a file that holds no shapes.
  private static func shapesHint(_ path: String) -> String {
    let isOfMaps = [".topojson", ".kml", ".kmz", ".shp", ".gpkg", ".gpx", ".gml", ".svg"].contains {
      path.lowercased().ends(with: $0)
    }
    return isOfMaps
      ? "export or convert it as GeoJSON into content/data, and name that"
      : "shapes are files of GeoJSON in content/data"
  }

  /// Every table in order of its path.
  package var allTables: [CSVTable] { tables.sorted { $0.key < $1.key }.map(\.value) }

  /// The shapes that an author names `path`, likewise.
  package func shapes(
    _ name: String?, at path: Located<String>, _ diagnostics: inout [Diagnostic],
    relative: @escaping @Sendable (String) -> String
  ) -> (route: Route, shapes: GeoJSON)? {
    if let name = name.map(index.path), let shapes = shapes[name] {
      return (Route(name.text), shapes)
    }
    if let name, index.isBroken(name) { return nil }
    diagnostics.append(
      .unknown(
        path.value, "unknown-data", "there are no shapes \"\(path.value)\"", at: path.place,
        among: shapes.keys.map(\.text), as: name,
        otherwise: Self.shapesHint(path.value), written: relative, shown: { $0 }
      ).about(name ?? path.value))
    return nil
  }

  /// All shapes in order of their paths.
  package var allShapes: [GeoJSON] { shapes.sorted { $0.key < $1.key }.map(\.value) }

  func mayHave(source id: String) -> Bool {
    index.lostIDs.contains(id) || ContentKind.bibliographyNames.contains(where: index.isBroken)
  }

  func mayHave(section slug: String) -> Bool {
    index.hasBrokenSection && brokenRoutes.contains(Section.route(of: slug))
  }
}
