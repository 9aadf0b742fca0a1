import Course
import Diagnostics

/// Who does not know an answer must not find it by its look: over the whole course the right answer stands in no place,
/// and is the longest or the shortest, no more than half as often again as chance would have it.
enum AnswerCheck {
  /// With fewer questions chance alone makes such patterns.
  static let fewestQuestions = 20

  static func run(_ course: Course, _ texts: TextContents) -> [Diagnostic] {
    let figures = AnswerFigures(course, texts)
    guard figures.questions.count >= fewestQuestions else { return [] }
    let places = figures.places.enumerated().compactMap { place, share in
      warning(
        share, "answer-position", "the right answer is choice \(place + 1)", of: figures,
        hint: "move it up or down in some of them")
    }
    let longest = warning(
      figures.longest, "answer-length", "the right answer is the longest", of: figures,
      hint: "shorten it, or make a wrong one longer, in some of them")
    let shortest = warning(
      figures.shortest, "answer-length", "the right answer is the shortest", of: figures,
      hint: "give it its reasons, or make a wrong one shorter, in some of them")
    return places + [longest, shortest].compactMap(\.self)
  }

  /// That a share is too large, at the first question that has part in it.
  private static func warning(
    _ share: AnswerFigures.Share, _ code: String, _ message: String, of figures: AnswerFigures,
    hint: String
  ) -> Diagnostic? {
    guard let first = share.questions.first, Double(share.questions.count) > share.even * 1.5
    else { return nil }
    let even = Int(share.even.rounded())
    return .warning(
      code,
      "\(message) in \(share.questions.count) of the course's \(figures.questions.count) questions",
      at: first.place, hint: "\(hint); by chance it would be so in \(even)")
  }
}

/// Where the right answers of a course stand among the choices, and how long they are; of questions with one right
/// answer.
struct AnswerFigures {
  let questions: [TextContent.ChoiceQuestion]
  /// By the place of the right answer, the first first.
  let places: [Share]
  /// Those whose right answer is longer than every other.
  let longest: Share
  /// Those whose right answer is shorter than every other.
  let shortest: Share

  /// The questions of which something is true.
  struct Share {
    let questions: [TextContent.ChoiceQuestion]
    /// Of how many it would be true by chance.
    let even: Double
  }

  init(_ course: Course, _ texts: TextContents) {
    let questions = course.sections.compactMap { texts[$0.route] }.flatMap(\.choiceQuestions).filter
    {
      $0.choices.count > 1 && $0.choices.count(where: \.isCorrect) == 1
    }
    self.questions = questions
    let even = questions.reduce(0) { $0 + 1 / Double($1.choices.count) }
    places = (0..<(questions.map(\.choices.count).max() ?? 0)).map { place in
      Share(
        questions: questions.filter {
          $0.choices.indices.contains(place) && $0.choices[place].isCorrect
        },
        even: questions.filter { $0.choices.indices.contains(place) }
          .reduce(0) { $0 + 1 / Double($1.choices.count) })
    }
    func isRight(_ question: TextContent.ChoiceQuestion, _ wins: (Int, Int) -> Bool) -> Bool {
      let right = question.choices.first(where: \.isCorrect)?.length ?? 0
      return question.choices.allSatisfy { $0.isCorrect || wins(right, $0.length) }
    }
    longest = Share(questions: questions.filter { isRight($0, >) }, even: even)
    shortest = Share(questions: questions.filter { isRight($0, <) }, even: even)
  }
}
