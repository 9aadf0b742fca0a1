import Markup

/// The names of a panel's series with their marks or colours, a line each; empty for a single series.
struct ChartLegend {
  /// Each in lines.
  private let names: [[String]]
  private let hasAreas: Bool

  /// The names of a panel in lines that fit `width`.
  init(_ chart: Chart, _ panel: Chart.Panel, width: Double) {
    names =
      panel.series.count > 1
      ? panel.series.map { ChartText.brokenLines($0.label, within: width - 18) } : []
    hasAreas = chart.kind.hasAreas
  }

  /// In user units.
  var height: Double { names.isEmpty ? 0 : names.reduce(8) { $0 + Self.height(of: $1) } }

  private static func height(of lines: [String]) -> Double {
    Double(lines.count) * ChartText.lineHeight + 3
  }

  func draw(_ x: Double, _ y: Double, _ content: inout HTML) {
    var line = y
    for (index, lines) in names.enumerated() {
      defer { line += Self.height(of: lines) }
      if hasAreas {
        content.rectangle("series-bar series-\(index + 1)", x + 1, line + 3, 12, 12)
      } else {
        content.mark(index, x + 6, line + 9)
      }
      content.label("chart-label", x + 18, line + 14, lines: lines)
    }
  }
}
