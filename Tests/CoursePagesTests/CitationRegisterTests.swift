import TestSupport
import Testing

/// Citations as pages print them.
@Suite struct CitationRegisterTests {
  private static let sources = """
    [
      {"id": "doe99", "type": "book", "title": "T", "author": [{"family": "Doe", "given": "J."}],
       "issued": {"date-parts": [["1999"]]}, "citation-key": "doe99", "volume": 2},
      {"id": "http://zotero.org/a b", "type": "book", "title": "U <i>x</i>", "issued": {"raw": "380 BC"}}
    ]
    """

  @Test(arguments: [
    ("@doe99 [p. 3]", "Doe (|1999|, p. 3)", "Doe [|1|, p. 3]"),
    ("@doe99", "Doe (|1999|)", "Doe |[1]|"),
    ("-@doe99", "(|1999|)", "|[1]|"),
    ("-@doe99 [p. 3]", "(|1999|, p. 3)", "[|1|, p. 3]"),
    ("[-@doe99]", "(|1999|)", "[|1|]"),
    ("[@doe99 and nowhere else]", "(|Doe 1999| and nowhere else)", "[|1| and nowhere else]"),
    (
      "[see @doe99, pp. 33–35, 38 and *passim*]",
      "(see |Doe 1999|, pp. 33–35, 38 and <em>passim</em>)",
      "[see |1|, pp. 33–35, 38 and <em>passim</em>]"
    ),
    (
      "[@doe99{ii, A}, 99 years later]", "(|Doe 1999|, ii, A, 99 years later)",
      "[|1|, ii, A, 99 years later]"
    ),
  ])
  func cites(_ text: String, _ authorYear: String, _ numbered: String) async throws {
    for (style, words) in [("author-year", authorYear), ("numbered", numbered)] {
      let site = await build([
        "content/site.yaml": TestFile("title: T\ncitations: \(style)"),
        "content/sources.json": TestFile(Self.sources),
        "content/sections/01-a.md": TestFile(
          "---\ntitle: A\nsummary: S.\n---\n\n\(text) x\n\n[@{http://zotero.org/a b}]"),
      ])
      #expect(site.report == "")
      let parts = words.split(separator: "|", omittingEmptySubsequences: false)
      let link = "<a role=\"doc-biblioref\" href=\"#source-doe99\">\(parts[1])</a>"
      let page = try site.text("sections/a.html")
      #expect(
        page.contains("<p><span class=\"citation\">\(parts[0])\(link)\(parts[2])</span> x</p>"),
        "\(page)")
    }
  }

  @Test func leadsToSourcesWithOddIDs() async throws {
    let site = await build([
      "content/site.yaml": "title: T\ncitations: author-year",
      "content/sources.json": TestFile(Self.sources),
      "content/sections/01-a.md": TestFile(
        "---\ntitle: A\nsummary: S.\n---\n\n[@{http://zotero.org/a b}; @doe99]"),
    ])
    #expect(site.report == "")
    let link =
      "<a role=\"doc-biblioref\" href=\"#source-http%3A%2F%2Fzotero.org%2Fa%2520b\">U <i>x</i> 380 BC</a>"
    let page = try site.text("sections/a.html")
    #expect(page.contains(link), "\(page)")
    let list = try site.text("sources.html")
    #expect(
      list == """
        <title>Sources · T</title>
        <p id="doe99">Doe, J. (1999). <cite>T</cite> (vol. 2).</p>
        <p id="http://zotero.org/a%20b"><cite>U <i>x</i></cite> (380 BC).</p>

        """)
  }
}
