extension DateWriter {
  /// A date with what is said of its certainty; `inPhrase` if words stand before it.
  func text(_ date: SingleDate, inPhrase: Bool = false) -> String {
    if let text = textWithYearAside(date) { return text }
    let qualification = date.qualification
    let core = unqualified(date, inPhrase: inPhrase || !qualification.isEmpty)
    return qualified(core, qualification, inPhrase: inPhrase)
  }

  private func qualified(
    _ text: String, _ qualification: Qualification, inPhrase: Bool
  ) -> String {
    switch (qualification.contains(.approximate), qualification.contains(.uncertain)) {
    case (false, false): text
    case (true, false): fill(words.about, ["date": text])
    case (false, true): fill(words.perhaps, ["date": text])
    case (true, true):
      fill(inPhrase ? words.perhapsAboutInPhrase : words.aboutAndPerhaps, ["date": text])
    }
  }

  /// `11 June, perhaps 2004`, if the year alone is in doubt.
  private func textWithYearAside(_ date: SingleDate) -> String? {
    guard !date.yearQualification.isEmpty, date.partQualification.isEmpty,
      let plain = PlainDate(date)
    else { return nil }
    let dayAndMonth: String
    switch plain {
    case .year: return nil
    case .month(let month, _): dayAndMonth = words.months[month - 1]
    case .day(let day): dayAndMonth = text(ofDay: day)
    }
    let year = qualified(
      text(ofYear: plain.year), date.yearQualification, inPhrase: true)
    return fill(words.yearAside, ["date": dayAndMonth, "year": year])
  }

  private func unqualified(_ date: SingleDate, inPhrase: Bool) -> String {
    if let plain = PlainDate(date) { return text(plain) }
    switch date.part {
    case .season(let season): return text(season, of: date.year)
    case .none: return text(ofYear: date.year, inPhrase: inPhrase)
    case .month(let month):
      if month.isBlank { return text(ofYear: date.year, inPhrase: inPhrase) }
      if let month = month.value, let period = period(date.year) {
        return inPeriod(words.months[month - 1], period)
      }
    case .day(let day, let month):
      if month.isBlank, day.isBlank { return text(ofYear: date.year, inPhrase: inPhrase) }
      if let month = month.value, day.isBlank, let period = period(date.year) {
        return inPeriod(words.months[month - 1], period)
      }
      if month.isComplete, day.isComplete, let period = period(date.year) {
        return inPeriod(text(ofDay: date.bounds.lowerBound), period)
      }
      if month.isBlank, let day = day.value {
        let period = date.year.value.map { text(ofYear: $0) } ?? period(date.year)
        let date = fill(words.dayOfUnknownMonth, ["day": String(day)])
        if let period { return inPeriod(date, period) }
      }
    }
    return someTimeIn(date)
  }

  private func text(_ season: SeasonCode, of year: YearExpression) -> String {
    let pattern: String
    let name: String
    switch season.number {
    case 33...:
      name = words.partsOfYear[season.number - 33]
      pattern = words.partOfYear
    default:
      name = words.seasons[(season.number - 21) % 4]
      pattern =
        season.number < 25
        ? words.season : season.number < 29 ? words.northernSeason : words.southernSeason
    }
    guard let value = year.value else {
      return inPeriod(name, period(year) ?? text(ofYear: year, inPhrase: true))
    }
    let from = PlainDate.year(value)
    let years = season.endsNextYear ? range(from, .year(value + 1)) : text(from)
    return fill(pattern, ["season": name, "part": name, "year": years])
  }

  private func text(ofYear year: YearExpression, inPhrase: Bool) -> String {
    switch year {
    case .long(let number, isExponential: true) where number < 0:
      // A power of ten is no count of years: -17E3 is told as 17,000 BC.
      return fill(words.yearBeforeChrist, ["year": rounded(-number) ?? digits(-number)])
    case .long(let number, _): return text(ofYear: number)
    case .digits(let mask, _):
      if let value = year.value { return text(ofYear: value) }
      if mask.isBlank { return inPhrase ? words.unknownYear : words.unknownDate }
      guard let name = periodName(year) else {
        return fill(
          words.someTimeIn,
          ["range": range(.year(year.range.lowerBound), .year(year.range.upperBound))])
      }
      return inPhrase ? fill(words.periodInPhrase, ["period": name]) : name
    }
  }

  /// A decade, a century or an unknown year, as it stands after "in"; `nil` for other years.
  private func period(_ year: YearExpression) -> String? {
    if case .digits(let mask, _) = year, mask.isBlank { return words.unknownYear }
    return periodName(year).map { fill(words.periodInPhrase, ["period": $0]) }
  }

  /// `1640s`, `19th century`, `2nd century BC`; `nil` for years that have no such name.
  private func periodName(_ year: YearExpression) -> String? {
    guard case .digits(let mask, let isNegative) = year else { return nil }
    switch mask.unspecifiedTail {
    case 1 where !isNegative && mask.minimum >= 100:
      return fill(words.decade, ["year": digits(mask.minimum)])
    case 2:
      let index = mask.minimum / 100
      guard words.ordinals.indices.contains(index) else { return nil }
      let century = fill(words.century, ["ordinal": words.ordinals[index]])
      return isNegative ? fill(words.yearBeforeChrist, ["year": century]) : century
    default: return nil
    }
  }

  private func inPeriod(_ date: String, _ period: String) -> String {
    fill(words.dayInPeriod, ["date": date, "period": period])
  }

  private func someTimeIn(_ date: SingleDate) -> String {
    let from = PlainDate(date.bounds.lowerBound, asFineAs: date)
    let to = PlainDate(date.bounds.upperBound, asFineAs: date)
    return from == to ? text(from) : fill(words.someTimeIn, ["range": range(from, to)])
  }
}
