import TestSupport
import Testing

/// Aliases and navigation that lead nowhere or to something else are told.
@Suite struct AliasDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "an alias that differs from a page only in case",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        aliases: [Sections/A.html]
        ---
        """
      ],
      """
      content/sections/01-a.md:4:11: error: "Sections/A.html" is also the address of content/sections/01-a.md [duplicate-address]
      3 | summary: S.
      4 | aliases: [Sections/A.html]
        |           ^~~~~~~~~~~~~~~
      hint: rename one of the two
      """),
    DiagnosticCase(
      "an alias below a page",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        aliases: [timeline.html/old.html]
        ---
        """
      ],
      """
      content/sections/01-a.md:4:11: error: "timeline.html/old.html" is no address in this site [alias]
      3 | summary: S.
      4 | aliases: [timeline.html/old.html]
        |           ^~~~~~~~~~~~~~~~~~~~~~
      hint: write it as in old/page.html or old/
      """),
    DiagnosticCase(
      "an alias below a copied file",
      [
        "content/media/map.txt": "x",
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        aliases: [media/map.txt/old.html]
        ---
        """,
      ],
      """
      content/sections/01-a.md:4:11: error: "media/map.txt/old.html" lies below the file "media/map.txt" [duplicate-address]
      3 | summary: S.
      4 | aliases: [media/map.txt/old.html]
        |           ^~~~~~~~~~~~~~~~~~~~~~
      hint: choose another folder
      """),
    DiagnosticCase(
      "an alias of the home page",
      [
        "content/index.md": """
        ---
        title: Home
        aliases: [sections/a.html]
        ---
        """
      ],
      """
      content/index.md:3:11: error: "sections/a.html" is also the address of content/sections/01-a.md [duplicate-address]
      2 | title: Home
      3 | aliases: [sections/a.html]
        |           ^~~~~~~~~~~~~~~
      hint: rename one of the two
      """),
    DiagnosticCase(
      "an asset at the place of a page",
      [
        "content/sections/01-a.html": "x",
        "content/sections/02-b/x.html": "1",
        "content/sections/02-b/index.md": """
        ---
        title: B
        summary: S.
        aliases: [sections/b/x.html]
        ---
        """,
      ],
      """
      content/sections/01-a.html:1:1: warning: nothing is made from this file [unknown-file]
      1 | x
        | ^
      hint: content is site.yaml, index.md, glossary.md, sources.yaml or sources.json and Markdown in sections, pages, people, places, documents; other files go to media or data
      content/sections/02-b/index.md:4:11: error: "sections/b/x.html" is also the address of content/sections/02-b/x.html [duplicate-address]
      3 | summary: S.
      4 | aliases: [sections/b/x.html]
        |           ^~~~~~~~~~~~~~~~~
      hint: rename one of the two
      """),
    DiagnosticCase(
      "aliases that are no addresses",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        aliases: [../x.html, old.php, a//b.html, "https://x.org/"]
        ---
        """
      ],
      """
      content/sections/01-a.md:4:11: error: "../x.html" is no address in this site [alias]
      3 | summary: S.
      4 | aliases: [../x.html, old.php, a//b.html, "https://x.org/"]
        |           ^~~~~~~~~
      hint: write it as in old/page.html or old/
      content/sections/01-a.md:4:22: error: "old.php" is no address in this site [alias]
      3 | summary: S.
      4 | aliases: [../x.html, old.php, a//b.html, "https://x.org/"]
        |                      ^~~~~~~
      hint: write it as in old/page.html or old/
      content/sections/01-a.md:4:31: error: "a//b.html" is no address in this site [alias]
      3 | summary: S.
      4 | aliases: [../x.html, old.php, a//b.html, "https://x.org/"]
        |                               ^~~~~~~~~
      hint: write it as in old/page.html or old/
      content/sections/01-a.md:4:43: error: "https://x.org/" is no address in this site [alias]
      3 | summary: S.
      4 | aliases: [../x.html, old.php, a//b.html, "https://x.org/"]
        |                                           ^~~~~~~~~~~~~~
      hint: write it as in old/page.html or old/
      """),
    DiagnosticCase(
      "navigation that leads nowhere",
      [
        "content/site.yaml": """
        title: T
        navigation:
          - {title: About, target: pages/abuot.md}
          - {title: Time, target: timelin.html}
          - {title: Root, target: /timeline.html}
          - {title: Out, target: "https://example.org/"}
        """,
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\nevents: [{date: 1950, title: E}]\n---\nText.",
        "content/pages/about.md": """
        ---
        title: About
        ---
        """,
      ],
      """
      content/site.yaml:3:28: error: there is no page "pages/abuot.md" [dead-link]
      2 | navigation:
      3 |   - {title: About, target: pages/abuot.md}
        |                            ^~~~~~~~~~~~~~
      hint: did you mean pages/about.md?
      content/site.yaml:4:27: error: there is no page "timelin.html" [dead-link]
      3 |   - {title: About, target: pages/abuot.md}
      4 |   - {title: Time, target: timelin.html}
        |                           ^~~~~~~~~~~~
      hint: did you mean timeline.html?
      content/site.yaml:5:27: error: there is no page "/timeline.html" [dead-link]
      4 |   - {title: Time, target: timelin.html}
      5 |   - {title: Root, target: /timeline.html}
        |                           ^~~~~~~~~~~~~~
      hint: did you mean timeline.html?
      """),
  ]
}
