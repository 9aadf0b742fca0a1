package import Markup

/// Numbers as a picture. A value that is not there stays a gap: nothing is drawn or led across it.
package struct Chart: Sendable {
  /// What the positions are.
  package enum Axis: Sendable, Hashable {
    /// Whole years, by their middles.
    case years
    /// Moments or stretches of time, by their middles.
    case dates
    /// Things in the order of their indices.
    case categories
  }

  /// A place on the axis that numbers belong to.
  package struct Position: Sendable, Hashable {
    /// Fractional years on an axis of time, else the index of the category.
    package let value: Double
    package let label: String
    /// What kinds with words write at it.
    package let note: String?
    /// Whether its bar stands back behind those that the chart is about.
    package let isQuiet: Bool

    package init(value: Double, label: String, note: String? = nil, isQuiet: Bool = false) {
      self.value = value
      self.label = label
      self.note = note
      self.isQuiet = isQuiet
    }
  }

  /// A number as its source gives it.
  package struct Value: Sendable, Hashable {
    package let amount: Double
    /// How many digits are written after the decimal mark.
    package let decimals: Int

    package init(_ amount: Double, decimals: Int = 0) {
      self.amount = amount
      self.decimals = decimals
    }
  }

  /// Numbers that belong together, one for each position; `nil` where there is none.
  package struct Series: Sendable, Hashable {
    package let label: String
    package let values: [Value?]

    package init(label: String, values: [Value?]) {
      self.label = label
      self.values = values
    }
  }

  /// One of several charts side by side.
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
  }

  let kind: any Kind
  let axis: Axis
  let positions: [Position]
  let panels: [Panel]
  /// Whether all panels have one scale, so that they can be compared, or each its own, for units of its own.
  let sharesScale: Bool
  /// Whether the scale of lines and dots starts at zero; `nil` if the values tell it.
  let startsAtZero: Bool?
  let annotations: [Annotation]
  /// How many decimals the picture's values have; `nil` for as many as their sources give.
  let decimals: Int?
  let numbers: NumberFormat
  /// The round moments of an axis of time.
  let ticks: AxisTicks
  private let title: String
  private let description: String

  /// Each series has a value for each position; positions in time are in order, and so are annotations.
  package init(
    _ kind: any Kind, over axis: Axis, positions: [Position], panels: [Panel],
    sharesScale: Bool = true,
    startsAtZero: Bool? = nil, annotations: [Annotation] = [], decimals: Int? = nil,
    numbers: NumberFormat, ticks: AxisTicks, title: String, description: String
  ) {
    precondition(
      panels.allSatisfy { $0.series.allSatisfy { $0.values.count == positions.count } },
      "a series has a value or a gap for each position")
    self.kind = kind
    self.axis = axis
    self.positions = positions
    self.panels = panels
    self.sharesScale = sharesScale
    self.startsAtZero = startsAtZero
    self.annotations = annotations
    self.decimals = decimals
    self.numbers = numbers
    self.ticks = ticks
    self.title = title
    self.description = description
  }

  /// Whether a moment lies in the time that the picture shows.
  package func shows(_ annotation: Annotation) -> Bool {
    guard axis != .categories else { return false }
    let scale = kind.axis(of: self, start: 0, end: 1)
    return scale.lower <= annotation.value && annotation.value <= scale.upper
  }

  /// The drawing as an SVG element; `id` makes its own ids unique on the page.
  package func svg(_ size: Size, id: String) -> HTML {
    let drawing = kind.drawing(of: self, size)
    var svg = HTML()
    svg.openSVG(
      "chart-drawing chart-\(size == .wide ? "wide" : "narrow")", id: id, width: size.width,
      height: drawing.height, title: title, description: description)
    // The outline of words, in the colour of the paper, keeps lines behind them off their letters.
    svg.raw("<g paint-order=\"stroke\">")
    svg.append(drawing.content)
    svg.raw("</g></svg>")
    return svg
  }
}
