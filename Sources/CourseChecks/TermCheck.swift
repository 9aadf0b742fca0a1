import Course
import Diagnostics
import FrontMatter

/// Every term of the glossary is used.
enum TermCheck {
  /// A warning for each term that is no section's key term and that no text links to; none while a file cannot be read, for that
  /// may use it.
  static func run(_ course: Course, _ texts: TextContents) -> [Diagnostic] {
    guard !course.hasBrokenFile else { return [] }
    var used = Set(course.sections.flatMap { $0.keyTerms.map { course[$0].id } })
    for body in texts.all {
      for link in body.links where link.target == Term.indexRoute {
        if let fragment = link.fragment { used.insert(fragment) }
      }
    }
    return course.terms.filter { !used.contains($0.id) }.map {
      .warning(
        "unused-term", "no section uses the term \"\($0.title)\"", at: $0.place,
        hint: "add \"\($0.id)\" to the key_terms of a section, link to it, or remove it")
    }
  }
}
