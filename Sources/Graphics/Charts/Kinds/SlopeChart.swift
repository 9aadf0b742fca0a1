import Markup

/// A line for each series from the first position to the last, with names and numbers at both ends.
struct SlopeChart: Chart.Kind {
  static let name = "slope"

  init(_ options: Set<Chart.Option>) {}

  func objection(toRows count: Int) -> (message: String, hint: String)? {
    count == 2
      ? nil
      : (
        "\(count == 1 ? "1 row" : "\(count) rows"), and a slope leads from one to another",
        "make a table of two rows, or write \"kind: line\""
      )
  }

  func drawing(of chart: Chart, _ size: Chart.Size) -> Chart.Drawing { chart.slope(size) }
}

extension Chart {
  fileprivate func slope(_ size: Size) -> Drawing {
    var drawing = Drawing()
    for (index, panel) in panels.enumerated() {
      var y = index == 0 ? 0 : drawing.height + 24
      if let title = panel.title {
        let lines = ChartText.brokenLines(title, within: size.width / 1.13)
        drawing.content.label("chart-panel", 0, y + 14, lines: lines)
        y += 9 + Double(lines.count) * ChartText.lineHeight
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
    let ends = lines.map {
      ChartText.brokenLines("\(text($0.end)) \($0.label)", within: room / 1.13)
    }
    let left = (lines.map { ChartText.boldWidth(text($0.start)) }.max() ?? 0) + 14
    let right = size.width - (ends.joined().map(ChartText.boldWidth).max() ?? 0) - 14
    // What stands above the two ends, each in its half of the picture, over its end if it finds room there.
    let heads = [first, last].map {
      ChartText.brokenLines($0.label, within: size.width / 2 - 12, size: ChartText.smallSize)
    }
    let headHeight = Double(heads.map(\.count).max() ?? 1) * ChartText.lineHeight
    let bottom = top + 243 + headHeight
    let scale = LinearScale.fromZero(
      extremes(for: panel), start: bottom, end: top + headHeight + 17, tickCount: 5)
    for (x, lines) in zip([left, right], heads) {
      content.line("chart-grid", x, top + headHeight + 7, x, bottom)
      let width = lines.map { ChartText.width($0, size: ChartText.smallSize) }.max() ?? 0
      let isLeft = x == left
      let hasRoom =
        isLeft
        ? x >= width / 2 && x + width / 2 < size.width / 2
        : x + width / 2 <= size.width && x - width / 2 > size.width / 2
      let y = top + 14 + headHeight - Double(lines.count) * ChartText.lineHeight
      if hasRoom {
        content.label("chart-tick label-middle", x, y, lines: lines)
      } else if isLeft {
        content.label("chart-tick", 0, y, lines: lines)
      } else {
        content.label("chart-tick label-end", size.width, y, lines: lines)
      }
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
