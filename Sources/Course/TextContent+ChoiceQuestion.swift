package import Diagnostics

extension TextContent {
  /// A question with answers to choose from, as far as checks ask.
  package struct ChoiceQuestion: Sendable {
    package let place: SourcePlace
    /// In the order in which their author wrote them; none for an open question.
    package let choices: [Choice]

    package init(place: SourcePlace, choices: [Choice]) {
      (self.place, self.choices) = (place, choices)
    }
  }

  /// One of the answers to choose from.
  package struct Choice: Sendable {
    /// Its length in characters.
    package let length: Int
    package let isCorrect: Bool

    package init(length: Int, isCorrect: Bool) {
      (self.length, self.isCorrect) = (length, isCorrect)
    }
  }
}
