extension Duration {
  var inMilliseconds: Double {
    Double(components.attoseconds) / 1e15 + Double(components.seconds) * 1e3
  }
}

extension Double {
  /// The number as an integer writes it.
  var whole: String { String(Int(rounded())) }

  /// The number rounded to one decimal.
  var withOneDecimal: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension String {
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  func paddedLeft(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
