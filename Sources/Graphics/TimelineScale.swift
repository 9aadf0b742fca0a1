/// Where a moment stands on a timeline whose eras are drawn at scales of their own.
///
/// Within an era the scale is even. An era is as long as the geometric mean of its share of the years and its
/// share of the events, and never just a line: quiet centuries stay long, and crowded decades get the room that their
/// events need. Time between eras has a band of its own, without a title.
package struct TimelineScale: Sendable {
  /// An era with its years as fractions, and how many events it holds.
  package struct Era: Sendable, Hashable {
    package let id: String
    package let title: String
    package let start: Double
    package let end: Double
    package let eventCount: Int

    package init(id: String, title: String, start: Double, end: Double, eventCount: Int) {
      self.id = id
      self.title = title
      self.start = start
      self.end = end
      self.eventCount = eventCount
    }
  }

  /// A stretch of the picture with one scale.
  package struct Band: Sendable, Hashable {
    package let era: Era
    package let start: Double
    package let end: Double

    /// User units for a year.
    var scale: Double { (end - start) / (era.end - era.start) }

    func position(of moment: Double) -> Double {
      start + (end - start) * (moment - era.start) / (era.end - era.start)
    }
  }

  /// In order of time, each starting where the one before it ends.
  package let bands: [Band]

  /// Lays eras, of which a later one may cut an earlier one short, from `margin` to `length` less `margin`.
  package init(_ eras: [Era], length: Double, margin: Double = 0) {
    var clipped: [Era] = []
    for era in eras.sorted(by: { $0.start < $1.start }) {
      if let last = clipped.popLast() {
        let end = min(last.end, era.start)
        if end > last.start {
          clipped.append(
            Era(
              id: last.id, title: last.title, start: last.start, end: end,
              eventCount: last.eventCount))
        }
        // Less than a year between eras is how their dates are written, and no time of its own.
        if era.start - end > 1 {
          clipped.append(Era(id: "", title: "", start: end, end: era.start, eventCount: 1))
        }
      }
      // The least stretch that `Double` can part near the ends of the calendar.
      clipped.append(
        Era(
          id: era.id, title: era.title, start: era.start, end: max(era.start + 0.01, era.end),
          eventCount: era.eventCount))
    }
    var weights = clipped.map { (($0.end - $0.start) * Double(max(1, $0.eventCount))).squareRoot() }
    // Beside billions of years an era of centuries would be a line.
    let least = weights.reduce(0, +) * 0.3 / Double(max(1, clipped.count))
    weights = weights.map { max(least, $0) }
    let total = weights.reduce(0, +)
    var bands: [Band] = []
    var position = margin
    for (era, weight) in zip(clipped, weights) {
      let end = position + (length - 2 * margin) * weight / total
      bands.append(Band(era: era, start: position, end: end))
      position = end
    }
    self.bands = bands
  }

  /// The position of a moment; `nil` if it lies outside all eras.
  package func position(of moment: Double) -> Double? {
    guard let first = bands.first, let last = bands.last, moment >= first.era.start,
      moment <= last.era.end
    else { return nil }
    let band = bands.last { $0.era.start <= moment } ?? first
    return min(band.end, band.position(of: moment))
  }

  /// Whether any of the time from `start` to `end` is in the picture; `nil` is open.
  package func shows(from start: Double?, to end: Double?) -> Bool {
    guard let first = bands.first, let last = bands.last, start != nil || end != nil else {
      return false
    }
    return start ?? -.infinity <= last.era.end && end ?? .infinity >= first.era.start
  }

  /// Where the stretch from `start` to `end`, `nil` being open, runs in the picture; `nil` if it is outside.
  func stretch(from start: Double?, to end: Double?) -> Stretch? {
    guard shows(from: start, to: end), let first = bands.first, let last = bands.last else {
      return nil
    }
    let (from, to) = (start.flatMap(position), end.flatMap(position))
    return Stretch(
      start: from ?? first.start, end: max(from ?? first.start, to ?? last.end),
      hasStart: from != nil, hasEnd: to != nil)
  }

  /// A piece of the picture.
  struct Stretch: Hashable {
    let start: Double
    let end: Double
    /// Whether it begins and ends there, and is not cut or open.
    let hasStart: Bool
    let hasEnd: Bool

    /// Where its circle stands: where it begins, else where it ends.
    var anchor: Double { hasStart || !hasEnd ? start : end }
  }

  /// Round moments that divide each band evenly with room for their labels, which are `width` wide.
  func ticks(
    _ ticks: AxisTicks, gap: Double, width: (String) -> Double
  ) -> [(position: Double, label: String)] {
    let all = bands.flatMap { band -> [(position: Double, label: String)] in
      let found = ticks.fitting(
        from: band.era.start, to: band.era.end, most: Int((band.end - band.start) / gap)
      ) { a, b in
        band.position(of: b.start) - band.position(of: a.start) >= max(gap, width(Self.text(a)) + 6)
      }
      return found.map { (band.position(of: $0.start), Self.text($0)) }
        .filter { band.end - $0.0 >= min(gap / 2, width($0.1)) }
    }
    // The last label of a band may reach into the next one.
    var free = -Double.infinity
    return all.filter { tick in
      guard tick.position >= free else { return false }
      free = tick.position + max(gap * 0.4, width(tick.label) + 4)
      return true
    }
  }

  /// A month or a day with its year where that is new.
  private static func text(_ tick: AxisTick) -> String {
    tick.context.map { "\(tick.label) \($0)" } ?? tick.label
  }
}
