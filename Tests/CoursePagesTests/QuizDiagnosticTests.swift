import TestSupport
import Testing

/// Mistakes inside quizzes are told at their lines.
@Suite struct QuizDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "a quiz without answer",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        ```quiz
        question: Who?
        ```
        """
      ],
      """
      content/sections/01-a.md:6:1: error: this question has neither choices nor an answer [quiz]
      5 | ```quiz
      6 | question: Who?
        | ^~~~~~~~
      hint: add "choices:" or "answer:"
      """),
    DiagnosticCase(
      "a quiz that is never closed, and has swallowed the text behind it",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        ```quiz
        question: Who?
        answer: Mao.

        ## Behind

        Text goes on.
        """
      ],
      """
      content/sections/01-a.md:5:1: error: this quiz is never closed, so it goes on to the end of the text [component]
      4 | ---
      5 | ```quiz
        | ^~~
      hint: write ``` on a line of its own where it ends
      """),
    DiagnosticCase(
      "a quiz at the end that is never closed",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        ~~~~quiz
        question: Who?
        answer: Mao.
        """
      ],
      """
      content/sections/01-a.md:5:1: warning: this quiz is never closed, so it goes on to the end of the text [component]
      4 | ---
      5 | ~~~~quiz
        | ^~~~
      hint: write ~~~~ on a line of its own where it ends
      """),
    DiagnosticCase(
      "a quiz without a right choice",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        ```quiz
        question: Who?
        choices:
          - {text: A, why: b}
        ```
        """
      ],
      """
      content/sections/01-a.md:6:1: error: no choice of this question is correct [quiz]
      5 | ```quiz
      6 | question: Who?
        | ^~~~~~~~
      hint: write "correct: true" under the right one
      """),
    DiagnosticCase(
      "a quiz with no choices in its list",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        ```quiz
        question: Who?
        choices: []
        ```
        """
      ],
      """
      content/sections/01-a.md:6:1: error: this question has neither choices nor an answer [quiz]
      5 | ```quiz
      6 | question: Who?
        | ^~~~~~~~
      hint: add "choices:" or "answer:"
      """),
    DiagnosticCase(
      "a quiz whose right choice has no reason",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        ```quiz
        question: Who?
        choices:
          - {text: A, correct: true}
          - {text: B, why: c}
        ```
        """
      ],
      """
      content/sections/01-a.md:8:6: warning: a choice without a reason [quiz-reason]
      7 | choices:
      8 |   - {text: A, correct: true}
        |      ^~~~
      hint: add "why:": a wrong answer teaches only if readers learn why it is wrong
      """),
    DiagnosticCase(
      "a quiz with missing and unknown keys",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        > ```quiz
        > qestion: Who?
        > choices:
        >   - {text: A, correct: maybe}
        > ```
        > 
        """
      ],
      """
      content/sections/01-a.md:6:3: error: no choice of this question is correct [quiz]
      5 | > ```quiz
      6 | > qestion: Who?
        |   ^~~~~~~
      hint: write "correct: true" under the right one
      content/sections/01-a.md:6:3: error: unknown key "qestion" in a quiz [unknown-key]
      5 | > ```quiz
      6 | > qestion: Who?
        |   ^~~~~~~
      hint: did you mean "question"?
      content/sections/01-a.md:8:8: warning: a choice without a reason [quiz-reason]
      7 | > choices:
      8 | >   - {text: A, correct: maybe}
        |        ^~~~
      hint: add "why:": a wrong answer teaches only if readers learn why it is wrong
      content/sections/01-a.md:8:26: error: "correct" must be true or false, not "maybe" [wrong-type]
      7 | > choices:
      8 | >   - {text: A, correct: maybe}
        |                          ^~~~~
      hint: write true or false
      """),
    DiagnosticCase(
      "a quiz that is no YAML",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        ```quiz
        question: "Who
        ```
        """
      ],
      """
      content/sections/01-a.md:6:11: error: the quote that starts here is never closed [yaml]
      5 | ```quiz
      6 | question: "Who
        |           ^
      hint: close it with the same quote; inside '…' write '' for an apostrophe
      """),
  ]
}
