import Bibliography
import Diagnostics
import FrontMatter

/// Every source that a row of a table names, in its column "source", is in the bibliography.
enum TableCheck {
  /// An error for each one that is not.
  static func run(_ site: Site) -> [Diagnostic] {
    let tables = site.index.tables.sorted { $0.key < $1.key }.map(\.value)
    return tables.flatMap { table -> [Diagnostic] in
      guard let column = table.column("source") else { return [] }
      return table.rows.flatMap { row in
        row[column].ids.compactMap { unknownSource($0.text, at: $0.place, site) }
      }
    }
  }
}

/// That the bibliography has no source `id`; `nil` if it has one, or may have. In the text, `@id` may be meant as text.
func unknownSource(
  _ id: String, at place: SourcePlace, isInText: Bool = false, _ site: Site
) -> Diagnostic? {
  guard site.bibliography[id] == nil, !site.index.mayHave(source: id) else { return nil }
  let problem = Diagnostic.unknown(
    id, "unknown-source", "there is no source \"\(id)\"", at: place,
    among: site.references.map(\.id.value))
  guard isInText else { return problem }
  let escape = "write \\\(SourceID(id).citation) if this cites nothing"
  return .error(
    problem.code, problem.message, at: place,
    hint: problem.hint.map { "\($0) Or \(escape)" } ?? escape, correction: problem.correction)
}

extension CSVTable.Cell {
  /// The ids of a cell, between blanks or semicolons, each with its place.
  var ids: [CSVTable.Cell] {
    // The place of a quoted cell starts with its quote.
    let quote = place.range.count == text.utf8.count ? 0 : 1
    var ids: [CSVTable.Cell] = []
    var start = text.startIndex
    for part in text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == " " || $0 == ";" })
    {
      let offset = quote + text.utf8.distance(from: text.startIndex, to: start)
      if !part.isEmpty {
        ids.append(
          CSVTable.Cell(
            text: String(part), place: place.part(offset..<offset + part.utf8.count)))
      }
      start = part.endIndex < text.endIndex ? text.index(after: part.endIndex) : text.endIndex
    }
    return ids
  }
}
