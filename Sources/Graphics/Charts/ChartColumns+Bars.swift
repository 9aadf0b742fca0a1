import Markup

extension ChartColumns {
  /// Bars from zero, beside or on one another; a dash stands where there is no number.
  func bars(_ values: LinearScale, _ content: inout HTML) {
    let band = axis.position(of: chart.bandWidth) - axis.position(of: 0)
    let count = chart.isStacked ? 1 : panel.series.count
    let group = band * Self.barShare
    let width = group / Double(max(1, count))
    // A rectangle each, or one path of them all where they are many.
    let isMany = chart.positions.count * count > Self.rectangleLimit
    var paths: [(kind: String, data: PathData)] = []
    for (place, position) in chart.positions.enumerated() {
      let start = axis.position(of: position.value) - group / 2
      let spans = chart.spans(of: panel, at: place)
      for span in spans {
        let (a, b) = (values.position(of: span.from), values.position(of: span.to))
        let x = start + (chart.isStacked ? 0 : Double(span.series) * width)
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
        guard hasValues, !chart.isStacked, let value = panel.series[span.series].values[place]
        else { continue }
        label(
          chart.text(value), x + width / 2, isBelow: value.amount < 0, min(a, b), max(a, b),
          &content)
      }
      if hasValues, chart.isStacked, let sum = chart.sum(of: panel, at: place) {
        let ends = spans.flatMap { [values.position(of: $0.from), values.position(of: $0.to)] }
        label(
          chart.text(sum), start + group / 2, isBelow: sum.amount < 0, ends.min() ?? values.start,
          ends.max() ?? values.start, &content)
      }
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
      } else if !chart.isStacked {
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
