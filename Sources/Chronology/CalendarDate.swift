/// A day of the proleptic Gregorian calendar (ISO 8601), year 0 being 1 BC.
package struct CalendarDate: Sendable, Hashable {
  /// The greatest year, and the negative of the least, that a date may have: enough for the age of
  /// the universe, and small enough for `Int` to count the days.
  package static let yearLimit = 999_999_999_999

  /// The astronomical year: 0 is 1 BC, -1 is 2 BC.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// The day with these parts, or `nil` if there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), 1...12 ~= month else { return nil }
    guard 1...Self.days(inMonth: month, of: year) ~= day else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private init(valid year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that is `dayNumber` days after 1970-01-01, which has to be within the calendar.
  package init(dayNumber: Int) {
    precondition(
      dayNumber.magnitude <= UInt(Self.yearLimit + 1_970) * 366,
      "a day number is within the calendar")
    // Years begin in March here, so that the leap day is the last day of its year.
    let days = dayNumber + Self.epoch
    let cycle = days.floorDivided(by: 146_097)
    let dayOfCycle = days - cycle * 146_097
    let century = min(dayOfCycle / 36_524, 3)
    let dayOfCentury = dayOfCycle - century * 36_524
    let leapCycle = dayOfCentury / 1_461
    let dayOfLeapCycle = dayOfCentury - leapCycle * 1_461
    let yearOfLeapCycle = min(dayOfLeapCycle / 365, 3)
    let dayOfYear = dayOfLeapCycle - yearOfLeapCycle * 365
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = cycle * 400 + century * 100 + leapCycle * 4 + yearOfLeapCycle
    self.init(
      valid: month > 2 ? year : year + 1, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    precondition(Self.years.contains(self.year), "a day number is within the calendar")
  }

  /// The first day of a year within the limit.
  package static func first(ofYear year: Int) -> CalendarDate {
    precondition(years.contains(year), "a year is within the calendar")
    return CalendarDate(valid: year, 1, 1)
  }

  /// The last day of a year within the limit.
  package static func last(ofYear year: Int) -> CalendarDate {
    precondition(years.contains(year), "a year is within the calendar")
    return CalendarDate(valid: year, 12, 31)
  }

  /// Days since 1970-01-01, negative before it.
  package var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let leapDays =
      shifted.floorDivided(by: 4) - shifted.floorDivided(by: 100) + shifted.floorDivided(by: 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return 365 * shifted + leapDays + dayOfYear - Self.epoch
  }

  /// The day after; the calendar's last day is its own.
  package var next: CalendarDate {
    self == .last(ofYear: Self.yearLimit) ? self : CalendarDate(dayNumber: dayNumber + 1)
  }

  /// The day in ISO 8601's extended format; a year beyond four digits has its sign (`+12345-01-01`).
  package var iso: String {
    "\(year > 9_999 ? "+" : "")\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// Whether `year` has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month (1 to 12) of `year` has.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static let years = -yearLimit...yearLimit

  /// Days from 1 March of the year 0 to 1970-01-01.
  private static let epoch = 719_468
}

extension CalendarDate: Comparable {
  /// Earlier is less.
  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The same as `iso`.
  package var description: String { iso }
}

extension Int {
  /// The quotient rounded towards negative infinity; `divisor` is positive.
  func floorDivided(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// Decimal digits with zeros in front up to `width`, the sign not counted.
  func padded(to width: Int) -> String {
    let digits = String(magnitude)
    if self >= 0, digits.utf8.count >= width { return digits }
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.utf8.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }
}
