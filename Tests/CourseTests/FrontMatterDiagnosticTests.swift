import TestSupport
import Testing

/// Text and front matter that cannot be read are told at their first bad byte.
@Suite struct FrontMatterDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "text that is not UTF-8",
      [
        "content/sections/01-a.md": .bytes(
          Array("---\ntitle: A\nsummary: S.\n---\nCaf".utf8) + [0xE9] + Array(" au lait.\n".utf8))
      ],
      """
      content/sections/01-a.md:5:4: error: these bytes are not UTF-8 [encoding]
      4 | ---
      5 | Caf� au lait.
        |    ^
      hint: save the file as UTF-8
      """),
    DiagnosticCase(
      "front matter as TOML",
      [
        "content/sections/01-a.md": """
        +++
        title = "A"
        +++
        """
      ],
      """
      content/sections/01-a.md:1:1: error: this front matter is TOML [front-matter]
      1 | +++
        | ^~~
      hint: write it as YAML: lines --- above and below it, and "key: value" a line
      """),
    DiagnosticCase(
      "a front matter without end",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        """
      ],
      """
      content/sections/01-a.md:1:1: error: the front matter that starts here is never closed [front-matter]
      1 | ---
        | ^~~
      hint: end it with a line of three dashes
      """),
    DiagnosticCase(
      "an empty section",
      [
        "content/sections/01-a.md": ""
      ],
      """
      content/sections/01-a.md:1:1: error: a section has no "title" [missing-key]
      hint: write "title: …" in its front matter, between two lines ---, or begin the text with # and the title
      """),
    DiagnosticCase(
      "an empty page, person and bibliography",
      [
        "content/pages/about.md": "",
        "content/people/mao.md": """
        ---
        ---
        """,
        "content/sources.yaml": "",
      ],
      """
      content/pages/about.md:1:1: error: a page has no "title" [missing-key]
      hint: write "title: …" in its front matter, between two lines ---, or begin the text with # and the title
      content/people/mao.md:2:1: error: a person has no "name" [missing-key]
      1 | ---
      2 | ---
        | ^
      hint: write "name: …" in its front matter, between two lines ---, or begin the text with # and the name
      content/sources.yaml:1:1: error: sources.yaml has no "references" [missing-key]
      """),
    DiagnosticCase(
      "front matter that is no YAML",
      [
        "content/sections/01-a.md": """
        ---
        title: "A
        summary: S.
        ---
        """
      ],
      """
      content/sections/01-a.md:2:8: error: the quote that starts here is never closed [yaml]
      1 | ---
      2 | title: "A
        |        ^
      hint: close it with the same quote; inside '…' write '' for an apostrophe
      """),
    DiagnosticCase(
      "a key twice",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        title: B
        ---
        """
      ],
      """
      content/sections/01-a.md:4:1: error: "title" stands here again [duplicate-key]
      3 | summary: S.
      4 | title: B
        | ^~~~~
      hint: the first is on line 2; keep one
      """),
    DiagnosticCase(
      "NUL bytes in front matter",
      [
        "content/sections/01-a.md": .bytes(Array("---\ntitle: A\u{0}B\nsummary: S.\n---\n".utf8))
      ],
      """
      content/sections/01-a.md:2:9: error: a byte that is no text stands here [yaml]
      1 | ---
      2 | title: A�B
        |         ^
      hint: save the file as UTF-8 and remove control characters
      """),
  ]
}
