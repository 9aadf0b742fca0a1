extension Chart {
  /// A value as the picture has it.
  func text(_ value: Value) -> String {
    numbers.string(value.amount, decimals: decimals ?? value.decimals)
  }

  /// A value of an axis.
  func text(ofTick value: Value) -> String {
    numbers.string(value.amount, decimals: value.decimals)
  }

  /// The amounts that a panel's scale must reach.
  func extremes(for panel: Panel) -> [Double] {
    (sharesScale ? panels : [panel]).flatMap { panel -> [Double] in
      guard kind.isStacked else {
        return panel.series.flatMap { $0.values.compactMap { $0?.amount } }
      }
      return positions.indices.flatMap { place in
        spans(of: panel, at: place).flatMap { [$0.from, $0.to] }
      }
    }
  }

  /// Whether the scale of a panel leaves zero out: where the kind allows it and values lie far from it and close together.
  private func leavesOutZero(_ panel: Panel) -> Bool {
    guard kind.mayLeaveOutZero(over: axis, isWanted: startsAtZero == false) else { return false }
    let values = extremes(for: panel)
    guard startsAtZero != true, let least = values.min(), let greatest = values.max(),
      least < greatest, least > 0 || greatest < 0
    else { return false }
    return startsAtZero == false
      || greatest - least < max(greatest.magnitude, least.magnitude) * 0.2
  }

  /// Whether a scale leaves zero out, which readers must know.
  package var startsElsewhere: Bool { panels.contains(where: leavesOutZero) }

  /// The scale of a panel's values.
  func scale(of panel: Panel, start: Double, end: Double, tickCount: Int) -> LinearScale {
    leavesOutZero(panel)
      ? .around(extremes(for: panel), start: start, end: end, tickCount: tickCount)
      : .fromZero(extremes(for: panel), start: start, end: end, tickCount: tickCount)
  }

  /// What the values of a stack make together; `nil` if one of them is missing, for then nobody knows.
  func sum(of panel: Panel, at place: Int) -> Value? {
    let values = panel.series.compactMap { $0.values[place] }
    guard values.count == panel.series.count else { return nil }
    return Value(
      values.reduce(0) { $0 + $1.amount }, decimals: values.map(\.decimals).max() ?? 0)
  }

  /// The parts of the bar at a position: from where to where each series reaches, in amounts. What is negative is stacked
  /// downwards from zero; what is not known has no part, and the bar no sum.
  func spans(of panel: Panel, at place: Int) -> [(series: Int, from: Double, to: Double)] {
    guard kind.isStacked else {
      return panel.series.enumerated().compactMap { index, series in
        series.values[place].map { (index, 0, $0.amount) }
      }
    }
    var (above, below) = (0.0, 0.0)
    return panel.series.enumerated().compactMap { index, series in
      guard let amount = series.values[place]?.amount else { return nil }
      if amount < 0 {
        defer { below += amount }
        return (index, below, below + amount)
      }
      defer { above += amount }
      return (index, above, above + amount)
    }
  }

  /// Whether the sum of a stack stands at its negative end.
  func isNegative(_ panel: Panel, at place: Int) -> Bool {
    if let sum = sum(of: panel, at: place) { return sum.amount < 0 }
    let spans = spans(of: panel, at: place)
    return !spans.isEmpty && spans.allSatisfy { $0.to < 0 }
  }

  /// Where bars have some of their parts, not all: their sums are not known.
  package var placesWithoutSum: [Position] {
    guard kind.isStacked else { return [] }
    return positions.indices.filter { place in
      panels.contains { panel in
        let known = panel.series.count { $0.values[place] != nil }
        return known > 0 && known < panel.series.count
      }
    }.map { positions[$0] }
  }

  /// The least distance between two positions.
  var interval: Double {
    let gaps = zip(positions.dropFirst(), positions).map { $0.value - $1.value }
    return gaps.filter { $0 > 0 }.min() ?? 1
  }
}
