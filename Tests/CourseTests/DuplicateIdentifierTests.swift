import TestSupport
import Testing

/// Ids that name two things, or are none, are told at their place.
@Suite struct DuplicateIdentifierTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "two sources with one id",
      [
        "content/sources.yaml": """
        references:
          - id: lo2004
            type: book
            title: Alliance
          - id: lo2004
            type: book
            title: Another
        """,
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        [@lo2004]
        """,
      ],
      """
      content/sources.yaml:5:9: error: two sources have the id "lo2004" [duplicate-id]
      4 |     title: Alliance
      5 |   - id: lo2004
        |         ^~~~~~
      hint: give one of them another id
      """),
    DiagnosticCase(
      "two events with one id",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events:
          - {date: 1949, title: Founded, id: founded}
        ---
        """,
        "content/sections/02-b.md": """
        ---
        title: B
        summary: S.
        events:
          - {date: 1959, title: Founded again, id: founded}
        ---
        """,
      ],
      """
      content/sections/02-b.md:5:44: error: the event "founded" is also told in content/sections/01-a.md [duplicate-id]
      4 | events:
      5 |   - {date: 1959, title: Founded again, id: founded}
        |                                            ^~~~~~~
      hint: tell it once, or give one of them another id
      """),
    DiagnosticCase(
      "two claims with one id",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        claims:
          - {claim: C, verdict: confirmed}
          - {claim: C, verdict: corrected}
        ---
        """
      ],
      """
      content/sections/01-a.md:6:13: error: two claims have the id "c" [duplicate-id]
      5 |   - {claim: C, verdict: confirmed}
      6 |   - {claim: C, verdict: corrected}
        |             ^
      hint: give one of them another id
      """),
    DiagnosticCase(
      "an event and a claim with one id",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events:
          - {date: 1949, title: Founded, id: founded}
        claims:
          - {id: founded, claim: Founded, verdict: confirmed}
        ---
        """
      ],
      """
      content/sections/01-a.md:7:10: error: an event of this section has the id "founded" too [duplicate-id]
      6 | claims:
      7 |   - {id: founded, claim: Founded, verdict: confirmed}
        |          ^~~~~~~
      hint: give the claim another id
      """),
    DiagnosticCase(
      "two eras and two themes with one id",
      [
        "content/site.yaml": """
        title: T
        eras:
          - {id: e, title: E, start: 1600, end: 1700}
          - {id: e, title: F, start: 1700, end: 1800}
        themes:
          - {id: war, title: War}
          - {id: war, title: War}
        """
      ],
      """
      content/site.yaml:4:10: error: two eras have the id "e" [duplicate-id]
      3 |   - {id: e, title: E, start: 1600, end: 1700}
      4 |   - {id: e, title: F, start: 1700, end: 1800}
        |          ^
      hint: give one of them another id
      content/site.yaml:7:10: error: two themes have the id "war" [duplicate-id]
      6 |   - {id: war, title: War}
      7 |   - {id: war, title: War}
        |          ^~~
      hint: give one of them another id
      """),
    DiagnosticCase(
      "ids with other letters",
      [
        "content/site.yaml": """
        title: T
        themes:
          - {id: Trade & war, title: War}
        """,
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events:
          - {date: 1949, title: E, id: Élan}
        ---
        """,
        "content/sources.yaml": """
        references:
          - id: Lo_2004
            type: book
            title: Alliance
        """,
      ],
      """
      content/sections/01-a.md:5:32: error: "Élan" is no id [id]
      4 | events:
      5 |   - {date: 1949, title: E, id: Élan}
        |                                ^~~~
      hint: use small letters, digits and hyphens only
      content/site.yaml:3:10: error: "Trade & war" is no id [id]
      2 | themes:
      3 |   - {id: Trade & war, title: War}
        |          ^~~~~~~~~~~
      hint: use small letters, digits and hyphens only
      """),
  ]
}
