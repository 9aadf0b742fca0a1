import TestSupport
import Testing

/// What is doubtful about events and sources is told as a warning.
@Suite struct ChronologyDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "an event outside the era of its section",
      [
        "content/site.yaml": """
        title: T
        eras:
          - {id: early, title: Early, start: 1600, end: 1900}
          - {id: late, title: Late, start: 1990, end: ..}
        """,
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        era: [early, late]
        events:
          - {date: 1600/1650, title: E}
          - {date: 1949-10, title: F}
          - {date: 195X, title: G}
        ---
        """,
      ],
      """
      content/sections/01-a.md:7:12: warning: "1949-10" lies outside the section's era "Early" or "Late" [outside-era]
      6 |   - {date: 1600/1650, title: E}
      7 |   - {date: 1949-10, title: F}
        |            ^~~~~~~
      hint: move the event to a section of its time, or add its era to this section
      content/sections/01-a.md:8:12: warning: "195X" lies outside the section's era "Early" or "Late" [outside-era]
      7 |   - {date: 1949-10, title: F}
      8 |   - {date: 195X, title: G}
        |            ^~~~
      hint: move the event to a section of its time, or add its era to this section
      """),
    DiagnosticCase(
      "one event told twice",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events:
          - {date: 1969-03-02, title: Clash on Zhenbao}
        ---
        """,
        "content/sections/02-b.md": """
        ---
        title: B
        summary: S.
        events:
          - {date: 1969-03-02, title: Clash at Zhenbao}
          - {date: 1969-03-15, title: Clash on Zhenbao, id: second}
        ---
        """,
      ],
      """
      content/sections/02-b.md:5:31: warning: this event seems to be told in content/sections/01-a.md too [twin-event]
      4 | events:
      5 |   - {date: 1969-03-02, title: Clash at Zhenbao}
        |                               ^~~~~~~~~~~~~~~~
      hint: keep one, and link to it as "clash-on-zhenbao" from the other section
      """),
    DiagnosticCase(
      "a landmark without a source",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events:
          - {date: 1969, title: Clash, importance: 1}
        ---
        """
      ],
      """
      content/sections/01-a.md:5:25: warning: the landmark "Clash" has no source [landmark-source]
      4 | events:
      5 |   - {date: 1969, title: Clash, importance: 1}
        |                         ^~~~~
      hint: add "sources:" with at least one id
      """),
    DiagnosticCase(
      "a source that nothing cites",
      [
        "content/sources.yaml": """
        references:
          - id: lo2004
            type: book
            title: Alliance
        """
      ],
      """
      content/sources.yaml:2:9: warning: nothing cites the source "lo2004" [uncited-source]
      1 | references:
      2 |   - id: lo2004
        |         ^~~~~~
      hint: cite it as [@lo2004], or remove it
      """),
  ]
}
