import Diagnostics
import TestSupport
import Testing

/// What is short in the content and long on a page may not be there again and again: each is told with a limit, and what is
/// just not too much is built.
@Suite struct MultiplicationTests {
  private static func section(_ frontMatter: String, _ text: String = "Text.") -> TestFile {
    TestFile("---\ntitle: A\nsummary: S.\n\(frontMatter)---\n\(text)")
  }

  private static func list(_ count: Int, _ entry: (Int) -> String) -> String {
    (0..<count).map(entry).joined(separator: ",")
  }

  private static func chart(_ key: String, _ count: Int, _ entry: String) -> [String: TestFile] {
    let own = key == "panels" ? "" : "y: b, "
    return [
      "content/data/t.csv": "a,b\n1901,2\n1902,3",
      "content/sections/01-a.md": section(
        "",
        "```chart\n{title: T, description: D, data: ../data/t.csv, x: a, \(own)\(key): [\(list(count) { _ in entry })]}\n```"
      ),
    ]
  }

  private static func map(_ key: String, _ count: Int, _ entry: String) -> [String: TestFile] {
    [
      "content/data/g.geojson":
        #"{"type": "Polygon", "coordinates": [[[1, 1], [9, 1], [9, 9], [1, 9], [1, 1]]]}"#,
      "content/sections/01-a.md": section(
        "",
        "```map\n{title: M, extent: [0, 0, 10, 10], \(key): [\(list(count) { _ in entry })]}\n```"),
    ]
  }

  /// A site with so many of something, and what is told of more than may be, which is one more.
  static let lists: [(files: @Sendable (_ count: Int) -> [String: TestFile], line: String)] = [
    (
      { chart("panels", $0, "{title: P, series: [{column: b}]}") },
      "content/sections/01-a.md:6:2: error: \"panels\" has 101 entries, the most is 100 [limit]"
    ),
    (
      { chart("annotations", $0, "{date: 1901, label: L}") },
      "content/sections/01-a.md:6:2: error: \"annotations\" has 101 entries, the most is 100 [limit]"
    ),
    (
      { map("insets", $0, "{title: I, extent: [1, 1, 2, 2]}") },
      "content/sections/01-a.md:6:2: error: \"insets\" has 101 entries, the most is 100 [limit]"
    ),
    (
      { map("layers", $0, "{data: ../data/g.geojson, kind: land}") },
      "content/sections/01-a.md:6:2: error: \"layers\" has 101 entries, the most is 100 [limit]"
    ),
    (
      { map("labels", $0, "{text: L, at: [1, 1]}") },
      "content/sections/01-a.md:6:2: error: \"labels\" has 101 entries, the most is 100 [limit]"
    ),
    (
      { count in
        [
          "content/sections/01-a.md": section(
            "", "```pathway\nminutes: 45\nlessons: [\(list(count) { _ in "{title: L}" })]\n```")
        ]
      },
      "content/sections/01-a.md:6:1: error: \"lessons\" has 101 entries, the most is 100 [limit]"
    ),
    (
      { count in
        [
          "content/glossary.md": TestFile((0..<count).map { "## T\($0)\n\nM.\n" }.joined()),
          "content/sections/01-a.md": section("key_terms: [\(list(count) { "t\($0)" })]\n"),
        ]
      },
      "content/sections/01-a.md:4:403: error: \"key_terms\" has 101 entries, the most is 100 [limit]"
    ),
    (
      { count in
        [
          "content/site.yaml": TestFile(
            "title: T\nthemes: [\(list(count) { "{id: t\($0), title: T}" })]"),
          "content/sections/01-a.md": section("themes: [\(list(count) { "t\($0)" })]\n"),
        ]
      },
      "content/sections/01-a.md:4:400: error: \"themes\" has 101 entries, the most is 100 [limit]"
    ),
    (
      { count in
        [
          "content/site.yaml": TestFile(
            "title: T\neras: [\(list(count) { "{id: t\($0), title: T, start: \(1000 + $0), end: \(1001 + $0)}" })]"
          ),
          "content/sections/01-a.md": section("era: [\(list(count) { "t\($0)" })]\n"),
        ]
      },
      "content/sections/01-a.md:4:397: error: \"era\" has 101 entries, the most is 100 [limit]"
    ),
    (
      { count in
        Dictionary(
          uniqueKeysWithValues: (0..<count).map {
            (
              "content/sections/\($0 + 100)-t\($0).md",
              TestFile("---\ntitle: T\nsummary: S.\n---\nText.")
            )
          }
        ).merging([
          "content/sections/01-a.md": .absent,
          "content/sections/999-a.md": section("requires: [\(list(count) { "t\($0)" })]\n"),
        ]) { $1 }
      },
      "content/sections/999-a.md:4:402: error: \"requires\" has 101 entries, the most is 100 [limit]"
    ),
  ]

  @Test(arguments: lists.indices) func tellsLongLists(_ index: Int) async {
    let (files, line) = Self.lists[index]
    let more = await build(files(101))
    let errors = more.report.split(separator: "\n").filter { $0.contains(" error: ") }
    #expect(errors == [line[...]], "\(more.report.prefix(2000))")
    #expect(more.report.contains("\nhint: name those that matter here\n"))
    let most = await build(files(100))
    #expect(!most.report.contains(" error: "), "\(most.report.prefix(2000))")
  }

  @Test func tellsComponentsThatMakeTooMuch() async {
    let rows = (0..<400).map { "\($0),\($0 % 7)\n" }.joined()
    func files(_ count: Int) -> [String: TestFile] {
      let block =
        "```chart\n{title: T, description: D, data: ../data/t.csv, x: a, y: b}\n```\n\n"
      return [
        "content/data/t.csv": TestFile("a,b\n" + rows),
        "content/sections/01-a.md": Self.section("", String(repeating: block, count: count)),
      ]
    }
    let few = await build(files(20))
    #expect(!few.report.contains(" error: "), "\(few.report.prefix(2000))")
    let many = await build(files(500))
    let errors = many.report.split(separator: "\n").filter { $0.contains(" error: ") }
    #expect(errors.count == 1, "\(many.report.prefix(2000))")
    let told = errors.first?.wholeMatch(
      of:
        /content\/sections\/01-a.md:\d+:1: error: up to here what charts, maps, questions and other such parts of this text make has 4\d{6} bytes, the most is 4194304 \[limit\]/
    )
    #expect(told != nil, "\(errors)")
    #expect(many.report.contains("\nhint: show less of it, or spread it over several pages\n"))
  }

  @Test func tellsWhatIsTooMuchForEveryPage() async {
    let names = Self.list(18) { "{name: \(String(repeating: "a", count: 998))\($0 % 10)}" }
    let site = await build(["content/site.yaml": TestFile("title: T\nauthors: [\(names)]")])
    #expect(
      site.report.contains(
        "content/site.yaml:1:1: error: what stands on every page has 17983 bytes, the most is 16384 [limit]"
      ), "\(site.report.prefix(400))")
    #expect(
      site.report.contains("\nhint: say it shorter; the rest belongs on a page of its own\n"))
  }

  @Test func tellsWhatIsTooMuchOfASource() async {
    let long = String(repeating: "a", count: 3000)
    func report(_ third: String) async -> String {
      await build([
        "content/sources.yaml": TestFile(
          "references:\n- {id: s, type: book, title: T, note: \(long), publisher: \(long), \(third): \(long)}"
        ),
        "content/sections/01-a.md": Self.section("", "Text [@s]."),
      ]).report
    }
    #expect(await report("abstract") == "")
    let told = await report("genre")
    #expect(
      told.contains(
        "content/sources.yaml:2:4: error: what is printed of this source has 9001 bytes, the most is 8000 [limit]"
      ), "\(told.prefix(400))")
    #expect(
      told.contains("\nhint: say it shorter; the rest belongs in a text of its own\n"))
  }
}
