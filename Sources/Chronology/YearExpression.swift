/// A year as EDTF writes it.
enum YearExpression: Sendable, Hashable {
  /// Four digits, each specified or not (`1960`, `-0349`, `15X3`).
  case digits(DigitMask, isNegative: Bool)
  /// A number after the letter `Y`, with an exponent or without (`Y-17E7`).
  case long(Int, isExponential: Bool)

  /// The one year, unless digits are unspecified.
  var value: Int? {
    switch self {
    case .digits(let mask, let isNegative): mask.value.map { isNegative ? -$0 : $0 }
    case .long(let number, _): number
    }
  }

  /// The smallest and the largest year that fit.
  var range: ClosedRange<Int> {
    switch self {
    case .digits(let mask, isNegative: true): -mask.maximum...(-mask.minimum)
    case .digits(let mask, isNegative: false): mask.minimum...mask.maximum
    case .long(let number, _): number...number
    }
  }

  func matches(_ year: Int) -> Bool {
    switch self {
    case .digits(let mask, let isNegative): mask.matches(isNegative ? -year : year)
    case .long(let number, _): number == year
    }
  }
}
