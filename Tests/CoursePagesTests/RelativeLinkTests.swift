import SiteGenerator
import TestSupport
import Testing

/// Links to content files become links that work at every depth of the site.
@Suite struct RelativeLinkTests {
  /// From a page, a link as its file writes it, and the link in the page.
  @Test(arguments: [
    ("content/index.md", "sections/01-a.md", "index.html", "sections/a.html"),
    ("content/index.md", "people/mao.md#life", "index.html", "people/mao.html#life"),
    ("content/index.md", "index.md", "index.html", "index.html"),
    ("content/index.md", "#here", "index.html", "#here"),
    ("content/pages/about.md", "../index.md", "about.html", "index.html"),
    ("content/pages/about.md", "../sections/01-a.md", "about.html", "sections/a.html"),
    ("content/pages/about.md", "../media/a%20%26%20b.txt", "about.html", "media/a%20%26%20b.txt"),
    ("content/sections/01-a.md", "../index.md", "sections/a.html", "../index.html"),
    ("content/sections/01-a.md", "02-b/index.md", "sections/a.html", "b.html"),
    ("content/sections/01-a.md", "./02-b/index.md", "sections/a.html", "b.html"),
    ("content/sections/01-a.md", "02-b/map.txt", "sections/a.html", "b/map.txt"),
    ("content/sections/01-a.md", "../pages/about.md", "sections/a.html", "../about.html"),
    ("content/sections/01-a.md", "../people/mao.md", "sections/a.html", "../people/mao.html"),
    ("content/sections/01-a.md", "../glossary.md#word", "sections/a.html", "../glossary.html#word"),
    ("content/sections/01-a.md", "../sources.yaml#book", "sections/a.html", "../sources.html#book"),
    ("content/sections/01-a.md", "01-a.md#here", "sections/a.html", "#here"),
    ("content/sections/01-a.md", "01-a.md", "sections/a.html", "a.html"),
    ("content/sections/02-b/index.md", "map.txt", "sections/b.html", "b/map.txt"),
    ("content/sections/02-b/index.md", "../01-a.md", "sections/b.html", "a.html"),
    ("content/sections/02-b/index.md", "../../index.md", "sections/b.html", "../index.html"),
    ("content/people/mao.md", "../sections/01-a.md#e", "people/mao.html", "../sections/a.html#e"),
    ("content/people/mao.md", "../places/beijing.md", "people/mao.html", "../places/beijing.html"),
    ("content/people/mao.md", "../data/t.csv", "people/mao.html", "../data/t.csv"),
    (
      "content/people/mao.md", "https://example.org/?a=b", "people/mao.html",
      "https://example.org/?a=b"
    ),
    ("content/people/mao.md", "mailto:a@example.org", "people/mao.html", "mailto:a@example.org"),
  ])
  func resolves(_ file: String, _ link: String, _ page: String, _ expected: String) async throws {
    var files = Self.files
    guard case .bytes(let bytes) = try #require(files[file]) else { return }
    files[file] = .bytes(bytes + Array("\n### Here\n\n[link](\(link))\n".utf8))
    let site = await build(files)
    #expect(site.report == "")
    let html = try site.text(page)
    let start = try #require(html.firstRange(of: "<p><a href=\""))
    #expect(html[start.upperBound...].prefix { $0 != "\"" } == expected)
  }

  /// Every page of the real theme leads to its assets and to the home page by relative links.
  @Test func reachesTheRootFromEveryPage() async throws {
    let site = await build(Self.files, theme: try realTheme())
    #expect(site.report == "")
    for (path, bytes) in site.outputs where path.hasSuffix(".html") && path != "404.html" {
      let html = String(decoding: bytes, as: UTF8.self)
      let root = String(repeating: "../", count: path.split(separator: "/").count - 1)
      #expect(html.contains("href=\"\(root)assets/site.css\""), "\(path)")
      #expect(html.contains("href=\"\(root)index.html\""), "\(path)")
      #expect(!html.contains("href=\"/") && !html.contains("src=\"/"), "\(path)")
    }
  }

  private static let files: [String: TestFile] = [
    "content/index.md": "---\ntitle: Home\n---",
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    events:
      - {date: 1949, title: E, people: [mao], places: [beijing]}
    ---
    """,
    "content/sections/02-b/index.md": "---\ntitle: B\nsummary: S.\n---",
    "content/sections/02-b/map.txt": "x",
    "content/pages/about.md": "---\ntitle: About\n---",
    "content/people/mao.md": "---\nname: Mao\nsources: [book]\n---\n\n## Life",
    "content/places/beijing.md": "---\nname: Beijing\n---",
    "content/glossary.md": "## Word\n\nMeaning.",
    "content/sources.yaml": "references:\n  - {id: book, type: book, title: Book}",
    "content/media/a & b.txt": "x",
    "content/data/t.csv": "x",
  ]
}
