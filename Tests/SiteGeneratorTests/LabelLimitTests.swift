import Diagnostics
import TestSupport
import Testing

/// What stands on many pages is short: a name of a megabyte would make a site of gigabytes.
@Suite struct LabelLimitTests {
  private static func section(_ frontMatter: String, _ text: String = "Text.") -> TestFile {
    TestFile("---\ntitle: A\nsummary: S.\n\(frontMatter)---\n\(text)")
  }

  private static let chart =
    "```chart\n{title: T, description: D, kind: bar, data: ../data/t.csv, x: a, y: b}\n```"

  /// Files in which `word` is too long, and what is told of it.
  static let cases: [(files: @Sendable (_ word: String) -> [String: TestFile], line: String)] = [
    (
      { ["content/site.yaml": TestFile("title: \($0)\n")] },
      "content/site.yaml:1:8: error: \"title\" has 1001 bytes, the most is 1000 [limit]"
    ),
    (
      { ["content/site.yaml": TestFile("title: T\nauthors: [{name: \($0)}]\n")] },
      "content/site.yaml:2:18: error: \"name\" has 1001 bytes, the most is 1000 [limit]"
    ),
    (
      { ["content/site.yaml": TestFile("title: T\nthemes: [{id: t, title: \($0)}]\n")] },
      "content/site.yaml:2:25: error: \"title\" has 1001 bytes, the most is 1000 [limit]"
    ),
    (
      { ["content/pages/a.md": TestFile("# \($0)\n\nText.\n")] },
      "content/pages/a.md:1:3: error: \"title\" has 1001 bytes, the most is 1000 [limit]"
    ),
    (
      { ["content/people/p.md": TestFile("---\nname: \($0)\n---\nText.\n")] },
      "content/people/p.md:2:7: error: \"name\" has 1001 bytes, the most is 1000 [limit]"
    ),
    (
      { ["content/sections/01-a.md": section("events: [{date: 1950, title: \($0)}]\n")] },
      "content/sections/01-a.md:4:30: error: \"title\" has 1001 bytes, the most is 1000 [limit]"
    ),
    (
      { ["content/glossary.md": TestFile("## Term\n\n\($0)\n")] },
      "content/glossary.md:1:1: error: what explains it first has 4001 bytes, the most is 4000 [limit]"
    ),
    (
      {
        [
          "content/sources.yaml": TestFile("references: [{id: s, type: book, title: \($0)}]\n"),
          "content/sections/01-a.md": section("", "Text [@s]."),
        ]
      },
      "content/sources.yaml:1:41: error: this text has 1001 bytes, the most is 1000 [limit]"
    ),
    (
      {
        [
          "content/sources.yaml": TestFile(
            "references: [{id: s, type: book, title: T, author: [{family: \($0)}]}]\n"),
          "content/sections/01-a.md": section("", "Text [@s]."),
        ]
      },
      "content/sources.yaml:1:62: error: this text has 1001 bytes, the most is 1000 [limit]"
    ),
    (
      {
        [
          "content/data/t.csv": TestFile("a,b\n\($0),1\n"),
          "content/sections/01-a.md": section("", chart),
        ]
      },
      "content/data/t.csv:2:1: error: the cell has 4001 bytes, the most is 4000 [limit]"
    ),
  ]

  @Test(arguments: cases.indices) func tells(_ index: Int) async {
    let (files, line) = Self.cases[index]
    let most = line.contains("the most is 1000 ") ? 1000 : 4000
    let site = await build(files(String(repeating: "a", count: most + 1)))
    let errors = site.report.split(separator: "\n").filter { $0.contains(" error: ") }
    #expect(errors == [line[...]])
    let short = await build(files(String(repeating: "a", count: most)))
    #expect(!short.report.contains(" error: "), "\(short.report.prefix(400))")
  }

  @Test func tellsListsThatStandOnEveryPage() async {
    let authors = (0..<101).map { "{name: A\($0)}" }.joined(separator: ",")
    let entries = (0..<101).map { "{title: E\($0), target: index.md}" }.joined(separator: ",")
    let site = await build([
      "content/site.yaml": TestFile("title: T\nauthors: [\(authors)]\nnavigation: [\(entries)]\n")
    ])
    for key in ["authors", "navigation"] {
      #expect(
        site.report.contains(
          "content/site.yaml:1:1: error: \"\(key)\" has 101 entries, the most is 100 [limit]"))
    }
  }

  @Test func tellsALongAddressOfALicence() async {
    let address = "https://example.org/" + String(repeating: "a", count: 3981)
    let site = await build([
      "content/site.yaml": TestFile("title: T\nlicence: {name: L, url: \"\(address)\"}\n")
    ])
    #expect(
      site.report.contains(
        "content/site.yaml:2:26: error: the address has 4001 bytes, the most is 4000 [limit]"))
  }

  @Test func tellsALongAddressOfTheSite() async {
    let address = "https://example.org/" + String(repeating: "a", count: 1005)
    let site = await build(["content/site.yaml": TestFile("title: T\nbase_url: \(address)\n")])
    #expect(
      site.report.contains(
        "content/site.yaml:2:11: error: the address has 1025 bytes, the most is 1024 [limit]"))
  }
}
