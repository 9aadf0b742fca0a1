import Markup

extension Chart {
  /// Panels with a row for each category and numbers to the right: beside each other if there is room, else below each other.
  func rows(_ size: Size) -> Drawing {
    var drawing = Drawing()
    let isBeside = size == .wide && panels.count > 1
    let names = size == .wide ? (positions.map { textWidth($0.label) }.max() ?? 0) + 12 : 0
    let gap = 20.0
    let room = size.width - names
    let width = isBeside ? (room - gap * Double(panels.count - 1)) / Double(panels.count) : room
    for (index, panel) in panels.enumerated() {
      let left = names + (isBeside ? Double(index) * (width + gap) : 0)
      let top = isBeside || index == 0 ? 0 : drawing.height + 16
      let bottom = rows(
        panel, size, left: left, top: top, width: width,
        hasNames: size == .narrow || index == 0 || !isBeside, &drawing.content)
      drawing.height = max(drawing.height, bottom)
    }
    return drawing
  }

  private func rows(
    _ panel: Panel, _ size: Size, left: Double, top: Double, width: Double, hasNames: Bool,
    _ content: inout HTML
  ) -> Double {
    var y = top
    if let title = panel.title {
      content.label("chart-panel", left, y + 14, title)
      y += 26
    }
    legend(panel, at: left, &y, &content)
    let first = y
    let all = panels.flatMap { $0.series.flatMap { $0.values.compactMap(\.self) } }
    let label = all.map { textWidth(numbers.rounded($0)) }.max() ?? 0
    let inset = kind == .dots ? label + 10 : 0
    let scale = LinearScale.fromZero(
      extremes(for: panel), start: left + inset, end: left + width - label - 10,
      tickCount: size.tickCount)
    let bars = isStacked ? 1 : panel.series.count
    let thickness = kind == .dots ? 22 : max(14, 26 / Double(max(1, bars)))
    for (place, position) in positions.enumerated() {
      if hasNames {
        if size == .wide {
          content.label(
            "chart-label label-end", left - 10, y + thickness * rowCount(bars) / 2 + 5,
            position.label)
        } else {
          content.label("chart-label", left, y + 12, position.label)
          y += 18
        }
      }
      switch kind {
      case .dots: dots(panel, place, scale, at: y + thickness / 2, &content)
      case .line, .bars, .rows, .slope, .steps:
        rowBars(panel, place, scale, at: y, thickness: thickness, &content)
      }
      y += thickness * rowCount(bars) + 8
    }
    let zero = scale.position(of: 0)
    content.line("chart-zero", zero, first - 2, zero, y)
    return y + 4
  }

  private var isStacked: Bool {
    switch kind {
    case .bars(let isStacked), .rows(let isStacked): isStacked
    case .line, .dots, .slope, .steps: false
    }
  }

  private func rowCount(_ bars: Int) -> Double { kind == .dots ? 1 : Double(bars) }

  private func rowBars(
    _ panel: Panel, _ place: Int, _ scale: LinearScale, at top: Double, thickness: Double,
    _ content: inout HTML
  ) {
    var (above, below) = (0.0, 0.0)
    var end = scale.position(of: 0)
    var sum = 0.0
    for (index, series) in panel.series.enumerated() {
      guard let value = series.values[place] else { continue }
      let from = isStacked ? (value < 0 ? below : above) : 0
      if value < 0 { below += value } else { above += value }
      let (a, b) = (scale.position(of: from), scale.position(of: from + value))
      let y = top + (isStacked ? 0 : Double(index) * thickness)
      content.rectangle("series-bar series-\(index + 1)", min(a, b), y, abs(a - b), thickness - 1)
      end = max(end, max(a, b))
      sum += value
      if !isStacked {
        content.label("chart-value", max(a, b) + 6, y + thickness / 2 + 4, numbers.rounded(value))
      }
    }
    if isStacked {
      content.label("chart-value", end + 6, top + thickness / 2 + 4, numbers.rounded(sum))
    }
  }

  private func dots(
    _ panel: Panel, _ place: Int, _ scale: LinearScale, at y: Double, _ content: inout HTML
  ) {
    let points = panel.series.enumerated().compactMap { index, series in
      series.values[place].map { (index: index, value: $0, x: scale.position(of: $0)) }
    }
    content.line("chart-grid", scale.start, y, scale.end, y)
    guard let first = points.min(by: { $0.x < $1.x }), let last = points.max(by: { $0.x < $1.x })
    else { return }
    if points.count > 1 { content.line("chart-range", first.x, y, last.x, y) }
    for point in points { content.mark(point.index, point.x, y) }
    if points.count > 1 {
      content.label("chart-value label-end", first.x - 9, y + 4, numbers.rounded(first.value))
    }
    content.label("chart-value", last.x + 9, y + 4, numbers.rounded(last.value))
  }
}
