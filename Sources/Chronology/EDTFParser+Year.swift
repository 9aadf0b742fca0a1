extension EDTFParser {
  /// Reads a year in any of its forms, and its count of significant digits.
  mutating func year() throws(EDTFFailure) -> (YearExpression, significantDigits: Int?) {
    let year = peek == UInt8(ascii: "Y") ? try longYear() : try plainYear()
    return (year, try significantDigits(of: year))
  }

  private mutating func plainYear() throws(EDTFFailure) -> YearExpression {
    let start = index
    let isNegative = take("-")
    let first = index
    let end = skipDigits(orX: true)
    guard end > first else { throw unexpected() }
    guard end - first == 4 else {
      if end - first > 12 { throw tooFar(start..<end) }
      throw EDTFFailure("a year has four digits", at: start..<end)
    }
    let mask = mask(first..<end)
    if isNegative, mask.value == 0 {
      throw EDTFFailure("year -0000", at: start..<end, hint: "write 0000 for the year 1 BC")
    }
    return .digits(mask, isNegative: isNegative)
  }

  private mutating func longYear() throws(EDTFFailure) -> YearExpression {
    let start = index
    index += 1
    let isNegative = take("-")
    let first = index
    var end = skipDigits(orX: false)
    // `Year 1` and `Y-1.5E9` are told by what was meant.
    guard end > first || !isLetterNext else { throw EDTFFailure(nil, at: start..<end) }
    if let next = peek, ".,_".utf8.contains(next) { throw EDTFFailure(nil, at: start..<end) }
    guard end > first else {
      throw EDTFFailure(
        "no number after Y", at: start..<end,
        hint: "write a year of more than four digits, such as Y17000")
    }
    guard var magnitude = number(first..<end) else { throw tooFar(start..<end) }
    var isExponential = false
    if take("E") {
      isExponential = true
      let exponentStart = index
      end = skipDigits(orX: false)
      guard end > exponentStart else {
        throw EDTFFailure("no number after E", at: start..<end, hint: "write it as in Y17E7")
      }
      guard let exponent = number(exponentStart..<end) else { throw tooFar(start..<end) }
      // Zero stays zero, whatever its exponent.
      for _ in 0..<(magnitude == 0 ? 0 : min(exponent, 13)) {
        magnitude *= 10
        guard magnitude <= CalendarDate.yearLimit else { throw tooFar(start..<end) }
      }
    } else if magnitude <= 9_999, !isLetterNext {
      let plain = (isNegative ? -magnitude : magnitude).padded(to: 4)
      throw EDTFFailure(
        "Y is for years of more than four digits", at: start..<end, hint: "write \(plain)")
    }
    return .long(isNegative ? -magnitude : magnitude, isExponential: isExponential)
  }

  /// Whether a letter follows, as in `Y-66Ma`, which is no year of EDTF at all.
  private var isLetterNext: Bool {
    peek.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) } ?? false
  }

  private mutating func significantDigits(of year: YearExpression) throws(EDTFFailure) -> Int? {
    let start = index
    guard take("S") else { return nil }
    let end = skipDigits(orX: false)
    guard end > start + 1 else {
      throw EDTFFailure("no number after S", at: start..<end, hint: "write it as in 1950S2")
    }
    guard let value = year.value else {
      throw EDTFFailure(
        "S after unspecified digits", at: start..<end, hint: "leave out \(text(start..<end))")
    }
    let digitCount = String(value.magnitude).utf8.count
    guard let count = number(start + 1..<end), 1...digitCount ~= count else {
      throw EDTFFailure(
        "\(text(start..<end)) of \(digitCount == 1 ? "one digit" : "\(digitCount) digits")",
        at: start..<end, hint: digitCount == 1 ? "write S1" : "write S1 to S\(digitCount)")
    }
    return count
  }

  /// The failure of a year beyond the calendar.
  func tooFar(_ range: Range<Int>) -> EDTFFailure {
    EDTFFailure(
      "the year is too far away", at: range,
      hint: "write a year from Y-999999999999 to Y999999999999")
  }

  /// The number that digits spell, or `nil` if it is beyond the calendar.
  private func number(_ range: Range<Int>) -> Int? {
    var result = 0
    for byte in bytes[range] {
      result = result * 10 + Int(byte - UInt8(ascii: "0"))
      guard result <= CalendarDate.yearLimit else { return nil }
    }
    return result
  }
}
