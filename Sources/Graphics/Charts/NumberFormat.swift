/// How a language writes numbers.
package struct NumberFormat: Sendable, Hashable {
  /// What stands before the decimals: `.` in English, `,` in Russian.
  package let decimalMark: String
  /// What stands between groups of three digits from 1,000 on.
  package let groupMark: String

  /// The most digits after the decimal mark.
  package static let decimalLimit = 6
  /// The least amount that is too great to be written.
  package static let limit = 1e12

  package init(decimalMark: String, groupMark: String) {
    self.decimalMark = decimalMark
    self.groupMark = groupMark
  }

  /// The number with this many decimals, and a minus sign (U+2212) if it is negative.
  package func string(_ value: Double, decimals: Int) -> String {
    precondition(value.magnitude < Self.limit * 9, "a chart's number is below the limit")
    let decimals = min(max(0, decimals), Self.decimalLimit)
    let unit = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    let (whole, rest) = Int(
      (value.magnitude * Double(unit)).rounded()
    ).quotientAndRemainder(dividingBy: unit)
    var digits = String(whole)
    var end = digits.endIndex
    while let cut = digits.index(end, offsetBy: -3, limitedBy: digits.startIndex),
      cut > digits.startIndex
    {
      digits.insert(contentsOf: groupMark, at: cut)
      end = cut
    }
    if decimals > 0 {
      let part = String(rest)
      digits +=
        decimalMark + String(repeating: "0", count: decimals - part.utf8.count) + part
    }
    return value < 0 && (whole > 0 || rest > 0) ? "\u{2212}" + digits : digits
  }
}
