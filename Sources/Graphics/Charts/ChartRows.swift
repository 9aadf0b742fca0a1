import Markup

extension Chart {
  /// Panels with a row for each position and numbers to the right: two beside each other if there is room.
  func rows(_ size: Size, of marks: any RowMarks) -> Drawing {
    var drawing = Drawing()
    let gap = 24.0
    let count = size == .wide ? min(2, panels.count) : 1
    let room = min(positions.map { ChartText.width($0.label) }.max() ?? 0, size.width * 0.36)
    let names = positions.map { ChartText.brokenLines($0.label, within: room) }
    let left = (names.joined().map { ChartText.width($0) }.max() ?? 0) + 10
    let width = (size.width - left - gap * Double(count - 1)) / Double(count)
    for row in stride(from: 0, to: panels.count, by: count) {
      let top = row == 0 ? 0 : drawing.height + gap
      for (column, panel) in panels[row..<min(panels.count, row + count)].enumerated() {
        let plot = ChartRows(
          chart: self, panel: panel, marks: marks, names: names, hasNames: column == 0,
          left: left + Double(column) * (width + gap), width: width)
        drawing.height = max(drawing.height, plot.draw(top, &drawing.content))
      }
    }
    return drawing
  }
}

/// What stands in rows for numbers.
protocol RowMarks {
  /// How high the marks of a position are, in user units.
  func rowHeight(_ panel: Chart.Panel) -> Double
  /// Whether numbers may stand on the line of zero and before the least mark; marks of others begin at that line.
  var surroundsZero: Bool { get }
  /// Draws a position's marks around `middle`.
  func draw(
    _ place: Int, in rows: ChartRows, _ scale: LinearScale, at middle: Double,
    _ content: inout HTML)
}

/// One panel with a row for each position and numbers to the right.
struct ChartRows {
  let chart: Chart
  let panel: Chart.Panel
  fileprivate let marks: any RowMarks
  /// The names of the positions in lines.
  fileprivate let names: [[String]]
  fileprivate let hasNames: Bool
  let left: Double
  let width: Double

  /// Draws the panel and returns where it ends.
  fileprivate func draw(_ top: Double, _ content: inout HTML) -> Double {
    var y = top
    if let title = panel.title {
      let lines = ChartText.brokenLines(title, within: width / 1.13)
      content.label("chart-panel", left, y + 14, lines: lines)
      y += 9 + Double(lines.count) * ChartText.lineHeight
    }
    let legend = ChartLegend(chart, panel, width: width)
    legend.draw(left, y, &content)
    y += legend.height
    let first = y
    let scale = scale
    let extent = marks.rowHeight(panel)
    var rows = HTML()
    for (place, lines) in names.enumerated() {
      let height = max(extent, Double(lines.count) * ChartText.lineHeight)
      let middle = y + height / 2
      if hasNames {
        rows.label(
          "chart-label label-end", left - 10,
          middle - Double(lines.count) * ChartText.lineHeight / 2 + 13, lines: lines)
      }
      marks.draw(place, in: self, scale, at: middle, &rows)
      y += height + 7
    }
    let zero = scale.position(of: 0)
    if !marks.surroundsZero { content.append(rows) }
    content.line("chart-zero", zero, first - 2, zero, y - 5)
    if marks.surroundsZero { content.append(rows) }
    return y
  }

  /// The scale leaves room for a value behind the longest bar, and before it where numbers stand there.
  private var scale: LinearScale {
    let values = chart.panels.flatMap { panel -> [Chart.Value] in
      chart.kind.isStacked
        ? chart.positions.indices.compactMap { chart.sum(of: panel, at: $0) }
        : panel.series.flatMap { $0.values.compactMap(\.self) }
    }
    let texts = values.map { chart.text($0) } + (chart.placesWithoutSum.isEmpty ? [] : ["–"])
    let room = (texts.map(ChartText.boldWidth).max() ?? 0) + 12
    let isBefore =
      marks.surroundsZero
      || (chart.kind.isStacked
        ? chart.panels.contains { panel in
          chart.positions.indices.contains { chart.isNegative(panel, at: $0) }
        } : values.contains { $0.amount < 0 })
    let extremes = chart.extremes(for: panel) + [0]
    let (least, greatest) = (extremes.min() ?? 0, extremes.max() ?? 0)
    return LinearScale(
      lower: least, upper: max(greatest, least + 1e-9), start: left + (isBefore ? room : 0),
      end: left + width - room)
  }
}
