import Formats
import TestSupport
import Testing

/// The page for missing addresses loads nothing and works at any depth: what is written out in it is allowed by its digest.
@Suite struct MissingPageTests {
  @Test func allowsItsOwnStyleAndScript() async throws {
    let page = try await build([:], theme: realTheme()).text("404.html")
    for (name, directive) in [("style", "style-src"), ("script", "script-src")] {
      let start = try #require(page.firstRange(of: "<\(name)>")).upperBound
      let end = try #require(page[start...].firstRange(of: "</\(name)>")).lowerBound
      let digest = SHA256(of: Array(page[start..<end].utf8)).base64
      #expect(page.contains("\(directive) 'sha256-\(digest)'"))
    }
    #expect(!page.contains("src="))
    #expect(page.components(of: "<link ") == ["rel=\"icon\" href=\"data:,\">"])
  }

  @Test(arguments: [
    ("title: T", "<a href=\"/index.html\" data-path=\"index.html\">", true),
    ("title: T\nbase_url: https://example.com/course", "<a href=\"/course/index.html\"", false),
  ])
  func leadsHome(_ settings: String, _ link: String, _ looksForRoot: Bool) async throws {
    let page = try await build(
      ["content/site.yaml": TestFile(settings)], theme: realTheme()
    ).text("404.html")
    #expect(page.contains(link))
    #expect(page.contains("<ul data-folders=\"sections \">") == looksForRoot)
  }

  /// Styles of a page's partials and of both sides of a section are known to its policy, in their order.
  @Test func knowsEveryInlineElement() async throws {
    let page = try await build([
      "templates/404.html": """
      {{#inlineStyles}}[{{.}}]{{/inlineStyles}}{{#inlineScripts}}({{.}}){{/inlineScripts}}
      <style>a {}</style>{{#links}}<style>b {}</style>{{/links}}{{> part}}
      """,
      "templates/part.html": "<script>1</script><style></style>",
    ]).text("404.html")
    let digests = ["a {}", "b {}", ""].map { "[\(SHA256(of: Array($0.utf8)).base64)]" }.joined()
    #expect(page.hasPrefix("\(digests)(\(SHA256(of: [UInt8(ascii: "1")]).base64))\n"))
  }
}

extension String {
  /// The rest of each line that begins with `start`.
  fileprivate func components(of start: String) -> [String] {
    split(separator: "\n").filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
  }
}
