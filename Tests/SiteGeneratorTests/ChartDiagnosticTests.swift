import SiteGenerator
import Testing

/// Mistakes in charts and in their tables are told at their lines.
@Suite struct ChartDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  /// A chart with the table that belongs to it, and what is wrong with either.
  private static func test(
    _ name: String, _ lines: [String], csv: String = "year,total,source\n2000,1,\n2001,2,",
    _ report: String
  ) -> DiagnosticCase {
    DiagnosticCase(
      name,
      [
        "content/sections/01-a.md": TestFile(
          "---\ntitle: A\nsummary: S.\n---\n```chart\n" + lines.joined(separator: "\n") + "\n```"),
        "content/data/t.csv": TestFile(csv),
      ], report)
  }

  private static let sound = [
    "title: T", "description: D", "kind: line", "data: ../data/t.csv", "x: year",
    "series: [{column: total, label: Total}]",
  ]

  private static func changed(_ line: Int, to text: String) -> [String] {
    var lines = sound
    lines[line] = text
    return lines
  }

  static let cases = [
    test(
      "a chart without anything", ["subtitle: S"],
      """
      content/sections/01-a.md:6:1: error: the chart has no series [chart]
      5 | ```chart
      6 | subtitle: S
        | ^~~~~~~~
      hint: write "series:" with a list of columns and labels, or "panels:" with series each
      content/sections/01-a.md:6:1: error: a chart has no "data" [missing-key]
      5 | ```chart
      6 | subtitle: S
        | ^~~~~~~~
      content/sections/01-a.md:6:1: error: a chart has no "description" [missing-key]
      5 | ```chart
      6 | subtitle: S
        | ^~~~~~~~
      content/sections/01-a.md:6:1: error: a chart has no "kind" [missing-key]
      5 | ```chart
      6 | subtitle: S
        | ^~~~~~~~
      content/sections/01-a.md:6:1: error: a chart has no "title" [missing-key]
      5 | ```chart
      6 | subtitle: S
        | ^~~~~~~~
      content/sections/01-a.md:6:1: error: a chart has no "x" [missing-key]
      5 | ```chart
      6 | subtitle: S
        | ^~~~~~~~
      """),
    test(
      "an unknown kind", changed(2, to: "kind: lines"),
      """
      content/sections/01-a.md:8:7: error: "lines" is no kind [unknown-value]
      7 | description: D
      8 | kind: lines
        |       ^~~~~
      hint: did you mean "line"?
      """),
    test(
      "a stacked line", changed(2, to: "kind: line\nstacked: true"),
      """
      content/sections/01-a.md:8:7: error: only bars can be stacked [chart]
      7 | description: D
      8 | kind: line
        |       ^~~~
      hint: write "kind: bar"
      """),
    test(
      "steps without words", changed(2, to: "kind: steps"),
      """
      content/sections/01-a.md:8:7: error: steps have no words [chart]
      7 | description: D
      8 | kind: steps
        |       ^~~~~
      hint: name their column with "text:"
      """),
    test(
      "an unknown file", changed(3, to: "data: ../data/u.csv"),
      """
      content/sections/01-a.md:9:7: error: there is no data file "../data/u.csv" [unknown-data]
      8 | kind: line
      9 | data: ../data/u.csv
        |       ^~~~~~~~~~~~~
      hint: did you mean ../data/t.csv?
      """),
    test(
      "unknown columns", changed(4, to: "x: yaer"),
      """
      content/sections/01-a.md:10:4: error: the table content/data/t.csv has no column "yaer" [chart]
       9 | data: ../data/t.csv
      10 | x: yaer
         |    ^~~~
      hint: did you mean "year"?
      """),
    test(
      "both series and panels",
      sound + ["panels: [{title: P, series: [{column: total, label: L}]}]"],
      """
      content/sections/01-a.md:6:1: error: the chart has both series and panels [chart]
      5 | ```chart
      6 | title: T
        | ^~~~~
      hint: write "series:" with a list of columns and labels, or "panels:" with series each
      """),
    test(
      "too many series",
      changed(
        5,
        to: "series:\n" + (1...5).map { "  - {column: c\($0), label: C}" }.joined(separator: "\n")),
      """
      content/sections/01-a.md:12:14: error: 5 series in one picture [chart]
      11 | series:
      12 |   - {column: c1, label: C}
         |              ^~
      hint: 4 are the most that can be told apart; use panels
      """),
    test(
      "an unknown event and source", sound + ["annotations: [war]", "sources: [book]"],
      """
      content/sections/01-a.md:12:15: error: there is no event "war" [unknown-id]
      11 | series: [{column: total, label: Total}]
      12 | annotations: [war]
         |               ^~~
      content/sections/01-a.md:13:11: error: there is no source "book" [unknown-source]
      12 | annotations: [war]
      13 | sources: [book]
         |           ^~~~
      """),
    test(
      "no numbers, a year twice, an unknown source", sound,
      csv: "year,total,source\n2000,\"1,240\",\n2000,many,book\n19x,3,",
      """
      content/data/t.csv:2:6: error: "1,240" is no number [chart]
      1 | year,total,source
      2 | 2000,"1,240",
        |      ^~~~~~~
      hint: write 1240
      content/data/t.csv:3:1: error: "2000" stands twice in the column "year" [chart]
      2 | 2000,"1,240",
      3 | 2000,many,book
        | ^~~~
      hint: a chart has one row for each; remove or merge one
      content/data/t.csv:3:6: error: "many" is no number [chart]
      2 | 2000,"1,240",
      3 | 2000,many,book
        |      ^~~~
      hint: write digits with a point before decimals, or leave the cell empty for a gap
      content/data/t.csv:3:11: error: there is no source "book" [unknown-source]
      2 | 2000,"1,240",
      3 | 2000,many,book
        |           ^~~~
      content/data/t.csv:4:1: error: "19x" is no EDTF date: a year has four digits [edtf]
      3 | 2000,many,book
      4 | 19x,3,
        | ^~
      hint: write a date such as 1989-11-09, 1989-11 or 1989
      """),
    test(
      "a row with too many cells", sound, csv: "year,total\n2000,1,2",
      """
      content/data/t.csv:2:1: error: this row has 3 cells, the first one has 2 [csv]
      1 | year,total
      2 | 2000,1,2
        | ^~~~~~~~
      hint: put text that holds a comma between double quotes
      """),
    test(
      "a quote that never ends", sound, csv: "year,total\n2000,\"1",
      """
      content/data/t.csv:2:6: error: this quoted cell never ends [csv]
      1 | year,total
      2 | 2000,"1
        |      ^
      hint: close it with a double quote; a quote inside is written twice
      """),
    test(
      "text behind a quoted cell", sound, csv: "year,total\n2000,\"1\"2",
      """
      content/data/t.csv:2:9: error: text follows the end of a quoted cell [csv]
      1 | year,total
      2 | 2000,"1"2
        |         ^
      hint: a quote inside a quoted cell is written twice
      """),
    test(
      "two columns of one name", sound, csv: "year,total,total\n2000,1,2",
      """
      content/data/t.csv:1:12: error: two columns are named "total" [csv]
      1 | year,total,total
        |            ^~~~~
      hint: give one of them another name
      """),
    test(
      "an empty table", sound, csv: "\n",
      """
      content/data/t.csv:1:1: error: the table is empty [csv]
      hint: write the names of the columns in the first line
      """),
    test(
      "a table without rows", sound, csv: "year,total",
      """
      content/sections/01-a.md:9:7: error: the table content/data/t.csv has no rows [chart]
      8 | kind: line
      9 | data: ../data/t.csv
        |       ^~~~~~~~~~~~~
      """),
  ]

  /// Quotes, doubled quotes, line breaks in cells, carriage returns, a byte order mark, no last line feed.
  @Test func readsCommaSeparatedValues() async throws {
    let csv = "\u{FEFF}year,total,note\r\n2000,1,\"a \"\"b\"\", c\r\nd\"\r\n2001,,"
    let site = await build([
      "content/sections/01-a.md": TestFile(
        "---\ntitle: A\nsummary: S.\n---\n```chart\n" + Self.sound.joined(separator: "\n") + "\n```"
      ),
      "content/data/t.csv": .bytes(Array(csv.utf8)),
    ])
    #expect(site.report == "")
    let html = try site.text("sections/a.html")
    let start = try #require(html.firstRange(of: "<table>"))
    let end = try #require(html.firstRange(of: "</table>"))
    #expect(
      html[start.lowerBound..<end.upperBound] == """
        <table><thead><tr><th scope="col">Year</th><th scope="col" class="align-right">Total</th><th scope="col">Note</th></tr></thead>\
        <tbody><tr><th scope="row">2000</th><td class="align-right">1</td><td>a “b”, c d</td></tr><tr><th scope="row">2001</th><td class="align-right">–</td><td></td></tr></tbody></table>
        """)
  }
}
