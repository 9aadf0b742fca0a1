/// Dates as people write them, which CSL calls raw, turned into EDTF.
enum RawDate {
  /// The EDTF of `May 2004`, `3 May 2004`, `May 3, 2004`, `2004/5/3`, `5/2004`, `spring 2004`, `1640s`, `c. 1609`,
  /// `380 BC`, `2004-2006` and the like; `nil` for other texts.
  static func edtf(_ text: String) -> String? {
    var text = text.trimmed.lowercased()
    for sign in ["©", "(c) ", "copyright "] where text.hasPrefix(sign) {
      text = String(text.dropFirst(sign.count)).trimmed
    }
    // The letter that parts the sources of a year is found by the list itself.
    if text.utf8.count == 5, let letter = text.last, letter.isLetter, letter.isASCII, letter != "s",
      let year = year(String(text.dropLast()))
    {
      return year
    }
    var isNear = false
    for prefix in ["circa ", "ca. ", "ca ", "c. ", "c.", "about ", "~"]
    where text.hasPrefix(prefix) {
      text = String(text.dropFirst(prefix.count)).trimmed
      isNear = true
      break
    }
    let near = isNear ? "~" : ""
    if let date = single(text) { return date + near }
    for dash in ["–", "—", "--", " to ", "-", "/"] {
      let ends = text.split(separator: dash, omittingEmptySubsequences: false).map {
        String($0).trimmed
      }
      guard ends.count == 2, var from = ends.first, let last = ends.last else { continue }
      for era in [" bce", " bc"] where last.hasSuffix(era) && from.number != nil { from += era }
      let isShort = last.utf8.count == 2 && last.number != nil && from.utf8.count == 4
      guard let start = single(from),
        let end = single(isShort ? String(from.prefix(2)) + last : last)
      else { continue }
      return "\(start)\(near)/\(end)\(near)"
    }
    return nil
  }

  /// Whether words say that a source has no date.
  static func isUndated(_ words: String) -> Bool {
    [
      "n.d.", "n.d", "nd", "no date", "undated", "o. j.", "o.j.", "s.d.", "s. d.", "б.г.", "б. г.",
      "?", "unknown",
    ]
    .contains(words.lowercased())
  }

  /// The first year of four digits that stands in a text.
  static func year(in text: String) -> String? {
    text.split { !$0.isNumber }.first { $0.utf8.count == 4 && String($0).number != nil }
      .map(String.init)
  }

  private static func single(_ text: String) -> String? {
    for era in [" bce", " bc"] where text.hasSuffix(era) {
      return String(text.dropLast(era.count)).trimmed.number.map { DateParts.year(-$0) }
    }
    for era in [" ce", " ad"] where text.hasSuffix(era) {
      return String(text.dropLast(era.count)).trimmed.number.map(DateParts.year)
    }
    if text.utf8.count == 5, text.hasSuffix("0s"), String(text.dropLast()).number != nil {
      return "\(text.dropLast(2))X"
    }
    let words = text.split { " ,./-".contains($0) }.map(String.init)
    guard (1...3).contains(words.count) else { return nil }
    if words.count == 2, let season = season(words[0]), let year = year(words[1]) {
      return "\(year)-2\(season)"
    }
    switch words.count {
    case 1: return year(words[0])
    case 2:
      if let year = year(words[0]), let month = month(words[1]) { return "\(year)-\(month)" }
      if let month = month(words[0]), let year = year(words[1]) { return "\(year)-\(month)" }
    default:
      if let year = year(words[0]), let month = month(words[1]), let day = day(words[2]) {
        return "\(year)-\(month)-\(day)"
      }
      // 3/5/2004 is one day here and another one there.
      guard let year = year(words[2]) else { return nil }
      if words[1].number == nil, let day = day(words[0]), let month = month(words[1]) {
        return "\(year)-\(month)-\(day)"
      }
      if words[0].number == nil, let month = month(words[0]), let day = day(words[1]) {
        return "\(year)-\(month)-\(day)"
      }
    }
    return nil
  }

  private static func year(_ word: String) -> String? {
    word.utf8.count == 4 && word.number != nil ? word : nil
  }

  private static func day(_ word: String) -> String? {
    word.number.flatMap { (1...31).contains($0) ? $0 < 10 ? "0\($0)" : "\($0)" : nil }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// A month as two digits, of its number, its name or the first letters of that.
  static func month(_ word: String) -> String? {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    let index = months.firstIndex { $0 == word || word.utf8.count >= 3 && $0.hasPrefix(word) }
    guard let number = word.number ?? index.map({ $0 + 1 }), (1...12).contains(number) else {
      return nil
    }
    return number < 10 ? "0\(number)" : "\(number)"
  }

  /// A season's number from 1 to 4.
  static func season(_ word: String) -> Int? {
    switch word.lowercased() {
    case "1", "01", "21", "spring": 1
    case "2", "02", "22", "summer": 2
    case "3", "03", "23", "autumn", "fall": 3
    case "4", "04", "24", "winter": 4
    default: nil
    }
  }
}
