extension HistoricalDate {
  /// Where a date stands in time: by its earliest day, then by its latest; an open or unknown start is before all days, such an end after all.
  package struct Order: Sendable, Hashable, Comparable {
    private let earliest: Int
    private let latest: Int

    init(_ date: HistoricalDate) {
      earliest = date.earliest?.dayNumber ?? .min
      latest = date.latest?.dayNumber ?? .max
    }

    package static func < (a: Order, b: Order) -> Bool {
      (a.earliest, a.latest) < (b.earliest, b.latest)
    }
  }

  /// The key that sorts dates in time.
  package var order: Order { Order(self) }

  /// Whether any day of this date may lie from the first day of `start` to the last of `end`; `nil` is open.
  package func overlaps(from start: CalendarDate?, to end: CalendarDate?) -> Bool {
    if let latest, let start, latest < start { return false }
    if let earliest, let end, earliest > end { return false }
    return true
  }
}
