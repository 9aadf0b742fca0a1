import Course
import Diagnostics
import Formats

/// Every source that a row of a table names, in its column "source", is in the bibliography.
enum TableCheck {
  /// An error for each one that is not.
  static func run(_ course: Course) -> [Diagnostic] {
    course.allTables.flatMap { table -> [Diagnostic] in
      guard let column = table.column("source") else { return [] }
      return table.rows.flatMap { row in
        row[column].ids.compactMap { course.unknownSource(Located($0.text, at: $0.place)) }
      }
    }
  }
}
