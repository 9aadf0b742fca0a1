import Diagnostics
import Platform
import SiteGenerator
import TestSupport
import Testing

/// Links to other sites.
@Suite struct OutsideLinkTests {
  @Test func tellsWhatIsNotThere() async {
    let text = """
      ---
      title: A
      summary: S.
      ---
      [a](https://a.example/x#y) [b](HTTPS://B.example/) [a](https://a.example/x) [m](mailto:x@a.example)
      [c](http://c.example/?p=1&q=2) [d](https://d.example/ä)
      """
    let files: [String: TestFile] = ["content/sections/01-a.md": TestFile(text)]
    let sources = sourceFiles(smallestSite.merging(TestTheme.files) { $1 }.merging(files) { $1 })
    let site = await build(sources: sources)
    let links = OutsideLinks(
      of: site.build.outputs ?? [], name: "public",
      content: sources.filter { $0.path.hasPrefix("content/") })
    #expect(
      links.addresses == [
        "https://a.example/x", "HTTPS://B.example/", "http://c.example/?p=1&q=2",
        "https://d.example/%C3%A4",
      ])
    let report = DiagnosticReport(
      links.diagnostics([.status(404), .status(200), .status(403), .silence("timed out")]),
      files: sources)
    #expect(
      report.text(.human) == """
        content/sections/01-a.md:5:5: warning: "https://a.example/x" is not there any more (HTTP 404) [outside-link]
        4 | ---
        5 | [a](https://a.example/x#y) [b](HTTPS://B.example/) [a](https://a.example/x) [m](mailto:x@a.example)
          |     ^~~~~~~~~~~~~~~~~~~
        hint: link to where it has moved, or to a copy in a web archive
        content/sections/01-a.md:6:5: warning: "http://c.example/?p=1&q=2" answers with HTTP 403 [outside-link]
        5 | [a](https://a.example/x#y) [b](HTTPS://B.example/) [a](https://a.example/x) [m](mailto:x@a.example)
        6 | [c](http://c.example/?p=1&q=2) [d](https://d.example/ä)
          |     ^~~~~~~~~~~~~~~~~~~~~~~~~
        hint: open it in a browser: some servers refuse programs
        public/all.html: warning: "https://d.example/%C3%A4" does not answer: timed out [outside-link]
        hint: try again later

        """)
  }

  @Test func keepsGoodAnswersForAWeek() {
    var cache = OutsideLinkCache("https://a/\t1000\nnoise\nhttps://b/\tx\n")
    #expect(cache.isFresh("https://a/", at: 1000 + OutsideLinkCache.lifetime))
    #expect(!cache.isFresh("https://a/", at: 1001 + OutsideLinkCache.lifetime))
    #expect(!cache.isFresh("https://a/", at: 999))
    #expect(!cache.isFresh("https://b/", at: 1000))
    cache.note("https://c/", isGood: true, at: 2000)
    cache.note("https://a/", isGood: false, at: 2000)
    #expect(cache.text == "https://c/\t2000\n")
  }
}
