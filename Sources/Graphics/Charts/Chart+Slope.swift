import Markup

extension Chart {
  /// A line for each series from the first position to the last, with names and numbers at both ends.
  func slope(_ size: Size) -> Drawing {
    var drawing = Drawing()
    for (index, panel) in panels.enumerated() {
      var y = index == 0 ? 0 : drawing.height + 16
      if let title = panel.title {
        drawing.content.label("chart-panel", 0, y + 14, title)
        y += 26
      }
      if size == .narrow { legend(panel, at: 0, &y, &drawing.content) }
      drawing.height = slope(panel, size, top: y, &drawing.content)
    }
    return drawing
  }

  private func slope(_ panel: Panel, _ size: Size, top: Double, _ content: inout HTML) -> Double {
    guard let first = positions.first, let last = positions.last else { return top }
    let names = size == .wide ? (panel.series.map { textWidth($0.label) }.max() ?? 0) + 10 : 0
    let (left, right) = (60.0, size.width - 70 - names)
    let bottom = top + 250
    let scale = LinearScale.fromZero(
      extremes(for: panel), start: bottom, end: top + 30, tickCount: size.tickCount)
    for (x, position) in [(left, first), (right, last)] {
      content.line("chart-grid", x, top + 22, x, bottom)
      content.label("chart-tick label-middle", x, top + 14, position.label)
    }
    var free = (left: -Double.infinity, right: -Double.infinity)
    let lines = panel.series.enumerated().compactMap { index, series in
      (series.values.first ?? nil).flatMap { start in
        (series.values.last ?? nil).map {
          (index: index, label: series.label, start: start, end: $0)
        }
      }
    }
    for line in lines.sorted(by: { $0.end > $1.end }) {
      let (a, b) = (scale.position(of: line.start), scale.position(of: line.end))
      content.line("series-line series-\(line.index + 1)", left, a, right, b)
      content.mark(line.index, left, a)
      content.mark(line.index, right, b)
      let y = max(b + 4, free.right)
      free.right = y + 16
      let name =
        size == .wide ? "\(numbers.rounded(line.end)) \(line.label)" : numbers.rounded(line.end)
      content.label("chart-value", right + 10, y, name)
    }
    for line in lines.sorted(by: { $0.start > $1.start }) {
      let y = max(scale.position(of: line.start) + 4, free.left)
      free.left = y + 16
      content.label("chart-value label-end", left - 10, y, numbers.rounded(line.start))
    }
    return bottom + 12
  }
}
