/// One date as people write it, some parts of which may stand elsewhere in the text.
struct SpokenDate: Hashable {
  /// In EDTF.
  var year: String?
  /// 1 to 12, or a season from 21; not checked.
  var month: Int?
  var day: Int?
  /// A number that stands alone: if it is short, it need not be a year.
  var number: String?
  var isBeforeChrist: Bool
  /// Whether a century is told.
  var isCentury = false
  /// Whether it tells on which side of the turn of our era it is.
  var hasEra: Bool
  private var marks: Set<SpokenWord> = []
  /// What else may be meant, and when.
  var alternative: String?

  /// The date that `words` tell; `nil` if they tell none.
  init?(_ words: ArraySlice<SpokenWord>) {
    guard let (rest, era) = Self.partingEra(from: words) else { return nil }
    (isBeforeChrist, hasEra) = (era == .beforeChrist, era != nil)
    var shape = ""
    var numbers: [String] = []
    for word in rest {
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
      case .millennium: shape += "K"
      case .dash: shape += "-"
      case .dot: shape += "."
      case .slash: shape += "/"
      case .from, .after, .until, .before, .by, .to, .between, .present, .and, .or, .unknown,
        .filler, .dots, .comma, .beforeChrist, .ofChrist, .ordinalNumber, .half, .other:
        return nil
      }
    }
    guard read(shape, numbers) else { return nil }
    guard isBeforeChrist, let plain = year, let number = Int(plain) else { return }
    year = Self.text(ofYear: 1 - number)
    if number == 0 { return nil }
  }

  /// The words without the one that counts years from Christ, and the year beside it in four digits, so that it is none of
  /// a day: `44 BC-03-15`, `March 15, 44 BC`, `24 August AD 79`. `nil` if it counts nothing.
  private static func partingEra(
    from words: ArraySlice<SpokenWord>
  ) -> (words: [SpokenWord], era: SpokenWord?)? {
    var rest = Array(words)
    guard let place = rest.firstIndex(where: { $0 == .beforeChrist || $0 == .ofChrist }) else {
      return (rest, nil)
    }
    let era = rest.remove(at: place)
    func number(_ index: Int) -> Int? {
      guard rest.indices.contains(index), case .number(let digits) = rest[index] else { return nil }
      return Int(digits)
    }
    var before = place - 1
    while before >= 0,
      [.ordinal, .decade, .century, .millennium, .about, .perhaps].contains(rest[before])
    { before -= 1 }
    let isAfter = number(before) == nil || era == .ofChrist || number(place) ?? 0 > 31
    var index = isAfter && number(place) != nil ? place : before
    guard let beside = number(index) else { return nil }
    // A day beside it is none where another number can only be a year: `44-03-15 BC`.
    if beside <= 31, let other = rest.indices.first(where: { number($0) ?? 0 > 31 }) {
      index = other
    }
    guard let year = number(index) else { return nil }
    rest[index] = .number(year.padded(to: 4))
    return (rest, era)
  }

  /// The EDTF of the date, if it has a year.
  var expression: String? {
    guard let year, day == nil || month != nil else { return nil }
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
    case "NoC", "NC": return readCentury(first)
    case "NoK", "NK": return readMillennium(first)
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
    case "N-N-N", "N.N.N", "N/N/N", "NNN": return readDigits(numbers, shape)
    case "N.N-N", "N/N/-N", "NM-N", "MN-N", "NoM-N", "MNo-N":
      (month, day) = (month ?? Int(numbers[1]), Int(first))
      return readNegative(last)
    // The end of `28–30, 1914`, whose month stands elsewhere.
    case "NN" where first.utf8.count <= 2 && last.utf8.count > 2:
      (day, year) = (Int(first), Self.year(last))
    case "-N-N-N":
      guard readNegative(first) else { return false }
      (month, day, alternative) = (Int(numbers[1]), Int(last), nil)
    case "No": number = first
    case "N-N", "N.N", "N/N": return readPair(first, last, shape)
    default: return false
    }
    return year != nil || day != nil || number != nil
  }
}

extension SpokenDate {
  /// Gives each of the two ends of a range what only the other one tells.
  static func complete(_ from: inout SpokenDate, _ to: inout SpokenDate) {
    if to.day != nil, to.month == nil { to.month = from.month }
    if to.isCentury, let number = from.number {
      from.isBeforeChrist = from.isBeforeChrist || to.isBeforeChrist
      guard from.readCentury(number) else { return }
    } else if let number = from.number, number.utf8.count <= 2, to.day != nil {
      (from.day, from.month, from.year) = (Int(number), to.month, to.year)
    } else if let number = from.number, to.isBeforeChrist, !from.hasEra {
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
  static func isLater(_ digits: String, than year: String) -> Bool {
    guard digits.utf8.count == 2, let number = Int(digits), let end = Int(year.suffix(2)) else {
      return false
    }
    return number > end
  }

  static func year(_ digits: String) -> String? { Int(digits).map(text(ofYear:)) }

  static func yearBeforeChrist(_ digits: String) -> String? {
    guard let number = Int(digits), number > 0 else { return nil }
    return text(ofYear: 1 - number)
  }

  static func text(ofYear year: Int) -> String {
    abs(year) > 9_999 ? "Y\(year)" : year.padded(to: 4)
  }
}
