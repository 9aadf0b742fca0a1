/// One date as people write it, some parts of which may stand elsewhere in the text.
struct SpokenDate: Hashable {
  /// In EDTF.
  private(set) var year: String?
  /// 1 to 12, or a season from 21; not checked.
  private(set) var month: Int?
  private(set) var day: Int?
  /// A number that stands alone: if it is short, it need not be a year.
  private var number: String?
  private(set) var isBeforeChrist = false
  /// Whether it tells on which side of the turn of our era it is.
  private var hasEra = false
  private var marks: Set<SpokenWord> = []
  /// What else may be meant, and when.
  private(set) var alternative: String?

  /// The date that `words` tell; `nil` if they tell none.
  init?(_ words: ArraySlice<SpokenWord>) {
    var shape = ""
    var numbers: [String] = []
    for word in words {
      switch word {
      case .number(let digits):
        guard digits.utf8.count <= 15 else { return nil }
        numbers.append(digits)
        shape += "N"
      case .month(let number), .season(let number):
        guard month == nil else { return nil }
        month = number
        shape += number > 12 ? "S" : "M"
      case .about, .perhaps: marks.insert(word)
      case .comma where shape.last == "N" || shape.last == "o" || shape.last == "M": break
      case .ordinal: shape += "o"
      case .decade: shape += "s"
      case .century: shape += "C"
      case .beforeChrist: shape += "B"
      case .ofChrist: shape += "A"
      case .dash: shape += "-"
      case .dot: shape += "."
      case .slash: shape += "/"
      case .from, .after, .until, .before, .by, .to, .between, .present, .and, .or, .unknown,
        .filler, .dots, .comma,
        .other:
        return nil
      }
    }
    isBeforeChrist = shape.last == "B"
    hasEra = isBeforeChrist || shape.last == "A" || shape.first == "A"
    guard read(shape, numbers) else { return nil }
  }

  /// The EDTF of the date, if it has a year.
  var expression: String? {
    guard let year else { return nil }
    let mark =
      marks.count == 2 ? "%" : marks.contains(.about) ? "~" : marks.isEmpty ? "" : "?"
    return year + (monthAndDay.map { "-\($0)" } ?? "") + mark
  }

  /// As in EDTF, without the year.
  var monthAndDay: String? {
    guard let month else { return nil }
    return month.padded(to: 2) + (day.map { "-\($0.padded(to: 2))" } ?? "")
  }

  /// The same date before Christ, if it does not tell on which side it is: `509` of `509 or 507 BC`.
  var countedBack: SpokenDate {
    guard !hasEra, let year, let back = Self.yearBeforeChrist(year) else { return self }
    var date = self
    date.year = back
    date.isBeforeChrist = true
    return date
  }

  /// Takes the shape apart; whether it is that of a date.
  private mutating func read(_ shape: String, _ numbers: [String]) -> Bool {
    let first = numbers.first ?? ""
    let last = numbers.last ?? ""
    switch shape {
    case "N": return readNumber(first)
    case "-N": return readNegative(first)
    case "NA", "AN": year = Self.year(first)
    case "NB": year = Self.yearBeforeChrist(first)
    case "MNB": year = Self.yearBeforeChrist(last)
    case "NMNB", "NoMNB":
      day = Int(first)
      year = Self.yearBeforeChrist(last)
    case "NoC", "NC", "NoCA", "NCA": return readCentury(first, isBeforeChrist: false)
    case "NoCB", "NCB": return readCentury(first, isBeforeChrist: true)
    case "Ns": return readDecade(first)
    case "M": return true
    case "SN", "NS": year = Self.year(first)
    case "MN", "NM", "NoM", "MNo", "N-M", "M-N":
      if first.utf8.count > 2 || Int(first) ?? 0 > 31 {
        year = Self.year(first)
      } else {
        day = Int(first)
      }
    case "NMN", "NoMN", "MNN", "MNoN", "N-M-N":
      let startsWithYear = first.utf8.count > 2
      year = Self.year(startsWithYear ? first : last)
      day = Int(startsWithYear ? last : first)
    case "N-N-N", "N.N.N", "N/N/N": return readDigits(numbers, shape)
    case "N-N", "N.N", "N/N": return readPair(first, last, shape)
    default: return false
    }
    return year != nil || day != nil
  }

  private mutating func readNumber(_ digits: String) -> Bool {
    number = digits
    year = Self.year(digits)
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

  private mutating func readNegative(_ digits: String) -> Bool {
    guard let number = Int(digits), number > 0 else { return false }
    year = Self.text(ofYear: -number)
    alternative = "\(Self.text(ofYear: 1 - number)) for \(number) BC"
    return true
  }

  private mutating func readCentury(_ digits: String, isBeforeChrist: Bool) -> Bool {
    guard let number = Int(digits), 1...100 ~= number else { return false }
    year = (isBeforeChrist ? "-" : "") + (number - 1).padded(to: 2) + "XX"
    return true
  }

  private mutating func readDecade(_ digits: String) -> Bool {
    guard 3...4 ~= digits.utf8.count, digits.last == "0", let number = Int(digits) else {
      return false
    }
    let padded = number.padded(to: 4)
    year = padded.dropLast() + "X"
    if number % 100 == 0 { alternative = "\(padded.dropLast(2))XX for the century" }
    return true
  }

  private mutating func readDigits(_ numbers: [String], _ shape: String) -> Bool {
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

  private mutating func readPair(_ first: String, _ last: String, _ shape: String) -> Bool {
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

extension SpokenDate {
  /// Gives each of the two ends of a range what only the other one tells.
  static func complete(_ from: inout SpokenDate, _ to: inout SpokenDate) {
    if let number = from.number, number.utf8.count <= 2, to.day != nil {
      (from.day, from.month, from.year) = (Int(number), to.month, to.year)
    } else if let number = from.number, to.isBeforeChrist {
      from.year = yearBeforeChrist(number)
    } else if from.year == nil {
      from.year = to.year
    }
    if let number = to.number, number.utf8.count <= 3 {
      if from.day != nil {
        (to.day, to.month, to.year) = (Int(number), from.month, from.year)
      } else if from.month != nil {
        (to.month, to.year) = (Int(number), from.year)
      } else if let year = from.year, year.utf8.count == 4, isLater(number, than: year) {
        to.year = year.prefix(2) + number
      } else if let year = from.year, !year.hasPrefix("-"), !year.hasPrefix("0") {
        to.year = nil
      }
    } else if to.year == nil {
      to.year = from.year
    }
  }

  /// Whether two digits end a year of the same century that is later than `year`.
  private static func isLater(_ digits: String, than year: String) -> Bool {
    guard digits.utf8.count == 2, let number = Int(digits), let end = Int(year.suffix(2)) else {
      return false
    }
    return number > end
  }

  private static func year(_ digits: String) -> String? { Int(digits).map(text(ofYear:)) }

  private static func yearBeforeChrist(_ digits: String) -> String? {
    guard let number = Int(digits), number > 0 else { return nil }
    return text(ofYear: 1 - number)
  }

  static func text(ofYear year: Int) -> String {
    abs(year) > 9_999 ? "Y\(year)" : year.padded(to: 4)
  }
}
