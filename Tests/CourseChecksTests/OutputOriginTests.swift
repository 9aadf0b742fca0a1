import SiteGenerator
import TestSupport
import Testing

/// What is wrong with the built site is told where it was written, once.
@Suite struct OutputOriginTests {
  private static let options = BuildOptions(checksOutput: true)

  /// HTML of a section is told on its line, and not again for the page of the whole course.
  @Test func isTheTextOfThePage() async throws {
    let site = await build(
      [
        "content/site.yaml": "title: T\nallow_html: true",
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        <p id="dup">x</p><p id="dup">y</p>

        <img src="../media/a.svg">

        <label for="gone">z</label>
        """,
        "content/media/a.svg": "<svg viewBox=\"0 0 1 1\"></svg>",
        "content/media/credits.yaml": "images: [{file: a.svg, creator: C, licence: L}]",
      ], theme: try realTheme(), options: Self.options)
    #expect(
      site.report == """
        content/sections/01-a.md:5:25: error: the id "dup" is used again on this page [output-id]
        4 | ---
        5 | <p id="dup">x</p><p id="dup">y</p>
          |                         ^~~
        content/sections/01-a.md:7:1: error: an image without "alt" [output-image]
        7 | <img src="../media/a.svg">
          | ^~~~~~~~~~~~~~~~~~~~~~~~~~
        hint: describe it, or write alt="" if it says nothing
        content/sections/01-a.md:9:13: error: nothing on this page has the id "gone" [output-anchor]
        9 | <label for="gone">z</label>
          |             ^~~~

        """)
  }

  /// What the policy blocks is told by every build, and not again for the page that would load it.
  @Test func isNotToldTwice() async throws {
    let site = await build(
      [
        "content/site.yaml": "title: T\nallow_html: true",
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        <iframe src="https://e.org/"></iframe>
        <img src="https://e.org/a.png" alt="A">

        ![B](https://e.org/b&c.png)
        """,
      ], theme: try realTheme(), options: Self.options)
    #expect(
      site.report == """
        content/sections/01-a.md:5:14: warning: "https://e.org/" from elsewhere is blocked by the page's policy [policy]
        4 | ---
        5 | <iframe src="https://e.org/"></iframe>
          |              ^~~~~~~~~~~~~~
        hint: put the file into media, or link to the page that shows it
        content/sections/01-a.md:6:11: warning: "https://e.org/a.png" from elsewhere is blocked by the page's policy [policy]
        5 | <iframe src="https://e.org/"></iframe>
        6 | <img src="https://e.org/a.png" alt="A">
          |           ^~~~~~~~~~~~~~~~~~~
        hint: put the file into media, or link to the page that shows it
        content/sections/01-a.md:8:1: warning: "https://e.org/b&c.png" from elsewhere is blocked by the page's policy [policy]
        8 | ![B](https://e.org/b&c.png)
          | ^~~~~~~~~~~~~~~~~~~~~~~~~~~
        hint: put the file into media, or link to the page that shows it

        """)
  }

  /// What a template puts on every page is told once.
  @Test func isATemplate() async throws {
    var theme = try realTheme()
    theme["templates/footer.html"] =
      "<a href=\"{{root}}q/gone.html\">x</a>\n<img src=\"{{root}}b.png\">"
    let site = await build([:], theme: theme, options: Self.options)
    #expect(
      site.report == """
        templates/footer.html:1:10: error: there is no "q/gone.html" in the site [output-link]
        1 | <a href="{{root}}q/gone.html">x</a>
          |          ^~~~~~~~~~~~~~~~~~~
        templates/footer.html:2:1: error: an image without "alt" [output-image]
        1 | <a href="{{root}}q/gone.html">x</a>
        2 | <img src="{{root}}b.png">
          | ^~~~~~~~~~~~~~~~~~~~~~~~~
        hint: describe it, or write alt="" if it says nothing
        templates/footer.html:2:11: error: there is no "b.png" in the site [output-link]
        1 | <a href="{{root}}q/gone.html">x</a>
        2 | <img src="{{root}}b.png">
          |           ^~~~~~~~~~~~~

        """)
  }

  /// A page that is too heavy is named by its file.
  @Test func isTheFileOfAPage() async throws {
    let site = await build(
      [
        "content/site.yaml": "title: T\nbudget: {page_kib: 1}",
        "content/pages/heavy.md": "---\ntitle: H\n---\nText.",
      ], theme: try realTheme(), options: Self.options)
    let lines = site.report.split(separator: "\n").filter { $0.hasSuffix("[page-weight]") }
    let files = lines.map { $0.prefix { $0 != ":" } }
    #expect(files.contains("content/pages/heavy.md"))
    #expect(files.contains("content/sections/01-a.md"))
    #expect(!files.contains("public/heavy.html"))
  }

  /// A name that is not known is told once, though many templates put its template in.
  @Test func isOnePartial() async throws {
    var theme = try realTheme()
    theme["templates/footer.html"] = "{{nope}} {{> gone}}"
    let site = await build([:], theme: theme, options: Self.options)
    #expect(site.report.split(separator: "\n").count { $0.contains(" error: ") } == 2)
    #expect(
      site.report.hasPrefix(
        "templates/footer.html:1:3: error: no value is called \"nope\" here [template-name]\n"))
    #expect(site.report.contains("1:14: error: there is no template \"gone\" [template-partial]\n"))
  }
}
