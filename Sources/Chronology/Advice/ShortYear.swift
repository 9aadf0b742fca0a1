/// A date whose year has fewer than four digits: `-044-03-15`, `618-06`.
enum ShortYear {
  /// The date with its year in four digits; of a negative year also the one that historians may mean.
  static func advice(on text: String) -> EDTFAdvice? {
    let isNegative = text.hasPrefix("-")
    let body = text.dropFirst(isNegative ? 1 : 0)
    let digits = body.utf8.prefix { $0.isDigit }.count
    let rest = body.dropFirst(digits)
    let padded = String(repeating: "0", count: max(0, 4 - digits)) + body
    // Two digits and two more may be a day and a month.
    let isDay = rest.utf8.count == 6
    guard digits == 3 || digits > 0 && digits < 3 && isDay && isNegative,
      rest.hasPrefix("-"), EDTFParser.failure(of: (isNegative ? "-" : "") + padded) == nil
    else { return nil }
    guard isNegative, let number = Int(body.prefix(digits)), number > 0 else {
      return EDTFAdvice(reason: "a year has four digits", hint: "write \(padded)")
    }
    let counted = (1 - number).padded(to: 4) + rest
    return EDTFAdvice(
      reason: "a year has four digits",
      hint: "write -\(padded), or \(counted) for \(number) BC")
  }
}

/// An interval whose start is only bounded, `..2004-06-01/2004-06-20`, which ISO 8601-2 has and EDTF has not.
enum LimitedStart {
  static func advice(on text: String) -> EDTFAdvice? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = parts.first, let end = parts.last,
      start.hasPrefix("..") || end.hasSuffix("..") && end.count > 2
    else { return nil }
    let from = start.hasPrefix("..") ? start.dropFirst(2) : start
    let to = end.hasSuffix("..") ? end.dropLast(2) : end
    let plain = "\(from)/\(to)"
    guard !from.isEmpty, !to.isEmpty, EDTFParser.failure(of: plain) == nil else { return nil }
    let open = start.hasPrefix("..") ? "/\(to)" : "\(from)/"
    return EDTFAdvice(
      reason: "an end of an interval is a date, and not before or after one",
      hint: "write \(plain), or \(open) if that end is not known")
  }
}
