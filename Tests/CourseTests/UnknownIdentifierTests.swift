import TestSupport
import Testing

/// Ids that name nothing are told at their place.
@Suite struct UnknownIdentifierTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "an unknown era, theme, term and section",
      [
        "content/site.yaml": """
        title: T
        eras:
          - {id: early, title: Early, start: 1600, end: 1900}
        themes:
          - {id: war, title: War}
        """,
        "content/glossary.md": """
        ## Detente

        Rest.
        """,
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        era: erly
        themes: [wra]
        key_terms: [detent]
        requires: [b]
        ---
        """,
      ],
      """
      content/sections/01-a.md:4:6: error: there is no era "erly" [unknown-id]
      3 | summary: S.
      4 | era: erly
        |      ^~~~
      hint: did you mean "early"?
      content/sections/01-a.md:5:10: error: there is no theme "wra" [unknown-id]
      4 | era: erly
      5 | themes: [wra]
        |          ^~~
      hint: did you mean "war"?
      content/sections/01-a.md:6:13: error: there is no term of the glossary "detent" [unknown-id]
      5 | themes: [wra]
      6 | key_terms: [detent]
        |             ^~~~~~
      hint: did you mean "detente"?
      content/sections/01-a.md:7:12: error: there is no section "b" [unknown-id]
      6 | key_terms: [detent]
      7 | requires: [b]
        |            ^
      """),
    DiagnosticCase(
      "unknown ids of an event",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events:
          - date: 1949
            title: E
            themes: [x]
            places: [beijng]
            people: [moa]
            documents: [x]
            sources: [x]
        ---
        """,
        "content/people/mao.md": """
        ---
        name: Mao
        ---
        """,
        "content/places/beijing.md": """
        ---
        name: Beijing
        ---
        """,
      ],
      """
      content/sections/01-a.md:7:14: error: there is no theme "x" [unknown-id]
      6 |     title: E
      7 |     themes: [x]
        |              ^
      content/sections/01-a.md:8:14: error: there is no place "beijng" [unknown-id]
      7 |     themes: [x]
      8 |     places: [beijng]
        |              ^~~~~~
      hint: did you mean "beijing"?
      content/sections/01-a.md:9:14: error: there is no person "moa" [unknown-id]
      8 |     places: [beijng]
      9 |     people: [moa]
        |              ^~~
      hint: did you mean "mao"?
      content/sections/01-a.md:10:17: error: there is no document "x" [unknown-id]
       9 |     people: [moa]
      10 |     documents: [x]
         |                 ^
      content/sections/01-a.md:11:15: error: there is no source "x" [unknown-id]
      10 |     documents: [x]
      11 |     sources: [x]
         |               ^
      """),
    DiagnosticCase(
      "an unknown source of a claim",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        claims:
          - {claim: C, verdict: confirmed, sources: [lo]}
        ---
        """
      ],
      """
      content/sections/01-a.md:5:46: error: there is no source "lo" [unknown-id]
      4 | claims:
      5 |   - {claim: C, verdict: confirmed, sources: [lo]}
        |                                              ^~
      """),
    DiagnosticCase(
      "unknown ids of entities",
      [
        "content/documents/treaty.md": """
        ---
        title: Treaty
        place: aigun
        sources: [x]
        ---
        """
      ],
      """
      content/documents/treaty.md:3:8: error: there is no place "aigun" [unknown-id]
      2 | title: Treaty
      3 | place: aigun
        |        ^~~~~
      content/documents/treaty.md:4:11: error: there is no source "x" [unknown-id]
      3 | place: aigun
      4 | sources: [x]
        |           ^
      """),
    DiagnosticCase(
      "a section that requires a later one",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        requires: [b]
        ---
        """,
        "content/sections/02-b.md": """
        ---
        title: B
        summary: S.
        requires: [b]
        ---
        """,
      ],
      """
      content/sections/01-a.md:4:12: error: "b" does not come before this section [requires]
      3 | summary: S.
      4 | requires: [b]
        |            ^
      hint: a section can only require earlier ones
      content/sections/02-b.md:4:12: error: "b" does not come before this section [requires]
      3 | summary: S.
      4 | requires: [b]
        |            ^
      hint: a section can only require earlier ones
      """),
  ]
}
