/// A date whose digits are all specified: what most dates are, and what joins into short ranges.
enum PlainDate: Hashable {
  case year(Int)
  case month(Int, year: Int)
  case day(CalendarDate)

  var year: Int {
    switch self {
    case .year(let year), .month(_, let year): year
    case .day(let day): day.year
    }
  }

  /// The year, month or day that `date` writes; an unspecified day leaves its month, and so on.
  init?(_ date: SingleDate) {
    guard let year = date.year.value, date.significantDigits == nil else { return nil }
    if case .long(_, isExponential: true) = date.year { return nil }
    switch date.part {
    case .none: self = .year(year)
    case .season: return nil
    case .month(let month), .day(_, let month):
      var day: DigitMask?
      if case .day(let mask, _) = date.part, !mask.isBlank { day = mask }
      if month.isBlank, day == nil {
        self = .year(year)
      } else if let month = month.value, day == nil {
        self = .month(month, year: year)
      } else if month.isComplete, let day, day.isComplete {
        self = .day(date.bounds.lowerBound)
      } else {
        return nil
      }
    }
  }

  /// A bound of `date`, as finely as `date` is written.
  init(_ bound: CalendarDate, asFineAs date: SingleDate) {
    switch date.precision {
    case .day: self = .day(bound)
    case .month: self = .month(bound.month, year: bound.year)
    case .season, .year, .decade, .century, .longer: self = .year(bound.year)
    }
  }
}
