import TestSupport

extension EditorialTests {
  static let cases = [
    DiagnosticCase(
      "a section without objectives", [:],
      """
      content/sections/01-a.md:1:1: warning: the section has no objectives [no-objectives]
      1 | ---
        | ^
      hint: add "objectives:" with two to four things that students will be able to do
      """),
    DiagnosticCase(
      "an objective that no question serves",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        objectives: [Name it, Explain it]
        ---
        ```quiz
        question: Which?
        objective: 1
        answer: This.
        ```
        """
      ],
      """
      content/sections/01-a.md:4:23: warning: no question serves the objective "Explain it" [unserved-objective]
      3 | summary: S.
      4 | objectives: [Name it, Explain it]
        |                       ^~~~~~~~~~
      hint: add "objective: 2" to a quiz
      """),
    DiagnosticCase(
      "a section whose questions serve nothing, in a course where others do",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        objectives: [Name it]
        ---
        ```quiz
        question: Which?
        objective: 1
        answer: This.
        ```
        """,
        "content/sections/02-b.md": """
        ---
        title: B
        summary: S.
        ---
        ::: objectives
        - Weigh it
        :::

        ```quiz
        question: How much?
        answer: Much.
        ```
        """,
        "content/sections/03-c.md": """
        ---
        title: C
        summary: S.
        objectives: [Judge it]
        ---
        """,
      ],
      """
      content/sections/02-b.md:1:1: warning: no question serves the objective "Weigh it" [unserved-objective]
      1 | ---
        | ^
      hint: add "objective: 1" to a quiz
      content/sections/03-c.md:4:14: warning: no question serves the objective "Judge it" [unserved-objective]
      3 | summary: S.
      4 | objectives: [Judge it]
        |              ^~~~~~~~
      hint: add "objective: 1" to a quiz
      """),
    DiagnosticCase(
      "a summary too long for a card",
      ["content/sections/01-a.md": section("", summary: String(repeating: "x", count: 201))],
      """
      content/sections/01-a.md:3:10: warning: the summary has 201 characters [long-summary]
      2 | title: A
      3 | summary: \(String(repeating: "x", count: 91))
        |          ^\(String(repeating: "~", count: 90))
      hint: 200 are the most that a card shows
      """),
    DiagnosticCase(
      "a claim without a source",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        objectives: [Name it]
        claims:
          - {id: c, claim: It was so, verdict: unverified}
        ---
        """
      ],
      """
      content/sections/01-a.md:6:20: warning: the claim "c" has no source [claim-source]
      5 | claims:
      6 |   - {id: c, claim: It was so, verdict: unverified}
        |                    ^~~~~~~~~
      hint: add "sources:" with at least one id
      """),
    DiagnosticCase(
      "a person without role and dates, a place without coordinates",
      [
        "content/sections/01-a.md": section("[Mao](../people/mao.md), [Amur](../places/amur.md)"),
        "content/people/mao.md": "---\nname: Mao\n---\n\nText.",
        "content/places/amur.md": "---\nname: Amur\n---\n\nText.",
      ],
      """
      content/people/mao.md:1:1: warning: Mao has no dates and no events [person-dates]
      1 | ---
        | ^
      hint: add "born:" or "died:", or name this person in an event
      content/people/mao.md:1:1: warning: Mao has no role [person-role]
      1 | ---
        | ^
      hint: add "role:" with the office or work that matters here
      content/places/amur.md:1:1: warning: Amur has no coordinates [place-position]
      1 | ---
        | ^
      hint: add "lat:" and "lon:" in degrees
      """),
    DiagnosticCase(
      "a document that nothing refers to",
      [
        "content/sections/01-a.md": section(""),
        "content/documents/treaty.md": "---\ntitle: Treaty\n---\n\nText.",
      ],
      """
      content/documents/treaty.md:1:1: warning: nothing refers to this document [orphan]
      1 | ---
        | ^
      hint: link to it from a section, name it in an event, or remove the file
      """),
    DiagnosticCase(
      "a term that no section uses",
      [
        "content/sections/01-a.md": section("[Split](../glossary.md#split)."),
        "content/glossary.md": "## Split\n\nMeaning.\n\n## Thaw\n\nMeaning.",
      ],
      """
      content/glossary.md:5:1: warning: no section uses the term "Thaw" [unused-term]
      5 | ## Thaw
        | ^~~~~~~
      hint: add "thaw" to the key_terms of a section, link to it, or remove it
      """),
    DiagnosticCase(
      "a heading that skips a level",
      ["content/sections/01-a.md": section("## One\n\n#### Two")],
      """
      content/sections/01-a.md:8:1: warning: a heading of level 4 follows one of level 2 [heading-level]
      8 | #### Two
        | ^~~~~~~~
      hint: use ###
      """),
    DiagnosticCase(
      "a link that does not say where it leads",
      ["content/sections/01-a.md": section("Click [here](01-a.md).")],
      """
      content/sections/01-a.md:6:7: warning: the link text "here" does not say where it leads [link-text]
      5 | ---
      6 | Click [here](01-a.md).
        |       ^~~~~~~~~~~~~~~
      hint: use the title of the page, or what readers find there
      """),
    DiagnosticCase(
      "a picture whose description repeats its caption",
      [
        "content/sections/01-a.md": section("![The river](../media/a.svg \"The river\")"),
        "content/media/a.svg":
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>",
        "content/media/credits.yaml": "images:\n  - {file: a.svg, creator: Us, licence: CC0}",
      ],
      """
      content/sections/01-a.md:6:1: warning: the picture's description repeats its caption [alt-repeats-caption]
      5 | ---
      6 | ![The river](../media/a.svg "The river")
        | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      hint: describe what is to be seen, for those who do not see it
      """),
    DiagnosticCase(
      "a paragraph too long to take in",
      ["content/sections/01-a.md": section("Short.\n\n" + words(151))],
      """
      content/sections/01-a.md:8:1: warning: a paragraph of 151 words [long-paragraph]
      8 | \(words(20))\u{20}
        | ^~~~~~~~~~~~~~
      hint: split it; 150 words are the most
      """),
    DiagnosticCase(
      "a section too long for a lesson",
      [
        "content/sections/01-a.md": section(
          Array(repeating: words(100), count: 30).joined(separator: "\n\n"))
      ],
      """
      content/sections/01-a.md:1:1: warning: the section takes 15 minutes to read [long-section]
      1 | ---
        | ^
      hint: split it; 12 minutes are the most
      """),
  ]

  private static func section(_ body: String, summary: String = "S.") -> TestFile {
    TestFile("---\ntitle: A\nsummary: \(summary)\nobjectives: [Name it]\n---\n\(body)")
  }

  private static func words(_ count: Int) -> String {
    Array(repeating: "word", count: count).joined(separator: " ")
  }
}
