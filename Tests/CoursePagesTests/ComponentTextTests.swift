import TestSupport
import Testing

/// Links and citations in the texts of components and of other fields: they lead where they say, or are told.
@Suite struct ComponentTextTests {
  /// Links and citations in every text of questions and figures that has a place for them.
  @Test func leadWhereTheySay() async throws {
    let site = await build([
      "content/sources.yaml":
        "- {id: s, type: book, title: B, author: [{family: Lo}], issued: 2004}",
      "content/site.yaml": "title: T\ncitations: author-year",
      "content/data/t.csv": "year,a\n1990,1\n1991,2",
      "content/sections/01-a.md": """
      ---
      title: A
      summary: S.
      events:
        - {id: one, date: 1990, title: One}
        - {id: two, date: 1991, title: Two *t*}
      ---
      ## Head
      ```sort
      question: "Q1 [x](#head)"
      events: [one, two]
      why: "W1 [@s]"
      ```
      ```match
      question: "Q2 [x](#head)"
      pairs:
        - {item: I *i*, match: M *m*, why: "W2 [x](#head)"}
        - {item: J, match: N}
      ```
      ```estimate
      question: "Q3 [x](#head)"
      event: one
      why: "W3 [@s]"
      ```
      ```chart
      title: "C1 [x](#head)"
      subtitle: "C2 *y*"
      data: ../data/t.csv
      x: year
      y: a
      note: "C3 [@s]"
      ```
      ```timeline
      title: "T1 [x](#head)"
      events: [two]
      ```
      """,
    ])
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    let link = "<a href=\"#head\">x</a>"
    for text in ["Q1", "Q2", "W2", "Q3", "C1", "T1"] { #expect(page.contains("\(text) \(link)")) }
    for text in ["W1", "W3", "C3"] {
      #expect(page.contains("\(text) <span class=\"citation\">(<a role=\"doc-biblioref\""))
    }
    for text in [
      "I <em>i</em>", ">M m</option>", "M <em>m</em>", "C2 <em>y</em>", "Two <em>t</em>",
    ] {
      #expect(page.contains(text))
    }
    #expect(!page.contains("*"))
  }

  @Test(arguments: cases)
  func areTold(_ test: DiagnosticCase) async { await test.check() }

  /// A section with a text.
  private static func section(_ text: String) -> TestFile {
    TestFile(
      "---\ntitle: A\nsummary: S.\nevents: [{id: one, date: 1990, title: One}]\n---\n\(text)")
  }

  static let cases = [
    DiagnosticCase(
      "links in the texts of questions and captions that lead nowhere",
      [
        "content/sections/01-a.md": section(
          """
          ```estimate
          question: "Q [x](no.md)"
          event: one
          why: "W [@no] [y](#no)"
          ```
          ```timeline
          title: "T [x](no.md)"
          ```
          """)
      ],
      """
      content/sections/01-a.md:7:14: error: there is no file "no.md" [dead-link]
      6 | ```estimate
      7 | question: "Q [x](no.md)"
        |              ^~~~~~~~~~
      hint: did you mean 01-a.md?
      content/sections/01-a.md:9:10: error: there is no source "no" [unknown-source]
      8 | event: one
      9 | why: "W [@no] [y](#no)"
        |          ^~~
      content/sections/01-a.md:9:15: error: sections/a.html has no "#no" [dead-anchor]
      8 | event: one
      9 | why: "W [@no] [y](#no)"
        |               ^~~~~~~~
      content/sections/01-a.md:12:11: error: there is no file "no.md" [dead-link]
      11 | ```timeline
      12 | title: "T [x](no.md)"
         |           ^~~~~~~~~~
      hint: did you mean 01-a.md?
      """),
    DiagnosticCase(
      "links in titles",
      [
        "content/pages/a.md": "---\ntitle: \"P [x](a.md)\"\n---",
        "content/sections/01-a.md": """
        ---
        title: "S [@s]"
        summary: S.
        events:
          - {date: 1950, title: "E [x](https://e.org)", card: "C [x](01-a.md)"}
        ---
        """,
      ],
      """
      content/pages/a.md:2:11: warning: "title" holds a link, and readers see its words only [lost-link]
      1 | ---
      2 | title: "P [x](a.md)"
        |           ^~~~~~~~~
      hint: links stand in the text of a page, its summary and notes
      content/sections/01-a.md:2:11: warning: "title" holds a citation, and readers do not see it [lost-link]
      1 | ---
      2 | title: "S [@s]"
        |           ^~~~
      hint: cite in the text of a page, its summary and notes, or write \\@ if this cites nothing
      content/sections/01-a.md:5:28: warning: "title" holds a link, and readers see its words only [lost-link]
      4 | events:
      5 |   - {date: 1950, title: "E [x](https://e.org)", card: "C [x](01-a.md)"}
        |                            ^~~~~~~~~~~~~~~~~~
      hint: links stand in the text of a page, its summary and notes
      content/sections/01-a.md:5:58: warning: "card" holds a link, and readers see its words only [lost-link]
      4 | events:
      5 |   - {date: 1950, title: "E [x](https://e.org)", card: "C [x](01-a.md)"}
        |                                                          ^~~~~~~~~~~~
      hint: links stand in the text of a page, its summary and notes
      """),
    DiagnosticCase(
      "links in headings that are titles",
      [
        "content/pages/a.md": "# A [x](a.md) page\n\nText.",
        "content/pages/b.md": "B [@s]\n===\n\nText.",
      ],
      """
      content/pages/a.md:1:5: warning: "title" holds a link, and readers see its words only [lost-link]
      1 | # A [x](a.md) page
        |     ^~~~~~~~~
      hint: links stand in the text of a page, its summary and notes
      content/pages/b.md:1:1: warning: "title" holds a citation, and readers do not see it [lost-link]
      1 | B [@s]
        | ^~~~~~
      hint: cite in the text of a page, its summary and notes, or write \\@ if this cites nothing
      """),
    DiagnosticCase(
      "links where only words can stand",
      [
        "content/site.yaml": """
        title: "T [x](sections/01-a.md)"
        authors: [{name: "A [x](https://e.org)"}]
        themes: [{id: t, title: T, description: "D @ann"}]
        maps: {places: {title: M, places: all, note: "N [x](pages/a.md)"}}
        """,
        "content/media/credits.yaml": """
        images:
          - {file: a.txt, creator: "by @ann", licence: "L https://e.org/"}
        """,
        "content/media/a.txt": "a",
        "content/places/p.md": "---\nname: P\nkind: \"[x](p.md)\"\nlat: 50\nlon: 8\n---",
        "content/sections/01-a.md": section(
          """
          ```quiz
          question: Q
          choices:
            - {text: "C [x](01-a.md)", correct: true, why: W}
            - {text: D, why: W}
          ```
          """),
      ],
      """
      content/media/credits.yaml:2:32: warning: "creator" holds a citation, and readers do not see it [lost-link]
      1 | images:
      2 |   - {file: a.txt, creator: "by @ann", licence: "L https://e.org/"}
        |                                ^~~~
      hint: cite in the text of a page, its summary and notes, or write \\@ if this cites nothing
      content/places/p.md:1:1: warning: nothing refers to this place [orphan]
      1 | ---
        | ^
      hint: link to it from a section, name it in an event, or remove the file
      content/places/p.md:3:8: warning: "kind" holds a link, and readers see its words only [lost-link]
      2 | name: P
      3 | kind: "[x](p.md)"
        |        ^~~~~~~~~
      hint: links stand in the text of a page, its summary and notes
      content/sections/01-a.md:9:15: warning: "text" holds a link, and readers see its words only [lost-link]
      8 | choices:
      9 |   - {text: "C [x](01-a.md)", correct: true, why: W}
        |               ^~~~~~~~~~~~
      hint: links stand in the text of a page, its summary and notes
      content/site.yaml:1:11: warning: "title" holds a link, and readers see its words only [lost-link]
      1 | title: "T [x](sections/01-a.md)"
        |           ^~~~~~~~~~~~~~~~~~~~~
      hint: links stand in the text of a page, its summary and notes
      content/site.yaml:2:21: warning: "name" holds a link, and readers see its words only [lost-link]
      1 | title: "T [x](sections/01-a.md)"
      2 | authors: [{name: "A [x](https://e.org)"}]
        |                     ^~~~~~~~~~~~~~~~~~
      hint: links stand in the text of a page, its summary and notes
      content/site.yaml:3:44: warning: "description" holds a citation, and readers do not see it [lost-link]
      2 | authors: [{name: "A [x](https://e.org)"}]
      3 | themes: [{id: t, title: T, description: "D @ann"}]
        |                                            ^~~~
      hint: cite in the text of a page, its summary and notes, or write \\@ if this cites nothing
      content/site.yaml:4:49: warning: "note" holds a link, and readers see its words only [lost-link]
      3 | themes: [{id: t, title: T, description: "D @ann"}]
      4 | maps: {places: {title: M, places: all, note: "N [x](pages/a.md)"}}
        |                                                 ^~~~~~~~~~~~~~~
      hint: links stand in the text of a page, its summary and notes
      """),
  ]
}
