import CourseChecks
import SiteGenerator
import TestSupport
import Testing

/// Whether the right answers of a course can be told by where they stand and how long they are.
@Suite struct AnswerCheckTests {
  /// `count` questions of three choices whose right one stands at `place` and has `length` letters; the wrong ones have
  /// four and six.
  private static func quizzes(_ count: Int, rightAt place: Int, length: Int) -> String {
    (0..<count).map { number in
      var choices = ["  - {text: Four, why: W.}", "  - {text: Sixsix, why: W.}"]
      let right = String(repeating: "x", count: length)
      choices.insert("  - {text: \(right), correct: true, why: W.}", at: place)
      return """
        ```quiz
        question: Question \(number) of \(place)?
        choices:
        \(choices.joined(separator: "\n"))
        ```
        """
    }.joined(separator: "\n\n")
  }

  private static func course(_ quizzes: String...) -> [String: TestFile] {
    [
      "content/sections/01-a.md": TestFile(
        "---\ntitle: A\nsummary: S.\nobjectives: [Name it]\n---\n"
          + quizzes.joined(separator: "\n\n"))
    ]
  }

  static let cases = [
    DiagnosticCase(
      "right answers in one place",
      course(quizzes(5, rightAt: 1, length: 5), quizzes(15, rightAt: 0, length: 5)),
      """
      content/sections/01-a.md:46:1: warning: the right answer is choice 1 in 15 of the course's 20 questions [answer-position]
      46 | ```quiz
         | ^~~~~~~
      hint: move it up or down in some of them; by chance it would be so in 7
      """),
    DiagnosticCase(
      "right answers that are the longest",
      course(
        quizzes(7, rightAt: 0, length: 7), quizzes(7, rightAt: 1, length: 7),
        quizzes(7, rightAt: 2, length: 5)),
      """
      content/sections/01-a.md:6:1: warning: the right answer is the longest in 14 of the course's 21 questions [answer-length]
      5 | ---
      6 | ```quiz
        | ^~~~~~~
      hint: shorten it, or make a wrong one longer, in some of them; by chance it would be so in 7
      """),
    DiagnosticCase(
      "right answers that are the shortest",
      course(
        quizzes(7, rightAt: 0, length: 3), quizzes(7, rightAt: 1, length: 3),
        quizzes(7, rightAt: 2, length: 4)),
      """
      content/sections/01-a.md:6:1: warning: the right answer is the shortest in 14 of the course's 21 questions [answer-length]
      5 | ---
      6 | ```quiz
        | ^~~~~~~
      hint: give it its reasons, or make a wrong one shorter, in some of them; by chance it would be so in 7
      """),
    DiagnosticCase(
      "too few questions to tell", course(quizzes(19, rightAt: 0, length: 9)), ""),
  ]

  @Test(arguments: cases.filter { !$0.report.isEmpty })
  func tells(_ test: DiagnosticCase) async {
    await test.check(BuildOptions(isEditorial: true))
  }

  @Test(arguments: cases.filter(\.report.isEmpty))
  func saysNothing(_ test: DiagnosticCase) async {
    let site = await build(test.files, options: BuildOptions(isEditorial: true))
    #expect(site.report == "")
  }

  /// Open questions and those with several right answers are not counted; the report has the figures.
  @Test func countsQuestionsWithOneRightAnswer() async throws {
    let others = """
      ```quiz
      question: Open?
      answer: Yes.
      ```

      ```quiz
      question: Both?
      choices:
        - {text: One, correct: true, why: W.}
        - {text: Two, correct: true, why: W.}
      ```
      """
    let site = await build(
      Self.course(
        Self.quizzes(2, rightAt: 0, length: 9), Self.quizzes(1, rightAt: 2, length: 2), others),
      options: BuildOptions(isEditorial: true))
    let report = try #require(site.build.report)
    #expect(
      report.text.contains(
        "right answers: questions 3, choice 1 2, choice 2 0, choice 3 1, longest 2, shortest 1\n"))
  }
}
