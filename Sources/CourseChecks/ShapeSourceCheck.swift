import Course
import Diagnostics
import Formats

/// Every source that the shapes of a file name is in the bibliography.
enum ShapeSourceCheck {
  /// An error for each one that is not.
  static func run(_ course: Course) -> [Diagnostic] {
    course.allShapes.flatMap(\.features).flatMap(\.sources).compactMap(course.unknownSource)
  }
}
