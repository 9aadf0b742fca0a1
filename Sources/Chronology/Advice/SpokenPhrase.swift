/// Dates and the words between them, as people write spans and choices.
enum SpokenPhrase {
  /// EDTF that may be meant.
  struct Guess: Hashable {
    let expression: String
    /// What else may be meant, and when.
    var alternative: String?
  }

  /// What `words` may mean, the likeliest first; a guess need not be valid.
  static func guesses(_ words: [SpokenWord]) -> [Guess] {
    var guesses: [Guess] = []
    if let date = SpokenDate(words[...]), let expression = date.expression {
      guesses.append(Guess(expression: expression, alternative: date.alternative))
    }
    guesses += halfCentury(words).map { [$0] } ?? []
    guesses += bound(words[...]).map { [$0] } ?? []
    guesses += openSpan(words[...]).map { [$0] } ?? []
    guesses += spans(words[...])
    guesses += choice(words[...]).map { [$0] } ?? []
    return guesses
  }

  /// `first half of the 19th century`.
  private static func halfCentury(_ words: [SpokenWord]) -> Guess? {
    guard words.count > 3, case .number(let half) = words[0], half == "1" || half == "2",
      words[1] == .ordinal, words[2] == .half,
      let century = SpokenDate(words[3...])?.expression, century.hasSuffix("XX"),
      let number = Int(century.dropLast(2)), number > 0 || century.hasPrefix("0")
    else { return nil }
    let start = number * 100 + (half == "1" ? 1 : 51)
    return Guess(expression: "\(start.padded(to: 4))/\((start + 49).padded(to: 4))")
  }

  /// `before 1960`, `after May 1858`, `by 1911`: some time on one side of a date.
  private static func bound(_ words: ArraySlice<SpokenWord>) -> Guess? {
    guard let first = words.first, let date = SpokenDate(words.dropFirst())?.expression else {
      return nil
    }
    switch first {
    case .by: return Guess(expression: "[..\(date)]")
    case .before:
      guard let other = neighbour(of: date, by: -1) else { return nil }
      return Guess(
        expression: "[..\(other)]", alternative: "../\(other) for all the time until then")
    case .after:
      guard let other = neighbour(of: date, by: 1) else { return nil }
      return Guess(
        expression: "[\(other)..]", alternative: "\(other)/.. for all the time since then")
    default: return nil
    }
  }

  /// The year, month or day before or after an EDTF date; `nil` if it is not plain.
  private static func neighbour(of date: String, by step: Int) -> String? {
    guard case .single(let single)? = EDTFParser.reading(date),
      let plain = PlainDate(single), single.qualification.isEmpty
    else { return nil }
    switch plain {
    case .year(let year): return SpokenDate.text(ofYear: year + step)
    case .month(let month, let year):
      let number = year * 12 + month - 1 + step
      let neighbour = number.floorDivided(by: 12)
      return "\(SpokenDate.text(ofYear: neighbour))-\((number - neighbour * 12 + 1).padded(to: 2))"
    case .day(let day): return CalendarDate(dayNumber: day.dayNumber + step).iso
    }
  }

  /// `since 1949`, `1949-`, `1949 to present`, `until 1911`.
  private static func openSpan(_ words: ArraySlice<SpokenWord>) -> Guess? {
    var rest = words
    let start = rest.first
    if start == .from || start == .until || start == .to { rest.removeFirst() }
    let isTold = rest.last == .present
    if isTold { rest.removeLast() }
    let isDashed = rest.last.map(isSpan) ?? false
    if isDashed { rest.removeLast() }
    guard start == .from || start == .until || start == .to || isTold || isDashed,
      let date = SpokenDate(rest)?.expression
    else { return nil }
    if start == .until || start == .to { return Guess(expression: "../\(date)") }
    return Guess(
      expression: "\(date)/..",
      alternative: isDashed && !isTold ? "\(date)/ if its end is not known" : nil)
  }

  /// `1949–50`, `from 9 to 12 November 1989`, `between 1685 and 1686`.
  private static func spans(_ words: ArraySlice<SpokenWord>) -> [Guess] {
    let isBetween = words.first == .between
    let rest = isBetween || words.first == .from ? words.dropFirst() : words
    return rest.indices.compactMap { index in
      guard isSpan(rest[index]) || isBetween && rest[index] == .and,
        var from = SpokenDate(rest[..<index]), var to = SpokenDate(rest[(index + 1)...])
      else { return nil }
      SpokenDate.complete(&from, &to)
      guard let start = from.expression, let end = to.expression else { return nil }
      return Guess(expression: "\(start)/\(end)")
    }
  }

  /// `1667, 1668 or 1670`, `1667 and 1668`, `1667, 1668`.
  private static func choice(_ words: ArraySlice<SpokenWord>) -> Guess? {
    let isChoice = words.contains(.or)
    let isList = words.contains(.and)
    guard !isChoice || !isList else { return nil }
    let parts = words.split { $0 == .or || $0 == .and || $0 == .comma }
    var spoken = parts.compactMap { SpokenDate($0) }
    if spoken.last?.isBeforeChrist == true { spoken = spoken.map(\.countedBack) }
    let dates = spoken.compactMap(\.expression)
    guard dates.count == parts.count, dates.count > 1 else { return nil }
    let list = dates.joined(separator: ",")
    if isList { return Guess(expression: "{\(list)}") }
    return Guess(expression: "[\(list)]", alternative: isChoice ? nil : "{\(list)} for all of them")
  }

  private static func isSpan(_ word: SpokenWord) -> Bool {
    [.dash, .slash, .dots, .to, .until].contains(word)
  }
}
