import Markup

/// Points: over time, or in a row for each category to show how far apart they lie.
struct DotChart: Chart.Kind, ColumnMarks, RowMarks {
  static let name = "dot"

  init(_ options: Set<Chart.Option>) {}

  func positionLimit(over axis: Chart.Axis) -> Int { axis == .categories ? 500 : 10_000 }

  func mayLeaveOutZero(over axis: Chart.Axis, isWanted: Bool) -> Bool {
    axis != .categories && isWanted
  }

  func drawing(of chart: Chart, _ size: Chart.Size) -> Chart.Drawing {
    chart.axis == .categories ? chart.rows(size, of: self) : chart.columns(size, of: self)
  }

  let namesAtEnds: NamesAtEnds? = .alone

  func draw(
    in columns: ChartColumns, _ values: LinearScale, upper: Double, _ content: inout HTML
  ) {
    columns.zero(values, &content)
    columns.points(values, areJoined: false, upper: upper, &content)
  }

  func rowHeight(_ panel: Chart.Panel) -> Double { 28 }

  let surroundsZero = true

  func draw(
    _ place: Int, in rows: ChartRows, _ scale: LinearScale, at y: Double, _ content: inout HTML
  ) {
    let points = rows.panel.series.enumerated().compactMap { index, series in
      series.values[place].map { (index: index, value: $0, x: scale.position(of: $0.amount)) }
    }
    .sorted { ($0.x, $0.index) < ($1.x, $1.index) }
    content.line("chart-grid", scale.start, y, scale.end, y)
    guard let first = points.first, let last = points.last else { return }
    if points.count > 1 { content.line("chart-range", first.x, y, last.x, y) }
    var room = ChartRoom(
      within: .init(left: rows.left, top: y - 22, right: rows.left + rows.width, bottom: y + 8))
    for point in points {
      content.mark(point.index, point.x, y)
      room.take(markAt: point.x, y)
    }
    for (number, point) in points.enumerated() {
      let sides: [ChartRoom.Side] =
        number == points.count - 1 ? [.right] : number == 0 ? [.left] : [.above]
      let text = rows.chart.text(point.value)
      guard let spot = room.spot(for: text, at: (point.x, y), sides) else { continue }
      content.label("chart-value\(spot.anchor)", spot.x, spot.baseline, text)
    }
  }
}
