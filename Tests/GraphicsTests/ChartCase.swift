import Graphics
import Testing

/// A small chart with the drawing that it should become.
struct ChartCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let chart: Chart
  let size: Chart.Size
  let svg: String

  init(
    _ name: String, _ kind: String, over axis: Chart.Axis = .years,
    _ positions: [Chart.Position], _ panels: [Chart.Panel], sharesScale: Bool = true,
    annotations: [Chart.Annotation] = [], decimals: Int? = nil, size: Chart.Size = .narrow,
    _ content: String
  ) {
    testDescription = name
    chart = Chart(
      chartKind(kind), over: axis, positions: positions, panels: panels, sharesScale: sharesScale,
      annotations: annotations, decimals: decimals,
      numbers: NumberFormat(decimalMark: ".", groupMark: ","), ticks: .roundYears, title: "T & t",
      description: "D")
    self.size = size
    let (name, width) = size == .wide ? ("wide", 640) : ("narrow", 320)
    let (height, shapes) = content.split(separator: "\n", maxSplits: 1).map(String.init).pair
    svg = """
      <svg class="chart-drawing chart-\(name)" viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="c-title c-description">\
      <title id="c-title">T &amp; t</title><desc id="c-description">D</desc>\
      <g paint-order="stroke">\(shapes.replacing("\n", with: ""))</g></svg>
      """
  }
}

/// A kind by its name, followed by its options.
func chartKind(_ text: String) -> any Chart.Kind {
  let words = text.split(separator: " ").map(String.init)
  guard let kind = Chart.kinds.first(where: { $0.name == words[0] }) else {
    preconditionFailure("no kind \(text)")
  }
  return kind.init(Set(words.dropFirst().compactMap(Chart.Option.init)))
}

extension ChartCase {
  /// Whole years.
  static func years(_ years: Int...) -> [Chart.Position] {
    years.map { Chart.Position(value: Double($0) + 0.5, label: String($0)) }
  }

  static func things(_ names: String...) -> [Chart.Position] {
    names.enumerated().map {
      Chart.Position(value: Double($0.offset), label: $0.element, isQuiet: $0.element == "quiet")
    }
  }

  static func series(_ label: String, _ values: Double?...) -> Chart.Series {
    Chart.Series(
      label: label,
      values: values.map { $0.map { Chart.Value($0, decimals: $0 == $0.rounded() ? 0 : 1) } })
  }

  static func panel(_ title: String? = nil, _ series: Chart.Series...) -> Chart.Panel {
    Chart.Panel(title: title, series: series)
  }
}

extension [String] {
  fileprivate var pair: (String, String) { (first ?? "", dropFirst().first ?? "") }
}
