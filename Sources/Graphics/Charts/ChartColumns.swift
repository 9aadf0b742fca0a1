import Markup

extension Chart {
  /// Panels with time or categories to the right and numbers upwards: two beside each other if there is room.
  func columns(_ size: Size) -> Drawing {
    var drawing = Drawing()
    for (row, neighbours) in columns(size, of: panels).enumerated() {
      let top = row == 0 ? 0 : drawing.height + Self.columnGap
      let head = neighbours.map(\.headHeight).max() ?? 0
      for neighbour in neighbours {
        drawing.height = max(drawing.height, neighbour.draw(top, head: head, &drawing.content))
      }
    }
    return drawing
  }

  /// The rows of the picture, each of panels beside each other.
  fileprivate func columns(_ size: Size, of panels: [Panel]) -> [[ChartColumns]] {
    let count = size == .wide ? min(2, panels.count) : 1
    let width = (size.width - Self.columnGap * Double(count - 1)) / Double(count)
    let ticks = panels.map { ChartColumns.tickWidth(self, $0, width: width) }.max() ?? 0
    return stride(from: 0, to: panels.count, by: count).map { row in
      panels[row..<min(panels.count, row + count)].enumerated().map {
        ChartColumns(
          self, $0.element, left: Double($0.offset) * (width + Self.columnGap), width: width,
          ticks: ticks)
      }
    }
  }

  /// Between panels, in user units.
  private static let columnGap = 28.0

  /// Shapes with the height that they take, in user units.
  struct Drawing {
    var content = HTML()
    var height = 0.0
  }
}

/// One panel with an axis to the right and numbers upwards.
struct ChartColumns {
  let chart: Chart
  let panel: Chart.Panel
  let left: Double
  let right: Double
  /// Where the plot starts and ends.
  let plot: (start: Double, end: Double)
  let axis: LinearScale
  /// The names of the series in lines, if they stand at the ends of these and not in a legend.
  let names: [[String]]?
  /// Whether bars have their values on them, which makes an axis of values needless.
  let hasValues: Bool
  let notes: ChartNotes
  private let titleLines: [String]
  private let tickCount: Int
  private let plotHeight: Double

  /// A panel of this width; `ticks` is the room for the labels of its values.
  init(_ chart: Chart, _ panel: Chart.Panel, left: Double, width: Double, ticks: Double) {
    self.chart = chart
    self.panel = panel
    self.left = left
    right = left + width
    titleLines = panel.title.map { ChartText.brokenLines($0, within: width / 1.13) } ?? []
    plotHeight = width > 400 ? 230 : 180
    tickCount = Self.tickCount(width)
    names = Self.names(chart, panel, within: width * 0.3)
    hasValues = Self.hasValues(chart, panel, width: width)
    plot = (left + ticks, left + width - Self.room(chart, panel, names: names))
    axis = Self.axis(chart, start: plot.start, end: plot.end)
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
    switch chart.kind {
    case .line, .dots:
      zero(values, &content)
      points(values, upper: upper, &content)
    case .bars:
      bars(values, &content)
      zero(values, &content)
    case .rows, .slope, .steps: preconditionFailure("these are no columns")
    }
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
  private func zero(_ values: LinearScale, _ content: inout HTML) {
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

  /// Whether the names of categories find room below the bars, in every panel.
  static func hasNames(_ chart: Chart, _ size: Chart.Size) -> Bool {
    guard chart.axis == .categories else { return true }
    return chart.columns(size, of: chart.panels).joined().allSatisfy { column in
      let room = column.axis.position(of: 1) - column.axis.position(of: 0) - 6
      return column.categories.allSatisfy { lines in
        lines.count <= 4
          && lines.allSatisfy { ChartText.width($0, size: ChartText.smallSize) <= room }
      }
    }
  }

  /// Each year of the bars if their labels find room, else round moments far enough apart for them.
  private var moments: [AxisTick] {
    func hasRoom(_ a: AxisTick, _ b: AxisTick) -> Bool {
      let width = (Self.width(of: a) + Self.width(of: b)) / 2 + 8
      return axis.position(of: b.middle) - axis.position(of: a.middle) >= width
    }
    if case .bars = chart.kind, chart.axis == .years {
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
