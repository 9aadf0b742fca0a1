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
    guesses += openSpan(words[...]).map { [$0] } ?? []
    guesses += spans(words[...])
    guesses += choice(words[...]).map { [$0] } ?? []
    return guesses
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
    let dates = parts.compactMap { SpokenDate($0)?.expression }
    guard dates.count == parts.count, dates.count > 1 else { return nil }
    let list = dates.joined(separator: ",")
    if isList { return Guess(expression: "{\(list)}") }
    return Guess(expression: "[\(list)]", alternative: isChoice ? nil : "{\(list)} for all of them")
  }

  private static func isSpan(_ word: SpokenWord) -> Bool {
    [.dash, .slash, .dots, .to, .until].contains(word)
  }
}
