import TestSupport
import Testing

/// One run tells everything.
@Suite struct ManyMistakesTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "nine mistakes of nine kinds, in order of file and place",
      [
        "content/site.yaml": """
        title: T
        subtitel: x
        themes:
          - {id: war, title: War}
        """,
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        thmes: [war]
        themes: [wra]
        events:
          - {date: 1992-13, title: E}
          - {date: 1949, title: F, people: [moa]}
        ---
        [x](../people/moa.md) and [@lo] and [y](#z)

        > [!NOTES]
        > x
        """,
        "content/people/mao.md": """
        ---
        name: Mao
        ---
        """,
        "content/sections/two.md": "",
        "content/notes.txt": "",
        "templates/home.html": "{{titel}}",
      ],
      """
      content/notes.txt:1:1: warning: nothing is made from this file [unknown-file]
      hint: content is site.yaml, index.md, glossary.md, sources.yaml or sources.json and Markdown in sections, pages, people, places, documents; other files go to media or data
      content/sections/01-a.md:4:1: error: unknown key "thmes" in a section [unknown-key]
      3 | summary: S.
      4 | thmes: [war]
        | ^~~~~
      hint: "themes" stands here as well: put both together, and remove this key
      content/sections/01-a.md:5:10: error: there is no theme "wra" [unknown-id]
      4 | thmes: [war]
      5 | themes: [wra]
        |          ^~~
      hint: did you mean "war"?
      content/sections/01-a.md:7:17: error: "1992-13" is no EDTF date: month 13 [edtf]
      6 | events:
      7 |   - {date: 1992-13, title: E}
        |                 ^~
      hint: write a month from 01 to 12
      content/sections/01-a.md:8:37: error: there is no person "moa" [unknown-id]
      7 |   - {date: 1992-13, title: E}
      8 |   - {date: 1949, title: F, people: [moa]}
        |                                     ^~~
      hint: did you mean "mao"?
      content/sections/01-a.md:10:1: error: there is no file "../people/moa.md" [dead-link]
       9 | ---
      10 | [x](../people/moa.md) and [@lo] and [y](#z)
         | ^~~~~~~~~~~~~~~~~~~~~
      hint: did you mean ../people/mao.md?
      content/sections/01-a.md:10:28: error: there is no source "lo" [unknown-source]
       9 | ---
      10 | [x](../people/moa.md) and [@lo] and [y](#z)
         |                            ^~~
      content/sections/01-a.md:10:37: error: sections/a.html has no "#z" [dead-anchor]
       9 | ---
      10 | [x](../people/moa.md) and [@lo] and [y](#z)
         |                                     ^~~~~~~
      content/sections/01-a.md:12:3: warning: "[!NOTES]" is no kind of callout [unknown-callout]
      12 | > [!NOTES]
         |   ^~~~~~~~
      hint: did you mean [!NOTE]?
      content/sections/two.md:1:1: error: "two" does not start with a number and a hyphen [file-name]
      hint: name a section as in 04-two.md; the number gives its order
      content/site.yaml:2:1: error: unknown key "subtitel" in site.yaml [unknown-key]
      1 | title: T
      2 | subtitel: x
        | ^~~~~~~~
      hint: did you mean "subtitle"?
      templates/home.html:1:3: error: no value is called "titel" here [template-name]
      1 | {{titel}}
        |   ^~~~~
      hint: did you mean "title"?
      """)
  ]
}
