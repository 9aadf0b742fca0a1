extension Chart {
  /// The most series of a panel: beyond that neither shapes nor dashes can be told apart.
  package static let seriesLimit = 4

  /// The most positions of a kind over an axis: beyond that nothing can be told apart, or the picture grows too long.
  package static func positionLimit(_ kind: Kind, over axis: Axis) -> Int {
    guard axis != .categories else { return 300 }
    switch kind {
    case .line, .dots: return 10_000
    case .bars: return 2000
    case .rows, .slope, .steps: return 300
    }
  }
}
