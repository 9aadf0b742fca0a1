import Markup

extension Chart {
  /// Panels with time or categories to the right and numbers upwards: two beside each other if there is room.
  func columns(_ size: Size, of marks: any ColumnMarks) -> Drawing {
    var drawing = Drawing()
    for (row, neighbours) in rowsOfColumns(size, of: marks).enumerated() {
      let top = row == 0 ? 0 : drawing.height + Self.columnGap
      let head = neighbours.map(\.headHeight).max() ?? 0
      for neighbour in neighbours {
        drawing.height = max(drawing.height, neighbour.draw(top, head: head, &drawing.content))
      }
    }
    return drawing
  }

  /// The rows of the picture, each of panels beside each other.
  private func rowsOfColumns(_ size: Size, of marks: any ColumnMarks) -> [[ChartColumns]] {
    let count = size == .wide ? min(2, panels.count) : 1
    let width = (size.width - Self.columnGap * Double(count - 1)) / Double(count)
    let ticks = panels.map { ChartColumns.tickWidth(self, marks, $0, width: width) }.max() ?? 0
    return stride(from: 0, to: panels.count, by: count).map { row in
      panels[row..<min(panels.count, row + count)].enumerated().map {
        ChartColumns(
          self, marks, $0.element, left: Double($0.offset) * (width + Self.columnGap), width: width,
          ticks: ticks)
      }
    }
  }

  /// Between panels, in user units.
  private static let columnGap = 28.0

  /// Whether the names of categories find room below the columns, in every panel.
  func hasNames(below marks: any ColumnMarks, _ size: Size) -> Bool {
    axis != .categories || rowsOfColumns(size, of: marks).joined().allSatisfy(\.hasRoomForNames)
  }
}

/// What stands in columns for numbers.
protocol ColumnMarks {
  /// Whether each year of the chart is named where there is room, and not round ones.
  var namesEachYear: Bool { get }
  /// Whether the names of several series stand at the ends of these: `nil` if they do not, else whether with their last
  /// values.
  var namesAtEnds: NamesAtEnds? { get }
  /// Whether every value of a panel finds room at its mark.
  func hasValues(_ chart: Chart, _ panel: Chart.Panel, width: Double) -> Bool
  /// The room to the right of a plot without names, in user units.
  func roomAfter(_ chart: Chart, _ panel: Chart.Panel) -> Double
  /// Draws a panel's marks and the line of zero; `upper` is where its plot ends.
  func draw(
    in columns: ChartColumns, _ values: LinearScale, upper: Double, _ content: inout HTML)
}

extension ColumnMarks {
  var namesEachYear: Bool { false }
  var namesAtEnds: NamesAtEnds? { nil }

  func hasValues(_ chart: Chart, _ panel: Chart.Panel, width: Double) -> Bool { false }

  /// The last value of the only series.
  func roomAfter(_ chart: Chart, _ panel: Chart.Panel) -> Double {
    let last = panel.series.count == 1 ? panel.series[0].values.last ?? nil : nil
    return max(10, last.map { ChartText.boldWidth(chart.text($0)) + 6 } ?? 0)
  }
}

/// What stands at the end of a series.
enum NamesAtEnds {
  case alone
  case withValues
}

/// One panel with an axis to the right and numbers upwards.
struct ChartColumns {
  let chart: Chart
  let panel: Chart.Panel
  private let marks: any ColumnMarks
  let left: Double
  let right: Double
  /// Where the plot starts and ends.
  let plot: (start: Double, end: Double)
  let axis: LinearScale
  /// The names of the series in lines, if they stand at the ends of these and not in a legend.
  let names: [[String]]?
  /// Whether marks have their values, which makes an axis of values needless.
  let hasValues: Bool
  let notes: ChartNotes
  private let titleLines: [String]
  private let tickCount: Int
  private let plotHeight: Double

  /// A panel of this width; `ticks` is the room for the labels of its values.
  init(
    _ chart: Chart, _ marks: any ColumnMarks, _ panel: Chart.Panel, left: Double, width: Double,
    ticks: Double
  ) {
    self.chart = chart
    self.marks = marks
    self.panel = panel
    self.left = left
    right = left + width
    titleLines = panel.title.map { ChartText.brokenLines($0, within: width / 1.13) } ?? []
    plotHeight = width > 400 ? 230 : 180
    tickCount = Self.tickCount(width)
    names = Self.names(chart, marks, panel, within: width * 0.3)
    hasValues = marks.hasValues(chart, panel, width: width)
    let room =
      names.map { 12 + ($0.joined().map { ChartText.width($0) }.max() ?? 0) }
      ?? marks.roomAfter(chart, panel)
    plot = (left + ticks, left + width - room)
    axis = chart.kind.axis(of: chart, start: plot.start, end: plot.end)
    notes = ChartNotes(
      chart.annotations.filter(chart.shows), axis: axis, left: left, right: left + width)
  }

  /// How much stands above the plot, in user units.
  var headHeight: Double {
    let title = titleLines.isEmpty ? 0 : Double(titleLines.count) * ChartText.lineHeight + 8
    let legend = names == nil ? legend.height : 0
    return title + legend + notes.height + 18
  }

  private var legend: ChartLegend { ChartLegend(chart, panel, width: right - left) }

  /// Draws the panel and returns where it ends; `head` is the height above the plots of its row.
  func draw(_ top: Double, head: Double, _ content: inout HTML) -> Double {
    var y = top
    content.label("chart-panel", left, y + 14, lines: titleLines)
    if !titleLines.isEmpty { y += Double(titleLines.count) * ChartText.lineHeight + 8 }
    if names == nil { legend.draw(left, y, &content) }
    let (upper, lower) = (top + head, top + head + plotHeight)
    let values = chart.scale(of: panel, start: lower, end: upper, tickCount: tickCount)
    grid(values, &content)
    // Below bars that hang down stand their values.
    let bottom = positions(below: lower + (hasValues && values.lower < 0 ? 16 : 0), &content)
    notes.draw(top: upper - notes.height - 14, bottom: { _ in lower }, &content)
    marks.draw(in: self, values, upper: upper, &content)
    return bottom
  }

  private func grid(_ values: LinearScale, _ content: inout HTML) {
    guard !hasValues else { return }
    for tick in values.ticks(count: tickCount) {
      let y = values.position(of: tick.amount)
      if tick.amount != 0 { content.line("chart-grid", plot.start, y, plot.end, y) }
      content.label("chart-tick label-end", plot.start - 8, y + 4.5, chart.text(ofTick: tick))
    }
  }

  /// The line that bars stand on; where the scale leaves zero out, its end on that side.
  func zero(_ values: LinearScale, _ content: inout HTML) {
    let y = values.position(of: min(max(0, values.lower), values.upper))
    content.line("chart-zero", plot.start, y, plot.end, y)
  }

  /// The years or categories below the plot; returns where they end.
  private func positions(below lower: Double, _ content: inout HTML) -> Double {
    guard chart.axis == .categories else {
      let ticks = moments
      for tick in ticks {
        let x = axis.position(of: tick.middle)
        content.line("chart-grid", x, lower, x, lower + 4)
        content.label(
          "chart-tick label-middle", x, lower + 19,
          lines: [tick.label] + [tick.context].compactMap(\.self))
      }
      return lower + (ticks.contains { $0.context != nil } ? 24 + ChartText.lineHeight : 24)
    }
    var bottom = lower
    for (position, lines) in zip(chart.positions, categories) {
      let x = axis.position(of: position.value)
      content.label("chart-tick label-middle", x, lower + 19, lines: lines)
      bottom = max(bottom, lower + 7 + Double(lines.count) * ChartText.lineHeight)
    }
    return bottom
  }

  /// The names of categories in lines that fit below their bars, if they do.
  private var categories: [[String]] {
    let room = axis.position(of: 1) - axis.position(of: 0) - 6
    return chart.positions.map {
      ChartText.lines($0.label, within: room, size: ChartText.smallSize)
    }
  }

  /// Whether the names of categories find room below their bars.
  var hasRoomForNames: Bool {
    let room = axis.position(of: 1) - axis.position(of: 0) - 6
    return categories.allSatisfy { lines in
      lines.count <= 4
        && lines.allSatisfy { ChartText.width($0, size: ChartText.smallSize) <= room }
    }
  }

  /// Each year that the marks name if their labels find room, else round moments far enough apart for them.
  private var moments: [AxisTick] {
    func hasRoom(_ a: AxisTick, _ b: AxisTick) -> Bool {
      let width = (Self.width(of: a) + Self.width(of: b)) / 2 + 8
      return axis.position(of: b.middle) - axis.position(of: a.middle) >= width
    }
    if marks.namesEachYear, chart.axis == .years {
      let own = chart.positions.map { position in
        let year = position.value.rounded(.down)
        return AxisTick(start: year, end: year + 1, label: position.label)
      }
      if zip(own, own.dropFirst()).allSatisfy(hasRoom) { return own }
    }
    // Months are not of one length, so that the first may begin a little before the axis.
    let slack = chart.axis == .dates ? min(0.01, chart.interval * 0.06) : 0
    let found = chart.ticks.fitting(
      from: axis.lower - slack, to: axis.upper, most: Int((plot.end - plot.start) / 30), hasRoom)
    return found.filter { axis.lower...axis.upper ~= $0.middle }
  }

  private static func width(of tick: AxisTick) -> Double {
    ([tick.label] + [tick.context].compactMap(\.self))
      .map { ChartText.width($0, size: ChartText.smallSize) }.max() ?? 0
  }
}
