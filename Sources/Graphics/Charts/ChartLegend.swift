import Markup

/// The names of a panel's series with their marks or colours, a line each; empty for a single series.
struct ChartLegend {
  private let names: [String]
  private let hasBars: Bool

  init(_ chart: Chart, _ panel: Chart.Panel) {
    names = panel.series.count > 1 ? panel.series.map(\.label) : []
    switch chart.kind {
    case .bars, .rows: hasBars = true
    case .line, .dots, .slope, .steps: hasBars = false
    }
  }

  /// In user units.
  var height: Double { names.isEmpty ? 0 : Double(names.count) * 20 + 8 }

  func draw(_ x: Double, _ y: Double, _ content: inout HTML) {
    for (index, name) in names.enumerated() {
      let line = y + Double(index) * 20
      if hasBars {
        content.rectangle("series-bar series-\(index + 1)", x + 1, line + 3, 12, 12)
      } else {
        content.mark(index, x + 6, line + 9)
      }
      content.label("chart-label", x + 18, line + 14, name)
    }
  }
}
