import Diagnostics
import SiteGenerator
import TestSupport
import Testing

/// Published addresses, and what keeps them.
@Suite struct LedgerTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "an address that would be lost, and lines that are none",
      [
        "content/addresses.txt": """
        # Published.

        index.html
        sections/old.html
        sections/older.html
        gone people/mao.html
        two words.html
        ../x.html
        gone
        """,
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        aliases: [sections/older.html]
        ---
        """,
      ],
      """
      content/addresses.txt:4:1: error: "sections/old.html" has been published and is not built any more [lost-address]
      3 | index.html
      4 | sections/old.html
        | ^~~~~~~~~~~~~~~~~
      hint: write aliases: [sections/old.html] in the page that takes its place, or gone before it here
      content/addresses.txt:7:1: error: this line is no address of the site [ledger]
      6 | gone people/mao.html
      7 | two words.html
        | ^~~~~~~~~~~~~~
      hint: write a page's path, as in sections/origins.html, or gone and the path
      content/addresses.txt:8:1: error: this line is no address of the site [ledger]
      7 | two words.html
      8 | ../x.html
        | ^~~~~~~~~
      hint: write a page's path, as in sections/origins.html, or gone and the path
      content/addresses.txt:9:1: error: this line is no address of the site [ledger]
      8 | ../x.html
      9 | gone
        | ^~~~
      hint: write a page's path, as in sections/origins.html, or gone and the path
      """),
    DiagnosticCase(
      "an address that is gone and is not",
      ["content/addresses.txt": "gone sections/a.html"],
      """
      content/addresses.txt:1:6: warning: "sections/a.html" is marked as gone, but it is built [ledger]
      1 | gone sections/a.html
        |      ^~~~~~~~~~~~~~~
      hint: remove the word gone
      """),
    DiagnosticCase(
      "the address of a page with a mistake",
      [
        "content/addresses.txt": "sections/a.html",
        "content/sections/01-a.md": "---\ntitle: [A\n---",
      ],
      """
      content/sections/01-a.md:2:8: error: the list that starts here is not closed [yaml]
      1 | ---
      2 | title: [A
        |        ^
      hint: separate its values by commas and end it with ]
      """),
  ]

  private let people: [String: TestFile] = [
    "content/people/mao.md": "---\nname: Mao\naliases: [people/zedong.html]\n---",
    "content/pages/about.md": "---\ntitle: About\n---",
    "content/glossary.md": "## Term\n\nT.",
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    aliases: [old/]
    claims:
      - {claim: C, verdict: disputed}
    ---
    [Mao](../people/mao.md)
    """,
  ]

  @Test func startsWithEveryPage() async throws {
    let site = await build(people, options: BuildOptions(baseURL: "https://example.org/course"))
    #expect(
      String(decoding: try #require(site.build.ledger), as: UTF8.self) == """
        # The addresses that this site has been published under. "sitegen build --publish" adds to them, and a build that
        # would lose one fails: give its page's successor an alias, or write "gone" before the address.
        about.html
        all.html
        claims.html
        flashcards.html
        glossary.html
        index.html
        people.html
        people/mao.html
        sections/a.html

        """)
    let pages = site.outputs.keys.filter { $0.hasSuffix(".html") }
    #expect(
      pages.sorted() == [
        "404.html", "about.html", "all.html", "claims.html", "flashcards.html", "glossary.html",
        "index.html",
        "old/index.html", "people.html", "people/mao.html", "people/zedong.html", "search.html",
        "sections/a.html",
      ])
    #expect(
      try site.text("_redirects") == """
        /course/old/ /course/sections/a.html 301
        /course/people/zedong.html /course/people/mao.html 301

        """)
  }

  @Test func growsAtItsEnd() async throws {
    let ledger: TestFile = .bytes(
      Array("sections/a.html\n# mine\n gone people/x.html  \r\nindex.html".utf8))
    let site = await build(["content/addresses.txt": ledger])
    #expect(
      site.build.ledger.map { String(decoding: $0, as: UTF8.self) }
        == "sections/a.html\n# mine\n gone people/x.html  \r\nindex.html\nall.html\n"
    )
    #expect(site.report.isEmpty)
  }

  @Test func staysWhenNothingIsNew() async {
    let site = await build([
      "content/addresses.txt": "all.html\nindex.html\nsections/a.html"
    ])
    #expect(site.build.ledger == nil)
    #expect(site.build.outputs != nil)
    #expect(site.outputs["_redirects"] == nil)
  }
}
