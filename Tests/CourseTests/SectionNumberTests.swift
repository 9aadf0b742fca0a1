import TestSupport
import Testing

/// Sections are numbered by their order among those that are built, not by the digits of their files.
@Suite struct SectionNumberTests {
  private static let template: [String: TestFile] = [
    "templates/home.html": "{{#sections}}{{number}} {{title}}, {{/sections}}"
  ]

  private func section(_ title: String, isDraft: Bool = false) -> TestFile {
    TestFile("---\ntitle: \(title)\nsummary: S.\n\(isDraft ? "draft: true\n" : "")---\n")
  }

  @Test func countsWhatIsBuilt() async throws {
    let site = await build(
      Self.template.merging([
        "content/sections/01-a.md": .absent, "content/sections/03-c.md": section("C"),
        "content/sections/10-j.md": section("J"),
        "content/sections/07-g.md": section("G", isDraft: true),
        "content/sections/2024-t.md": section("T"),
      ]) { $1 })
    #expect(try site.text("index.html") == "1 C, 2 J, 3 T, \n")
    #expect(site.report == "")
  }

  @Test(arguments: cases) func tells(_ test: DiagnosticCase) async { await test.check() }

  static let cases = [
    DiagnosticCase(
      "two files with one number",
      [
        "content/sections/1-b/index.md": "---\ntitle: B\nsummary: S.\ndraft: true\n---"
      ],
      """
      content/sections/1-b/index.md:1:1: warning: the number 1 is also that of content/sections/01-a.md [duplicate-number]
      1 | ---
        | ^
      hint: number the files in the order in which they are to be read
      """),
    DiagnosticCase(
      "names that are nearly right",
      [
        "content/sections/04 Introduction.md": "---\ntitle: B\nsummary: S.\n---",
        "content/sections/05_Ядро Земли.md": "---\ntitle: B\nsummary: S.\n---",
        "content/sections/6. Old/index.md": "---\ntitle: B\nsummary: S.\n---",
        "content/sections/07-水.md": "---\ntitle: B\nsummary: S.\n---",
      ],
      """
      content/sections/04 Introduction.md:1:1: error: "04 Introduction" does not start with a number and a hyphen [file-name]
      1 | ---
        | ^
      hint: name it 04-introduction.md
      content/sections/05_Ядро Земли.md:1:1: error: "05_Ядро Земли" does not start with a number and a hyphen [file-name]
      1 | ---
        | ^
      hint: name it 05-yadro-zemli.md
      content/sections/07-水.md:1:1: error: "水" cannot be an address [file-name]
      1 | ---
        | ^
      hint: addresses are of a to z, 0 to 9 and hyphens: name it as in 07-section.md; readers see the title in the file
      content/sections/6. Old/index.md:1:1: error: "6. Old" does not start with a number and a hyphen [file-name]
      1 | ---
        | ^
      hint: name it 6-old
      """),
  ]

  @Test func buildsFoldersOfPages() async throws {
    let site = await build([
      "content/pages/teachers/guide.md":
        "---\ntitle: Guide\n---\n[a](../../sections/01-a.md) ![](p.svg){decorative}",
      "content/pages/teachers/p.svg":
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
      "content/media/credits.yaml": "images: [{file: x.svg, creator: C, licence: L}]",
      "content/media/x.svg": "<svg/>",
      "content/sections/01-a.md":
        "---\ntitle: A\nsummary: S.\n---\n[g](../pages/teachers/guide.md)",
    ])
    #expect(
      site.report == """
        content/pages/teachers/guide.md:4:29: warning: "p.svg" has no entry in media/credits.yaml [image-credit]
        3 | ---
        4 | [a](../../sections/01-a.md) ![](p.svg){decorative}
          |                             ^~~~~~~~~~
        hint: add its file, creator and licence there

        """)
    #expect(try site.text("teachers/guide.html").contains("href=\"../sections/a.html\""))
    #expect(site.outputs["teachers/p.svg"] != nil)
    #expect(try site.text("sections/a.html").contains("href=\"../teachers/guide.html\""))
  }
}
