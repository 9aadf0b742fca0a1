import Course
import Diagnostics
import FrontMatter

/// Everything that has a page of its own is referred to from somewhere.
enum OrphanCheck {
  /// A warning for each person, place and document that nothing refers to; only worth asking once every reference holds.
  static func run(_ course: Course, _ graph: Backlinks) -> [Diagnostic] {
    course.entities.filter { graph.pages(linkingTo: $0.route).isEmpty }.map {
      .warning(
        "orphan", "nothing refers to this \($0.kind.name)", at: $0.start,
        hint: "link to it from a section, name it in an event, or remove the file")
    }
  }
}
