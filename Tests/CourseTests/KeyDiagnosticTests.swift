import TestSupport
import Testing

/// Unknown and missing keys are told for every kind of file.
@Suite struct KeyDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "misspelt keys of every kind of file",
      [
        "content/site.yaml": """
        title: T
        license: {name: CC BY}
        """,
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        objective: [x]
        events:
          - {date: 1949, title: E, sumary: x}
        claims:
          - {claim: C, verdict: confirmed, source: [x]}
        ---
        """,
        "content/people/mao.md": """
        ---
        name: Mao
        borne: 1893
        ---
        """,
        "content/places/x.md": """
        ---
        name: X
        latt: 1
        ---
        """,
        "content/documents/x.md": """
        ---
        title: X
        sign: 1949
        ---
        """,
        "content/pages/about.md": """
        ---
        title: X
        summery: x
        ---
        """,
        "content/sources.yaml": """
        references:
          - id: lo2004
            type: book
            title: Alliance
            autor: []
        """,
      ],
      """
      content/documents/x.md:3:1: error: unknown key "sign" in a document [unknown-key]
      2 | title: X
      3 | sign: 1949
        | ^~~~
      hint: known keys: title, sort, sort_name, native, summary, sources, short, signed, place, parties, languages, aliases
      content/pages/about.md:3:1: error: unknown key "summery" in a page [unknown-key]
      2 | title: X
      3 | summery: x
        | ^~~~~~~
      hint: did you mean "summary"?
      content/people/mao.md:3:1: error: unknown key "borne" in a person [unknown-key]
      2 | name: Mao
      3 | borne: 1893
        | ^~~~~
      hint: did you mean "born"?
      content/places/x.md:3:1: error: unknown key "latt" in a place [unknown-key]
      2 | name: X
      3 | latt: 1
        | ^~~~
      hint: did you mean "lat"?
      content/sections/01-a.md:4:1: error: unknown key "objective" in a section [unknown-key]
      3 | summary: S.
      4 | objective: [x]
        | ^~~~~~~~~
      hint: did you mean "objectives"?
      content/sections/01-a.md:6:28: error: unknown key "sumary" in an event [unknown-key]
      5 | events:
      6 |   - {date: 1949, title: E, sumary: x}
        |                            ^~~~~~
      hint: did you mean "summary"?
      content/sections/01-a.md:8:36: error: unknown key "source" in a claim [unknown-key]
      7 | claims:
      8 |   - {claim: C, verdict: confirmed, source: [x]}
        |                                    ^~~~~~
      hint: did you mean "sources"?
      content/site.yaml:2:1: error: unknown key "license" in site.yaml [unknown-key]
      1 | title: T
      2 | license: {name: CC BY}
        | ^~~~~~~
      hint: did you mean "licence"?
      content/sources.yaml:5:5: warning: unknown key "autor" in a source [unknown-key]
      4 |     title: Alliance
      5 |     autor: []
        |     ^~~~~
      hint: did you mean "author"?
      """),
    DiagnosticCase(
      "missing keys of every kind of file",
      [
        "content/site.yaml": "language: en",
        "content/sections/01-a.md": """
        ---
        events:
          - {summary: x}
        claims:
          - {note: x}
        ---
        """,
        "content/people/mao.md": """
        ---
        role: x
        ---
        """,
        "content/documents/x.md": """
        ---
        parties: []
        ---
        """,
        "content/pages/about.md": """
        ---
        summary: x
        ---
        """,
        "content/sources.yaml": """
        references:
          - {note: x}
        """,
      ],
      """
      content/documents/x.md:2:1: error: a document has no "title" [missing-key]
      1 | ---
      2 | parties: []
        | ^~~~~~~
      hint: write "title: …" in its front matter, between two lines ---, or begin the text with # and the title
      content/pages/about.md:2:1: error: a page has no "title" [missing-key]
      1 | ---
      2 | summary: x
        | ^~~~~~~
      hint: write "title: …" in its front matter, between two lines ---, or begin the text with # and the title
      content/people/mao.md:2:1: error: a person has no "name" [missing-key]
      1 | ---
      2 | role: x
        | ^~~~
      hint: write "name: …" in its front matter, between two lines ---, or begin the text with # and the name
      content/sections/01-a.md:2:1: error: a section has no "title" [missing-key]
      1 | ---
      2 | events:
        | ^~~~~~
      hint: write "title: …" in its front matter, between two lines ---, or begin the text with # and the title
      content/sections/01-a.md:3:6: error: an event has no "date" [missing-key]
      2 | events:
      3 |   - {summary: x}
        |      ^~~~~~~
      content/sections/01-a.md:3:6: error: an event has no "title" [missing-key]
      2 | events:
      3 |   - {summary: x}
        |      ^~~~~~~
      content/sections/01-a.md:5:6: error: a claim has no "claim" [missing-key]
      4 | claims:
      5 |   - {note: x}
        |      ^~~~
      content/sections/01-a.md:5:6: error: a claim has no "verdict" [missing-key]
      4 | claims:
      5 |   - {note: x}
        |      ^~~~
      content/site.yaml:1:1: error: site.yaml has no "title" [missing-key]
      1 | language: en
        | ^~~~~~~~
      content/sources.yaml:2:6: error: a source has no "id" [missing-key]
      1 | references:
      2 |   - {note: x}
        |      ^~~~
      content/sources.yaml:2:6: error: a source has no "title" [missing-key]
      1 | references:
      2 |   - {note: x}
        |      ^~~~
      content/sources.yaml:2:6: warning: a source has no "type" [missing-key]
      1 | references:
      2 |   - {note: x}
        |      ^~~~
      hint: it is shown as a document; write book, article-journal, chapter, webpage, …
      """),
  ]
}
