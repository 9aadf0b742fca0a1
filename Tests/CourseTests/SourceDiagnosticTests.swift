import TestSupport
import Testing

/// What is said of sources and of citations in the text.
@Suite struct SourceDiagnosticTests {
  @Test(arguments: cases) func tells(_ test: DiagnosticCase) async { await test.check() }

  private static let sources = "references: [{id: lo2004, type: book, title: T}]"
  private static let head = "---\ntitle: A\nsummary: S.\n---\n"

  static let cases = [
    DiagnosticCase(
      "words behind @ that are no source",
      [
        "content/sources.yaml": TestFile(sources),
        "content/sections/01-a.md": TestFile(
          head + "[@lo2004] by @everybody, @lo2005 and @{no source}; me@example.org, \\@everybody."),
      ],
      """
      content/sections/01-a.md:5:14: error: there is no source "everybody" [unknown-source]
      4 | ---
      5 | [@lo2004] by @everybody, @lo2005 and @{no source}; me@example.org, \\@everybody.
        |              ^~~~~~~~~~
      hint: write \\@everybody if this cites nothing
      content/sections/01-a.md:5:26: error: there is no source "lo2005" [unknown-source]
      4 | ---
      5 | [@lo2004] by @everybody, @lo2005 and @{no source}; me@example.org, \\@everybody.
        |                          ^~~~~~~
      hint: did you mean "lo2004"? Or write \\@lo2005 if this cites nothing
      content/sections/01-a.md:5:38: error: there is no source "no source" [unknown-source]
      4 | ---
      5 | [@lo2004] by @everybody, @lo2005 and @{no source}; me@example.org, \\@everybody.
        |                                      ^~~~~~~~~~~~
      hint: write \\@{no source} if this cites nothing
      """),
    DiagnosticCase(
      "an odd id that nothing cites",
      [
        "content/sources.yaml": """
        references:
          - {id: "with: blanks", type: book, title: T}
        """
      ],
      """
      content/sources.yaml:2:11: warning: nothing cites the source "with: blanks" [uncited-source]
      1 | references:
      2 |   - {id: "with: blanks", type: book, title: T}
        |           ^~~~~~~~~~~~
      hint: cite it as [@{with: blanks}], or remove it
      """),
    DiagnosticCase(
      "ids that differ in case or in bytes only",
      [
        "content/sources.yaml": """
        references:
          - {id: Doe99, type: book, title: T}
          - {id: doe99, type: book, title: T}
          - {id: caf\u{E9}, type: book, title: T}
          - {id: cafe\u{301}, type: book, title: T}
          - {id: "with: blanks", type: book, title: T}
          - {id: Doe99, type: book, title: T}
        """,
        "content/sections/01-a.md": TestFile(head + "[@Doe99; @doe99; @caf\u{E9}; @cafe\u{301}]"),
      ],
      """
      content/sources.yaml:7:10: error: two sources have the id "Doe99" [duplicate-id]
      6 |   - {id: "with: blanks", type: book, title: T}
      7 |   - {id: Doe99, type: book, title: T}
        |          ^~~~~
      hint: give one of them another id
      """),
    DiagnosticCase(
      "a key that is none of CSL, told once a file",
      [
        "content/sources.yaml": """
        - {id: a, type: book, title: T, autor: X}
        - {id: b, type: book, title: T, autor: X, multi: {}}
        """,
        "content/sections/01-a.md": TestFile(head + "[@a; @b]"),
      ],
      """
      content/sources.yaml:1:33: warning: unknown key "autor" in a source [unknown-key]
      1 | - {id: a, type: book, title: T, autor: X}
        |                                 ^~~~~
      hint: did you mean "author"?
      content/sources.yaml:2:43: warning: unknown key "multi" in a source [unknown-key]
      1 | - {id: a, type: book, title: T, autor: X}
      2 | - {id: b, type: book, title: T, autor: X, multi: {}}
        |                                           ^~~~~
      """),
    DiagnosticCase(
      "dates that are none",
      [
        "content/sources.yaml": """
        - {id: a, type: book, title: T, issued: {date-parts: [[2004, 2, 30]]}}
        - {id: b, type: book, title: T, issued: {date-parts: [[2004, 2, 41]]}}
        - {id: c, type: book, title: T, issued: {year: in press}}
        - {id: d, type: book, title: T, issued: {date-parts: 2004}}
        """,
        "content/sections/01-a.md": TestFile(head + "[@a; @b; @c; @d]"),
      ],
      """
      content/sources.yaml:1:41: error: "2004-02-30" is no EDTF date: February 2004 has 29 days [edtf]
      1 | - {id: a, type: book, title: T, issued: {date-parts: [[2004, 2, 30]]}}
        |                                         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      content/sources.yaml:2:65: error: "41" is no day of "issued" [edtf]
      1 | - {id: a, type: book, title: T, issued: {date-parts: [[2004, 2, 30]]}}
      2 | - {id: b, type: book, title: T, issued: {date-parts: [[2004, 2, 41]]}}
        |                                                                 ^~
      hint: days go from 1 to 31
      content/sources.yaml:3:48: error: "in press" is no year of "issued" [wrong-type]
      2 | - {id: b, type: book, title: T, issued: {date-parts: [[2004, 2, 41]]}}
      3 | - {id: c, type: book, title: T, issued: {year: in press}}
        |                                                ^~~~~~~~
      hint: write the number of the year, or the whole date as in 2008-03-12
      content/sources.yaml:4:54: error: "issued" must be a date [wrong-type]
      3 | - {id: c, type: book, title: T, issued: {year: in press}}
      4 | - {id: d, type: book, title: T, issued: {date-parts: 2004}}
        |                                                      ^~~~
      hint: write it as in 2008 or 2008-03-12
      """),
    DiagnosticCase(
      "a file of BibTeX, and JSON that is no list",
      [
        "content/library.bib": "@book{doe99, title = {T}}",
        "content/sources.json": "{\"references\": {\"id\": \"a\"}}",
      ],
      """
      content/library.bib:1:1: warning: BibTeX is not read [unknown-file]
      1 | @book{doe99, title = {T}}
        | ^
      hint: export CSL JSON as sources.json from Zotero, or run: pandoc content/library.bib -t csljson -o content/sources.json
      content/sources.json:1:16: error: "references" must be a list [wrong-type]
      1 | {"references": {"id": "a"}}
        |                ^~~~~~~~~~~
      hint: write one entry behind the other
      """),
    DiagnosticCase(
      "bibliographies under other names and in other formats",
      [
        "content/library.ris": "TY  - BOOK",
        "content/references.json": #"[{"id": "a", "type": "book", "publisher": "P"}]"#,
        "content/refs.yaml": "- {id: a, type: book, issued: 2004}",
      ],
      """
      content/library.ris:1:1: warning: bibliographies are read as CSL only [unknown-file]
      1 | TY  - BOOK
        | ^
      hint: put it into Zotero, and export CSL JSON as sources.json from there
      content/references.json:1:1: warning: a bibliography is read from sources.yaml or sources.json only [unknown-file]
      1 | [{"id": "a", "type": "book", "publisher": "P"}]
        | ^
      hint: name it sources.json
      content/refs.yaml:1:1: warning: a bibliography is read from sources.yaml or sources.json only [unknown-file]
      1 | - {id: a, type: book, issued: 2004}
        | ^
      hint: name it sources.yaml
      """),
  ]
}
