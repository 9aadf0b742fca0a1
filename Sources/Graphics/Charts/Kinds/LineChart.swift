import Markup

/// Points joined by lines over time.
struct LineChart: Chart.Kind, ColumnMarks {
  static let name = "line"

  init(_ options: Set<Chart.Option>) {}

  let time = Chart.Time.always

  func positionLimit(over axis: Chart.Axis) -> Int { 10_000 }

  func mayLeaveOutZero(over axis: Chart.Axis, isWanted: Bool) -> Bool { true }

  func drawing(of chart: Chart, _ size: Chart.Size) -> Chart.Drawing {
    chart.columns(size, of: self)
  }

  let namesAtEnds: NamesAtEnds? = .withValues

  func draw(
    in columns: ChartColumns, _ values: LinearScale, upper: Double, _ content: inout HTML
  ) {
    columns.zero(values, &content)
    columns.points(values, areJoined: true, upper: upper, &content)
  }
}
