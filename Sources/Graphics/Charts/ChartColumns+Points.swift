import Markup

extension ChartColumns {
  private struct Point {
    let place: Int
    let x: Double
    let y: Double
    let value: Chart.Value
  }

  /// Lines with their points, or points alone, with the values and names that find room.
  func points(_ values: LinearScale, upper: Double, _ content: inout HTML) {
    var room = ChartRoom(
      within: .init(
        left: plot.start, top: upper - 18, right: names == nil ? right + 4 : plot.end + 8,
        bottom: values.start))
    let all = panel.series.map { series in
      zip(chart.positions, series.values).enumerated().compactMap { place, pair in
        pair.1.map {
          Point(
            place: place, x: axis.position(of: pair.0.value), y: values.position(of: $0.amount),
            value: $0)
        }
      }
    }
    for points in all {
      for point in points { room.take(markAt: point.x, point.y) }
      guard chart.kind == .line else { continue }
      for (a, b) in zip(points, points.dropFirst()) where isJoined(a.place, b.place) {
        room.take(lineFrom: (a.x, a.y), to: (b.x, b.y))
      }
    }
    for (index, points) in all.enumerated() {
      if chart.kind == .line { line(index, points, &content) }
      for point in points { content.mark(index, point.x, point.y) }
    }
    if names == nil || chart.kind == .dots {
      for points in all { label(points, &room, &content) }
    }
    if let names { label(names, all.map(\.last), values, &content) }
  }

  /// Whether nothing is missing between two positions that have values.
  private func isJoined(_ a: Int, _ b: Int) -> Bool {
    guard b == a + 1 else { return false }
    return chart.axis != .years
      || chart.positions[b].value - chart.positions[a].value < chart.interval * 1.5
  }

  private func line(_ index: Int, _ points: [Point], _ content: inout HTML) {
    var data = ""
    var last: Int?
    for point in points {
      let isGap = last.map { !isJoined($0, point.place) } ?? true
      data += "\(isGap ? "M" : "L")\(svgNumber(point.x)) \(svgNumber(point.y))"
      last = point.place
    }
    if !data.isEmpty { content.path("series-line series-\(index + 1)", data) }
  }

  /// The values of points that find room: of the last, the greatest and the first of a line, of all if there is none.
  private func label(_ points: [Point], _ room: inout ChartRoom, _ content: inout HTML) {
    guard let first = points.first, let last = points.last else { return }
    var chosen: [(point: Point, sides: [ChartRoom.Side])] = [
      (last, [.right, .above, .below])
    ]
    switch chart.kind {
    case .line:
      if let greatest = points.max(by: { $0.value.amount < $1.value.amount }) {
        chosen.append((greatest, [.above, .left]))
      }
      chosen.append((first, [.above, .below, .right]))
    case .bars, .rows, .dots, .slope, .steps:
      chosen = points.map { ($0, [.above, .below, .right, .left]) }
    }
    var labelled: Set<Int> = []
    for (point, sides) in chosen where labelled.insert(point.place).inserted {
      let text = chart.text(point.value)
      guard let spot = room.spot(for: text, at: (point.x, point.y), sides) else { continue }
      content.label("chart-value\(spot.anchor)", spot.x, spot.baseline, text)
    }
  }

  /// The names of the series beside their last points, apart from each other, with a leader where the point is far.
  private func label(
    _ names: [[String]], _ ends: [Point?], _ values: LinearScale, _ content: inout HTML
  ) {
    let labels = zip(names, ends).compactMap { lines, end in end.map { (lines: lines, end: $0) } }
      .sorted { $0.end.y < $1.end.y }
    var tops: [Double] = []
    var free = -Double.infinity
    for label in labels {
      let height = Double(label.lines.count) * ChartText.lineHeight
      tops.append(max(free, label.end.y - height / 2))
      free = (tops.last ?? 0) + height + 3
    }
    // What would hang below the plot moves up, and what stands above it with it.
    var limit = values.start + 6
    for index in labels.indices.reversed() {
      let height = Double(labels[index].lines.count) * ChartText.lineHeight
      tops[index] = min(tops[index], limit - height)
      limit = tops[index] - 3
    }
    for (label, top) in zip(labels, tops) {
      let middle = top + Double(label.lines.count) * ChartText.lineHeight / 2
      if plot.end - label.end.x > 24 || abs(middle - label.end.y) > 10 {
        content.line("chart-leader", label.end.x + 8, label.end.y, plot.end + 8, middle)
      }
      content.label("chart-label", plot.end + 12, top + 13, lines: label.lines)
    }
  }
}
