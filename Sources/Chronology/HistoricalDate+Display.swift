extension HistoricalDate {
  /// The date as a person writes it, as in "27 August 1689", "about 1960", "1640s", "1685–86".
  package func display(in words: DateWords) -> String {
    switch form {
    case .single(let pattern): return pattern.display(in: words)
    case .interval(.date(let start), .date(let end)): return Self.range(start, end, words)
    case .interval(.date(let start), .open):
      return words.from.filled(["date": start.display(in: words)])
    case .interval(.date(let start), .unknown):
      return words.unknownEnd.filled(["date": start.display(in: words)])
    case .interval(.open, .date(let end)):
      return words.until.filled(["date": end.display(in: words)])
    case .interval(.unknown, .date(let end)):
      return words.unknownStart.filled(["date": end.display(in: words)])
    case .interval: return words.unknownYear
    case .set(let members, let isChoice):
      let texts = members.map { $0.display(in: words) }
      guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
      return texts.dropLast().joined(separator: ", ") + (isChoice ? words.or : words.and) + last
    }
  }

  /// A value for HTML's `<time datetime>`: a day, month or year after year 0 of which every digit is known.
  package var machineReadable: String? {
    guard case .single(let pattern) = form, pattern.year.significantDigits == nil,
      let year = pattern.year.estimate, year > 0
    else { return nil }
    let digits = String(year)
    let text = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    guard let month = pattern.month else { return text }
    guard let monthNumber = month.number, monthNumber <= 12 else {
      return pattern.day?.number == nil ? text : nil
    }
    guard let day = pattern.day else { return "\(text)-\(twoDigits(monthNumber))" }
    guard let dayNumber = day.number else { return "\(text)-\(twoDigits(monthNumber))" }
    return "\(text)-\(twoDigits(monthNumber))-\(twoDigits(dayNumber))"
  }

  private static func range(_ start: DatePattern, _ end: DatePattern, _ words: DateWords) -> String
  {
    func close(_ first: String, _ last: String) -> String {
      words.closeRange.filled(["start": first, "end": last])
    }
    let plain = DatePattern.Qualification()
    if start.qualification == plain, end.qualification == plain,
      let first = start.knownParts, let last = end.knownParts, first.year > 0
    {
      let sameYear = first.year == last.year
      switch (first.month, first.day, last.month, last.day) {
      case (nil, nil, nil, nil) where first.year / 100 == last.year / 100 && first.year >= 1000:
        return close(String(first.year), twoDigits(last.year % 100))
      case (nil, nil, nil, nil): return close(String(first.year), String(last.year))
      case (let month?, nil, let lastMonth?, nil) where sameYear:
        return words.month.filled([
          "month": close(words.months[month - 1], words.months[lastMonth - 1]),
          "year": String(first.year),
        ])
      case (let month?, let day?, let lastMonth?, let lastDay?)
      where sameYear && month == lastMonth:
        return words.day.filled([
          "day": close(String(day), String(lastDay)), "month": words.months[month - 1],
          "year": String(first.year),
        ])
      case (let month?, let day?, .some, .some) where sameYear:
        let head = words.day.filled([
          "day": String(day), "month": words.months[month - 1], "year": "",
        ])
        let trimmed = head.hasSuffix(" ") ? String(head.dropLast()) : head
        return words.wideRange.filled(["start": trimmed, "end": end.display(in: words)])
      default: break
      }
    }
    return words.wideRange.filled([
      "start": start.display(in: words), "end": end.display(in: words),
    ])
  }
}

extension HistoricalDate.Member {
  func display(in words: DateWords) -> String {
    guard isRange else { return start?.display(in: words) ?? "" }
    switch (start, end) {
    case (let start?, let end?):
      return words.closeRange.filled([
        "start": start.display(in: words), "end": end.display(in: words),
      ])
    case (let start?, nil): return words.from.filled(["date": start.display(in: words)])
    case (nil, let end?): return words.until.filled(["date": end.display(in: words)])
    case (nil, nil): return words.unknownYear
    }
  }
}

extension DatePattern {
  /// Year, month and day, as far as they are written and known to the last digit.
  var knownParts: (year: Int, month: Int?, day: Int?)? {
    guard let year = year.estimate, self.year.significantDigits == nil else { return nil }
    if let month, month.number.map({ $0 > 12 }) ?? true { return nil }
    if let day, day.number == nil { return nil }
    return (year, month?.number, day?.number)
  }

  func display(in words: DateWords) -> String {
    let date = plainDisplay(in: words)
    switch (qualification.isApproximate, qualification.isUncertain) {
    case (false, false): return date
    case (true, false): return words.approximate.filled(["date": date])
    case (false, true): return words.uncertain.filled(["date": date])
    case (true, true): return words.approximateAndUncertain.filled(["date": date])
    }
  }

  private func plainDisplay(in words: DateWords) -> String {
    let yearText = year.display(in: words)
    guard let month else { return yearText }
    if let season {
      let name =
        switch season {
        case 33...36: words.quarters[season - 33]
        case 37...41: words.parts[season - 37]
        default: words.seasons[(season - 21) % 4]
        }
      return words.month.filled(["month": name, "year": yearText])
    }
    guard let number = month.number else { return yearText }
    let name = words.months[number - 1]
    guard let day = day?.number else {
      return words.month.filled(["month": name, "year": yearText])
    }
    return words.day.filled(["day": String(day), "month": name, "year": yearText])
  }
}

extension YearPattern {
  func display(in words: DateWords) -> String {
    if significantDigits != nil, let estimate {
      return words.estimate.filled(["number": Self.text(estimate, words)])
    }
    if let estimate { return Self.text(estimate, words) }
    guard let bounds else { return words.unknownYear }
    switch unknown {
    case 0b1: return words.decade.filled(["year": Self.text(bounds.lowerBound, words)])
    case 0b11 where !isNegative:
      return words.century.filled(["ordinal": words.ordinal(bounds.lowerBound / 100 + 1)])
    case 0b111 where !isNegative:
      return words.millennium.filled(["ordinal": words.ordinal(bounds.lowerBound / 1000 + 1)])
    case 0b1111: return words.unknownYear
    default:
      return words.wideRange.filled([
        "start": Self.text(bounds.lowerBound, words), "end": Self.text(bounds.upperBound, words),
      ])
    }
  }

  private static func text(_ year: Int, _ words: DateWords) -> String {
    year > 0 ? String(year) : words.beforeChrist.filled(["year": String(1 - year)])
  }
}
