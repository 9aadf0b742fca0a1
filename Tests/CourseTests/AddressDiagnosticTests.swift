import TestSupport
import Testing

/// Two things at one address are told.
@Suite struct AddressDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "two sections with one slug",
      [
        "content/sections/02-a.md": """
        ---
        title: B
        summary: S.
        ---
        """
      ],
      """
      content/sections/02-a.md:1:1: error: "sections/a.html" is also the page of content/sections/01-a.md [duplicate-address]
      1 | ---
        | ^
      hint: rename one of the two files
      """),
    DiagnosticCase(
      "a section as a file and as a folder",
      [
        "content/sections/01-a/index.md": """
        ---
        title: B
        summary: S.
        ---
        """
      ],
      """
      content/sections/01-a/index.md:1:1: error: "sections/a.html" is also the page of content/sections/01-a.md [duplicate-address]
      1 | ---
        | ^
      hint: rename one of the two files
      """),
    DiagnosticCase(
      "a page at the address of a generated one",
      [
        "content/pages/timeline.md": """
        ---
        title: Mine
        ---
        """,
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\nevents: [{date: 1950, title: E}]\n---\nText.",
      ],
      """
      content/pages/timeline.md:1:1: error: "timeline.html" is also the address of a page that sitegen makes [duplicate-address]
      1 | ---
        | ^
      hint: rename one of the two
      """),
    DiagnosticCase(
      "an alias onto an existing page",
      [
        "content/pages/about.md": """
        ---
        title: About
        aliases: [sections/a.html]
        ---
        """
      ],
      """
      content/pages/about.md:3:11: error: "sections/a.html" is also the address of content/sections/01-a.md [duplicate-address]
      2 | title: About
      3 | aliases: [sections/a.html]
        |           ^~~~~~~~~~~~~~~
      hint: rename one of the two
      """),
    DiagnosticCase(
      "an alias onto itself",
      [
        "content/pages/about.md": """
        ---
        title: About
        aliases: [/about.html]
        ---
        """
      ],
      """
      content/pages/about.md:3:11: error: "about.html" is also the address of content/pages/about.md [duplicate-address]
      2 | title: About
      3 | aliases: [/about.html]
        |           ^~~~~~~~~~~
      hint: rename one of the two
      """),
    DiagnosticCase(
      "one alias of two pages",
      [
        "content/pages/about.md": """
        ---
        title: About
        aliases: [old/]
        ---
        """,
        "content/pages/method.md": """
        ---
        title: Method
        aliases: [old/index.html]
        ---
        """,
      ],
      """
      content/pages/method.md:3:11: error: "old/index.html" is also the address of an alias [duplicate-address]
      2 | title: Method
      3 | aliases: [old/index.html]
        |           ^~~~~~~~~~~~~~
      hint: rename one of the two
      """),
    DiagnosticCase(
      "files that differ only in case",
      [
        "content/media/Map.txt": "1",
        "content/media/map.txt": "2",
      ],
      """
      content/media/map.txt:1:1: error: "media/map.txt" is also the address of content/media/Map.txt [duplicate-address]
      1 | 2
        | ^
      hint: rename one of the two
      """),
  ]
}
