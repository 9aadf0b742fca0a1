/// Writes dates in the words of a language.
struct DateWriter {
  let words: DateWords
  /// Whether years before Christ stand beside those after, which then are marked too.
  var marksChrist = false

  /// `pattern` filled with `values`.
  func fill(_ pattern: String, _ values: KeyValuePairs<String, String>) -> String {
    DateWords.fill(pattern, values)
  }

  /// A plain date: `27 August 1689`. `marksChrist` tells AD years apart from BC ones beside them.
  func text(_ date: PlainDate, marksChrist: Bool = false) -> String {
    let year = text(ofYear: date.year, marksChrist: marksChrist)
    return switch date {
    case .year: year
    case .month(let month, _): fill(words.month, ["month": words.months[month - 1], "year": year])
    case .day(let day):
      fill(
        words.day,
        ["day": String(day.day), "month": words.monthsOfDays[day.month - 1], "year": year])
    }
  }

  /// A year in its era: `1689`, `350 BC`, `AD 79`.
  func text(ofYear year: Int, marksChrist: Bool = false) -> String {
    if year <= 0 {
      let text = rounded(1 - year) ?? rounded(-year) ?? digits(1 - year)
      return fill(words.yearBeforeChrist, ["year": text])
    }
    let text = rounded(year) ?? digits(year)
    return marksChrist || self.marksChrist || year < 100
      ? fill(words.yearOfChrist, ["year": text]) : text
  }

  /// Two plain dates as briefly as they can be: `1685–86`, `2–17 March 1969`.
  func range(_ from: PlainDate, _ to: PlainDate) -> String {
    if from == to { return text(from) }
    switch (from, to) {
    case (.year(let from), .year(let to)):
      if let text = years(from, to) { return text }
    case (.month(let from, let year), .month(let to, let end)) where year == end:
      let months = closeRange(words.months[from - 1], words.months[to - 1])
      return fill(words.month, ["month": months, "year": text(ofYear: year)])
    case (.day(let from), .day(let to)) where from.year == to.year:
      if from.month == to.month {
        let days = closeRange(String(from.day), String(to.day))
        let month = words.monthsOfDays[from.month - 1]
        return fill(
          words.day, ["day": days, "month": month, "year": text(ofYear: from.year)])
      }
      return fill(words.wideRange, ["from": text(ofDay: from), "to": text(.day(to))])
    case (.year, _), (.month, _), (.day, _): break
    }
    let marksChrist = from.year <= 0 && to.year > 0
    return fill(
      words.wideRange, ["from": text(from), "to": text(to, marksChrist: marksChrist)])
  }

  /// A day without its year: `27 August`.
  func text(ofDay date: CalendarDate) -> String {
    let month = words.monthsOfDays[date.month - 1]
    return fill(words.dayOfMonth, ["day": String(date.day), "month": month])
  }

  /// Years of one era; `nil` for those of two.
  func years(_ from: Int, _ to: Int) -> String? {
    if rounded(abs(from)) != nil || rounded(abs(to)) != nil { return nil }
    if to <= 0 {
      return fill(
        words.yearBeforeChrist, ["year": closeRange(digits(1 - from), digits(1 - to))])
    }
    if from <= 0 { return nil }
    if from < 100 {
      return fill(words.yearOfChrist, ["year": closeRange(digits(from), digits(to))])
    }
    guard 1_000...9_999 ~= from, from / 100 == to / 100 else {
      return closeRange(digits(from), digits(to))
    }
    return fill(
      words.yearRange,
      ["from": digits(from), "to": digits(to), "toShort": (to % 100).padded(to: 2)])
  }

  /// A round number of years in words, `13.8 billion`; `nil` if it is less than a million, or has more than four digits
  /// before its zeros: those are counted years.
  func rounded(_ years: Int) -> String? {
    guard years >= 1_000_000 else { return nil }
    let unit = years >= 1_000_000_000 ? 1_000_000_000 : 1_000_000
    guard years % (unit / 1_000) == 0 else { return nil }
    let (whole, rest) = years.quotientAndRemainder(dividingBy: unit)
    var text = digits(whole)
    if rest > 0 {
      var decimals = (rest / (unit / 1_000)).padded(to: 3)
      while decimals.hasSuffix("0") { decimals.removeLast() }
      text += words.decimalMark + decimals
    }
    return fill(unit == 1_000_000 ? words.million : words.billion, ["number": text])
  }

  /// A number with its digits grouped if it has more than four.
  func digits(_ number: Int) -> String {
    let digits = String(number)
    guard digits.utf8.count > 4 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { result += words.digitGroupSeparator }
      result.append(digit)
    }
    return result
  }

  private func closeRange(_ from: String, _ to: String) -> String {
    fill(words.closeRange, ["from": from, "to": to])
  }
}
