import SiteGenerator
import TestSupport
import Testing

/// A timeline offers those filters alone that can choose something.
@Suite struct TimelineFilterTests {
  @Test(arguments: [
    ("", false, false), (", importance: 1", false, true), (", themes: [war]", true, false),
  ])
  func offersWhatThereIs(_ keys: String, _ hasThemes: Bool, _ hasLandmarks: Bool) async throws {
    let site = await build(
      [
        "content/site.yaml": "title: T\nthemes: [{id: war, title: War}]",
        "content/sections/01-a.md": TestFile(
          "---\ntitle: A\nsummary: S.\nevents:\n  - {date: 1950, title: E\(keys)}\n---"),
      ], theme: try realTheme())
    let page = try site.text("timeline.html")
    #expect(page.contains("id=\"theme-all\"") == hasThemes)
    #expect(page.contains("id=\"importance-landmark\"") == hasLandmarks)
    #expect(page.contains("id=\"find-text\""))
  }
}
