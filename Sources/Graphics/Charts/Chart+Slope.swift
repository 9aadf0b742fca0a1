import Markup

extension Chart {
  /// A line for each series from the first position to the last, with names and numbers at both ends.
  func slope(_ size: Size) -> Drawing {
    var drawing = Drawing()
    for (index, panel) in panels.enumerated() {
      var y = index == 0 ? 0 : drawing.height + 24
      if let title = panel.title {
        drawing.content.label("chart-panel", 0, y + 14, title)
        y += 26
      }
      drawing.height = slope(panel, size, top: y, &drawing.content)
    }
    return drawing
  }

  private func slope(_ panel: Panel, _ size: Size, top: Double, _ content: inout HTML) -> Double {
    guard let first = positions.first, let last = positions.last else { return top }
    let lines = panel.series.enumerated().compactMap { index, series in
      (series.values.first ?? nil).flatMap { start in
        (series.values.last ?? nil).map {
          (index: index, label: series.label, start: start, end: $0)
        }
      }
    }
    let room = size.width * 0.42
    let ends = lines.map { ChartText.lines("\(text($0.end)) \($0.label)", within: room / 1.13) }
    let left = (lines.map { ChartText.boldWidth(text($0.start)) }.max() ?? 0) + 14
    let right = size.width - (ends.joined().map(ChartText.boldWidth).max() ?? 0) - 14
    let bottom = top + 260
    let scale = LinearScale.fromZero(
      extremes(for: panel), start: bottom, end: top + 34, tickCount: 5)
    for (x, position) in [(left, first), (right, last)] {
      content.line("chart-grid", x, top + 24, x, bottom)
      content.label("chart-tick label-middle", x, top + 14, position.label)
    }
    for line in lines {
      let (a, b) = (scale.position(of: line.start.amount), scale.position(of: line.end.amount))
      content.line("series-line series-\(line.index + 1)", left, a, right, b)
      content.mark(line.index, left, a)
      content.mark(line.index, right, b)
    }
    var free = -Double.infinity
    for (line, words) in zip(lines, ends).sorted(by: { $0.0.end.amount > $1.0.end.amount }) {
      let y = max(scale.position(of: line.end.amount) + 5, free)
      free = y + Double(words.count) * ChartText.lineHeight
      content.label("chart-value", right + 10, y, lines: words)
    }
    let lowest = max(bottom, free - ChartText.lineHeight)
    free = -Double.infinity
    for line in lines.sorted(by: { $0.start.amount > $1.start.amount }) {
      let y = max(scale.position(of: line.start.amount) + 5, free)
      free = y + ChartText.lineHeight
      content.label("chart-value label-end", left - 10, y, text(line.start))
    }
    return max(lowest, free - ChartText.lineHeight) + 12
  }
}
