import Course
import Diagnostics
import Formats

/// Every source that the shapes of a file name is in the bibliography.
enum ShapeSourceCheck {
  /// An error for each one that is not; a warning for a file none of whose shapes names one: other programs keep other things
  /// in "source".
  static func run(_ course: Course) -> [Diagnostic] {
    course.allShapes.flatMap { shapes -> [Diagnostic] in
      let sources = shapes.features.flatMap(\.sources)
      let unknown = sources.compactMap { course.unknownSource($0) }
      guard let first = unknown.first, unknown.count == sources.count, sources.count > 1 else {
        return unknown
      }
      return [
        .warning(
          "unknown-source", "the property \"source\" names no sources of the site",
          at: first.place, hint: "write ids of content/sources.yaml, or leave it as it is")
      ]
    }
  }
}
