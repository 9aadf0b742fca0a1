/// A day of the proleptic Gregorian calendar with astronomical years: year 0 is 1 BC (ISO 8601-1:2019).
package struct CalendarDate: Sendable, Hashable, Comparable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// The greatest year, and the negative of the least, that a date may have.
  package static let yearLimit = 999_999_999

  /// The day, or `nil` if there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard abs(year) <= Self.yearLimit, (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private init(valid year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day of a year within the limit.
  package static func first(ofYear year: Int) -> CalendarDate { CalendarDate(valid: year, 1, 1) }

  /// The last day of a year within the limit.
  package static func last(ofYear year: Int) -> CalendarDate { CalendarDate(valid: year, 12, 31) }

  /// Days since 1970-01-01.
  package var dayNumber: Int {
    // Years that start in March put the leap day at the end; 400 of them always have 146,097 days.
    let shifted = month > 2 ? year : year - 1
    let cycle = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfCycle = shifted - cycle * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * 146_097 + dayOfCycle - 719_468
  }

  /// The day that is `dayNumber` days after 1970-01-01.
  package init(dayNumber: Int) {
    let days = dayNumber + 719_468
    let cycle = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfCycle = days - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      valid: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day after, across months and years.
  package var next: CalendarDate { CalendarDate(dayNumber: dayNumber + 1) }

  /// The year with the part of it that is over at the start of the day, for a scale.
  package var fractionalYear: Double {
    let first = Self.first(ofYear: year).dayNumber
    return Double(year) + Double(dayNumber - first) / (Self.isLeap(year) ? 366 : 365)
  }

  /// The day as ISO 8601 writes it; a year of more than four digits gets a sign.
  package var iso: String {
    let digits = String(abs(year))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let sign = year < 0 ? "-" : digits.count > 4 ? "+" : ""
    return "\(sign)\(padded)-\(twoDigits(month))-\(twoDigits(day))"
  }

  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// Whether a year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month (1 to 12) has.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A number below 100 with two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
