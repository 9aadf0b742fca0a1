import Chronology
import Diagnostics
import SiteGenerator
import TestSupport
import Testing

/// Pages that are published on a day are drafts until the build is told that day.
@Suite struct PublicationDayTests {
  @Test(
    arguments: [
      (nil, false), ("2026-12-31", false), ("2027-01-01", true), ("2027-06-01", true),
    ] as [(String?, Bool)])
  func waitsForItsDay(_ day: String?, _ isBuilt: Bool) async throws {
    let date = try day.map {
      try #require(
        HistoricalDate(parsing: $0, at: SourcePlace(path: "")).earliest)
    }
    let site = await build(
      [
        "content/sections/02-b.md": "---\ntitle: B\nsummary: S.\npublish_after: 2027-01-01\n---",
        "content/pages/p.md": "---\ntitle: P\npublish_after: 2027-01-01\n---",
      ], options: BuildOptions(day: date))
    #expect(site.report == "")
    #expect((site.outputs["sections/b.html"] != nil) == isBuilt)
    #expect((site.outputs["p.html"] != nil) == isBuilt)
  }
}
