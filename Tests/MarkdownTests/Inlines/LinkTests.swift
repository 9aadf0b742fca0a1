import Diagnostics
import Markup
import Testing

@testable import Markdown

struct LinkTests {
  /// Puts `site/` before every destination and refuses `dead`.
  private struct Host: MarkdownHost {
    func url(
      for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> String {
      if destination == "dead" { diagnostics.append(.error("dead-link", "no", at: place)) }
      return "site/\(destination)"
    }

    func image(
      for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> HostedImage { HostedImage(url: "media/\(destination)", width: 30, height: 20) }
  }

  private func rendered(_ text: String) -> Rendering {
    Document(parsing: SourceFile(path: "a.md", text: text)).rendered(for: Host())
  }

  @Test(arguments: [
    ("[a](b.md#c 'd')", "<p><a href=\"site/b.md#c\" title=\"d\">a</a></p>\n"),
    ("[a](#c)", "<p><a href=\"site/#c\">a</a></p>\n"),
    ("<https://a.b/?c&d>", "<p><a href=\"https://a.b/?c&amp;d\">https://a.b/?c&amp;d</a></p>\n"),
    ("[a](mailto:b@c)", "<p><a href=\"mailto:b@c\">a</a></p>\n"),
    ("![a](b.png)", "<p><img src=\"media/b.png\" alt=\"a\" width=\"30\" height=\"20\"></p>\n"),
    ("[a](data:image/PNG,b)", "<p><a href=\"data:image/PNG,b\">a</a></p>\n"),
    ("[a](https://[::1]:8/b[c])", "<p><a href=\"https://[::1]:8/b%5Bc%5D\">a</a></p>\n"),
  ])
  func asksHost(_ source: String, _ html: String) {
    let rendering = rendered(source)
    #expect(rendering.html.text == html)
    #expect(rendering.diagnostics.isEmpty)
  }

  @Test func tellsPlaces() {
    let rendering = rendered("> one [a](b)\n> [two\n> lines](c) ![d](e) [f](dead)\n")
    func use(_ destination: String, _ url: String, _ range: Range<Int>) -> LinkUse {
      LinkUse(destination: destination, url: url, place: SourcePlace(path: "a.md", range: range))
    }
    #expect(
      rendering.links == [
        use("b", "site/b", 6..<12), use("c", "site/c", 15..<31), use("dead", "site/dead", 40..<49),
      ])
    #expect(
      rendering.images == [
        ImageUse(
          destination: "e", url: "media/e", alternative: "d", title: "",
          place: SourcePlace(path: "a.md", range: 32..<39))
      ])
    #expect(
      rendering.diagnostics == [
        .error("dead-link", "no", at: SourcePlace(path: "a.md", range: 40..<49))
      ])
  }

  /// Addresses on the web that are none, or lead elsewhere than they seem to.
  @Test(arguments: [
    ("https:e.org", "is no web address"), ("HTTP:/e.org", "is no web address"),
    ("<https:\\\\e.org>", "is no web address"), ("https://e..org", "names no server"),
    ("https://[::1/", "names no server"), ("https://e.org:x/", "names no port behind its server"),
    ("https://bank.com@e.org/", "leads to \"e.org\", and does not look like it"),
  ])
  func tellsAddressesThatLeadElsewhere(_ destination: String, _ problem: String) {
    let shown = destination.filter { $0 != "<" && $0 != ">" }.replacing("\\\\", with: "\\")
    #expect(
      rendered("[a](\(destination))").diagnostics.map(\.message) == ["\"\(shown)\" \(problem)"])
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:x", "vbscript:x", "file:///etc/passwd", "data:text/html,x",
    "data:image/svg+xml,x", "javascript&colon;x",
  ])
  func refusesUnsafeSchemes(_ destination: String) {
    for (mark, tag) in [
      ("", "<p>[<a href=\"\">a</a>]</p>\n"), ("!", "<p>[<img src=\"\" alt=\"a\">]</p>\n"),
    ] {
      let rendering = rendered("[\(mark)[a](\(destination))]")
      let shown = destination.replacing("&colon;", with: ":")
      let end = 6 + mark.utf8.count + destination.utf8.count
      #expect(rendering.html.text == tag)
      #expect(
        rendering.diagnostics == [
          .error(
            "unsafe-link", "\"\(shown)\" is no safe link",
            at: SourcePlace(path: "a.md", range: 1..<end),
            hint: "link to a file of the site or to an https: address")
        ])
    }
  }

  /// What browsers read as the scheme of an address, its references in HTML read.
  @Test(arguments: [
    ("javascript:x", LinkScheme.unsafe), ("JaVaScRiPt:x", .unsafe), (" \u{1}javascript:x", .unsafe),
    ("java\tscript:x", .unsafe), ("java\nscript\r:x", .unsafe), ("javascript&#58;x", .unsafe),
    ("javascript&#58x", .unsafe), ("javascript&#x3A;x", .unsafe), ("javascript&colon;x", .unsafe),
    ("java&Tab;script:x", .unsafe), ("java&NewLine;script&colon;x", .unsafe),
    ("&#106;avascript:x", .unsafe), ("&#x6Aavascript:x", .none), ("&#x6A;avascript:x", .unsafe),
    ("&#0000106;avascript:x", .unsafe), ("&#1;javascript:x", .unsafe),
    ("vbscript&colon;x", .unsafe),
    ("data&colon;text/html,x", .unsafe), ("data:image/png,x", .safe),
    ("file&colon;///etc", .unsafe), ("blob:https://e.org/x", .unsafe), ("about:blank", .unsafe),
    ("view-source:https://e.org", .unsafe), ("jar:https://e.org!/x", .unsafe),
    ("java\(String(repeating: "&#10;", count: 500))script:x", .unsafe),
    (String(repeating: " ", count: 500) + "&#106;avascript:x", .unsafe),
    ("https&colon;//e.org", .safe), ("a&amp;b:c", .none), ("x.html?a&#58;b", .none),
    ("&bogus;:x", .none),
    ("#javascript:x", .none), ("mailto:a@b", .safe), ("&#99999999999999;javascript:x", .none),
  ])
  func readsSchemesAsBrowsersDo(_ address: String, _ scheme: LinkScheme) {
    #expect(LinkScheme(of: Array(address.utf8)[...]) == scheme)
  }

  /// What would be a link within a link, with the words that are marked.
  @Test(arguments: [
    (
      "[a [b](c.md) d](e.md)", "[a [b](c.md) d](e.md)",
      "a link cannot hold another, so these brackets stay text"
    ),
    (
      "[a [b](https://c.d) e](https://f.g)", "[a [b](https://c.d) e](https://f.g)",
      "a link cannot hold another, so these brackets stay text"
    ),
    ("[a <https://c.d> e](f.md)", "<https://c.d>", "a link cannot hold another"),
  ])
  func tellsLinksWithinLinks(_ source: String, _ words: String, _ message: String) throws {
    let told = rendered(source).diagnostics
    #expect(told.map(\.message) == [message])
    #expect(told.map(\.hint) == ["let one end before the other begins"])
    let range = try #require(told.first).place.range
    #expect(String(decoding: Array(source.utf8)[range], as: UTF8.self).hasPrefix(words.prefix(9)))
  }
}
