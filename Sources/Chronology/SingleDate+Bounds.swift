extension SingleDate {
  /// The first and the last day that a date stands for, or `nil` if there is none.
  static func bounds(
    of part: Part, in year: YearExpression, years: ClosedRange<Int>
  ) -> ClosedRange<CalendarDate>? {
    let first: CalendarDate?
    let last: CalendarDate?
    switch part {
    case .none:
      first = CalendarDate(year: years.lowerBound, month: 1, day: 1)
      last = CalendarDate(year: years.upperBound, month: 12, day: 31)
    case .season(let season):
      let end = years.upperBound + (season.endsNextYear ? 1 : 0)
      first = CalendarDate(year: years.lowerBound, month: season.firstMonth, day: 1)
      last = lastDay(ofMonth: season.lastMonth, in: end)
    case .month(let month):
      first = search(year, month, nil, .forwards)
      last = search(year, month, nil, .backwards)
    case .day(let day, let month):
      first = search(year, month, day, .forwards)
      last = search(year, month, day, .backwards)
    }
    guard let first, let last else { return nil }
    return first...last
  }

  private enum Direction {
    case forwards
    case backwards
  }

  private static func lastDay(ofMonth month: Int, in year: Int) -> CalendarDate? {
    CalendarDate(
      year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
  }

  /// The first day in a direction that fits; a `day` of `nil` is any.
  private static func search(
    _ year: YearExpression, _ month: DigitMask, _ day: DigitMask?, _ direction: Direction
  ) -> CalendarDate? {
    if let year = year.value, let month = month.value, let day = day?.value {
      return CalendarDate(year: year, month: month, day: day)
    }
    let years = year.range
    // Only 29 February asks for more than the first year that fits.
    guard find(month, day, in: 2000, direction) != nil else { return nil }
    let needsLeapYear = find(month, day, in: 2001, direction) == nil
    var candidate = direction == .forwards ? years.lowerBound : years.upperBound
    let step = direction == .forwards ? 1 : -1
    while years.contains(candidate) {
      if year.matches(candidate), !needsLeapYear || CalendarDate.isLeap(candidate) {
        return find(month, day, in: candidate, direction)
      }
      candidate += step
    }
    return nil
  }

  private static func find(
    _ month: DigitMask, _ day: DigitMask?, in year: Int, _ direction: Direction
  ) -> CalendarDate? {
    for offset in 0..<12 {
      let number = direction == .forwards ? 1 + offset : 12 - offset
      guard month.matches(number) else { continue }
      let count = CalendarDate.days(inMonth: number, of: year)
      for offset in 0..<count {
        let candidate = direction == .forwards ? 1 + offset : count - offset
        if day?.matches(candidate) ?? true {
          return CalendarDate(year: year, month: number, day: candidate)
        }
      }
    }
    return nil
  }
}
