import Markup

/// A stair whose steps start at their moments in time, each with its date and its words; all are of one height, for they
/// are an order and no measure.
struct StepsChart: Chart.Kind {
  static let name = "steps"
  static let hasWords = true

  init(_ options: Set<Chart.Option>) {}

  let time = Chart.Time.always

  /// The last step is as long as a tenth of the time, so that it can be seen.
  func axis(of chart: Chart, start: Double, end: Double) -> LinearScale {
    let (first, last) = (chart.positions.first?.value ?? 0, chart.positions.last?.value ?? 0)
    return LinearScale(
      lower: first, upper: last + max(1, last - first) / 10, start: start, end: end)
  }

  func drawing(of chart: Chart, _ size: Chart.Size) -> Chart.Drawing { chart.steps(size) }
}

extension Chart {
  fileprivate func steps(_ size: Size) -> Drawing {
    var drawing = Drawing()
    let (left, right) = (4.0, size.width - 4)
    guard !positions.isEmpty else { return drawing }
    let time = kind.axis(of: self, start: left, end: right)
    // Words stand under the tread where there is room to the right, else before the riser: both places are free.
    let words = positions.map { position in
      let x = time.position(of: position.value)
      let isLeft = x > size.width / 2
      let room = (isLeft ? x - left : right - x) - 8
      return (
        x: x, isLeft: isLeft,
        lines: ChartText.brokenLines(position.note ?? "", within: room, size: ChartText.smallSize)
      )
    }
    let rise = 28 + Double(words.map(\.lines.count).max() ?? 0) * ChartText.lineHeight
    let notes = ChartNotes(annotations.filter(shows), axis: time, left: left, right: right)
    let top = notes.height + (annotations.isEmpty ? 4 : 10)
    let bottom = top + Double(positions.count - 1) * rise
    notes.draw(
      top: 0, bottom: { x in bottom - Double(max(0, words.count { $0.x <= x } - 1)) * rise },
      &drawing.content)
    var data = ""
    for (index, (position, word)) in zip(positions, words).enumerated() {
      let y = bottom - Double(index) * rise
      data +=
        index == 0 ? "M\(svgNumber(word.x)) \(svgNumber(y))" : "V\(svgNumber(y))"
      data += "H\(svgNumber(index + 1 < words.count ? words[index + 1].x : right))"
      let anchor = word.isLeft ? " label-end" : ""
      let x = word.isLeft ? word.x - 8 : word.x + 8
      drawing.content.label("chart-value" + anchor, x, y + 18, position.label)
      drawing.content.label("chart-note" + anchor, x, y + 35, lines: word.lines)
    }
    drawing.content.path("series-line series-1", data)
    drawing.height = bottom + 30 + Double(words[0].lines.count) * ChartText.lineHeight
    return drawing
  }
}
