import Markup

extension Chart {
  /// How numbers are drawn. A kind is a file of its own in `Kinds`, and a line in `kinds`.
  package protocol Kind: Sendable {
    /// As authors write it.
    static var name: String { get }
    /// What authors can ask of the kind besides.
    static var options: Set<Option> { get }
    /// Whether its positions carry words, and no numbers.
    static var hasWords: Bool { get }
    /// The kind with some of its options.
    init(_ options: Set<Option>)
    /// When its positions are moments.
    var time: Time { get }
    /// The most positions over an axis: beyond that nothing can be told apart, or the picture grows too long.
    func positionLimit(over axis: Axis) -> Int
    /// Whether several positions may be one moment.
    var allowsTwins: Bool { get }
    /// What is wrong with a table of so many rows, and how it is mended; `nil` if nothing is.
    func objection(toRows count: Int) -> (message: String, hint: String)?
    /// Whether colours of areas tell its series apart, and not marks.
    var hasAreas: Bool { get }
    /// Whether values stand on one another.
    var isStacked: Bool { get }
    /// Whether the scale of values may leave zero out over an axis, if the author leaves it to the values or wants it.
    func mayLeaveOutZero(over axis: Axis, isWanted: Bool) -> Bool
    /// The time that the picture of `chart` shows, from `start` to `end` in user units.
    func axis(of chart: Chart, start: Double, end: Double) -> LinearScale
    /// The picture of `chart`, whose kind this is.
    func drawing(of chart: Chart, _ size: Size) -> Drawing
  }

  /// What authors can ask of some kinds.
  package enum Option: String, Sendable, CaseIterable {
    /// Positions below each other, and numbers to the right.
    case horizontal
    /// Values on one another.
    case stacked
  }

  /// When positions are moments.
  package enum Time: Sendable {
    /// The kind leads through time.
    case always
    /// They are if the first of them is a date.
    case ifDated
    /// They are names, even of years.
    case never
  }

  /// Every kind, in the order in which authors are told of them.
  package static let kinds: [any Kind.Type] = [
    LineChart.self, BarChart.self, DotChart.self, SlopeChart.self, StepsChart.self, StripChart.self,
  ]

  /// What fits positions best: a line through three or more moments, else bars.
  package static func usualKind(positions count: Int, areDated: Bool) -> any Kind {
    areDated && count > 2 ? LineChart([]) : BarChart([])
  }

  /// The most series of a panel: beyond that neither shapes nor dashes can be told apart.
  package static let seriesLimit = 4

  /// Shapes with the height that they take, in user units.
  package struct Drawing {
    var content = HTML()
    var height = 0.0
  }
}

extension Chart.Kind {
  package static var options: Set<Chart.Option> { [] }
  package static var hasWords: Bool { false }
  package var time: Chart.Time { .ifDated }
  package func positionLimit(over axis: Chart.Axis) -> Int { 300 }
  package var allowsTwins: Bool { false }
  package func objection(toRows count: Int) -> (message: String, hint: String)? { nil }
  package var hasAreas: Bool { false }
  package var isStacked: Bool { false }
  package func mayLeaveOutZero(over axis: Chart.Axis, isWanted: Bool) -> Bool { false }

  package func axis(of chart: Chart, start: Double, end: Double) -> LinearScale {
    chart.axis(margin: 0, start: start, end: end)
  }
}

extension Chart {
  /// The scale of years, from the start of the first to the end of the last, of less time, or of categories; `margin` is
  /// what bars take on both sides of their moments.
  func axis(margin: Double, start: Double, end: Double) -> LinearScale {
    let values = positions.map(\.value)
    let (first, last) = (values.first ?? 0, values.last ?? 0)
    guard axis != .categories else {
      return LinearScale(lower: first - 0.5, upper: last + 0.5, start: start, end: end)
    }
    guard axis == .dates, last - first < 2 else {
      let (lower, upper) =
        margin > 0 ? (first - margin, last + margin) : (first.rounded(.down), last.rounded(.up))
      return LinearScale(lower: lower, upper: max(lower + 1, upper), start: start, end: end)
    }
    // Days and months need no whole years around them.
    let half = positions.count > 1 ? interval / 2 : 1 / 24.0
    return LinearScale(lower: first - half, upper: last + half, start: start, end: end)
  }
}
