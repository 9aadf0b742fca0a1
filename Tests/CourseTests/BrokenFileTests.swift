import TestSupport
import Testing

/// A file with errors brings no others on the pages that name it.
@Suite struct BrokenFileTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "a person, a section and a page that cannot be read",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        requires: [b]
        events:
          - {date: 1949, title: E, people: [mao], sources: [lo2004]}
        ---
        [Mao](../people/mao.md), [b](02-b.md#x), [c](../pages/c.md)
        """,
        "content/people/mao.md": """
        ---
        nmae: Mao
        ---
        """,
        "content/sections/02-b.md": """
        ---
        title: [B
        ---

        [@lo2004]
        """,
        "content/pages/c.md": .bytes([0xFF]),
        "content/sources.yaml": """
        references:
          - id: lo2004
            type: book
            title: Alliance
          - id: unread
            type: book
            title: Alliance
        """,
      ],
      """
      content/pages/c.md:1:1: error: these bytes are not UTF-8 [encoding]
      1 | �
        | ^
      hint: save the file as UTF-8
      content/people/mao.md:2:1: error: unknown key "nmae" in a person [unknown-key]
      1 | ---
      2 | nmae: Mao
        | ^~~~
      hint: did you mean "name"?
      content/sections/02-b.md:2:8: error: the list that starts here is not closed [yaml]
      1 | ---
      2 | title: [B
        |        ^
      hint: separate its values by commas and end it with ]
      """),
    DiagnosticCase(
      "navigation to a page that cannot be read",
      [
        "content/site.yaml": """
        title: T
        navigation:
          - {title: C, target: pages/c.md}
          - {title: D, target: pages/d.md}
        """,
        "content/pages/c.md": """
        ---
        title: C
        """,
        "content/pages/d.md": """
        ---
        title: D
        draft: true
        ---
        """,
      ],
      """
      content/pages/c.md:1:1: error: the front matter that starts here is never closed [front-matter]
      1 | ---
        | ^~~
      hint: end it with a line of three dashes
      content/site.yaml:4:24: error: "pages/d.md" is a draft and not built [dead-link]
      3 |   - {title: C, target: pages/c.md}
      4 |   - {title: D, target: pages/d.md}
        |                        ^~~~~~~~~~
      hint: remove the entry, or build with --drafts
      """),
    DiagnosticCase(
      "an event and a source with mistakes of their own, which others name",
      [
        "content/index.md": """
        ---
        title: Home
        landmarks: [e]
        ---
        """,
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events:
          - {id: e, date: 1949-13, title: E}
        ---
        [@lo2004]

        ```timeline
        events: [e]
        ```
        """,
        "content/sources.yaml": """
        references:
          - id: lo2004
            type: book
        """,
      ],
      """
      content/sections/01-a.md:5:24: error: "1949-13" is no EDTF date: month 13 [edtf]
      4 | events:
      5 |   - {id: e, date: 1949-13, title: E}
        |                        ^~
      hint: write a month from 01 to 12
      content/sources.yaml:2:5: error: a source has no "title" [missing-key]
      1 | references:
      2 |   - id: lo2004
        |     ^~
      """),
    DiagnosticCase(
      "an era with a mistake of its own, and sources that cannot be read",
      [
        "content/site.yaml": """
        title: T
        eras:
          - {id: cold-war, title: Cold War, start: 1947-13, end: 1991}
        """,
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        era: cold-war
        claims:
          - {claim: C, verdict: confirmed, sources: [lo2004]}
        ---
        [@lo2004]
        """,
        "content/sources.yaml": "references: [",
      ],
      """
      content/site.yaml:3:49: error: "1947-13" is no EDTF date: month 13 [edtf]
      2 | eras:
      3 |   - {id: cold-war, title: Cold War, start: 1947-13, end: 1991}
        |                                                 ^~
      hint: write a month from 01 to 12
      content/sources.yaml:1:13: error: the list that starts here is not closed [yaml]
      1 | references: [
        |             ^
      hint: separate its values by commas and end it with ]
      """),
  ]
}
