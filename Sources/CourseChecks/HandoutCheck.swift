import Course
import Diagnostics

/// A sheet for the classroom fits one page of A4 and gives students something to do.
enum HandoutCheck {
  /// The most words of a sheet: with them three tasks and lines for their answers fill a page.
  static let wordLimit = 330

  static func run(_ course: Course) -> [Diagnostic] {
    course.sections.compactMap { section in
      guard let handout = section.handout else { return nil }
      let words = ([handout.question, handout.source] + handout.text + handout.tasks.map(\.task))
        .reduce(0) { $0 + countWords($1[...]) }
      guard words > wordLimit else { return nil }
      return .warning(
        "long-handout", "the handout has \(words) words", at: section.start,
        hint: "\(wordLimit) are the most that fit a page of A4 with room for answers")
    }
  }
}
