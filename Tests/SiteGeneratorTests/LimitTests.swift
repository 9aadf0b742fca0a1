import Diagnostics
import Foundation
import TestSupport
import Testing

/// What is larger than it may be is told, and the table of limits in `SECURITY.md` is that of the code.
@Suite struct LimitTests {
  private static func section(_ frontMatter: String, _ text: String = "Text.") -> TestFile {
    TestFile("---\ntitle: A\nsummary: S.\n\(frontMatter)---\n\(text)")
  }

  private static func list(_ count: Int, _ entry: (Int) -> String) -> String {
    (0..<count).map(entry).joined(separator: ",")
  }

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }

  private static let chart =
    "```chart\n{title: T, description: D, kind: line, data: ../data/t.csv, x: a0, series: [{column: a1}]}\n```"

  static let cases: [(files: [String: TestFile], line: String, hint: String)] = [
    (
      [
        "content/pages/a.md": TestFile(
          "---\ntitle: A\n---\n" + String(repeating: "a\n", count: 8 << 20))
      ],
      "content/pages/a.md:1:1: error: the file has 16777234 bytes, the most is 16777216 [limit]",
      "split the file"
    ),
    (
      [
        "content/pages/a.md": TestFile(
          "---\ntitle: A\n---\n" + String(repeating: "a", count: (1 << 20) + 1))
      ],
      "content/pages/a.md:4:1: error: this line has 1048577 bytes, the most is 1048576 [limit]",
      "break the line"
    ),
    (
      [
        "content/pages/a.md": TestFile(
          "---\ntitle: A\n---\n" + String(repeating: "![[]()", count: 2000) + "\n\nHere:\n"
            + String(repeating: "![[]()", count: 2001))
      ],
      "content/pages/a.md:6:1: error: from here to the next empty line the text has 2001 images, the most is 2000 [limit]",
      "put an empty line between some of them"
    ),
    (
      [
        "content/sections/01-a.md": section(
          "events:\n- {date: 1950, title: E, people: [\(list(101) { "p\($0)" })]}\n")
      ].merging(
        Dictionary(
          uniqueKeysWithValues: (0..<101).map { ("content/people/p\($0).md", "---\nname: P\n---") })
      ) { $1 },
      "content/sections/01-a.md:5:425: error: \"people\" has 101 entries, the most is 100 [limit]",
      "name those that matter here"
    ),
    (
      [
        "content/site.yaml": TestFile(
          "title: T\neras:\n"
            + lines(201) { "- {id: e\($0), title: E, start: \(1000 + $0), end: \(1001 + $0)}" })
      ],
      "content/site.yaml:1:1: error: the course has 201 eras, the most is 200 [limit]",
      "join eras that belong together"
    ),
    (
      [
        "content/sections/01-a.md": section("events:\n- {date: 1950, title: E, people: [p, p]}\n"),
        "content/people/p.md": "---\nname: P\n---",
      ],
      "content/sections/01-a.md:5:38: error: \"p\" stands twice in \"people\" [duplicate-id]",
      "remove one of the two"
    ),
    (
      [
        "content/sections/01-a.md": section("", chart),
        "content/data/t.csv": TestFile(list(1001) { "a\($0)" } + "\n" + list(1001) { "\($0)" }),
      ], "content/data/t.csv:1:1: error: the table has 1001 columns, the most is 1000 [limit]",
      "keep the columns that a chart shows"
    ),
    (
      [
        "content/sections/01-a.md": section("", chart),
        "content/data/t.csv": TestFile("a0,a1\n" + String(repeating: "1,2\n", count: 100_000)),
      ],
      "content/data/t.csv:100001:1: error: the table has 100001 rows, the most is 100000 [limit]",
      "keep the rows that a chart shows"
    ),
    (
      [
        "content/sections/01-a.md": section(
          "aliases: [\(String(repeating: "a", count: 251)).html]\n")
      ],
      "content/sections/01-a.md:4:11: error: a part of the address \"\(String(repeating: "a", count: 251)).html\" has 256 bytes, the most is 255 [limit]",
      "choose a shorter name"
    ),
    (
      [
        "content/sections/01-a.md": section(
          "aliases: [\(String(repeating: "a/", count: 512))a.html]\n")
      ],
      "content/sections/01-a.md:4:11: error: the address has 1030 bytes, the most is 1024 [limit]",
      "choose a shorter one"
    ),
    (
      [
        "content/sections/01-a.md": section(
          "",
          "```match\nquestion: Q?\npairs:\n\(lines(51) { "- {item: A\($0), match: B\($0)}" })\n```")
      ],
      "content/sections/01-a.md:6:1: error: the question has 51 entries, the most is 50 [limit]",
      "ask more than one question"
    ),
    (
      [
        "content/sections/01-a.md": section(
          "events:\n" + lines(51) { "- {id: e\($0), date: 1950, title: E\($0)}" },
          "```sort\nquestion: Q?\nevents: [\(list(51) { "e\($0)" })]\n```")
      ],
      ": error: the question has 51 entries, the most is 50 [limit]", "ask more than one question"
    ),
    (
      ["content/pages/\(String(repeating: "a", count: 251)).md": "---\ntitle: A\n---"],
      "a part of the address", "choose a shorter name"
    ),
    (
      Dictionary(
        uniqueKeysWithValues: (10..<31).map { ("content/pages/p\($0).md", "---\ntitle: P\n---") }),
      "content/pages/p30.md:1:1: warning: only 20 of 21 pages stand in the main navigation, and not this one [navigation]",
      "choose the entries with \"navigation:\" in site.yaml"
    ),
  ]

  @Test(arguments: cases.indices) func tells(_ index: Int) async {
    let (files, line, hint) = Self.cases[index]
    let site = await build(files)
    let lines = site.report.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.contains(line) }, "\(site.report)")
    #expect(lines.contains("hint: \(hint)"))
    #expect(lines.count { !$0.contains(" | ") } <= 4, "one mistake is told once\n\(site.report)")
  }

  @Test func takesWhatIsJustNotTooLarge() async {
    let site = await build(
      [
        "content/sections/01-a.md": Self.section(
          "aliases: [\(String(repeating: "a", count: 250)).html]\nevents:\n- {date: 1950, title: E, people: [\(Self.list(100) { "p\($0)" })]}\n"
        )
      ].merging(
        Dictionary(
          uniqueKeysWithValues: (0..<100).map { ("content/people/p\($0).md", "---\nname: P\n---") })
      ) { $1 })
    #expect(site.report == "")
  }

  @Test func tellsWhatIsTooManyForATest() {
    let place = SourcePlace(path: "content/a")
    #expect(Limit.events.problem("the course has", 50_000, at: place) == nil)
    #expect(
      Limit.events.problem("the course has", 50_001, at: place)
        == .error(
          "limit", "the course has 50001 events, the most is 50000", at: place,
          hint: "make two courses of it"))
  }

  @Test func standsInTheSecurityPolicy() throws {
    let path = repository + "/.github/SECURITY.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(
      text.firstRange(of: "<!-- limits: written by the tests with SITEGEN_WRITE=1 -->\n")
    ).upperBound
    let end = try #require(text.firstRange(of: "<!-- end of limits -->")).lowerBound
    let table =
      "| What | The most |\n| --- | --- |\n"
      + Limit.all.map { "| \($0.subject) | \($0.maximum) \($0.unit) |\n" }.joined()
    if ProcessInfo.processInfo.environment["SITEGEN_WRITE"] != nil {
      try text.replacingCharacters(in: start..<end, with: table)
        .write(toFile: path, atomically: true, encoding: .utf8)
      return
    }
    #expect(text[start..<end] == table, "run the tests with SITEGEN_WRITE=1 to write it anew")
  }
}
