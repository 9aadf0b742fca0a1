/// Days of the Julian calendar, told as such: `25 October 1917 (O.S.)`, `7 November (25 October) 1917`.
enum OldStyle {
  private static let marks = [
    "(o.s.)", "(os)", "(old style)", "(julian)", "o.s.", "old style", "(ст. ст.)", "(ст.ст.)",
    "ст. ст.", "(по старому стилю)", "(a. st.)",
  ]

  /// The day as the calendar of today counts it.
  static func advice(on text: String) -> EDTFAdvice? {
    let lower = text.lowercased()
    if let mark = marks.first(where: lower.hasSuffix),
      case let rest = String(text.dropLast(mark.count)).trimmingBlanks,
      let day = day(rest), let new = gregorian(day)
    {
      return EDTFAdvice(
        reason: nil, hint: "write \(new.iso), and the day of the old style into date_note")
    }
    guard let open = text.firstIndex(of: "("), let close = text.firstIndex(of: ")"), open < close,
      text[text.index(after: open)..<close].contains(where: \.isNumber)
    else { return nil }
    let outer =
      text[..<open].split(separator: " ") + text[text.index(after: close)...].split(separator: " ")
    guard let new = day(outer.joined(separator: " ")) else { return nil }
    return EDTFAdvice(
      reason: nil, hint: "write \(new.iso), and the day in parentheses into date_note")
  }

  /// The day that words or digits tell.
  private static func day(_ text: String) -> CalendarDate? {
    for guess in [text] + SpokenPhrase.guesses(SpokenWord.words(of: text)).map(\.expression) {
      let parts = guess.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 3, guess.utf8.count == 10 else { continue }
      // 29 February 1900 is a day of the old style alone, which is told elsewhere.
      if let day = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) { return day }
    }
    return nil
  }

  /// The day of our calendar for one of the Julian, from 1582 on.
  private static func gregorian(_ day: CalendarDate) -> CalendarDate? {
    guard day.year > 1582 else { return nil }
    let year = day.month < 3 ? day.year - 1 : day.year
    return CalendarDate(dayNumber: day.dayNumber + year / 100 - year / 400 - 2)
  }
}

/// Days that are counted in weeks or through the year, which ISO 8601 has and EDTF has not: `2020-W05-1`, `2020-060`.
enum CountedDay {
  static func advice(on text: String) -> EDTFAdvice? {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]),
      let first = CalendarDate(year: year, month: 1, day: 1)
    else { return nil }
    if parts.count == 2, parts[1].utf8.count == 3, let number = Int(parts[1]),
      // `1989-111` may be a day of November as well.
      !(100...199).contains(number), (1...(CalendarDate.isLeap(year) ? 366 : 365)).contains(number)
    {
      let day = CalendarDate(dayNumber: first.dayNumber + number - 1)
      return EDTFAdvice(reason: "it counts the days of the year", hint: "write \(day.iso)")
    }
    guard parts[1].hasPrefix("W"), let week = Int(parts[1].dropFirst()), (1...53).contains(week),
      let fourth = CalendarDate(year: year, month: 1, day: 4)
    else { return nil }
    // The day 0, 1 January 1970, was a Thursday; the first week is the one with 4 January.
    let weekday = ((fourth.dayNumber + 3) % 7 + 7) % 7
    let monday = fourth.dayNumber - weekday + (week - 1) * 7
    if parts.count == 3 {
      guard let number = Int(parts[2]), (1...7).contains(number) else { return nil }
      let day = CalendarDate(dayNumber: monday + number - 1)
      return EDTFAdvice(reason: "it counts the weeks of the year", hint: "write \(day.iso)")
    }
    let (start, end) = (CalendarDate(dayNumber: monday), CalendarDate(dayNumber: monday + 6))
    return EDTFAdvice(
      reason: "it counts the weeks of the year", hint: "write \(start.iso)/\(end.iso)")
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
