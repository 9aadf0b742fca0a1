import Markup

extension ChartColumns {
  private struct Point {
    let place: Int
    let x: Double
    let y: Double
    let value: Chart.Value
  }

  /// Points with the values and names that find room: joined by lines, or each for itself.
  func points(
    _ values: LinearScale, areJoined: Bool, upper: Double, _ content: inout HTML
  ) {
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
    // Where points are closer than their marks only the line is drawn, and of a line only what can be seen.
    let most = Int((plot.end - plot.start) / 6)
    let isDense = all.contains { $0.count > most }
    for points in all {
      let runs = runs(of: points)
      for run in isDense ? runs.map(visible) : runs {
        for point in run { room.take(markAt: point.x, point.y) }
        guard areJoined else { continue }
        for (a, b) in zip(run, run.dropFirst()) {
          room.take(lineFrom: (a.x, a.y), to: (b.x, b.y))
        }
      }
    }
    for (index, points) in all.enumerated() {
      if areJoined {
        line(index, runs(of: points), isDense: isDense, &content)
      } else if isDense {
        dots(index, points, &content)
      }
      guard !isDense else { continue }
      for point in points { content.mark(index, point.x, point.y) }
    }
    if names == nil || !areJoined {
      for points in all { label(points, areAll: !areJoined && !isDense, &room, &content) }
    }
    if let names { label(names, all.map(\.last), values, &content) }
  }

  /// Points parted where a value is missing between them.
  private func runs(of points: [Point]) -> [[Point]] {
    var runs: [[Point]] = []
    for point in points {
      if let last = runs.last?.last, point.place == last.place + 1 {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
    return runs
  }

  /// Those of a run's points that a line shows: of each half user unit the first, the lowest, the highest and the last.
  private func visible(_ run: [Point]) -> [Point] {
    var result: [Point] = []
    var start = 0
    while start < run.count {
      let column = (run[start].x * 2).rounded(.down)
      let end = run[start...].firstIndex { ($0.x * 2).rounded(.down) != column } ?? run.count
      let part = start..<end
      let chosen = [
        start, part.min { run[$0].y < run[$1].y } ?? start,
        part.max { run[$0].y < run[$1].y } ?? start, end - 1,
      ]
      for index in Set(chosen).sorted() { result.append(run[index]) }
      start = end
    }
    return result
  }

  /// A line through each run; in a dense one a point that stands alone has its mark.
  private func line(
    _ index: Int, _ runs: [[Point]], isDense: Bool, _ content: inout HTML
  ) {
    var data = ""
    for run in isDense ? runs.map(visible) : runs {
      for (place, point) in run.enumerated() {
        data += "\(place == 0 ? "M" : "L")\(svgNumber(point.x)) \(svgNumber(point.y))"
      }
    }
    if !data.isEmpty { content.path("series-line series-\(index + 1)", data) }
    guard isDense else { return }
    for run in runs where run.count == 1 { content.mark(index, run[0].x, run[0].y) }
  }

  /// Many points as one path of small squares, each of those that fall together once.
  private func dots(_ index: Int, _ points: [Point], _ content: inout HTML) {
    var data = PathData()
    var drawn: Set<PlanePoint> = []
    for point in points {
      let (x, y) = ((point.x * 2).rounded() / 2, (point.y * 2).rounded() / 2)
      guard drawn.insert(PlanePoint(x: x, y: y)).inserted else { continue }
      data.append(
        [(-1.5, -1.5), (1.5, -1.5), (1.5, 1.5), (-1.5, 1.5), (-1.5, -1.5)]
          .map { PlanePoint(x: x + $0.0, y: y + $0.1) }, isClosed: true)
    }
    if !data.isEmpty { content.path("series-bar series-\(index + 1) is-thin", data.text) }
  }

  /// The values of points that find room: of all, or of the last, the greatest and the first.
  private func label(
    _ points: [Point], areAll: Bool, _ room: inout ChartRoom, _ content: inout HTML
  ) {
    guard let first = points.first, let last = points.last else { return }
    var chosen: [(point: Point, sides: [ChartRoom.Side])] = [
      (last, [.right, .above, .below])
    ]
    if areAll {
      chosen = points.map { ($0, [.above, .below, .right, .left]) }
    } else {
      if let greatest = points.max(by: { $0.value.amount < $1.value.amount }) {
        chosen.append((greatest, [.above, .left]))
      }
      chosen.append((first, [.above, .below, .right]))
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
