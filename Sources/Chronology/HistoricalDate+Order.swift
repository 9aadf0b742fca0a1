extension HistoricalDate {
  /// A place in the order of time: by the earliest day, then by the latest, then by the time of day.
  ///
  /// No start (open or unknown) is before all days, no end is after all: a day comes before the month
  /// that it begins. What is not known at all comes last, and a day without a time before one with it. Dates with
  /// the same bounds are equal, and whoever sorts adds what decides then.
  package struct Order: Sendable, Hashable, Comparable {
    private let earliest: Int
    private let latest: Int
    /// Seconds of the day; -1 without a time.
    private let second: Int

    /// The place of dates between two days; `nil` is no start, and no end.
    package init(earliest: CalendarDate?, latest: CalendarDate?, second: Int? = nil) {
      self.earliest = earliest?.dayNumber ?? .min
      self.latest = latest?.dayNumber ?? .max
      self.second = second ?? -1
    }

    /// After all that is known.
    fileprivate static let unknown = Order(.max, .max)

    private init(_ earliest: Int, _ latest: Int) {
      (self.earliest, self.latest, second) = (earliest, latest, -1)
    }

    /// Earlier is less.
    package static func < (a: Order, b: Order) -> Bool {
      (a.earliest, a.latest, a.second) < (b.earliest, b.latest, b.second)
    }
  }

  /// The key that sorts dates in time.
  package var order: Order {
    isUnknown ? .unknown : Order(earliest: earliest, latest: latest, second: secondOfDay)
  }

  /// Seconds since midnight of a date with a time of day, which the parser has checked.
  private var secondOfDay: Int? {
    guard precision == .day, let mark = edtf.utf8.firstIndex(of: UInt8(ascii: "T")) else {
      return nil
    }
    let parts = edtf[edtf.utf8.index(after: mark)...].prefix(8).split(separator: ":")
    return parts.reduce(0) { $0 * 60 + (Int($1) ?? 0) }
  }

  /// Whether any day of this date may lie from the first day of `start` to the last of `end`; `nil`
  /// is open.
  package func overlaps(from start: CalendarDate?, to end: CalendarDate?) -> Bool {
    if let latest, let start, latest < start { return false }
    if let earliest, let end, earliest > end { return false }
    return true
  }
}
