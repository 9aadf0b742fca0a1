import Diagnostics

/// Why a text is no EDTF, and where.
struct EDTFFailure: Error, Hashable {
  /// What is wrong, for after the colon; `nil` if the text is just no date.
  let reason: String?
  /// In bytes of the text.
  let range: Range<Int>
  /// What to write; without one, the author's habits are asked.
  let hint: String?

  init(_ reason: String?, at range: Range<Int>, hint: String? = nil) {
    self.reason = reason
    self.range = range
    self.hint = hint
  }

  /// What to write if nothing better is known.
  static let example = "write a date such as 1989-11-09, 1989-11 or 1989"

  /// The failure as it is told, at its part of `place` if the text stands there as it is.
  func diagnostic(of text: String, at place: SourcePlace) -> Diagnostic {
    let length = text.utf8.count
    var told = self
    if hint == nil, let advice = EDTFAdvice.advice(on: text) {
      told = EDTFFailure(advice.reason, at: 0..<length, hint: advice.hint)
    }
    let subject = length == 0 ? "an empty text" : Self.quoted(text)
    let message = "\(subject) is no EDTF date" + (told.reason.map { ": \($0)" } ?? "")
    let isVerbatim = place.range.count == length
    return .error(
      "edtf", message, at: isVerbatim ? place.part(told.range) : place,
      hint: told.hint ?? Self.example)
  }

  /// Text in quotes, cut to what a line can hold and without control characters.
  static func quoted(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.prefix(49).enumerated() {
      let isControl = scalar.properties.generalCategory == .control
      result.append(index == 48 ? "…" : isControl ? "\u{FFFD}" : scalar)
    }
    return "\"\(String(result))\""
  }
}
