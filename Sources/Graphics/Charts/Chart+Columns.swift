import Markup

extension Chart {
  /// Panels with time to the right and numbers upwards: beside each other if there is room, else below each other.
  func columns(_ size: Size) -> Drawing {
    var drawing = Drawing()
    let gap = 24.0
    let isBeside = size == .wide && panels.count > 1
    let width =
      isBeside ? (size.width - gap * Double(panels.count - 1)) / Double(panels.count) : size.width
    for (index, panel) in panels.enumerated() {
      let left = isBeside ? Double(index) * (width + gap) : 0
      let top = isBeside || index == 0 ? 0 : drawing.height + 12
      let bottom = columns(panel, size, left: left, top: top, width: width, &drawing.content)
      drawing.height = max(drawing.height, bottom)
    }
    return drawing
  }

  private func columns(
    _ panel: Panel, _ size: Size, left: Double, top: Double, width: Double, _ content: inout HTML
  ) -> Double {
    var y = top
    if let title = panel.title {
      content.label("chart-panel", left, y + 14, title)
      y += 24
    }
    let hasRoom = kind == .line && size == .wide && panels.count == 1 && panel.series.count > 1
    if !hasRoom { legend(panel, at: left, &y, &content) }
    y += Double(annotations.count) * 16 + 14
    let plot = y..<y + (size == .wide ? 230 : 190)
    let values = LinearScale.fromZero(
      extremes(for: panel), start: plot.upperBound, end: plot.lowerBound, tickCount: size.tickCount)
    let ticks = values.ticks(count: size.tickCount)
    let labels = ticks.map(numbers.string)
    let start = left + (labels.map(textWidth).max() ?? 0) + 6
    let room = hasRoom ? (panel.series.map { textWidth($0.label) }.max() ?? 0) + 14 : 18
    let end = max(start + 60, left + width - room)
    for (tick, label) in zip(ticks, labels) {
      let height = values.position(of: tick)
      content.line(tick == 0 ? "chart-zero" : "chart-grid", start, height, end, height)
      content.label("chart-tick label-end", start - 6, height + 4, label)
    }
    let time = timeScale(start: start, end: end)
    for year in years(time) {
      let x = time.position(of: year)
      content.line("chart-grid", x, plot.upperBound, x, plot.upperBound + 4)
      content.label("chart-tick label-middle", x, plot.upperBound + 18, String(Int(year)))
    }
    annotate(
      time, top: plot.lowerBound, bottom: plot.upperBound, left: left, right: left + width, &content
    )
    switch kind {
    case .line: lines(panel, time, values, labelsAt: hasRoom ? end + 10 : nil, &content)
    case .bars(let isStacked): bars(panel, time, values, isStacked: isStacked, size, &content)
    case .rows, .dots, .slope, .steps: preconditionFailure("these are no columns")
    }
    return plot.upperBound + 26
  }

  /// The least distance between two positions: a greater one is a gap.
  private var interval: Double {
    zip(positions.dropFirst(), positions).map { $0.value - $1.value }.min() ?? 1
  }

  private func timeScale(start: Double, end: Double) -> LinearScale {
    let margin =
      switch kind {
      case .bars: interval / 2
      case .line, .rows, .dots, .slope, .steps: 0.0
      }
    let inset = kind == .line ? 8.0 : 0
    return LinearScale(
      lower: (positions.first?.value ?? 0) - margin, upper: (positions.last?.value ?? 0) + margin,
      start: start + inset, end: end - inset)
  }

  /// Round years far enough apart for their labels.
  private func years(_ time: LinearScale) -> [Double] {
    let room = max(2, Int((time.end - time.start) / 46))
    let step = max(1, LinearScale.step(over: time.upper - time.lower, count: room))
    let first = Int((time.lower / step).rounded(.up))
    let last = Int((time.upper / step + 1e-9).rounded(.down))
    return first <= last ? (first...last).map { Double($0) * step } : []
  }

  private func annotate(
    _ time: LinearScale, top: Double, bottom: Double, left: Double, right: Double,
    _ content: inout HTML
  ) {
    for (index, annotation) in annotations.enumerated() {
      let x = min(max(time.position(of: annotation.value), time.start), time.end)
      let y = top - 8 - Double(annotations.count - index - 1) * 16
      content.line("chart-event", x, y - 10, x, bottom)
      let isLeft = x - left > right - x
      let room = Int(((isLeft ? x - left : right - x) - 6) / 6.4)
      content.label(
        isLeft ? "chart-note label-end" : "chart-note", isLeft ? x - 5 : x + 5, y,
        shortened(annotation.label, to: max(8, room)))
    }
  }

  private func lines(
    _ panel: Panel, _ time: LinearScale, _ values: LinearScale, labelsAt label: Double?,
    _ content: inout HTML
  ) {
    var names: [(y: Double, label: String)] = []
    for (index, series) in panel.series.enumerated() {
      var data = ""
      var last: Double?
      var points: [(x: Double, y: Double, value: Double)] = []
      for (position, value) in zip(positions, series.values) {
        guard let value else {
          last = nil
          continue
        }
        let point = (time.position(of: position.value), values.position(of: value), value)
        let isGap = last.map { position.value - $0 > interval * 1.5 } ?? true
        data += "\(isGap ? "M" : "L")\(svgNumber(point.0)) \(svgNumber(point.1))"
        points.append(point)
        last = position.value
      }
      content.path("series-line series-\(index + 1)", data)
      for point in points { content.mark(index, point.x, point.y) }
      guard let end = points.last else { continue }
      names.append((end.y, series.label))
      if panel.series.count == 1 {
        let top = points.dropLast().max { $0.value < $1.value }
        if let top, top.value > end.value {
          tell(top, isLast: false, &content)
          tell(end, isLast: true, isBelow: end.x - top.x < 48, &content)
        } else {
          tell(end, isLast: true, &content)
        }
      }
    }
    guard let label else { return }
    var free = -Double.infinity
    for name in names.sorted(by: { $0.y < $1.y }) {
      let y = max(name.y + 4, free)
      content.label("chart-label", label, y, name.label)
      free = y + 16
    }
  }

  private func tell(
    _ point: (x: Double, y: Double, value: Double), isLast: Bool, isBelow: Bool = false,
    _ content: inout HTML
  ) {
    content.label(
      isLast ? "chart-value label-end" : "chart-value label-middle", isLast ? point.x + 8 : point.x,
      point.y + (isBelow ? 20 : -10), numbers.rounded(point.value))
  }

  private func bars(
    _ panel: Panel, _ time: LinearScale, _ values: LinearScale, isStacked: Bool, _ size: Size,
    _ content: inout HTML
  ) {
    let band = (time.position(of: interval) - time.position(of: 0)) * 0.72
    let count = isStacked ? 1 : panel.series.count
    let width = band / Double(max(1, count))
    let hasValues = positions.count * count <= (size == .wide ? 12 : 6)
    for (place, position) in positions.enumerated() {
      let left = time.position(of: position.value) - band / 2
      var (above, below) = (0.0, 0.0)
      for (index, series) in panel.series.enumerated() {
        guard let value = series.values[place] else { continue }
        let from = isStacked ? (value < 0 ? below : above) : 0
        if value < 0 { below += value } else { above += value }
        let (a, b) = (values.position(of: from), values.position(of: from + value))
        let x = left + (isStacked ? 0 : Double(index) * width)
        content.rectangle("series-bar series-\(index + 1)", x, min(a, b), width - 1, abs(a - b))
        if hasValues, !isStacked {
          content.label(
            "chart-value label-middle", x + width / 2, min(a, b) - 5, numbers.rounded(value))
        }
      }
    }
  }
}
