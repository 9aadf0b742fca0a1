import Formats
import Platform
import TestSupport
import Testing

@testable import CourseChecks

/// What `sitegen diff` tells.
@Suite struct SiteDifferenceTests {
  private static func site(_ files: [String: String]) -> [OutputFile] {
    files.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  private static func page(_ words: String) -> String {
    "<!doctype html><nav>Home</nav><main><h1>Title</h1><p>\(words)</p></main>"
  }

  @Test func tellsPagesAddedRemovedMovedAndChanged() {
    let old = Self.site([
      "a.html": Self.page("one two three"), "b.html": Self.page("gone"),
      "c.html": Self.page("stays here"),
      "d.html": Self.page("same"), "e.html": Self.page("markup"), "x.css": "p {}",
    ])
    let new = Self.site([
      "a.html": Self.page("one <em>new</em> word three"), "c2.html": Self.page("stays <b>here</b>"),
      "d.html": Self.page("same"), "e.html": Self.page("<i>markup</i>"), "f.html": Self.page("new"),
      "x.css": "q {}",
    ])
    #expect(
      SiteDifference(from: old, to: new).text == """
        changed  a.html  +2 −1 words: “new word”
        removed  b.html  (address lost: give its successor an alias)
        moved    c.html → c2.html  (give it the alias "c.html")
        changed  e.html
        added    f.html
        changed  x.css

        """)
  }

  @Test func tellsThatNothingChanged() {
    let site = Self.site(["a.html": Self.page("one")])
    #expect(SiteDifference(from: site, to: site).text == "no reader would see a difference\n")
  }

  @Test(arguments: [
    ("<main>a<b>b</b>c</main>", ["abc"]),
    ("<p>x</p><main>a &amp; b<br>c</main>", ["a", "&", "b", "c"]),
    ("<main><p>a</p><p>b</p></main>", ["a", "b"]),
    ("<body>a<img alt='b c'>d", ["a", "b", "c", "d"]),
    ("<main>a<script>x</script>b</main>", ["a", "b"]), ("", []), ("<main", []),
  ])
  func readsWords(_ html: String, _ words: [String]) {
    #expect(PageWords.words(of: Array(html.utf8)) == words, "\(html)")
  }
}
