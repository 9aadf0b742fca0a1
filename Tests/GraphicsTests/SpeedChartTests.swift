import Foundation
import Graphics
import Markup
import Testing

/// The table of speeds in the README as a picture: what a page takes, however many there are. It is written by this test
/// where `SITEGEN_WRITE` is set.
@Suite struct SpeedChartTests {
  @Test func isWhatTheTableSays() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let rows = readme.matches(of: /\| (\d+) \| (\d+) ms, \d+ MiB \| (\d+) ms, \d+ MiB \|/).map {
      (pages: Double($0.1) ?? 0, hugo: Double($0.2) ?? 0, sitegen: Double($0.3) ?? 0)
    }
    #expect(rows.count == 3)
    func series(
      _ label: String, _ time: KeyPath<(pages: Double, hugo: Double, sitegen: Double), Double>
    )
      -> Chart.Series
    {
      Chart.Series(
        label: label,
        values: rows.map {
          Chart.Value(($0[keyPath: time] / $0.pages * 10).rounded() / 10, decimals: 1)
        })
    }
    let numbers = NumberFormat(decimalMark: ".", groupMark: ",")
    let drawing =
      Chart(
        chartKind("bar"), over: .categories,
        positions: rows.enumerated().map {
          Chart.Position(
            value: Double($0.offset),
            label: numbers.string($0.element.pages, decimals: 0) + " pages")
        },
        panels: [
          Chart.Panel(title: nil, series: [series("Hugo", \.hugo), series("sitegen", \.sitegen)])
        ],
        numbers: numbers, ticks: .roundYears, title: "Milliseconds a page",
        description: "Whole builds by Hugo and by sitegen, divided by the number of pages."
      ).svg(.wide, id: "speed").text
      .replacing("<svg ", with: "<svg xmlns=\"http://www.w3.org/2000/svg\" ", maxReplacements: 1)
      .replacing("</title>", with: "</title>" + style, maxReplacements: 1) + "\n"
    let file = root.appending(path: ".github/speed.svg")
    if ProcessInfo.processInfo.environment["SITEGEN_WRITE"] != nil {
      try Data(drawing.utf8).write(to: file)
    }
    let picture = try String(contentsOf: file, encoding: .utf8)
    #expect(picture == drawing, "run the tests with SITEGEN_WRITE=1 to write it anew")
  }
}

/// Colours that hold on light and dark paper.
private let style =
  "<style>svg{background:#fff}text{font:14px sans-serif;fill:#14213d}.label-middle{text-anchor:middle}.series-1{fill:#8d99ae}.series-2{fill:#9b2226}.chart-zero{stroke:#14213d}</style>"
