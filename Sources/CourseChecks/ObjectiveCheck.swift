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
            "no-objectives", "the section has no objectives", at: section.text.start,
            hint: "add \"objectives:\" with two to four things that students will be able to do")
        ]
      }
      guard isCovered, let served = texts[section.route]?.servedObjectives else { return [] }
      return section.objectives.enumerated().filter { !served.contains($0.offset + 1) }.map {
        number, objective in
        .warning(
          "unserved-objective", "no question serves the objective \"\(objective)\"",
          at: section.text.proses.first { prose in prose.value == objective }?.place
            ?? section.text.start, hint: "add \"objective: \(number + 1)\" to a quiz")
      }
    }
  }
}
