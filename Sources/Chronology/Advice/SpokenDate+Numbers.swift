/// What numbers say of a date, by how many they are and what stands between them.
extension SpokenDate {
  mutating func readNumber(_ digits: String) -> Bool {
    year = Self.year(digits)
    if hasEra { return year != nil }
    number = digits
    if digits.utf8.count == 6, let month = Int(digits.suffix(2)), 1...12 ~= month {
      alternative = year.map { "\($0) for the year" }
      (year, self.month) = (String(digits.prefix(4)), month)
    }
    guard digits.utf8.count == 8 else { return year != nil }
    let monthDigits = digits.dropFirst(4).prefix(2)
    guard let month = Int(monthDigits), 1...12 ~= month else { return year != nil }
    year = String(digits.prefix(4))
    self.month = month
    day = Int(digits.suffix(2))
    return true
  }

  mutating func readNegative(_ digits: String) -> Bool {
    guard let number = Int(digits), number > 0 else { return false }
    year = Self.text(ofYear: -number)
    let rest = monthAndDay.map { "-\($0)" } ?? ""
    alternative = "\(Self.text(ofYear: 1 - number))\(rest) for \(number) BC"
    return true
  }

  mutating func readCentury(_ digits: String) -> Bool {
    guard let number = Int(digits), 1...100 ~= number else { return false }
    isCentury = true
    year = (isBeforeChrist ? "-" : "") + (number - 1).padded(to: 2) + "XX"
    return true
  }

  mutating func readMillennium(_ digits: String) -> Bool {
    guard let number = Int(digits), 1...10 ~= number else { return false }
    year = (isBeforeChrist ? "-" : "") + "\(number - 1)XXX"
    return true
  }

  mutating func readDecade(_ digits: String) -> Bool {
    guard 3...4 ~= digits.utf8.count, digits.last == "0", let number = Int(digits) else {
      return false
    }
    let (sign, padded) = (isBeforeChrist ? "-" : "", number.padded(to: 4))
    year = sign + padded.dropLast() + "X"
    if number % 100 == 0 { alternative = "\(sign)\(padded.dropLast(2))XX for the century" }
    return true
  }

  mutating func readDigits(_ numbers: [String], _ shape: String) -> Bool {
    let (first, second, third) = (numbers[0], Int(numbers[1]) ?? 0, numbers[2])
    if first.utf8.count >= 3 {
      (year, month, day) = (Self.year(first), second, Int(third))
      return third.utf8.count <= 2
    }
    guard third.utf8.count >= 3, let number = Int(first) else { return false }
    year = Self.year(third)
    let isAmerican = second > 12 && number <= 12
    (month, day) = isAmerican ? (number, second) : (second, number)
    if shape == "N/N/N", number != second, 1...12 ~= number, 1...12 ~= second, let year {
      let swapped = "\(year)-\(number.padded(to: 2))-\(second.padded(to: 2))"
      alternative = "\(swapped) if the month stands first"
    }
    return true
  }

  mutating func readPair(_ first: String, _ last: String, _ shape: String) -> Bool {
    switch (first.utf8.count, last.utf8.count) {
    case (4, 1), (4, 2):
      guard let number = Int(last), 1...12 ~= number, !Self.isLater(last, than: first) else {
        return false
      }
      (year, month) = (Self.year(first), number)
    case (1...2, 4):
      guard let number = Int(first), 1...12 ~= number else { return false }
      (year, month) = (Self.year(last), number)
    case (1...2, 1...2) where shape != "N/N":
      (month, day) = shape == "N-N" ? (Int(first), Int(last)) : (Int(last), Int(first))
    default: return false
    }
    return true
  }
}
