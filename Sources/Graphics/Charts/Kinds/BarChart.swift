import Markup

/// Bars from zero: upright over time or categories, or lying in a row for each position.
struct BarChart: Chart.Kind, ColumnMarks, RowMarks {
  static let name = "bar"
  static let options: Set<Chart.Option> = [.horizontal, .stacked]

  private let isHorizontal: Bool
  let isStacked: Bool

  init(_ options: Set<Chart.Option>) {
    isHorizontal = options.contains(.horizontal)
    isStacked = options.contains(.stacked)
  }

  var time: Chart.Time { isHorizontal ? .never : .ifDated }

  func positionLimit(over axis: Chart.Axis) -> Int {
    axis == .categories || isHorizontal ? 500 : 2000
  }

  let hasAreas = true

  func axis(of chart: Chart, start: Double, end: Double) -> LinearScale {
    chart.axis(margin: chart.interval / 2, start: start, end: end)
  }

  /// Names that find no room below bars stand before them.
  func drawing(of chart: Chart, _ size: Chart.Size) -> Chart.Drawing {
    isHorizontal || !chart.hasNames(below: self, size)
      ? chart.rows(size, of: self) : chart.columns(size, of: self)
  }

  let namesEachYear = true

  /// How much of its band a bar fills.
  fileprivate static let share = 0.78

  func hasValues(_ chart: Chart, _ panel: Chart.Panel, width: Double) -> Bool {
    let axis = axis(of: chart, start: 0, end: width)
    let band = axis.position(of: chart.bandWidth) - axis.position(of: 0)
    let room = isStacked ? band : band * Self.share / Double(max(1, panel.series.count))
    let values =
      isStacked
      ? chart.positions.indices.map { chart.sum(of: panel, at: $0) }
      : panel.series.flatMap(\.values)
    return values.allSatisfy { value in
      value.map { ChartText.boldWidth(chart.text($0)) <= room } ?? true
    }
  }

  /// Half of the label of the last year.
  func roomAfter(_ chart: Chart, _ panel: Chart.Panel) -> Double {
    chart.axis == .categories ? 0 : 10
  }

  func draw(
    in columns: ChartColumns, _ values: LinearScale, upper: Double, _ content: inout HTML
  ) {
    columns.bars(values, &content)
    columns.zero(values, &content)
  }

  func rowHeight(_ panel: Chart.Panel) -> Double {
    Double(bars(in: panel)) * thickness(in: panel)
  }

  /// How many bars stand below each other for a position.
  private func bars(in panel: Chart.Panel) -> Int { isStacked ? 1 : panel.series.count }

  /// In user units.
  private func thickness(in panel: Chart.Panel) -> Double { bars(in: panel) > 1 ? 16 : 20 }

  let surroundsZero = false

  func draw(
    _ place: Int, in rows: ChartRows, _ scale: LinearScale, at middle: Double,
    _ content: inout HTML
  ) {
    rows.bars(
      place, scale, at: middle - rowHeight(rows.panel) / 2, thickness: thickness(in: rows.panel),
      &content)
  }
}

extension Chart {
  /// The room of one bar or group of bars, in the values of the axis.
  fileprivate var bandWidth: Double { axis == .categories ? 1 : interval }

  /// The classes of a bar.
  fileprivate func barClass(_ series: Int, at place: Int) -> String {
    "series-bar series-\(series + 1)\(positions[place].isQuiet ? " is-quiet" : "")"
  }
}

extension ChartColumns {
  /// Bars from zero, beside or on one another; a dash stands where there is no number.
  fileprivate func bars(_ values: LinearScale, _ content: inout HTML) {
    let band = axis.position(of: chart.bandWidth) - axis.position(of: 0)
    let count = chart.kind.isStacked ? 1 : panel.series.count
    let group = band * BarChart.share
    let width = group / Double(max(1, count))
    // A rectangle each, or one path of them all where they are many.
    let isMany = chart.positions.count * count > Self.rectangleLimit
    var paths: [(kind: String, data: PathData)] = []
    for (place, position) in chart.positions.enumerated() {
      let start = axis.position(of: position.value) - group / 2
      let spans = chart.spans(of: panel, at: place)
      for span in spans {
        let (a, b) = (values.position(of: span.from), values.position(of: span.to))
        let x = start + (chart.kind.isStacked ? 0 : Double(span.series) * width)
        let kind = chart.barClass(span.series, at: place) + (width < 4 ? " is-thin" : "")
        if isMany {
          let index = paths.firstIndex { $0.kind == kind } ?? paths.count
          if index == paths.count { paths.append((kind, PathData())) }
          let (left, right) = (x, x + max(1, width - 1))
          paths[index].data.append(
            [(left, a), (right, a), (right, b), (left, b), (left, a)]
              .map { PlanePoint(x: $0.0, y: $0.1) }, isClosed: true)
        } else {
          content.rectangle(kind, x, min(a, b), max(1, width - 1), abs(a - b))
        }
        guard hasValues, !chart.kind.isStacked, let value = panel.series[span.series].values[place]
        else { continue }
        label(
          chart.text(value), x + width / 2, isBelow: value.amount < 0, min(a, b), max(a, b),
          &content)
      }
      guard chart.kind.isStacked, !spans.isEmpty else { continue }
      let ends = spans.flatMap { [values.position(of: $0.from), values.position(of: $0.to)] }
      let (top, bottom) = (ends.min() ?? values.start, ends.max() ?? values.start)
      let sum = chart.sum(of: panel, at: place)
      guard sum == nil ? !isMany : hasValues else { continue }
      label(
        sum.map { chart.text($0) } ?? "–", start + group / 2,
        isBelow: chart.isNegative(panel, at: place), top, bottom, &content)
    }
    for path in paths { content.path(path.kind, path.data.text) }
    guard !isMany else { return }
    for x in gaps(count: count, width: width, group: group) {
      content.label("chart-tick label-middle", x, values.position(of: 0) - 6, "–")
    }
  }

  /// How many bars have elements of their own.
  private static let rectangleLimit = 200

  /// Where bars are missing: at positions without a number.
  private func gaps(count: Int, width: Double, group: Double) -> [Double] {
    var result: [Double] = []
    for (place, position) in chart.positions.enumerated() {
      let there = Set(chart.spans(of: panel, at: place).map(\.series))
      let middle = axis.position(of: position.value)
      if there.isEmpty {
        result.append(middle)
      } else if !chart.kind.isStacked {
        for index in panel.series.indices where !there.contains(index) {
          result.append(middle - group / 2 + (Double(index) + 0.5) * width)
        }
      }
    }
    return result
  }

  private func label(
    _ text: String, _ x: Double, isBelow: Bool, _ top: Double, _ bottom: Double,
    _ content: inout HTML
  ) {
    content.label("chart-value label-middle", x, isBelow ? bottom + 15 : top - 6, text)
  }
}

extension ChartRows {
  fileprivate func bars(
    _ place: Int, _ scale: LinearScale, at top: Double, thickness: Double, _ content: inout HTML
  ) {
    let spans = chart.spans(of: panel, at: place)
    for span in spans {
      let (a, b) = (scale.position(of: span.from), scale.position(of: span.to))
      let y = top + (chart.kind.isStacked ? 0 : Double(span.series) * thickness)
      content.rectangle(
        chart.barClass(span.series, at: place), min(a, b), y, abs(a - b), thickness - 1)
    }
    if chart.kind.isStacked {
      let ends = spans.map { scale.position(of: $0.to) } + [scale.position(of: 0)]
      value(
        chart.sum(of: panel, at: place), ends, isBefore: chart.isNegative(panel, at: place),
        top + thickness / 2, scale, &content)
      return
    }
    for (index, series) in panel.series.enumerated() {
      let end = scale.position(of: series.values[place]?.amount ?? 0)
      value(
        series.values[place], [end, scale.position(of: 0)],
        isBefore: (series.values[place]?.amount ?? 0) < 0, top + (Double(index) + 0.5) * thickness,
        scale, &content)
    }
  }

  /// A value, or a dash where there is none, behind its bar, which reaches to `ends`, or before it.
  private func value(
    _ value: Chart.Value?, _ ends: [Double], isBefore: Bool, _ y: Double, _ scale: LinearScale,
    _ content: inout HTML
  ) {
    let text = value.map { chart.text($0) } ?? "–"
    let kind = value == nil ? "chart-tick" : "chart-value"
    if isBefore {
      content.label("\(kind) label-end", (ends.min() ?? scale.start) - 6, y + 5, text)
    } else {
      content.label(kind, (ends.max() ?? scale.start) + 6, y + 5, text)
    }
  }
}
