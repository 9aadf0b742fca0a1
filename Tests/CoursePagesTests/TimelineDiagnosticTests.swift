import TestSupport
import Testing

/// Mistakes inside timelines and other marks of Markdown are told at their lines.
@Suite struct TimelineDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "a timeline with unknown ids",
      [
        "content/site.yaml": """
        title: T
        themes:
          - {id: war, title: War}
        """,
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events:
          - {date: 1949, title: Founded}
        ---
        ```timeline
        events: [fonded]
        section: b
        themes: [wars]
        ```
        """,
      ],
      """
      content/sections/01-a.md:8:10: error: there is no event "fonded" [unknown-id]
      7 | ```timeline
      8 | events: [fonded]
        |          ^~~~~~
      hint: did you mean "founded"?
      content/sections/01-a.md:9:10: error: there is no section "b" [unknown-id]
      8 | events: [fonded]
      9 | section: b
        |          ^
      content/sections/01-a.md:10:10: error: there is no theme "wars" [unknown-id]
       9 | section: b
      10 | themes: [wars]
         |          ^~~~
      hint: did you mean "war"?
      """),
    DiagnosticCase(
      "a timeline that nothing fits",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events:
          - {date: 1949, title: Founded}
        ---
        ```timeline
        importance: 1
        ```
        """
      ],
      """
      content/sections/01-a.md:8:1: error: no event fits this timeline [timeline]
      7 | ```timeline
      8 | importance: 1
        | ^~~~~~~~~~
      hint: name events by id, or a section or themes that have some
      """),
    DiagnosticCase(
      "a timeline with wrong keys",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events:
          - {date: 1949, title: Founded}
        ---
        ```timeline
        event: [founded]
        importance: 9
        ```
        """
      ],
      """
      content/sections/01-a.md:8:1: error: unknown key "event" in a timeline [unknown-key]
      7 | ```timeline
      8 | event: [founded]
        | ^~~~~
      hint: did you mean "events"?
      content/sections/01-a.md:9:13: error: "importance" must be a whole number from 1 to 3, not "9" [wrong-type]
      8 | event: [founded]
      9 | importance: 9
        |             ^
      """),
    DiagnosticCase(
      "an unknown callout",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        > [!NOTES]
        > x
        """
      ],
      """
      content/sections/01-a.md:5:3: warning: "[!NOTES]" is no kind of callout [unknown-callout]
      4 | ---
      5 | > [!NOTES]
        |   ^~~~~~~~
      hint: did you mean [!NOTE]?
      """),
    DiagnosticCase(
      "a footnote without text",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        Text.[^1]
        """
      ],
      """
      content/sections/01-a.md:5:6: error: no footnote "1" is defined [undefined-footnote]
      4 | ---
      5 | Text.[^1]
        |      ^~~~
      hint: write its text in a paragraph that starts with [^1]:
      """),
  ]
}
