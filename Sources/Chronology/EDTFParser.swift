/// Reads one EDTF expression from left to right.
struct EDTFParser {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func parse() throws(EDTFProblem) -> HistoricalDate.Form {
    if take("[") { return try set(closing: "]", isChoice: true) }
    if take("{") { return try set(closing: "}", isChoice: false) }
    let start = try endpoint()
    guard take("/") else {
      guard case .date(let pattern) = start else { throw EDTFProblem(nil) }
      try expectEnd()
      return .single(pattern)
    }
    let end = try endpoint()
    try expectEnd()
    if case .date = start { return .interval(start, end) }
    guard case .date = end else { throw EDTFProblem("neither end is a date") }
    return .interval(start, end)
  }

  private mutating func endpoint() throws(EDTFProblem) -> HistoricalDate.Endpoint {
    if take("..") { return .open }
    if position == bytes.count || peek == UInt8(ascii: "/") {
      guard !bytes.isEmpty, bytes.contains(UInt8(ascii: "/")) else { throw EDTFProblem(nil) }
      return .unknown
    }
    return .date(try date(allowsTime: !bytes.contains(UInt8(ascii: "/"))))
  }

  private mutating func set(
    closing: StaticString, isChoice: Bool
  ) throws(EDTFProblem) -> HistoricalDate.Form {
    var members: [HistoricalDate.Member] = []
    repeat {
      while take(" ") {}
      if take("..") {
        members.append(.init(start: nil, end: try date(), isRange: true))
      } else {
        let start = try date()
        if !take("..") {
          members.append(.init(start: start, end: start, isRange: false))
        } else if peek == UInt8(ascii: ",") || peek == UInt8(ascii: "]")
          || peek == UInt8(ascii: "}")
        {
          members.append(.init(start: start, end: nil, isRange: true))
        } else {
          members.append(.init(start: start, end: try date(), isRange: true))
        }
      }
      while take(" ") {}
    } while take(",")
    guard take(closing) else { throw EDTFProblem("the set is not closed with \(closing)") }
    try expectEnd()
    return .set(members, isChoice: isChoice)
  }

  /// A date with its qualifications: one to the right of a part covers all parts to its left, one to the left its part alone.
  private mutating func date(allowsTime: Bool = false) throws(EDTFProblem) -> DatePattern {
    var qualification = qualifier()
    var pattern = DatePattern(year: try year())
    qualification.add(qualifier())
    if take("-") {
      qualification.add(qualifier())
      pattern.month = try digits(of: "month")
      try check(month: pattern.month)
      qualification.add(qualifier())
      if take("-") {
        guard pattern.season == nil else { throw EDTFProblem("a season has no day") }
        qualification.add(qualifier())
        pattern.day = try digits(of: "day")
        try check(day: pattern.day)
        qualification.add(qualifier())
        if allowsTime, take("T") { try time() }
      }
    }
    pattern.qualification = qualification
    return pattern
  }

  private mutating func qualifier() -> DatePattern.Qualification {
    if take("%") { return .init(isApproximate: true, isUncertain: true) }
    if take("~") { return .init(isApproximate: true) }
    if take("?") { return .init(isUncertain: true) }
    return .init()
  }

  private mutating func year() throws(EDTFProblem) -> YearPattern {
    if take("Y") { return try longYear() }
    let isNegative = take("-")
    var magnitude = 0
    var unknown: UInt16 = 0
    var width = 0
    while let byte = peek, isDigit(byte) || byte == UInt8(ascii: "X") {
      width += 1
      guard width <= 4 else {
        throw EDTFProblem("a year of more than four digits starts with Y")
      }
      magnitude *= 10
      unknown <<= 1
      if byte == UInt8(ascii: "X") { unknown |= 1 } else { magnitude += Int(byte - 48) }
      position += 1
    }
    guard width > 0 else { throw EDTFProblem(nil) }
    guard width == 4 else { throw EDTFProblem("a year has four digits") }
    guard !(isNegative && magnitude == 0 && unknown == 0) else {
      throw EDTFProblem("there is no year -0000", hint: "1 BC is 0000")
    }
    var year = YearPattern(isNegative: isNegative, magnitude: magnitude, unknown: unknown)
    year.significantDigits = try significantDigits(of: year)
    return year
  }

  /// `Y170000002`, `Y-17E7`, `Y3388E2S3`.
  private mutating func longYear() throws(EDTFProblem) -> YearPattern {
    let isNegative = take("-")
    guard let digits = number(), digits.width > 0 else {
      throw EDTFProblem("no digits follow the Y")
    }
    var (value, width) = digits
    if take("E") {
      guard let exponent = number(), exponent.width > 0 else {
        throw EDTFProblem("no digits follow the E")
      }
      for _ in 0..<min(exponent.value, 12) where value <= CalendarDate.yearLimit { value *= 10 }
      if exponent.value > 12, value > 0 { value = CalendarDate.yearLimit + 1 }
    } else if width <= 4 {
      throw EDTFProblem("a year with a Y has more than four digits", hint: "remove the Y")
    }
    width = String(value).count
    var year = YearPattern(isNegative: isNegative, magnitude: value, width: width)
    year.significantDigits = try significantDigits(of: year)
    return year
  }

  private mutating func significantDigits(of year: YearPattern) throws(EDTFProblem) -> Int? {
    guard take("S") else { return nil }
    guard let digits = number(), digits.value >= 1 else {
      throw EDTFProblem("no count of significant digits follows the S")
    }
    guard digits.value <= year.width, year.unknown == 0 else {
      throw EDTFProblem("the year does not have \(digits.value) significant digits")
    }
    return digits.value
  }

  /// A run of digits; its value stops growing beyond the calendar's limit.
  private mutating func number() -> (value: Int, width: Int)? {
    var value = 0
    var width = 0
    while let byte = peek, isDigit(byte) {
      if value <= CalendarDate.yearLimit { value = value * 10 + Int(byte - 48) }
      width += 1
      position += 1
    }
    return width > 0 ? (value, width) : nil
  }

  private mutating func digits(of part: String) throws(EDTFProblem) -> DigitPattern {
    var characters: [Int?] = []
    while let byte = peek, isDigit(byte) || byte == UInt8(ascii: "X"), characters.count < 3 {
      characters.append(byte == UInt8(ascii: "X") ? nil : Int(byte - 48))
      position += 1
    }
    guard characters.count == 2 else { throw EDTFProblem("a \(part) has two digits") }
    return DigitPattern(tens: characters[0], units: characters[1])
  }

  private func check(month: DigitPattern?) throws(EDTFProblem) {
    guard let month else { return }
    if let number = month.number {
      guard (1...12).contains(number) || (21...41).contains(number) else {
        throw EDTFProblem("month \(twoDigits(number))")
      }
    } else if !(1...12).contains(where: month.matches) {
      throw EDTFProblem("no month fits it")
    }
  }

  private func check(day: DigitPattern?) throws(EDTFProblem) {
    guard let day else { return }
    if let number = day.number {
      guard (1...31).contains(number) else { throw EDTFProblem("day \(twoDigits(number))") }
    } else if !(1...31).contains(where: day.matches) {
      throw EDTFProblem("no day fits it")
    }
  }

  /// A time of day with or without a zone; it is checked, and its day is kept.
  private mutating func time() throws(EDTFProblem) {
    func wrong() -> EDTFProblem { EDTFProblem("the time is not hh:mm:ss") }
    var limits = [23, 59, 59]
    for index in limits.indices {
      if index > 0, !take(":") { throw wrong() }
      guard let part = number(), part.width == 2, part.value <= limits[index] else { throw wrong() }
    }
    if take("Z") || position == bytes.count { return }
    guard take("+") || take("-") else { throw wrong() }
    limits = [14, 59]
    for index in limits.indices {
      if index > 0, !take(":") { return }
      guard let part = number(), part.width == 2, part.value <= limits[index] else {
        throw EDTFProblem("the time zone is not hh:mm")
      }
    }
  }

  private func expectEnd() throws(EDTFProblem) {
    guard position == bytes.count else { throw EDTFProblem(nil) }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private mutating func take(_ literal: StaticString) -> Bool {
    let wanted = literal.description.utf8
    guard bytes[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }
}
