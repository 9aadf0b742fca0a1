import TestSupport
import Testing

/// Each page leads to its source, where the site says where that is, and tells how to cite it.
@Suite struct CorrectionLinkTests {
  @Test func leadsToTheSource() async throws {
    let site = await build(
      [
        "content/site.yaml": "title: T's\nrepository: https://github.com/a/b",
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\nevents: [{date: 1950, title: E}]\n---\nText.",
      ],
      theme: try realTheme())
    #expect(site.report == "")
    #expect(
      try site.text("sections/a.html").contains(
        "<a class=\"correct\" href=\"https://github.com/a/b/edit/main/content/sections/01-a.md\">Correct this page</a>"
      ))
    #expect(
      try site.text("timeline.html").contains(
        "<p class=\"cite\"><strong>Cite this page:</strong> “Timeline”, <cite>T’s</cite><span class=\"cite-address\"></span>. <a class=\"correct\" href=\"https://github.com/a/b\">"
      ))
  }

  @Test func leadsNowhereWithoutARepository() async throws {
    let site = await build([:], theme: try realTheme())
    #expect(!(try site.text("sections/a.html").contains("class=\"correct\"")))
  }
}
