extension HistoricalDate {
  /// The years of the date as a person writes them: `2004` of a day, `2004–06`, `380 BC`, `1640s`, `about 1609`.
  package func years(in words: DateWords) -> String {
    HistoricalDate(edtf: edtf, form: form.years).display(in: words)
  }
}

extension DateWords {
  /// Years as a person writes them: `1689–1991`, `1949–50`, `500–400 BC`.
  package func years(from first: Int, to last: Int) -> String {
    DateWriter(words: self).range(.year(first), .year(last))
  }
}

extension DateForm {
  /// The same dates with nothing finer than their years.
  fileprivate var years: DateForm {
    switch self {
    case .single(let date): return .single(date.ofYear)
    case .interval(.date(let from), .date(let to)) where from.ofYear == to.ofYear:
      return .single(from.ofYear)
    case .interval(let from, let to): return .interval(from: from.years, to: to.years)
    case .set(let kind, let members):
      var years: [Member] = []
      for member in members.map(\.years) where years.last != member { years.append(member) }
      if years.count == 1, case .date(let date)? = years.first { return .single(date) }
      return .set(kind, years)
    }
  }
}

extension DateForm.Limit {
  fileprivate var years: DateForm.Limit {
    switch self {
    case .date(let date): .date(date.ofYear)
    case .open, .unknown: self
    }
  }
}

extension DateForm.Member {
  fileprivate var years: DateForm.Member {
    switch self {
    case .date(let date): .date(date.ofYear)
    case .range(let from, let to):
      from.ofYear == to.ofYear ? .date(from.ofYear) : .range(from.ofYear, to.ofYear)
    case .upTo(let date): .upTo(date.ofYear)
    case .onwards(let date): .onwards(date.ofYear)
    }
  }
}

extension SingleDate {
  /// The year of a date, with what is said of the year.
  fileprivate var ofYear: SingleDate {
    SingleDate(
      year: year, significantDigits: significantDigits, yearQualification: yearQualification)
      ?? self
  }
}
