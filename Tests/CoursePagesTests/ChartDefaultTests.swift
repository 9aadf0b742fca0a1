import SiteGenerator
import TestSupport
import Testing

/// A chart needs a title, a table and its columns; the rest comes by itself.
@Suite struct ChartDefaultTests {
  @Test(arguments: cases)
  func describesItself(_ lines: [String], _ csv: String, _ kind: String, _ words: String)
    async throws
  {
    let site = await build(
      ChartFixture.files(["title: T", "data: ../data/t.csv", "x: x"] + lines, csv: csv))
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    let description = page.split(separator: "-description\">").dropFirst().first {
      !$0.hasPrefix("<")
    }
    #expect(description?.prefix { $0 != "<" } == words[...])
    #expect(page.contains("<path class=\"series-line series-1\"") == (kind == "line"))
    #expect(page.contains("<rect class=\"series-bar series-1\"") == (kind == "bar"))
  }

  static let cases: [([String], String, String, String)] = [
    (
      ["y: total_sold"], "x,total_sold\n2001,5\n2002,\n2003,7.5\n2004,6", "line",
      "4 rows, from 2001 to 2004. Total sold: first 5 (2001), last 6 (2004), greatest 7.5 (2003), least 5 (2001)."
    ),
    (
      ["y: [a, b]"], "x;a;b\nNorth;5,5;1\nSouth;2;", "bar",
      "2 rows, from North to South. A: greatest 5.5 (North), least 2 (South). B: 1 (North)."
    ),
    (["y: a"], "x,a\n2001,5", "bar", "One row: 2001. A: 5 (2001)."),
    (
      ["series: [{column: a, label: Sold}]", "horizontal: true", "decimals: 0"],
      "x,a\nNorth,5.4\nSouth,2.2", "bar",
      "2 rows, from North to South. Sold: greatest 5 (North), least 2 (South)."
    ),
    (
      ["kind: strip", "text: w"], "x,w\n2001,yes\n2002,no\n2002,no", "bar",
      "3 rows, from 2001 to 2002. yes (1), no (2)."
    ),
  ]

  @Test func tellsAScaleThatDoesNotStartAtZero() async throws {
    for (line, isTold) in [
      ("y: a", true), ("y: a\nfrom_zero: true", false), ("y: a\nkind: bar", false),
    ] {
      let site = await build(
        ChartFixture.files(
          ["title: T", "data: ../data/t.csv", "x: x", line],
          csv: "x,a\n2001,1012\n2002,1013\n2003,1014"))
      let page = try site.text("sections/a.html")
      #expect(page.contains("The scale does not start at zero.") == isTold)
      #expect(page.contains(">1,012.0</text>") || page.contains(">1,012</text>"))
      #expect(page.contains(">0</text>") == (line == "y: a\nfrom_zero: true"))
    }
  }

  @Test func drawsManyRowsInLittleRoom() async throws {
    for kind in ["line", "bar", "dot"] {
      let site = await build(
        ChartFixture.files(
          ["title: T", "data: ../data/t.csv", "x: x", "y: a", "kind: \(kind)"],
          csv: "x,a\n" + (0..<1500).map { "\(1000 + $0),\($0 % 91)" }.joined(separator: "\n")))
      #expect(site.report == "")
      let page = try site.text("sections/a.html")
      #expect(page.utf8.count < 110_000)
      #expect(page.contains("<p>1200 more rows stand in the file.</p>"))
    }
  }
}
