import SiteGenerator
import TestSupport
import Testing

/// Tables that nobody would write neither crash nor hold up a build.
@Suite struct ChartPathologyTests {
  @Test(
    arguments: Self.tables, ["line", "bar", "bar\nhorizontal: true", "bar\nstacked: true", "dot"])
  func survives(_ table: Table, _ kind: String) async {
    var lines = ChartFixture.sound
    lines[2] = "kind: \(kind)"
    lines[5] = "series: [{column: a}, {column: b}, {column: c}, {column: d}]"
    let site = await build(ChartFixture.files(lines, csv: table.csv))
    #expect((site.build.outputs == nil) == site.report.contains(": error: "))
  }

  struct Table: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let csv: String

    init(_ name: String, _ rows: [String]) {
      testDescription = name
      csv = (["year,a,b,c,d"] + rows).joined(separator: "\n")
    }
  }

  static let tables = [
    Table("as many rows as fit", (1..<301).map { "\(1000 + $0),1,2,\($0),-4" }),
    Table("ten thousand rows", (0..<10_000).map { "\($0),1,2,3,4" }),
    Table("nothing known", ["2000,,,,", "2001,,,,"]),
    Table("only zeros", ["2000,0,-0,0.0,0.000000000001"]),
    Table(
      "the greatest numbers", ["2000,999999999999.999999999,-999999999999,1,1", "2001,1,1,1,1"]),
    Table("years far apart", ["Y-17000000,1,2,3,4", "Y17000000,1,2,3,4", "2000,,,,"]),
    Table("years before Christ", ["-0044,1,2,3,4", "0000,1,2,3,4"]),
    Table("days", ["2000-01-01,1,2,3,4", "2000-01-02,4,3,2,1"]),
    Table("long words", ["\(String(repeating: "x", count: 10_000)),1,2,3,4"]),
    Table("many words", ["\(String(repeating: "x y ", count: 3_000)),1,2,3,4"]),
    Table("control characters", ["\u{0}\u{1B}[31m\r,1,2,3,4"]),
  ]
}
