extension EDTFParser {
  /// Reads one date up to whatever cannot belong to it.
  mutating func singleDate() throws(EDTFFailure) -> SingleDate {
    let start = index
    var yearQualification = qualifier()
    let (year, significantDigits) = try year()
    yearQualification.formUnion(qualifier())
    let written = start..<index
    guard take("-") else {
      return try made(
        SingleDate(
          year: year, significantDigits: significantDigits, yearQualification: yearQualification),
        from: start)
    }
    if case .long = year {
      throw EDTFFailure(
        "a year after Y has no months", at: index - 1..<limit, hint: "write \(text(written))")
    }
    if significantDigits != nil {
      throw EDTFFailure(
        "a year with S has no months", at: index - 1..<limit, hint: "write \(text(written))")
    }
    var partQualification = qualifier()
    let monthStart = index
    let month = try mask("month")
    let monthRange = monthStart..<index
    let suffix = qualifier()
    yearQualification.formUnion(suffix)
    partQualification.formUnion(suffix)
    if let number = month.value, let season = SeasonCode(number) {
      guard peek != UInt8(ascii: "-") else {
        throw EDTFFailure(
          "season \(number) has no days", at: monthRange,
          hint: "write \(text(start..<monthRange.upperBound)), or a month from 01 to 12")
      }
      return try made(
        SingleDate(
          year: year, part: .season(season), yearQualification: yearQualification,
          partQualification: partQualification), from: start)
    }
    guard (1...12).contains(where: month.matches) else {
      throw wrongMonth(year, month, at: monthRange, from: start)
    }
    guard take("-") else {
      return try made(
        SingleDate(
          year: year, part: .month(month), yearQualification: yearQualification,
          partQualification: partQualification), from: start)
    }
    partQualification.formUnion(qualifier())
    let dayStart = index
    let day = try mask("day")
    let dayRange = dayStart..<index
    let dateSuffix = qualifier()
    yearQualification.formUnion(dateSuffix)
    partQualification.formUnion(dateSuffix)
    let date = SingleDate(
      year: year, part: .day(day, month: month), yearQualification: yearQualification,
      partQualification: partQualification)
    guard let date else { throw wrongDay(year, month, day, at: dayRange) }
    return date
  }

  /// A date whose year alone may be at fault, which then is too far away.
  private func made(_ date: SingleDate?, from start: Int) throws(EDTFFailure) -> SingleDate {
    guard let date else { throw tooFar(start..<index) }
    return date
  }

  private mutating func qualifier() -> Qualification {
    guard let byte = peek, let qualification = Qualification(byte) else { return [] }
    index += 1
    return qualification
  }

  /// Reads the two digits of a month or a day.
  private mutating func mask(_ name: String) throws(EDTFFailure) -> DigitMask {
    let start = index
    let end = skipDigits(orX: true)
    guard end > start else { throw unexpected() }
    guard end - start == 2 else {
      throw EDTFFailure("a \(name) has two digits", at: start..<end)
    }
    return mask(start..<end)
  }

  /// Moves past digits, and `X` where it may stand; the new index.
  mutating func skipDigits(orX allowsX: Bool) -> Int {
    while let byte = peek {
      guard byte.isDigit || allowsX && byte == UInt8(ascii: "X") else { break }
      index += 1
    }
    return index
  }

  func mask(_ range: Range<Int>) -> DigitMask {
    var mask = DigitMask()
    for byte in bytes[range] { mask.append(byte.isDigit ? byte - UInt8(ascii: "0") : nil) }
    return mask
  }
}

extension EDTFParser {
  private func wrongMonth(
    _ year: YearExpression, _ month: DigitMask, at range: Range<Int>, from start: Int
  ) -> EDTFFailure {
    let yearText = text(start..<range.lowerBound - 1)
    var hint = "write a month from 01 to 12"
    if month.isComplete, let number = month.value, let value = year.value, value > 0 {
      let rest = bytes[range.upperBound..<limit]
      if number == 0 {
        hint = "write \(yearText) if the month is not known"
      } else if rest.isEmpty, number > value % 100,
        !yearText.contains(where: { "?~%".contains($0) })
      {
        let end = (value / 100 * 100 + number).padded(to: 4)
        hint = "write \(yearText)/\(end) for the years \(value) to \(value / 100 * 100 + number)"
      } else if rest.count == 3, rest.first == UInt8(ascii: "-"),
        (1...12).contains(where: mask(range.upperBound + 1..<limit).matches), 1...31 ~= number
      {
        let swapped = text(range.upperBound + 1..<limit)
        hint = "write \(yearText)-\(swapped)-\(text(range)) if \(number) is the day"
      }
    }
    return EDTFFailure("month \(text(range))", at: range, hint: hint)
  }

  private func wrongDay(
    _ year: YearExpression, _ month: DigitMask, _ day: DigitMask, at range: Range<Int>
  ) -> EDTFFailure {
    let dayText = text(range)
    guard (1...31).contains(where: day.matches) else {
      let isZero = day.value == 0
      return EDTFFailure(
        "day \(dayText)", at: range,
        hint: isZero ? "leave out -00 if the day is not known" : "write a day from 01 to 31")
    }
    guard let monthNumber = month.value else {
      return EDTFFailure(
        "no such month has a day \(dayText)", at: range, hint: "write XX for the month")
    }
    let name = DateWords.english.months[monthNumber - 1]
    let writer = DateWriter(words: .english)
    let fullName = year.value.map { writer.text(.month(monthNumber, year: $0)) } ?? name
    let count = CalendarDate.days(inMonth: monthNumber, of: year.value ?? 2000)
    guard monthNumber == 2, day.value == 29 else {
      let reason =
        day.isComplete ? "\(fullName) has \(count) days" : "\(fullName) has no day \(dayText)"
      return EDTFFailure(reason, at: range, hint: days(year, monthNumber, count))
    }
    guard let value = year.value else {
      return EDTFFailure(
        "no such year has a 29 February", at: range, hint: "write a day from 01 to 28")
    }
    return EDTFFailure(
      "29 \(fullName) does not exist", at: range,
      hint: julianLeapDay(value).map {
        "write \($0.iso) for 29 February of the Julian calendar, or a day from 01 to 28"
      } ?? days(year, monthNumber, 28))
  }

  /// The days that may be meant.
  private func days(_ year: YearExpression, _ month: Int, _ count: Int) -> String {
    guard let year = year.value else { return "write a day from 01 to \(count)" }
    let prefix = "\(year.padded(to: 4))-\(month.padded(to: 2))"
    return "write a day from \(prefix)-01 to \(prefix)-\(count)"
  }

  /// The Gregorian day that the Julian calendar calls 29 February of `year`, from 1500 on.
  private func julianLeapDay(_ year: Int) -> CalendarDate? {
    guard year >= 1500, year % 4 == 0, let march = CalendarDate(year: year, month: 3, day: 1)
    else { return nil }
    let century = (year - 1) / 100
    return CalendarDate(dayNumber: march.dayNumber + century - century / 4 - 2)
  }
}

extension UInt8 {
  /// Whether this is an ASCII digit.
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
