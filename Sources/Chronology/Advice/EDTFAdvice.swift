/// What to write instead of a date in the words of people, or in an older form of EDTF.
struct EDTFAdvice: Hashable {
  /// What is wrong even with what was meant, for after the colon.
  let reason: String?
  let hint: String

  /// The longest text, in bytes, that is worth a guess.
  private static let limit = 100

  /// What the author of `text`, which is no EDTF, most likely meant; `nil` if nobody can tell.
  static func advice(on text: String) -> EDTFAdvice? {
    guard text.utf8.count <= limit else { return nil }
    let bare = text.trimmingQuotes
    if bare != text, !bare.isEmpty {
      return EDTFParser.failure(of: bare) == nil
        ? EDTFAdvice(reason: nil, hint: "write \(bare)") : advice(on: bare)
    }
    if let plain = OtherDigits.plain(text) {
      return EDTFParser.failure(of: plain) == nil
        ? EDTFAdvice(reason: nil, hint: "write \(plain)") : advice(on: plain)
    }
    if let advice = OldStyle.advice(on: text) ?? CountedDay.advice(on: text) { return advice }
    if let converted = OtherCalendar.converted(text) {
      return EDTFParser.failure(of: converted) == nil
        ? EDTFAdvice(reason: nil, hint: "write \(converted)") : advice(on: converted)
    }
    if let expression = OldForm.mended(text) {
      return EDTFAdvice(reason: nil, hint: "write \(expression)")
    }
    if let advice = ShortYear.advice(on: text) ?? LimitedStart.advice(on: text) { return advice }
    if let expression = DeepTime.expression(of: text) ?? SpokenQuarter.expression(of: text),
      EDTFParser.failure(of: expression) == nil
    {
      return EDTFAdvice(reason: nil, hint: "write \(expression)")
    }
    let words = SpokenWord.words(of: text)
    if words == [.unknown] {
      return EDTFAdvice(reason: nil, hint: "write XXXX if nothing is known of the date")
    }
    var failed: EDTFAdvice?
    for guess in SpokenPhrase.guesses(words) {
      guard let failure = EDTFParser.failure(of: guess.expression) else {
        let alternative = guess.alternative.map { ", or \($0)" } ?? ""
        return EDTFAdvice(reason: nil, hint: "write \(guess.expression)\(alternative)")
      }
      if failed == nil, let reason = failure.reason, let hint = failure.hint {
        failed = EDTFAdvice(reason: reason, hint: hint)
      }
    }
    if let failed { return failed }
    guard let date = SpokenDate(words[...]), date.year == nil, let day = date.monthAndDay else {
      return nil
    }
    return EDTFAdvice(
      reason: "it has no year",
      hint: "write XXXX-\(day), with the year for XXXX if it is known")
  }
}

extension String {
  /// The text without the quotation marks of other languages around it, which YAML does not know.
  fileprivate var trimmingQuotes: String {
    let marks = "“”„‟«»‹›‘’‚「」『』"
    guard let first, let last, count > 2, marks.contains(first), marks.contains(last) else {
      return self
    }
    return String(dropFirst().dropLast())
  }
}

extension EDTFParser {
  /// The form of `text`; `nil` if it is no EDTF.
  static func reading(_ text: String) -> DateForm? {
    do throws(EDTFFailure) {
      return try form(of: text)
    } catch {
      return nil
    }
  }

  /// Why `text` is no EDTF; `nil` if it is.
  static func failure(of text: String) -> EDTFFailure? {
    do throws(EDTFFailure) {
      _ = try form(of: text)
      return nil
    } catch {
      return error
    }
  }
}
