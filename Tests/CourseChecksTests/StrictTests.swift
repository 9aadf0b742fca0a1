import SiteGenerator
import TestSupport
import Testing

/// Warnings let a site be made, unless they are not to.
@Suite struct StrictTests {
  private static let doubtful: [String: TestFile] = ["content/notes.txt": "x"]

  @Test func makesASiteWithWarnings() async {
    let site = await build(Self.doubtful)
    #expect(site.report.contains(": warning: "))
    #expect(site.outputs["index.html"] != nil)
  }

  @Test func makesNoneIfStrict() async {
    let site = await build(Self.doubtful, options: BuildOptions(isStrict: true))
    #expect(site.report.contains(": warning: "))
    #expect(site.build.outputs == nil)
  }

  @Test func makesASiteWithoutWarningsIfStrict() async {
    let site = await build([:], options: BuildOptions(isStrict: true))
    #expect(site.report == "")
    #expect(site.outputs["index.html"] != nil)
  }

  @Test func makesNoneWithErrors() async {
    let site = await build(["content/sections/02-b.md": ""])
    #expect(site.report.contains(": error: "))
    #expect(site.build.outputs == nil)
  }

  /// The files that every site has, however small.
  @Test func makesTheSmallestSite() async throws {
    let site = await build([:], theme: try realTheme())
    #expect(site.report == "")
    let pages = site.outputs.keys.filter { !$0.hasPrefix("assets/") }.sorted()
    #expect(
      pages == [
        "404.html", "all.html", "index.html", "robots.txt", "search.html",
        "search/index.js", "search/text-0.js", "sections/a.html", "sitemap.xml",
      ])
  }

  /// Whoever tells no claims and no events has no filters, no timeline and none of its files.
  @Test func makesATimelineOfTheFirstEvent() async throws {
    let event = "---\ntitle: A\nsummary: S.\nevents: [{date: 1950, title: E}]\n---\nText."
    let site = await build(["content/sections/01-a.md": TestFile(event)], theme: try realTheme())
    #expect(site.report == "")
    #expect(
      site.outputs.keys.filter { $0.hasPrefix("timeline") || $0.hasSuffix("filters.css") }.sorted()
        == [
          "assets/filters.css", "timeline.csv", "timeline.html", "timeline.ics", "timeline.json",
          "timeline.jsonld", "timeline.timelinejs.json",
        ])
    #expect(try site.text("timeline.html").contains(">Events <"))
  }
}
