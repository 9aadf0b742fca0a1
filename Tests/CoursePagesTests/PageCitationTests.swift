import TestSupport
import Testing

/// Each page can be taken into a reference manager.
@Suite struct PageCitationTests {
  @Test func writesBibTeXAndCSL() async throws {
    let site = await build(
      [
        "content/site.yaml": """
        title: Rivers & borders
        base_url: https://example.org/course/
        updated: 2026-11-20
        authors: [{name: Ann Lee}, {name: The 50% Club}]
        licence: {name: CC BY 4.0}
        """,
        "content/sections/01-a.md": "---\ntitle: A_{1} & more\nsummary: S.\n---\nText.",
      ],
      theme: try realTheme())
    #expect(
      try site.text("sections/a.html").contains(
        #"""
        <details class="cite-as"><summary>BibTeX, CSL-JSON</summary><pre>@misc{rivers-borders-sections-a,
          author = {{Ann Lee} and {The 50\% Club}},
          title = {{A\_\{1\} \&amp; more}},
          howpublished = {Rivers \&amp; borders},
          year = {2026},
          month = nov,
          url = {https://example.org/course/sections/a.html},
          note = {CC BY 4.0}
        }</pre><pre>[{"id":"rivers-borders-sections-a","type":"webpage","title":"A_{1} &amp; more","container-title":"Rivers &amp; borders","author":[{"literal":"Ann Lee"},{"literal":"The 50% Club"}],"issued":{"date-parts":[[2026,11,20]]},"URL":"https://example.org/course/sections/a.html","language":"en","note":"CC BY 4.0"}]</pre></details>
        """#))
  }

  @Test func saysNothingThatTheSiteDoesNotSay() async throws {
    let site = await build([:], theme: try realTheme())
    let page = try site.text("sections/a.html")
    #expect(page.contains("@misc{"))
    #expect(!page.contains("year = "))
    #expect(!page.contains("  url = "))
    #expect(!(try site.text("404.html").contains("@misc{")))
  }
}
