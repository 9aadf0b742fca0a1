/// A round stretch of time on an axis, with what it is called.
package struct AxisTick: Sendable, Hashable {
  /// Where it begins and ends, in fractional years.
  package let start: Double
  package let end: Double
  package let label: String
  /// What stands below the label: the year of a month or a day where it is the first.
  package let context: String?

  package init(start: Double, end: Double, label: String, context: String? = nil) {
    self.start = start
    self.end = end
    self.label = label
    self.context = context
  }

  var middle: Double { (start + end) / 2 }
}

/// The round moments of time, which the calendar and the language of a site name.
package struct AxisTicks: Sendable {
  /// At most `limit` of them from one moment to another, in fractional years.
  package typealias Finder = @Sendable (_ from: Double, _ to: Double, _ limit: Int) -> [AxisTick]

  private let find: Finder

  package init(_ find: @escaping Finder) { self.find = find }

  /// As many ticks from `start` to `end` as have `room` for each other, which is asked of neighbours.
  func fitting(
    from start: Double, to end: Double, most: Int, _ room: (AxisTick, AxisTick) -> Bool
  ) -> [AxisTick] {
    var limit = min(most, 60)
    while limit > 0 {
      let ticks = find(start, end, limit)
      if zip(ticks, ticks.dropFirst()).allSatisfy(room) { return ticks }
      limit = min(limit - 1, ticks.count - 1)
    }
    return []
  }
}
