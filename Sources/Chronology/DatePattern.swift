/// One date as EDTF writes it: how much of it is known, and how well.
struct DatePattern: Sendable, Hashable {
  var year: YearPattern
  /// Two characters of digits and `X`, or a season from 21; `nil` if the date is a year.
  var month: DigitPattern?
  var day: DigitPattern?
  var qualification = Qualification()

  /// Whether a date is only about right, or may be wrong.
  struct Qualification: Sendable, Hashable {
    var isApproximate = false
    var isUncertain = false

    mutating func add(_ other: Qualification) {
      isApproximate = isApproximate || other.isApproximate
      isUncertain = isUncertain || other.isUncertain
    }
  }

  /// The season, quarter or half that the month's place names, from 21 to 41.
  var season: Int? {
    guard let month, let number = month.number, number > 12 else { return nil }
    return number
  }

  /// The first and the last day that the pattern can mean, or `nil` if it means none.
  var bounds: (earliest: CalendarDate, latest: CalendarDate)? {
    if let season {
      guard let years = year.bounds else { return nil }
      return seasonBounds(season, years.lowerBound, years.upperBound)
    }
    guard let years = year.bounds else { return nil }
    guard month != nil || day != nil else {
      return (.first(ofYear: years.lowerBound), .last(ofYear: years.upperBound))
    }
    // A leap day is at most eight matching years away, and years match at most a thousand apart.
    let candidates = year.matches(limit: 500)
    let reversed = year.lastMatches(limit: 500)
    for year in candidates {
      guard let first = days(in: year).first else { continue }
      for year in reversed {
        if let last = days(in: year).last { return (first, last) }
      }
    }
    return nil
  }

  private func days(in year: Int) -> (first: CalendarDate?, last: CalendarDate?) {
    let months = (1...12).filter { month?.matches($0) ?? true }
    let all = months.flatMap { month in
      (1...31).lazy.filter { day?.matches($0) ?? true }
        .compactMap { CalendarDate(year: year, month: month, day: $0) }
    }
    return (all.first, all.last)
  }

  /// Northern seasons start with March (21, 25); southern ones (29) with September; then quarters, thirds, halves.
  private func seasonBounds(
    _ season: Int, _ first: Int, _ last: Int
  ) -> (earliest: CalendarDate, latest: CalendarDate)? {
    let (start, length) =
      switch season {
      case 21...24: (3 + (season - 21) * 3, 3)
      case 25...28: (3 + (season - 25) * 3, 3)
      case 29...32: (9 + (season - 29) * 3, 3)
      case 33...36: (1 + (season - 33) * 3, 3)
      case 37...39: (1 + (season - 37) * 4, 4)
      default: (1 + (season - 40) * 6, 6)
      }
    let end = start + length - 1
    let endYear = last + (end - 1) / 12
    let endMonth = (end - 1) % 12 + 1
    guard
      let earliest = CalendarDate(
        year: first + (start - 1) / 12, month: (start - 1) % 12 + 1, day: 1),
      let latest = CalendarDate(
        year: endYear, month: endMonth, day: CalendarDate.days(inMonth: endMonth, of: endYear))
    else { return nil }
    return (earliest, latest)
  }
}

/// Two characters, each a digit or `X` for one that is not known.
struct DigitPattern: Sendable, Hashable {
  /// `nil` for `X`.
  let tens: Int?
  let units: Int?

  var number: Int? {
    guard let tens, let units else { return nil }
    return tens * 10 + units
  }

  /// Whether nothing is known.
  var isUnknown: Bool { tens == nil && units == nil }

  func matches(_ number: Int) -> Bool {
    (tens ?? number / 10) == number / 10 && (units ?? number % 10) == number % 10
  }
}

/// A year with digits that may be unknown, or one counted in significant digits.
struct YearPattern: Sendable, Hashable {
  let isNegative: Bool
  /// The absolute value with 0 for unknown digits.
  let magnitude: Int
  /// Which of the last digits are unknown: bit 0 is the units.
  let unknown: UInt16
  /// How many of the first digits count, if that is said.
  var significantDigits: Int?
  /// How many digits are written.
  let width: Int

  init(isNegative: Bool, magnitude: Int, unknown: UInt16 = 0, width: Int = 4) {
    self.isNegative = isNegative
    self.magnitude = magnitude
    self.unknown = unknown
    self.width = width
  }

  var isExact: Bool { unknown == 0 && significantDigits == nil }

  /// The year, if all of it is known; significant digits do not change the estimate.
  var estimate: Int? { unknown == 0 ? signed(magnitude) : nil }

  /// The first and the last year, within the limit of the calendar.
  var bounds: ClosedRange<Int>? {
    let (low, high) = magnitudes
    guard high <= CalendarDate.yearLimit else { return nil }
    let ends = (signed(low), signed(high))
    return min(ends.0, ends.1)...max(ends.0, ends.1)
  }

  private var magnitudes: (low: Int, high: Int) {
    if let significantDigits {
      var unit = 1
      for _ in 0..<max(0, String(magnitude).count - significantDigits) { unit *= 10 }
      let low = magnitude / unit * unit
      return (low, low + unit - 1)
    }
    var nines = 0
    var unit = 1
    for bit in 0..<16 where width > bit {
      if unknown & (1 << bit) != 0 { nines += 9 * unit }
      unit *= 10
    }
    return (magnitude, magnitude + nines)
  }

  private func signed(_ magnitude: Int) -> Int { isNegative ? -magnitude : magnitude }

  private func matches(_ year: Int) -> Bool {
    guard significantDigits == nil else { return true }
    var (rest, known, bit) = (abs(year), magnitude, 0)
    while rest > 0 || known > 0 {
      if unknown & (1 << bit) == 0, rest % 10 != known % 10 { return false }
      (rest, known, bit) = (rest / 10, known / 10, bit + 1)
    }
    return true
  }

  /// The first years that the pattern can mean.
  func matches(limit: Int) -> [Int] {
    guard let bounds else { return [] }
    return Array(bounds.lazy.filter(matches).prefix(limit))
  }

  /// The last years that the pattern can mean, latest first.
  func lastMatches(limit: Int) -> [Int] {
    guard let bounds else { return [] }
    return Array(bounds.reversed().lazy.filter(matches).prefix(limit))
  }
}
