import SiteGenerator
import TestSupport
import Testing

/// The card of a section names the sections to read before it by their own numbers and titles.
@Suite struct CardPrerequisiteTests {
  @Test func namesWhatToReadFirst() async throws {
    let site = await build(
      [
        "content/sections/02-b.md": "---\ntitle: B\nsummary: S.\n---\n",
        "content/sections/03-c.md": "---\ntitle: C\nsummary: S.\nrequires: [a, b]\n---\n",
      ], theme: try realTheme())
    let home = try site.text("index.html")
    #expect(
      home.contains(
        "1 minute · Read first: <a href=\"sections/a.html\">1 A</a> · Read first: <a href=\"sections/b.html\">2 B</a></p>"
      ))
  }
}
