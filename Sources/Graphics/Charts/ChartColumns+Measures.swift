extension ChartColumns {
  /// The names of several series in lines no wider than `width`, those of lines with their last values; `nil` if one
  /// does not fit.
  static func names(_ chart: Chart, _ panel: Chart.Panel, within width: Double) -> [[String]]? {
    switch chart.kind {
    case .line, .dots: break
    case .bars, .rows, .slope, .steps: return nil
    }
    guard panel.series.count > 1 else { return nil }
    let names = panel.series.map { series in
      let last = chart.kind == .line ? series.values.compactMap(\.self).last : nil
      let value = last.map { " " + chart.text($0) } ?? ""
      return ChartText.lines(series.label + value, within: width)
    }
    let fits = names.allSatisfy { lines in
      lines.count <= 3 && lines.allSatisfy { ChartText.width($0) <= width }
    }
    return fits ? names : nil
  }

  /// Whether every value finds room on its bar.
  static func hasValues(_ chart: Chart, _ panel: Chart.Panel, width: Double) -> Bool {
    guard case .bars(let isStacked) = chart.kind else { return false }
    let axis = axis(chart, start: 0, end: width)
    let band = axis.position(of: chart.bandWidth) - axis.position(of: 0)
    let room = isStacked ? band : band * barShare / Double(max(1, panel.series.count))
    let values =
      isStacked
      ? chart.positions.indices.map { chart.sum(of: panel, at: $0) }
      : panel.series.flatMap(\.values)
    return values.allSatisfy { value in
      value.map { ChartText.boldWidth(chart.text($0)) <= room } ?? true
    }
  }

  /// The width of the widest label of a panel's values.
  static func tickWidth(_ chart: Chart, _ panel: Chart.Panel, width: Double) -> Double {
    guard !hasValues(chart, panel, width: width) else { return 0 }
    let count = tickCount(width)
    let scale = chart.scale(of: panel, start: 0, end: 1, tickCount: count)
    let labels = scale.ticks(count: count).map(chart.text(ofTick:))
    return labels.map { ChartText.width($0, size: ChartText.smallSize) + 8 }.max() ?? 0
  }

  /// About how many values are on the axis of a panel.
  static func tickCount(_ width: Double) -> Int { width > 400 ? 5 : 4 }

  /// How much of its band a bar fills.
  static let barShare = 0.78

  /// The room to the right of the plot.
  static func room(_ chart: Chart, _ panel: Chart.Panel, names: [[String]]?) -> Double {
    switch chart.kind {
    // Half of the label of the last year.
    case .bars, .rows, .slope, .steps: return chart.axis == .categories ? 0 : 10
    case .line, .dots: break
    }
    if let names { return 12 + (names.joined().map { ChartText.width($0) }.max() ?? 0) }
    let last = panel.series.count == 1 ? panel.series[0].values.last ?? nil : nil
    return max(10, last.map { ChartText.boldWidth(chart.text($0)) + 6 } ?? 0)
  }

  /// The scale of years, from the start of the first to the end of the last, of less time, or of categories.
  static func axis(_ chart: Chart, start: Double, end: Double) -> LinearScale {
    let values = chart.positions.map(\.value)
    let (first, last) = (values.first ?? 0, values.last ?? 0)
    switch chart.axis {
    case .categories:
      return LinearScale(lower: first - 0.5, upper: last + 0.5, start: start, end: end)
    case .years, .dates:
      var (lower, upper) = (first.rounded(.down), last.rounded(.up))
      if case .bars = chart.kind {
        (lower, upper) = (first - chart.interval / 2, last + chart.interval / 2)
      }
      guard chart.axis == .dates, last - first < 2 else {
        return LinearScale(lower: lower, upper: max(lower + 1, upper), start: start, end: end)
      }
      // Days and months need no whole years around them.
      let half = chart.positions.count > 1 ? chart.interval / 2 : 1 / 24.0
      return LinearScale(lower: first - half, upper: last + half, start: start, end: end)
    }
  }
}

extension Chart {
  /// The room of one bar or group of bars, in the values of the axis.
  var bandWidth: Double { axis == .categories ? 1 : interval }
}
