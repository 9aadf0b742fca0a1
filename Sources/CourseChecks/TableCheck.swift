import Course
import Diagnostics
import Formats

/// Every source that a row of a table names, in its column "source", is in the bibliography.
enum TableCheck {
  /// An error for each one that is not; one warning where none of many is.
  static func run(_ course: Course) -> [Diagnostic] {
    course.allTables.flatMap { table -> [Diagnostic] in
      guard let column = table.column("source") else { return [] }
      let cells = table.rows.flatMap { $0[column].ids }
      let unknown = cells.compactMap { course.unknownSource(Located($0.text, at: $0.place)) }
      guard let first = unknown.first, unknown.count == cells.count, cells.count > 2 else {
        return unknown
      }
      // Other programs keep other things in it.
      return [
        .warning(
          "unknown-source", "the column \"source\" names no sources of the site", at: first.place,
          hint: "write ids of content/sources.yaml, or give the column another name")
      ]
    }
  }
}
