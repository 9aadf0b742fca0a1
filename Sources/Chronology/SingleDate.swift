/// One date of EDTF, of any precision and with any of its digits unspecified.
struct SingleDate: Sendable, Hashable {
  /// What follows the year.
  enum Part: Sendable, Hashable {
    case none
    case season(SeasonCode)
    case month(DigitMask)
    case day(DigitMask, month: DigitMask)
  }

  let year: YearExpression
  /// How many digits of the year are meant (`1950S2`), from the left.
  let significantDigits: Int?
  let part: Part
  /// What is said of the year alone.
  let yearQualification: Qualification
  /// What is said of the month, the season or the day.
  let partQualification: Qualification
  /// The first and the last day that are meant.
  let bounds: ClosedRange<CalendarDate>

  /// A date, or `nil` if no day is like this.
  init?(
    year: YearExpression, significantDigits: Int? = nil, part: Part = .none,
    yearQualification: Qualification = [], partQualification: Qualification = []
  ) {
    let years = Self.years(year, significantDigits)
    guard let bounds = Self.bounds(of: part, in: year, years: years) else { return nil }
    self.year = year
    self.significantDigits = significantDigits
    self.part = part
    self.yearQualification = yearQualification
    self.partQualification = partQualification
    self.bounds = bounds
  }

  /// Whether nothing at all is known of the year (`XXXX-12-25`): then no day is the first one, and none the last.
  var isYearUnknown: Bool {
    switch year {
    case .digits(let mask, _): mask.isBlank
    case .long: false
    }
  }

  /// The first day that may be meant; `nil` if nobody knows the year.
  var earliest: CalendarDate? { isYearUnknown ? nil : bounds.lowerBound }

  /// The last day that may be meant; `nil` if nobody knows the year.
  var latest: CalendarDate? { isYearUnknown ? nil : bounds.upperBound }

  /// What is said of the date as a whole; a count of significant digits makes an estimate of it.
  var qualification: Qualification {
    let estimate: Qualification = significantDigits == nil ? [] : .approximate
    return yearQualification.union(partQualification).union(estimate)
  }

  /// Whether the date is a year, a month or a day without an unspecified digit.
  var isFullySpecified: Bool {
    guard year.value != nil, significantDigits == nil else { return false }
    return switch part {
    case .none: true
    case .season: false
    case .month(let month): month.isComplete
    case .day(let day, let month): month.isComplete && day.isComplete
    }
  }

  /// Whether no digit of it is unspecified or estimated.
  var isCertain: Bool {
    if case .season = part { return year.value != nil && significantDigits == nil }
    return isFullySpecified
  }

  var precision: DatePrecision {
    switch part {
    case .day(let day, let month) where !day.isBlank:
      return month.isBlank ? yearPrecision : .day
    case .day(_, let month), .month(let month): return month.isBlank ? yearPrecision : .month
    case .season: return .season
    case .none: return yearPrecision
    }
  }

  private var yearPrecision: DatePrecision {
    let years = Self.years(year, significantDigits)
    return switch years.count {
    case 1: .year
    case 2...10: .decade
    case 11...100: .century
    default: .longer
    }
  }

  /// The smallest and the largest year that are meant.
  private static func years(_ year: YearExpression, _ significantDigits: Int?) -> ClosedRange<Int> {
    guard let significantDigits, let value = year.value else { return year.range }
    let magnitude = Int(value.magnitude)
    var unit = 1
    for _ in 0..<max(0, String(magnitude).utf8.count - significantDigits) { unit *= 10 }
    let low = magnitude / unit * unit
    return value < 0 ? -(low + unit - 1)...(-low) : low...low + unit - 1
  }
}
