import TestSupport
import Testing

/// Texts and the navigation lead to what the program makes, to other sites, to files and to parts of pages.
@Suite struct MadePageLinkTests {
  private static let people: TestFile = """
    ---
    name: Mao
    ---
    """

  private static let section: TestFile = """
    ---
    title: A
    summary: S.
    events: [{date: 1950, title: E, people: [mao]}]
    ---
    [a](../timeline.html) [b](../people.html#letter-m) [c](people.html) [d](../people/mao.html)
    [e](../timeline.csv) [f](../all.html) [g](../index.html) [h](a.html#x) [top](#top)

    ## X
    """

  @Test func leadsFromTexts() async throws {
    let site = await build(
      [
        "content/people/mao.md": Self.people, "content/sections/01-a.md": Self.section,
        "content/pages/about.md":
          "# About\n\n[a](timeline.html) [b](../timeline.html) [c](sections/a.html)",
      ], theme: try realTheme())
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    #expect(
      page.contains(
        """
        <p><a href="../timeline.html">a</a> <a href="../people.html#letter-m">b</a> <a href="../people.html">c</a> <a href="../people/mao.html">d</a>
        <a href="../timeline.csv">e</a> <a href="../all.html">f</a> <a href="../index.html">g</a> <a href="#x">h</a> <a href="#top">top</a></p>
        """))
    #expect(
      try site.text("about.html").contains(
        "<a href=\"timeline.html\">a</a> <a href=\"timeline.html\">b</a> <a href=\"sections/a.html\">c</a>"
      ))
    let all = try site.text("all.html")
    #expect(all.contains("<a href=\"timeline.html\">a</a>"))
    #expect(all.contains("<a href=\"#section.a.x\">h</a> <a href=\"#top\">top</a>"))
  }

  @Test func leadsFromTheNavigation() async throws {
    let site = await build(
      [
        "content/people/mao.md": Self.people, "content/sections/01-a.md": Self.section,
        "content/site.yaml": """
        title: T
        navigation:
          - {title: Away, target: "https://example.org/a?b#c"}
          - {title: Write, target: "mailto:a@example.org"}
          - {title: Part, target: "sections/01-a.md#x"}
          - {title: File, target: data/t.csv}
          - {title: Time, target: "timeline.html#downloads"}
        """,
        "content/data/t.csv": "a,b\n1,2",
      ], theme: try realTheme())
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    for link in [
      "<a href=\"https://example.org/a?b#c\">Away</a>",
      "<a href=\"mailto:a@example.org\">Write</a>",
      "<a href=\"#x\">Part</a>", "<a href=\"../data/t.csv\">File</a>",
      "<a href=\"../timeline.html#downloads\">Time</a>",
    ] {
      #expect(page.contains(link))
    }
    #expect(!(try site.text("404.html").contains("example.org")))
  }

  @Test func tellsDeadPartsAndMisspeltPages() async {
    await DiagnosticCase(
      "navigation and links that are one slip away",
      [
        "content/people/mao.md": Self.people,
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events: [{date: 1950, title: E, people: [mao]}]
        ---
        [a](../timelin.html)

        ## Wrong
        """,
        "content/site.yaml": """
        title: T
        navigation: [{title: Part, target: "sections/01-a.md#wron"}, {title: Bad, target: "javascript:a()"}]
        """,
      ],
      """
      content/sections/01-a.md:6:1: error: there is no file "../timelin.html" [dead-link]
      5 | ---
      6 | [a](../timelin.html)
        | ^~~~~~~~~~~~~~~~~~~~
      hint: did you mean ../timeline.html?
      content/site.yaml:2:37: error: sections/a.html has no "#wron" [dead-anchor]
      1 | title: T
      2 | navigation: [{title: Part, target: "sections/01-a.md#wron"}, {title: Bad, target: "javascript:a()"}]
        |                                     ^~~~~~~~~~~~~~~~~~~~~
      hint: did you mean "#wrong"?
      content/site.yaml:2:84: error: there is no page "javascript:a()" [dead-link]
      2 | }, {title: Bad, target: "javascript:a()"}]
        |                          ^~~~~~~~~~~~~~
      hint: name a content file, as in pages/about.md, a page such as timeline.html, or an address such as https://example.org/
      """
    ).check()
  }

  @Test func showsCreditsWhereverPicturesStand() async throws {
    let picture = "<img src=\"../media/a.svg\" alt=\"x\" width=\"1\" height=\"1\""
    let credit = "<span class=\"credit\">Ann, CC0</span>"
    let site = await build(
      [
        "content/media/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
        "content/media/credits.yaml": "images: [{file: a.svg, creator: Ann, licence: CC0}]",
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        In ![x](../media/a.svg) line.

        [![x](../media/a.svg)](https://e.org)

        ![x](../media/a.svg)![x](../media/a.svg)

        | a |
        | - |
        | ![x](../media/a.svg) |
        """,
      ], theme: try realTheme())
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    let lazy = "\(picture) loading=\"lazy\">"
    #expect(page.contains("<p>In \(picture)> \(credit) line.</p>"))
    #expect(page.contains("<p><a href=\"https://e.org\">\(lazy)</a> \(credit)</p>"))
    #expect(page.contains("<p>\(lazy) \(credit)\(lazy) \(credit)</p>"))
    #expect(page.contains("<td>\(lazy) \(credit)</td>"))
  }
}
