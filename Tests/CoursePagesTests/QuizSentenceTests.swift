import TestSupport
import Testing

/// The feedback to a question is made of sentences with one end each.
@Suite struct QuizSentenceTests {
  @Test func putsNoStopBehindOneThatIsThere() async throws {
    let site = await build([
      "content/sections/01-a.md": """
      ---
      title: A
      summary: S.
      ---

      ```quiz
      question: What did he say?
      choices:
        - {text: "He said “no.”", why: No., correct: true}
        - {text: Why?, why: Yes.}
        - {text: Nothing, why: Yes.}
      ```
      """
    ])
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    for text in ["He said “no.” No.", "Why? Yes.", "Nothing. Yes."] {
      #expect(page.contains("</strong> \(text)</li>"), "\(text) in \(page)")
    }
  }
}
