/// Up to four decimal digits of which some may be unspecified (`X`): a year, month or day of EDTF.
struct DigitMask: Sendable, Hashable {
  private static let unspecified: UInt16 = 0xF

  /// How many digits there are, specified or not.
  private(set) var count = 0
  /// One nibble a digit, the last digit in the lowest one.
  private var nibbles: UInt16 = 0

  /// Adds a digit (0 to 9) at the right; `nil` is an unspecified one.
  mutating func append(_ digit: UInt8?) {
    precondition(count < 4, "a mask has at most four digits")
    nibbles = nibbles << 4 | (digit.map(UInt16.init) ?? Self.unspecified)
    count += 1
  }

  /// Whether no digit is unspecified.
  var isComplete: Bool { unspecifiedCount == 0 }

  /// Whether every digit is unspecified.
  var isBlank: Bool { unspecifiedCount == count }

  /// How many digits are unspecified.
  var unspecifiedCount: Int {
    (0..<count).count { nibble($0) == Self.unspecified }
  }

  /// How many digits at the right are unspecified, if all others are specified.
  var unspecifiedTail: Int? {
    let tail = (0..<count).prefix { nibble($0) == Self.unspecified }.count
    return tail == unspecifiedCount ? tail : nil
  }

  /// The number, if every digit is specified.
  var value: Int? { isComplete ? minimum : nil }

  /// The smallest number that fits.
  var minimum: Int { number(filledWith: 0) }

  /// The largest number that fits.
  var maximum: Int { number(filledWith: 9) }

  /// Whether `number` has these digits where they are specified.
  func matches(_ number: Int) -> Bool {
    var rest = number
    for place in 0..<count {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      guard nibble(place) == Self.unspecified || Int(nibble(place)) == digit else { return false }
      rest = quotient
    }
    return rest == 0
  }

  private func nibble(_ place: Int) -> UInt16 { nibbles >> (4 * UInt16(place)) & 0xF }

  private func number(filledWith digit: Int) -> Int {
    var result = 0
    for place in (0..<count).reversed() {
      let nibble = nibble(place)
      result = result * 10 + (nibble == Self.unspecified ? digit : Int(nibble))
    }
    return result
  }
}
