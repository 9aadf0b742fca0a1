/// Great numbers of years as people write them: `66 million years ago`, `4.6 billion BC`, `10,000 BC`, `65 mya`.
enum DeepTime {
  /// The EDTF that is meant; `nil` if the text is nothing of the kind.
  static func expression(of text: String) -> String? {
    if let scientific = scientific(text) { return scientific }
    var words = text.lowercased().split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
    words = words.first.map { parted($0) + words.dropFirst() } ?? []
    var isAbout = false
    while let first = words.first, about.contains(first) {
      isAbout = true
      words.removeFirst()
    }
    guard let first = words.first, var number = Amount(first) else { return nil }
    words.removeFirst()
    if let word = words.first, let power = powers[word] {
      number.exponent += power
      words.removeFirst()
    }
    // `mya` and its like are two words in one.
    if let word = words.first, let power = ages[word] {
      number.exponent += power
      words = ["years", "ago"]
    }
    guard let years = number.years else { return nil }
    switch words {
    case ["bc"], ["bce"]: return expression(of: years < 1_000_000 ? 1 - years : -years, isAbout)
    // Nobody knows from when ten years are counted back.
    case ["years", "ago"] where years < 1000: return nil
    case ["years", "ago"], ["bp"], ["years", "bp"]:
      // Ages are counted back from 1950, which matters to thousands of years alone.
      return years < 1_000_000
        ? expression(of: 1950 - years, true) : expression(of: -years, isAbout)
    default: return nil
    }
  }

  /// `Y-1.5E9` with whole digits before the power, and `Y-13_800_000_000` without its signs between digits.
  private static func scientific(_ text: String) -> String? {
    let text = text.uppercased()
    guard text.hasPrefix("Y") else { return nil }
    let isNegative = text.dropFirst().hasPrefix("-")
    let body = text.dropFirst(isNegative ? 2 : 1)
    let parts = body.split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count <= 2, body.contains(where: ".,_".contains),
      let power = parts.count > 1 ? Int(parts[1]) : 0, (0...12).contains(power),
      var number = Amount(String(parts[0].map { $0 == "_" ? "," : $0 }))
    else { return nil }
    number.exponent += power
    return number.years.map { expression(of: isNegative ? -$0 : $0, false) }
  }

  private static let about: Set<String> = ["about", "around", "some", "c.", "ca.", "circa", "~"]
  private static let powers = ["thousand": 3, "million": 6, "billion": 9]
  private static let ages = [
    "kya": 3, "ka": 3, "mya": 6, "ma": 6, "bya": 9, "gya": 9, "ga": 9,
  ]

  /// `65ma` as a number and its unit, and `y-66ma` without the sign that an age has not.
  private static func parted(_ word: String) -> [String] {
    guard let start = word.firstIndex(where: \.isNumber),
      case let unit = String(word[start...].drop { !$0.isLetter }), ages[unit] != nil,
      word[..<start].allSatisfy({ $0 == "y" || $0 == "-" })
    else { return [word] }
    return [String(word[start...].dropLast(unit.count)), unit]
  }

  private static func expression(of year: Int, _ isAbout: Bool) -> String {
    var (digits, zeros) = (year, 0)
    while digits != 0, digits % 10 == 0 { (digits, zeros) = (digits / 10, zeros + 1) }
    let text = zeros > 4 ? "Y\(digits)E\(zeros)" : SpokenDate.text(ofYear: year)
    return text + (isAbout ? "~" : "")
  }

  /// A number with commas between thousands and a point before decimals.
  private struct Amount {
    private let digits: Int
    /// The power of ten that it is times.
    var exponent: Int

    init?(_ text: String) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
      guard parts.count <= 2, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
        parts.joined().utf8.count <= 12,
        let digits = Int(groups.joined() + (parts.count > 1 ? parts[1] : "")), digits > 0
      else { return nil }
      self.digits = digits
      exponent = parts.count > 1 ? -parts[1].utf8.count : 0
    }

    /// Whole years, if they are whole and within what a calendar holds.
    var years: Int? {
      var years = digits
      for _ in 0..<max(0, exponent) {
        years *= 10
        guard years <= 1_000_000_000_000_000 else { return nil }
      }
      for _ in 0..<max(0, -exponent) {
        guard years % 10 == 0 else { return nil }
        years /= 10
      }
      return years
    }
  }
}

/// Quarters and halves of years as people write them: `2020-Q1`, `Q1 2020`, `1st quarter of 2020`, `2020 H2`.
enum SpokenQuarter {
  /// The EDTF that is meant; `nil` if the text is nothing of the kind.
  static func expression(of text: String) -> String? {
    var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    words.removeAll { $0 == "of" || $0 == "the" }
    if words.count == 1, let cut = words[0].firstIndex(where: { $0 == "q" || $0 == "h" }) {
      words = [String(words[0][..<cut]), String(words[0][cut...])].filter { !$0.isEmpty }
    }
    if words.count == 3, words[1] == "quarter" || words[1] == "half",
      let number = ordinals[words[0]]
    {
      words = ["\(words[1].prefix(1))\(number)", words[2]]
    }
    guard words.count == 2, let name = words.first(where: isName),
      let year = words.first(where: { !isName($0) }), let number = Int(name.dropFirst()),
      number > 0, year.utf8.count == 4, Int(year) != nil
    else { return nil }
    if name.hasPrefix("h") { return number <= 2 ? "\(year)-\(39 + number)" : nil }
    return number <= 4 ? "\(year)-\(32 + number)" : nil
  }

  private static func isName(_ word: String) -> Bool { word.hasPrefix("q") || word.hasPrefix("h") }

  private static let ordinals = [
    "1st": 1, "first": 1, "2nd": 2, "second": 2, "3rd": 3, "third": 3, "4th": 4, "fourth": 4,
  ]
}
