/// How a language writes numbers.
package struct NumberFormat: Sendable, Hashable {
  /// What stands before the decimals: `.` in English, `,` in Russian.
  package let decimalMark: String
  /// What stands between groups of three digits from 10,000 on in running text, from 1,000 on in charts and tables.
  package let groupMark: String

  package init(decimalMark: String, groupMark: String) {
    self.decimalMark = decimalMark
    self.groupMark = groupMark
  }

  /// The number with three digits that count, for labels in a picture; its table has the others.
  func rounded(_ value: Double) -> String {
    let unit = value.magnitude >= 100 ? 1.0 : value.magnitude >= 10 ? 10 : 100
    return string((value * unit).rounded() / unit)
  }

  /// The number with at most two decimals, without zeros at their end, and a minus sign (U+2212) if it is negative.
  package func string(_ value: Double) -> String {
    precondition(value.magnitude < 1e15, "a chart's numbers have at most fifteen digits")
    let hundredths = Int((value.magnitude * 100).rounded())
    var digits = String(hundredths / 100)
    var end = digits.endIndex
    while let cut = digits.index(end, offsetBy: -3, limitedBy: digits.startIndex),
      cut > digits.startIndex
    {
      digits.insert(contentsOf: groupMark, at: cut)
      end = cut
    }
    let rest = hundredths % 100
    if rest > 0 {
      digits += decimalMark + String(rest / 10)
      if rest % 10 > 0 { digits += String(rest % 10) }
    }
    return value < 0 && hundredths > 0 ? "\u{2212}" + digits : digits
  }
}
