import Course
import Diagnostics
import FrontMatter

/// A section says what students will be able to do, and asks them whether they can.
enum ObjectiveCheck {
  /// Warnings for sections without objectives and, where questions name objectives at all, for objectives that none serves.
  static func run(_ course: Course, _ texts: TextContents) -> [Diagnostic] {
    course.sections.flatMap { section -> [Diagnostic] in
      guard !section.objectives.isEmpty else {
        return [
          .warning(
            "no-objectives", "the section has no objectives", at: section.text.start,
            hint: "add \"objectives:\" with two to four things that students will be able to do")
        ]
      }
      guard let served = texts[section.route]?.servedObjectives, !served.isEmpty else { return [] }
      return section.objectives.enumerated().filter { !served.contains($0.offset + 1) }.map {
        .warning(
          "unserved-objective", "no question serves the objective \"\($0.element)\"",
          at: section.text.start, hint: "add \"objective: \($0.offset + 1)\" to a quiz")
      }
    }
  }
}
