/// What people write when they do not know EDTF, and what they should write instead.
struct EDTFMistake {
  /// How to write the date, if it is clear what was meant.
  let hint: String?

  init(_ text: String) {
    let trimmed = Self.trimmed(text)
    if trimmed.isEmpty {
      hint = "write a year, a month or a day, as in 1689-09-06"
    } else if trimmed.utf8.count > 80 {
      hint = nil
    } else if let meant = Self.rewritten(trimmed) {
      hint = "write \(meant)"
    } else {
      hint = trimmed == text ? nil : "remove the blanks around it"
    }
  }

  private static func trimmed(_ text: String) -> String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace }
    return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }

  private static func rewritten(_ text: String) -> String? {
    let lower = text.lowercased()
    for rule in [circa, interval, wholePeriod, withMonthName, numeric, oldForms, qualified] {
      if let meant = rule(lower), meant != lower { return meant }
    }
    return nil
  }

  /// `c. 1960`, `about 1960`.
  private static func circa(_ text: String) -> String? {
    for word in ["circa ", "about ", "around ", "ca. ", "ca ", "c. ", "c.", "c "]
    where text.hasPrefix(word) {
      let rest = trimmed(String(text.dropFirst(word.count)))
      return isYear(rest) ? "\(rest)~" : rewritten(rest).map { "\($0)~" }
    }
    return nil
  }

  /// `1949–1950`, `1949-1950`, `1949 to 1950`, `1949-`, `since 1949`.
  private static func interval(_ text: String) -> String? {
    for word in ["since ", "from "] where text.hasPrefix(word) {
      let rest = trimmed(String(text.dropFirst(word.count)))
      if isYear(rest) { return "\(rest)/.." }
    }
    if text.hasSuffix("-") || text.hasSuffix("–"), isYear(String(text.dropLast())) {
      return "\(text.dropLast())/.."
    }
    for separator in [" - ", " – ", "–", "—", " to ", "-"] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let (start, end) = (trimmed(String(parts[0])), trimmed(String(parts[1])))
      guard isYear(start) else { continue }
      if isYear(end) { return "\(start)/\(end)" }
      let isShort = separator != "-" && end.count == 2 && end.allSatisfy(\.isNumber)
      if isShort { return "\(start)/\(start.prefix(2))\(end)" }
    }
    return nil
  }

  /// `1640s`, `19th century`, `350 BC`.
  private static func wholePeriod(_ text: String) -> String? {
    if text.hasSuffix("s"), isYear(trimmedApostrophe(text)) {
      let digits = trimmedApostrophe(text)
      if digits.hasSuffix("00") {
        return "\(digits.prefix(2))XX, or \(digits.prefix(3))X for ten years"
      }
      if digits.hasSuffix("0") { return "\(digits.prefix(3))X" }
    }
    let words = text.split(separator: " ")
    guard words.count == 2, let number = Int(words[0].prefix(while: \.isNumber)) else { return nil }
    switch words[1] {
    case "century", "cent.":
      return (1...21).contains(number) ? "\(twoDigits(number - 1))XX" : nil
    case "bc", "bce", "b.c.":
      guard number > 0, number <= 9999 else { return nil }
      return number == 1 ? "0000" : "-\(fourDigits(number - 1))"
    case "ad", "ce": return number <= 9999 ? fourDigits(number) : nil
    default: return nil
    }
  }

  private static func trimmedApostrophe(_ text: String) -> String {
    let digits = text.dropLast()
    return String(digits.last == "'" || digits.last == "’" ? digits.dropLast() : digits)
  }

  /// `9 November 1989`, `November 9, 1989`, `Nov 1989`, `9 November`.
  private static func withMonthName(_ text: String) -> String? {
    let words = text.split { " ,.".contains($0) }.map(String.init)
    guard (2...3).contains(words.count),
      let place = words.firstIndex(where: { month($0) != nil }), let month = month(words[place])
    else { return nil }
    let others = words.indices.filter { $0 != place }.map { words[$0] }
    let day = others.compactMap { Int($0.prefix(while: \.isNumber)) }.first {
      (1...31).contains($0)
    }
    let year = others.first(where: isYear)
    guard others.count == [day.map(String.init), year].compactMap(\.self).count else { return nil }
    let start = "\(year ?? "YYYY")-\(twoDigits(month))"
    let meant = day.map { "\(start)-\(twoDigits($0))" } ?? start
    return year == nil ? "\(meant) with the year for YYYY" : meant
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    let names = DateWords.english.months
    return names.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  /// `1989/11/09`, `09.11.1989`, `1858-5`.
  private static func numeric(_ text: String) -> String? {
    for separator: Character in ["/", ".", "-"] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(
        String.init)
      guard (2...3).contains(parts.count),
        parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) })
      else { continue }
      let numbers = parts.compactMap { Int($0) }
      guard numbers.count == parts.count else { return nil }
      if parts.count == 3, isYear(parts[0]) { return iso(parts[0], numbers[1], numbers[2]) }
      if parts.count == 3, isYear(parts[2]), separator != "-" {
        if separator == "/", numbers[0] <= 12, numbers[1] <= 12, numbers[0] != numbers[1] {
          return "the year first: YYYY-MM-DD"
        }
        return numbers[1] <= 12
          ? iso(parts[2], numbers[1], numbers[0]) : iso(parts[2], numbers[0], numbers[1])
      }
      if parts.count == 2, isYear(parts[0]), parts[1].count == 1, separator == "-" {
        return "\(parts[0])-0\(parts[1])"
      }
    }
    if text.count == 3, text.allSatisfy(\.isNumber) { return "0\(text)" }
    return nil
  }

  private static func iso(_ year: String, _ month: Int, _ day: Int) -> String? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  /// `199u`, `1949/open`, `unknown`.
  private static func oldForms(_ text: String) -> String? {
    if text == "unknown" || text == "open" {
      return "the years that it may be, or leave the date out"
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 {
      let renamed = parts.map { $0 == "open" ? ".." : $0 == "unknown" ? "" : String($0) }
      if renamed != parts.map(String.init) { return renamed.joined(separator: "/") }
    }
    guard text.first?.isNumber == true, text.contains("u") || text.contains("x") else { return nil }
    guard text.allSatisfy({ $0.isNumber || "ux-?~%".contains($0) }) else { return nil }
    return text.replacing("u", with: "X").replacing("x", with: "X")
  }

  /// `1960?~`.
  private static func qualified(_ text: String) -> String? {
    guard text.hasSuffix("?~") || text.hasSuffix("~?") else { return nil }
    return "\(text.dropLast(2))%"
  }

  private static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func fourDigits(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
  }
}
