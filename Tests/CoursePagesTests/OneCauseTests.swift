import Diagnostics
import SiteGenerator
import TestSupport
import Testing

/// One cause is one diagnostic: what follows from a mistake that is told is not told as well.
@Suite struct OneCauseTests {
  private static let head = "---\ntitle: A\nsummary: S.\n---\n"
  private static let drawing: TestFile =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"

  @Test(arguments: [
    DiagnosticCase(
      "a file without credit, wherever it stands",
      [
        "content/sections/01-a.md": TestFile(head + "![a](../media/a.svg)\n\n![a](../media/a.svg)"),
        "content/sections/02-b.md": TestFile(head + "![a](../media/a.svg)"),
        "content/media/a.svg": drawing,
      ],
      """
      content/sections/01-a.md:5:1: warning: "../media/a.svg" has no entry in media/credits.yaml, here and in 2 more places [image-credit]
      4 | ---
      5 | ![a](../media/a.svg)
        | ^~~~~~~~~~~~~~~~~~~~
      hint: add its file, creator and licence there
      """),
    DiagnosticCase(
      "credits that cannot be read",
      [
        "content/sections/01-a.md": TestFile(head + "![a](../media/a.svg)"),
        "content/media/a.svg": drawing,
        "content/media/credits.yaml": "images: [{file: a.svg, creator: Ann}]",
      ],
      """
      content/media/credits.yaml:1:11: error: a credit has no "licence" [missing-key]
      1 | images: [{file: a.svg, creator: Ann}]
        |           ^~~~
      """),
    DiagnosticCase(
      "no image, twice",
      [
        "content/sections/01-a.md": TestFile(head + "![a](../media/a.png) ![a](../media/a.png)"),
        "content/media/a.png": "no image",
      ],
      """
      content/sections/01-a.md:5:1: error: "../media/a.png" is no image whose size can be read, here and in 1 more place [image-size]
      4 | ---
      5 | ![a](../media/a.png) ![a](../media/a.png)
        | ^~~~~~~~~~~~~~~~~~~~
      hint: use PNG, JPEG, GIF, WebP, or an SVG with a viewBox
      """),
    DiagnosticCase(
      "a place whose latitude cannot be read",
      [
        "content/sections/01-a.md": TestFile(head + "```map\nplaces: [a]\n```"),
        "content/places/a.md": "---\nname: A\nlat: 12,5\nlon: 20\n---",
      ],
      """
      content/places/a.md:3:6: error: "lat" must be a number, not "12,5" [wrong-type]
      2 | name: A
      3 | lat: 12,5
        |      ^~~~
      hint: write 12.5
      """),
    DiagnosticCase(
      "a link to an event whose date cannot be read",
      [
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\nevents:\n- {id: e, date: then, title: E}\n---\n[e](#e)"
      ],
      """
      content/sections/01-a.md:5:17: error: "then" is no EDTF date [edtf]
      4 | events:
      5 | - {id: e, date: then, title: E}
        |                 ^~~~
      hint: write a date such as 1989-11-09, 1989-11 or 1989
      """),
    DiagnosticCase(
      "a comma that ends a value",
      [
        "content/sections/01-a.md": TestFile(
          head + "```quiz\nquestion: Q\nchoices:\n- {text: 4,5 years, correct: true, why: W}\n"
            + "- {text: B, why: W}\n```")
      ],
      """
      content/sections/01-a.md:8:12: error: unknown key "5 years" in a choice [unknown-key]
      7 | choices:
      8 | - {text: 4,5 years, correct: true, why: W}
        |            ^~~~~~~
      hint: a comma ends a value between braces: put the value before it in quotes
      """),
    DiagnosticCase(
      "terms that nothing explains, or that stand twice",
      ["content/glossary.md": "## Basalt\n\n## Tuff\n\nA rock.\n\n## Tuff\n\nAgain."],
      """
      content/glossary.md:1:1: warning: nothing explains the term "Basalt" [empty-term]
      1 | ## Basalt
        | ^~~~~~~~~
      hint: write a sentence below it
      content/glossary.md:7:1: warning: the term "Tuff" stands above already [duplicate-term]
      7 | ## Tuff
        | ^~~~~~~
      hint: put both definitions together; this one is reached as "tuff-1"
      """),
    DiagnosticCase(
      "files of other programs in the folder of sections",
      ["content/sections/_index.md": "a", "content/sections/02-b.qmd": "a"],
      """
      content/sections/02-b.qmd:1:1: warning: nothing is made from this file [unknown-file]
      1 | a
        | ^
      hint: texts are Markdown: name it 02-b.md
      content/sections/_index.md:1:1: warning: nothing is made from this file [unknown-file]
      1 | a
        | ^
      hint: what it tells readers belongs into index.md, a section or a page
      """),
    DiagnosticCase(
      "keys that nobody knows",
      [
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\n_build: {list: never}\n---\n"
      ],
      """
      content/sections/01-a.md:4:1: warning: "_build" is a key of other programs, and means nothing here [foreign-key]
      3 | summary: S.
      4 | _build: {list: never}
        | ^~~~~~
      hint: "_build" can be left out; known keys: title, summary, era, themes, objectives, questions, key_terms, events, claims, handout, requires, draft, publish_after, updated, aliases
      """),
    DiagnosticCase(
      "other names of a page as Obsidian gives them",
      ["content/sections/01-a.md": "---\ntitle: A\nsummary: S.\naliases: [Other name]\n---\n"],
      """
      content/sections/01-a.md:4:11: warning: "Other name" is no address in this site [alias]
      3 | summary: S.
      4 | aliases: [Other name]
        |           ^~~~~~~~~~
      hint: write it as in old/page.html or old/
      """),
    DiagnosticCase(
      "a sheet instead of a table",
      [
        "content/sections/01-a.md": TestFile(
          head + "```chart\ntitle: C\ndata: ../data/d.xlsx\nx: a\ny: b\n```"),
        "content/data/d.xlsx": "PK",
      ],
      """
      content/sections/01-a.md:7:7: error: there is no table "../data/d.xlsx" [unknown-data]
      6 | title: C
      7 | data: ../data/d.xlsx
        |       ^~~~~~~~~~~~~~
      hint: save the sheet as CSV UTF-8 in content/data, and name that
      """),
  ])
  func tells(_ test: DiagnosticCase) async { await test.check() }

  /// Who is named by an event that cannot be read is not said to have none.
  @Test func countsEventsThatCannotBeRead() async {
    let site = await build(
      [
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\nevents:\n- {date: then, title: E, people: [ann]}\n---\n",
        "content/people/ann.md": "---\nname: Ann\nrole: Queen\n---\n",
      ], options: BuildOptions(isEditorial: true))
    #expect(site.build.diagnostics.filter { $0.code == "person-dates" } == [])
    #expect(site.build.diagnostics.count { $0.code == "edtf" } == 1)
  }
}
