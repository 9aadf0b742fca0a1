import TestSupport
import Testing

/// The site's address, its logo and its colours in `site.yaml`.
@Suite struct AddressValueTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org/"),
    (
      "https://пример.рф/история Китая".replacing(" ", with: "%20"),
      "https://xn--e1afmkfd.xn--p1ai/%D0%B8%D1%81%D1%82%D0%BE%D1%80%D0%B8%D1%8F%20%D0%9A%D0%B8%D1%82%D0%B0%D1%8F/"
    ),
    ("HTTP://Bücher.example:8000/a%C3%A9/", "http://xn--bcher-kva.example:8000/a%C3%A9/"),
    ("https://例子.example/100%", "https://xn--fsqu00a.example/100%25/"),
  ])
  func escapesAddresses(_ written: String, _ address: String) async throws {
    let site = await build([
      "content/site.yaml": TestFile("title: T\nbase_url: \"\(written)\"\nupdated: 2026-01-02")
    ])
    #expect(site.report == "")
    #expect(try site.text("robots.txt").hasSuffix("Sitemap: \(address)sitemap.xml\n"))
  }

  @Test(arguments: cases) func tells(_ test: DiagnosticCase) async { await test.check() }

  static let cases = [
    DiagnosticCase(
      "the address of a page",
      ["content/site.yaml": "title: T\nbase_url: https://e.org/course/index.html"],
      """
      content/site.yaml:2:11: error: "https://e.org/course/index.html" is the address of a page [url]
      1 | title: T
      2 | base_url: https://e.org/course/index.html
        |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      hint: give that of its folder: https://e.org/course/
      """),
    DiagnosticCase(
      "no host", ["content/site.yaml": "title: T\nbase_url: https:///course/"],
      """
      content/site.yaml:2:11: error: "https:///course/" names no server [url]
      1 | title: T
      2 | base_url: https:///course/
        |           ^~~~~~~~~~~~~~~~
      hint: write its name, as in https://example.org/
      """),
    DiagnosticCase(
      "blanks", ["content/site.yaml": "title: T\nbase_url: https://e.org/my course/"],
      """
      content/site.yaml:2:11: error: "https://e.org/my course/" is no web address [url]
      1 | title: T
      2 | base_url: https://e.org/my course/
        |           ^~~~~~~~~~~~~~~~~~~~~~~~
      hint: start it with https:// and leave no blanks in it
      """),
    DiagnosticCase(
      "colours",
      [
        "content/site.yaml": """
        title: T
        logo: media/lgo.svg
        colours:
          light:
            accent: "#ffcc00"
            quiet: #888
            ink: black
          dark: {paper: "#fff"}
        """,
        "content/media/logo.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
      ],
      """
      content/site.yaml:2:7: error: there is no file "media/lgo.svg" [dead-link]
      1 | title: T
      2 | logo: media/lgo.svg
        |       ^~~~~~~~~~~~~
      hint: did you mean media/logo.svg?
      content/site.yaml:5:14: warning: "accent" #ffcc00 on "raised" #f3f0e8 has a contrast of 1.3 to 1; readers need 4.5 [contrast]
      4 |   light:
      5 |     accent: "#ffcc00"
        |              ^~~~~~~
      hint: write accent: "#846a00", or another
      content/site.yaml:6:5: error: "quiet" is empty [colour]
      5 |     accent: "#ffcc00"
      6 |     quiet: #888
        |     ^~~~~
      hint: put the colour in quotes: quiet: "#0b5c63"
      content/site.yaml:7:10: error: "black" is no colour [colour]
      6 |     quiet: #888
      7 |     ink: black
        |          ^~~~~
      hint: write six hexadecimal digits in quotes, as in "#0b5c63"
      content/site.yaml:8:18: warning: "paper" #ffffff leaves the theme's colours too little contrast: ink, quiet, accent, landmark, correction, right, wrong [contrast]
      7 |     ink: black
      8 |   dark: {paper: "#fff"}
        |                  ^~~~
      hint: give these colours as well, or another ground
      """),
    DiagnosticCase(
      "an id of a question that is taken",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        ## First

        ```quiz
        {id: first, question: Q, answer: A}
        ```

        ```quiz
        {id: мир, question: Q, answer: A}
        ```

        [q](#мир)
        """
      ],
      """
      content/sections/01-a.md:7:1: error: the id "first" is taken already [duplicate-id]
      7 | ```quiz
        | ^~~~~~~
      hint: every id of a page is used once
      """),
  ]

  @Test func putsLogoColoursAndOwnStylesOnEveryPage() async throws {
    let site = await build(
      [
        "content/site.yaml": """
        title: T
        logo: media/logo.svg
        colours:
          light: {accent: "#036"}
          dark: {accent: "9cf"}
        """,
        "content/media/logo.svg":
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\"/>",
        "templates/assets/custom.css": "p { color: red }",
      ], theme: try realTheme())
    #expect(site.report == "")
    #expect(
      try site.text("assets/colours.css") == """
        :root { --accent: #003366; }
        @media (prefers-color-scheme: dark) {
        :root:not([data-theme="light"]) { --accent: #99ccff; }
        }
        :root[data-theme="dark"] { --accent: #99ccff; }

        """)
    let page = try site.text("sections/a.html")
    // Its rules come after those of the theme on every page.
    for name in site.outputs.keys where name.hasSuffix(".html") && name != "404.html" {
      let sheets = try site.text(name).matches(of: /<link rel="stylesheet" href="[.\/]*([^"]*)"/)
        .map { String($0.1) }
      #expect(sheets.suffix(2) == ["assets/colours.css", "assets/custom.css"], "\(name)")
    }
    #expect(
      page.contains(
        "<img class=\"site-logo\" src=\"../media/logo.svg\" alt=\"\" width=\"30\" height=\"10\">T</a>"
      ))
    #expect(!page.contains("Made by"))
    #expect(!page.contains("feed.xml"))
    #expect(site.outputs["feed.xml"] == nil)
  }
}
