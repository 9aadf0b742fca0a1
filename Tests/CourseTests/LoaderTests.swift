import Course
import SiteGenerator
import TestSupport
import Testing

/// Text as editors of all kinds leave it builds, and builds in linear time.
@Suite struct LoaderTests {
  /// What the page of section `a` shows between its title and its end.
  private func body(_ text: String) async throws -> String {
    let site = await build(["content/sections/01-a.md": .bytes(Array(text.utf8))])
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    let start = "<title>A · T</title>\n<a href=\"../index.html\">Home</a>\n"
    #expect(page.hasPrefix(start))
    return String(page.dropFirst(start.count))
  }

  private static let front = "---\ntitle: A\nsummary: S.\n---\n"

  @Test(arguments: [
    ("no final newline", front + "Text."),
    ("no newline after the front matter", "---\ntitle: A\nsummary: S.\n---"),
    ("a byte order mark", "\u{FEFF}" + front + "Text.\n"),
    ("carriage returns", "---\r\ntitle: A\r\nsummary: S.\r\n---\r\nText.\r\n"),
    ("a mark and carriage returns", "\u{FEFF}---\r\ntitle: A\r\nsummary: S.\r\n---\r\nText."),
    ("blank lines around", front + "\n\n\nText.\n\n\n"),
  ])
  func readsLineEndings(_ name: String, _ text: String) async throws {
    let expected = text.contains("Text.") ? "<p>Text.</p>\n" : ""
    #expect(try await body(text).filter { $0 != "\n" } == expected.filter { $0 != "\n" })
  }

  @Test func refusesNULBytes() async {
    let site = await build(["content/sections/01-a.md": TestFile(Self.front + "A\u{0}B")])
    #expect(
      site.report == """
        content/sections/01-a.md:5:2: error: the control character U+0000 is no text [control-character]
        4 | ---
        5 | A\u{FFFD}B
          |  ^
        hint: take it out

        """)
  }

  @Test(.timeLimit(.minutes(5))) func readsALineOfAMegabyte() async throws {
    let line = String(repeating: "word ", count: 200_000) + "end"
    #expect(try await body(Self.front + line).hasPrefix("<p>\(line)</p>"))
  }

  @Test(.timeLimit(.minutes(5))) func readsTenThousandQuotes() async throws {
    let quotes = String(repeating: "> ", count: 10_000) + "deep\n"
    let page = try await body(Self.front + quotes)
    #expect(page.contains("<p>deep</p>"))
    #expect(page.split(separator: "<blockquote>").count == 10_000)
  }

  @Test(.timeLimit(.minutes(5))) func readsTenThousandEvents() async throws {
    var files: [String: TestFile] = [:]
    for number in 2...501 {
      let events = (1...20).map { "  - {date: \(1000 + number), title: E \($0) of \(number)}" }
      files["content/sections/\(number)-s\(number).md"] = TestFile(
        "---\ntitle: S\(number)\nsummary: S.\nevents:\n"
          + events.joined(separator: "\n") + "\n---\n[x](../sections/2-s2.md)")
    }
    let site = await build(files, options: BuildOptions(jobs: 4))
    #expect(site.report == "")
    #expect(site.build.sectionCount == 501)
    #expect(site.build.eventCount == 10_000)
  }

  @Test func tellsWhatBecomesOfEveryFile() async {
    let site = await build([
      "content/index.md": "---\ntitle: Home\n---",
      "content/sections/02-b.md": "---\ntitle: B\nsummary: S.\ndraft: true\n---",
      "content/sections/03-c/index.md": "---\ntitle: C\nsummary: S.\n---",
      "content/sections/03-c/map.txt": "x",
      "content/pages/about.md": "---\ntitle: About\n---",
      "content/people/mao.md": "---\nname: Mao\n---",
      "content/glossary.md": "## Word\n\nMeaning.",
      "content/sources.yaml": "references: []",
      "content/media/credits.yaml": "images: []",
      "content/data/trade.csv": "year,sum",
      "content/notes.txt": "x",
    ])
    let fates = site.build.fates.map { "\($0.path): \($0.outcome)" }.joined(separator: "\n")
    #expect(
      fates == """
        content/data/trade.csv: copied to data/trade.csv
        content/glossary.md: page glossary.html, 1 terms
        content/index.md: page index.html
        content/media/credits.yaml: data, 0 credits
        content/notes.txt: not used
        content/pages/about.md: page about.html
        content/people/mao.md: page people/mao.html
        content/sections/01-a.md: page sections/a.html
        content/sections/02-b.md: draft, skipped
        content/sections/03-c/index.md: page sections/c.html
        content/sections/03-c/map.txt: copied to sections/c/map.txt
        content/site.yaml: settings
        content/sources.yaml: data, 0 sources
        """)
  }

  @Test func leavesDraftsOutUnlessAsked() async {
    let files: [String: TestFile] = [
      "content/sections/02-b.md": "---\ntitle: B\nsummary: S.\ndraft: true\n---",
      "content/pages/c.md": "---\ntitle: C\ndraft: true\n---",
    ]
    let site = await build(files)
    #expect(site.outputs["sections/b.html"] == nil)
    #expect(site.outputs["c.html"] == nil)
    let drafts = await build(files, options: BuildOptions(includesDrafts: true))
    #expect(drafts.outputs["sections/b.html"] != nil)
    #expect(drafts.outputs["c.html"] != nil)
    #expect(drafts.report == "")
  }
}
