package import Markup

/// Numbers as a picture. A value that is not there stays a gap: nothing is drawn or led across it.
package struct Chart: Sendable {
  /// What stands for a number.
  package enum Kind: Sendable, Hashable {
    /// Points joined by lines over time.
    case line
    /// Upright bars from zero over time.
    case bars(isStacked: Bool)
    /// Lying bars from zero, one for each category.
    case rows(isStacked: Bool)
    /// Points in a row for each category, joined where there are several, to show how far apart they lie.
    case dots
    /// A line for each series from the first position to the last.
    case slope
    /// Steps of equal height, one for each position in time: an order, not a measure.
    case steps
  }

  /// A place on the axis that numbers belong to.
  package struct Position: Sendable, Hashable {
    /// Fractional years on an axis of time, else the index of the category.
    package let value: Double
    package let label: String
    /// What is written on a step.
    package let note: String?

    package init(value: Double, label: String, note: String? = nil) {
      self.value = value
      self.label = label
      self.note = note
    }
  }

  /// Numbers that belong together, one for each position; `nil` where there is none.
  package struct Series: Sendable, Hashable {
    package let label: String
    package let values: [Double?]

    package init(label: String, values: [Double?]) {
      self.label = label
      self.values = values
    }
  }

  /// One of several charts side by side, on the same scale.
  package struct Panel: Sendable, Hashable {
    package let title: String?
    package let series: [Series]

    package init(title: String?, series: [Series]) {
      self.title = title
      self.series = series
    }
  }

  /// Something that happened, marked on an axis of time.
  package struct Annotation: Sendable, Hashable {
    /// Fractional years.
    package let value: Double
    package let label: String

    package init(value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// How much room there is.
  package enum Size: Sendable, Hashable {
    case wide
    case narrow

    /// User units.
    var width: Double { self == .wide ? 640 : 320 }
    var tickCount: Int { self == .wide ? 5 : 4 }
  }

  /// The most series of a panel: beyond that neither shapes nor dashes can be told apart.
  package static let seriesLimit = 4

  let kind: Kind
  let positions: [Position]
  let panels: [Panel]
  /// Whether all panels have one scale, so that they can be compared, or each its own, for units of its own.
  let sharesScale: Bool
  let annotations: [Annotation]
  let numbers: NumberFormat
  private let title: String
  private let description: String

  /// Each series has a value for each position; positions in time are in order.
  package init(
    _ kind: Kind, positions: [Position], panels: [Panel], sharesScale: Bool = true,
    annotations: [Annotation] = [],
    numbers: NumberFormat, title: String, description: String
  ) {
    precondition(
      panels.allSatisfy { $0.series.allSatisfy { $0.values.count == positions.count } },
      "a series has a value or a gap for each position")
    self.kind = kind
    self.positions = positions
    self.panels = panels
    self.sharesScale = sharesScale
    self.annotations = annotations
    self.numbers = numbers
    self.title = title
    self.description = description
  }

  /// The drawing as an SVG element; `id` makes its own ids unique on the page.
  package func svg(_ size: Size, id: String) -> HTML {
    let drawing =
      switch kind {
      case .line, .bars: columns(size)
      case .rows, .dots: rows(size)
      case .slope: slope(size)
      case .steps: steps(size)
      }
    var svg = HTML()
    svg.openSVG(
      "chart-drawing chart-\(size == .wide ? "wide" : "narrow")", id: id, width: size.width,
      height: drawing.height, title: title, description: description)
    svg.append(drawing.content)
    svg.raw("</svg>")
    return svg
  }

  /// Shapes with the height that they take, in user units.
  struct Drawing {
    var content = HTML()
    var height = 0.0
  }

  /// The values that a panel's scale must reach.
  func extremes(for panel: Panel) -> [Double] {
    (sharesScale ? panels : [panel]).flatMap { panel -> [Double] in
      let isStacked =
        switch kind {
        case .bars(let isStacked), .rows(let isStacked): isStacked
        case .line, .dots, .slope, .steps: false
        }
      guard isStacked else { return panel.series.flatMap { $0.values.compactMap(\.self) } }
      return positions.indices.flatMap { index -> [Double] in
        let values = panel.series.compactMap { $0.values[index] }
        return [
          values.filter { $0 > 0 }.reduce(0, +), values.filter { $0 < 0 }.reduce(0, +),
        ]
      }
    }
  }

  /// The labels of a panel's series with their marks, a line each; none for a single series.
  func legend(_ panel: Panel, at x: Double, _ y: inout Double, _ content: inout HTML) {
    guard panel.series.count > 1 else { return }
    for (index, series) in panel.series.enumerated() {
      content.mark(index, x + 6, y + 9)
      content.label("chart-label", x + 18, y + 13, series.label)
      y += 18
    }
    y += 6
  }
}

extension HTML {
  /// The mark of the series at `index`: a circle, a square, a triangle or a diamond.
  mutating func mark(_ index: Int, _ x: Double, _ y: Double) {
    let kind = "series-mark series-\(index + 1)"
    switch index {
    case 0: circle(kind, x, y, radius: 4)
    case 1: rectangle(kind, x - 3.5, y - 3.5, 7, 7)
    case 2: path(kind, "M\(svgNumber(x)) \(svgNumber(y - 5))l5 9h-10z")
    default: path(kind, "M\(svgNumber(x)) \(svgNumber(y - 5.5))l5.5 5.5l-5.5 5.5l-5.5 -5.5z")
    }
  }
}

/// The width of a chart's text in user units, estimated: fonts are the reader's.
func textWidth(_ text: String) -> Double { Double(text.count) * 7 }
