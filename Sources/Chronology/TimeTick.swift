/// A round stretch of time on an axis: a year, a month or a day with its name.
package struct TimeTick: Sendable, Hashable {
  /// Where it begins and ends, in fractional years.
  package let start: Double
  package let end: Double
  /// What it is called: `1900`, `500 BC`, `Mar`, `3 Mar`.
  package let label: String
  /// The year that a month or a day belongs to, where it is the first of that year.
  package let context: String?
}

extension TimeTick {
  /// How finely an axis is marked, from the finest on.
  package enum Unit: Int, Sendable, Hashable, Comparable, CaseIterable {
    case day, month, quarter, year

    package static func < (a: Unit, b: Unit) -> Bool { a.rawValue < b.rawValue }
  }
}

extension DateWords {
  /// Round moments from `start` to `end`, in fractional years within the calendar: as many as there are, but at most
  /// `limit`, and none finer than `finest`. Years before Christ are round as people count them.
  package func ticks(
    from start: Double, to end: Double, limit: Int, finest: TimeTick.Unit = .day
  ) -> [TimeTick] {
    guard limit > 0, end > start else { return [] }
    let span = end - start
    if finest == .day {
      for step in [1, 2, 7, 14] where span * 365.25 / Double(step) <= Double(limit) {
        return days(from: start, to: end, step: step)
      }
    }
    if finest <= .month {
      for step in [1, 3, 6] where span * 12 / Double(step) <= Double(limit) {
        return months(from: start, to: end, step: step)
      }
    }
    if finest == .quarter, span * 4 <= Double(limit) { return quarters(from: start, to: end) }
    var power = 1
    while true {
      for step in [power, 2 * power, 5 * power] where span / Double(step) <= Double(limit) {
        return years(from: start, to: end, step: step)
      }
      power *= 10
    }
  }

  private func years(from start: Double, to end: Double, step: Int) -> [TimeTick] {
    let first = max(-CalendarDate.yearLimit, Int(start.rounded(.up)))
    let last = min(CalendarDate.yearLimit - 1, Int((end - 1e-6).rounded(.down)))
    guard first <= last else { return [] }
    let writer = DateWriter(words: self)
    func tick(_ year: Int) -> TimeTick? {
      guard first...last ~= year else { return nil }
      return TimeTick(
        start: Double(year), end: Double(year + 1), label: writer.text(ofYear: year), context: nil)
    }
    var years: [Int] = []
    if step == 1 {
      years = Array(first...last)
    } else {
      // 500 BC is the year -499, and there is no year 0.
      if first <= 0 {
        let least = (1 - first) / step
        let greatest = max(1, (max(1, 1 - last) + step - 1) / step)
        if greatest <= least { years += (greatest...least).reversed().map { 1 - $0 * step } }
      }
      if first <= 1, last >= 1, first <= 0 { years.append(1) }
      if last >= step {
        let least = max(1, (max(1, first) + step - 1) / step)
        if least <= last / step { years += (least...last / step).map { $0 * step } }
      }
    }
    return years.compactMap(tick)
  }

  private func months(from start: Double, to end: Double, step: Int) -> [TimeTick] {
    units(from: start, to: end, perYear: 12, step: step) { shortMonths[$0] }
  }

  private func quarters(from start: Double, to end: Double) -> [TimeTick] {
    units(from: start, to: end, perYear: 4, step: 1) {
      Self.fill(shortQuarter, ["number": String($0 + 1)])
    }
  }

  /// Parts of years that are made of whole months.
  private func units(
    from start: Double, to end: Double, perYear: Int, step: Int, _ name: (Int) -> String
  ) -> [TimeTick] {
    let first = Int(start.rounded(.down))
    let last = Int(end.rounded(.up))
    var ticks: [TimeTick] = []
    var context: Int?
    for year in first...last {
      for part in stride(from: 0, to: perYear, by: step) {
        let length = 12 / perYear
        guard let day = CalendarDate(year: year, month: part * length + 1, day: 1),
          let next = part + 1 < perYear
            ? CalendarDate(year: year, month: (part + 1) * length + 1, day: 1)
            : CalendarDate(year: year + 1, month: 1, day: 1)
        else { continue }
        guard day.fractionalYear > start - 1e-6, day.fractionalYear < end - 1e-6 else { continue }
        ticks.append(
          TimeTick(
            start: day.fractionalYear, end: next.fractionalYear, label: name(part),
            context: context == year ? nil : DateWriter(words: self).text(ofYear: year)))
        context = year
      }
    }
    return ticks
  }

  private func days(from start: Double, to end: Double, step: Int) -> [TimeTick] {
    let writer = DateWriter(words: self)
    var day = CalendarDate.first(ofYear: Int(start.rounded(.down)))
    var ticks: [TimeTick] = []
    var context: Int?
    while day.fractionalYear < end - 1e-6 {
      if day.fractionalYear > start - 1e-6,
        day.dayNumber.floorDivided(by: step) * step == day.dayNumber
      {
        let label = Self.fill(
          dayOfMonth, ["day": String(day.day), "month": shortMonths[day.month - 1]])
        let isNew = context != day.year
        ticks.append(
          TimeTick(
            start: day.fractionalYear, end: day.fractionalYearOfEnd, label: label,
            context: isNew ? writer.text(ofYear: day.year) : nil))
        context = day.year
      }
      guard day.next != day else { break }
      day = day.next
    }
    return ticks
  }
}
