extension ChartColumns {
  /// The names of several series in lines no wider than `width`, with their last values if the marks want them; `nil` if
  /// one does not fit, or if they do not stand at the ends.
  static func names(
    _ chart: Chart, _ marks: any ColumnMarks, _ panel: Chart.Panel, within width: Double
  ) -> [[String]]? {
    guard let ends = marks.namesAtEnds, panel.series.count > 1 else { return nil }
    let names = panel.series.map { series in
      let last = ends == .withValues ? series.values.compactMap(\.self).last : nil
      let value = last.map { " " + chart.text($0) } ?? ""
      return ChartText.lines(series.label + value, within: width)
    }
    let fits = names.allSatisfy { lines in
      lines.count <= 3 && lines.allSatisfy { ChartText.width($0) <= width }
    }
    return fits ? names : nil
  }

  /// The width of the widest label of a panel's values.
  static func tickWidth(
    _ chart: Chart, _ marks: any ColumnMarks, _ panel: Chart.Panel, width: Double
  ) -> Double {
    guard !marks.hasValues(chart, panel, width: width) else { return 0 }
    let count = tickCount(width)
    let scale = chart.scale(of: panel, start: 0, end: 1, tickCount: count)
    let labels = scale.ticks(count: count).map(chart.text(ofTick:))
    return labels.map { ChartText.width($0, size: ChartText.smallSize) + 8 }.max() ?? 0
  }

  /// About how many values are on the axis of a panel.
  static func tickCount(_ width: Double) -> Int { width > 400 ? 5 : 4 }
}
