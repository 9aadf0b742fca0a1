import Course
import Diagnostics
import FrontMatter

/// A section says what students will be able to do, and asks them whether they can.
enum ObjectiveCheck {
  /// Warnings for sections without objectives and, in a course whose questions name objectives at all, for objectives that
  /// none serves.
  static func run(_ course: Course, _ texts: TextContents) -> [Diagnostic] {
    let isCovered = texts.all.contains { !$0.servedObjectives.isEmpty }
    return course.sections.flatMap { section -> [Diagnostic] in
      guard !section.objectives.isEmpty else {
        return [
          .warning(
            "no-objectives", "the section has no objectives", at: section.start,
            hint: "add \"objectives:\" with two to four things that students will be able to do")
        ]
      }
      guard isCovered, let served = texts[section.route]?.servedObjectives else { return [] }
      let unserved = section.objectives.enumerated().filter { !served.contains($0.offset + 1) }
      guard !unserved.isEmpty else { return [] }
      let places = Dictionary(
        course.text(of: section).proses.map { (ByteString($0.value), $0.place) },
        uniquingKeysWith: { first, _ in first })
      return unserved.map { number, objective in
        .warning(
          "unserved-objective", "no question serves the objective \"\(objective)\"",
          at: places[ByteString(objective)] ?? section.start,
          hint: "add \"objective: \(number + 1)\" to a quiz")
      }
    }
  }
}
