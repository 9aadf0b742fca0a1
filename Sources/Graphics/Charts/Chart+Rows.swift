import Markup

extension Chart {
  /// Panels with a row for each position and numbers to the right: two beside each other if there is room.
  func rows(_ size: Size) -> Drawing {
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
          chart: self, panel: panel, names: names, hasNames: column == 0,
          left: left + Double(column) * (width + gap), width: width)
        drawing.height = max(drawing.height, plot.draw(top, &drawing.content))
      }
    }
    return drawing
  }
}

/// One panel with a row for each position and numbers to the right.
private struct ChartRows {
  let chart: Chart
  let panel: Chart.Panel
  /// The names of the positions in lines.
  let names: [[String]]
  let hasNames: Bool
  let left: Double
  let width: Double

  /// Draws the panel and returns where it ends.
  func draw(_ top: Double, _ content: inout HTML) -> Double {
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
    let bars = chart.isStacked || chart.kind == .dots ? 1 : panel.series.count
    let thickness = chart.kind == .dots ? 28 : bars > 1 ? 16.0 : 20
    var rows = HTML()
    for (place, lines) in names.enumerated() {
      let extent = Double(bars) * thickness
      let height = max(extent, Double(lines.count) * ChartText.lineHeight)
      let middle = y + height / 2
      if hasNames {
        rows.label(
          "chart-label label-end", left - 10,
          middle - Double(lines.count) * ChartText.lineHeight / 2 + 13, lines: lines)
      }
      if chart.kind == .dots {
        dots(place, scale, at: middle, &rows)
      } else {
        self.bars(place, scale, at: middle - extent / 2, thickness: thickness, &rows)
      }
      y += height + 7
    }
    let zero = scale.position(of: 0)
    // The numbers of dots may stand on it, bars begin below it.
    if chart.kind != .dots { content.append(rows) }
    content.line("chart-zero", zero, first - 2, zero, y - 5)
    if chart.kind == .dots { content.append(rows) }
    return y
  }

  /// The scale leaves room for a value behind the longest bar, and before it where numbers stand there.
  private var scale: LinearScale {
    let values = chart.panels.flatMap { panel -> [Chart.Value] in
      chart.isStacked
        ? chart.positions.indices.compactMap { chart.sum(of: panel, at: $0) }
        : panel.series.flatMap { $0.values.compactMap(\.self) }
    }
    let room = (values.map { ChartText.boldWidth(chart.text($0)) }.max() ?? 0) + 12
    let isBefore = chart.kind == .dots || values.contains { $0.amount < 0 }
    let extremes = chart.extremes(for: panel) + [0]
    let (least, greatest) = (extremes.min() ?? 0, extremes.max() ?? 0)
    return LinearScale(
      lower: least, upper: max(greatest, least + 1e-9), start: left + (isBefore ? room : 0),
      end: left + width - room)
  }

  private func bars(
    _ place: Int, _ scale: LinearScale, at top: Double, thickness: Double, _ content: inout HTML
  ) {
    let spans = chart.spans(of: panel, at: place)
    for span in spans {
      let (a, b) = (scale.position(of: span.from), scale.position(of: span.to))
      let y = top + (chart.isStacked ? 0 : Double(span.series) * thickness)
      content.rectangle(
        chart.barClass(span.series, at: place), min(a, b), y, abs(a - b), thickness - 1)
    }
    if chart.isStacked {
      let ends = spans.map { scale.position(of: $0.to) } + [scale.position(of: 0)]
      value(chart.sum(of: panel, at: place), ends, scale, top + thickness / 2, &content)
      return
    }
    for (index, series) in panel.series.enumerated() {
      let end = scale.position(of: series.values[place]?.amount ?? 0)
      value(
        series.values[place], [end, scale.position(of: 0)], scale,
        top + (Double(index) + 0.5) * thickness, &content)
    }
  }

  /// A value behind its bar, before it if it is negative, or a dash where there is none.
  private func value(
    _ value: Chart.Value?, _ ends: [Double], _ scale: LinearScale, _ y: Double,
    _ content: inout HTML
  ) {
    guard let value else {
      content.label("chart-tick", scale.position(of: 0) + 6, y + 5, "–")
      return
    }
    if value.amount < 0 {
      content.label(
        "chart-value label-end", (ends.min() ?? scale.start) - 6, y + 5, chart.text(value))
    } else {
      content.label("chart-value", (ends.max() ?? scale.start) + 6, y + 5, chart.text(value))
    }
  }

  private func dots(_ place: Int, _ scale: LinearScale, at y: Double, _ content: inout HTML) {
    let points = panel.series.enumerated().compactMap { index, series in
      series.values[place].map { (index: index, value: $0, x: scale.position(of: $0.amount)) }
    }
    .sorted { ($0.x, $0.index) < ($1.x, $1.index) }
    content.line("chart-grid", scale.start, y, scale.end, y)
    guard let first = points.first, let last = points.last else { return }
    if points.count > 1 { content.line("chart-range", first.x, y, last.x, y) }
    var room = ChartRoom(within: .init(left: left, top: y - 22, right: left + width, bottom: y + 8))
    for point in points {
      content.mark(point.index, point.x, y)
      room.take(markAt: point.x, y)
    }
    for (number, point) in points.enumerated() {
      let sides: [ChartRoom.Side] =
        number == points.count - 1 ? [.right] : number == 0 ? [.left] : [.above]
      let text = chart.text(point.value)
      guard let spot = room.spot(for: text, at: (point.x, y), sides) else { continue }
      content.label("chart-value\(spot.anchor)", spot.x, spot.baseline, text)
    }
  }
}
