extension HistoricalDate {
  /// A place in the order of time: by the earliest day, then by the latest.
  ///
  /// No start (open or unknown) is before all days, no end is after all: a day comes before the month
  /// that it begins. Dates with the same bounds are equal, and whoever sorts adds what decides then.
  package struct Order: Sendable, Hashable, Comparable {
    private let earliest: Int
    private let latest: Int

    /// The place of dates between two days; `nil` is no start, and no end.
    package init(earliest: CalendarDate?, latest: CalendarDate?) {
      self.earliest = earliest?.dayNumber ?? .min
      self.latest = latest?.dayNumber ?? .max
    }

    /// Earlier is less.
    package static func < (a: Order, b: Order) -> Bool {
      (a.earliest, a.latest) < (b.earliest, b.latest)
    }
  }

  /// The key that sorts dates in time.
  package var order: Order { Order(earliest: earliest, latest: latest) }

  /// Whether any day of this date may lie from the first day of `start` to the last of `end`; `nil`
  /// is open.
  package func overlaps(from start: CalendarDate?, to end: CalendarDate?) -> Bool {
    if let latest, let start, latest < start { return false }
    if let earliest, let end, earliest > end { return false }
    return true
  }
}
