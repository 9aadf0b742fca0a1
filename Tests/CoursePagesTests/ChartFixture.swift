import TestSupport

/// A page with a chart and the table that belongs to it.
enum ChartFixture {
  /// A chart with the table that belongs to it, and what is wrong with either.
  static func test(
    _ name: String, _ lines: [String], csv: String = "year,total,source\n2000,1,\n2001,2,",
    _ report: String
  ) -> DiagnosticCase {
    DiagnosticCase(name, files(lines, csv: csv), report)
  }

  /// A section with a chart of these lines, and its table.
  static func files(_ lines: [String], csv: String) -> [String: TestFile] {
    [
      "content/sections/01-a.md": TestFile(
        "---\ntitle: A\nsummary: S.\n---\n```chart\n" + lines.joined(separator: "\n") + "\n```"),
      "content/data/t.csv": TestFile(csv),
    ]
  }

  static let sound = [
    "title: T", "description: D", "kind: line", "data: ../data/t.csv", "x: year",
    "series: [{column: total, label: Total}]",
  ]

  static func changed(_ line: Int, to text: String) -> [String] {
    var lines = sound
    lines[line] = text
    return lines
  }
}
