import Chronology
import Diagnostics
import Testing

/// The place of a date that stands alone in a file.
func place(of text: String) -> SourcePlace {
  SourcePlace(path: "site.yaml", range: 0..<text.utf8.count)
}

/// A date that stands alone in a file.
func date(_ text: String) throws(Diagnostic) -> HistoricalDate {
  try HistoricalDate(parsing: text, at: place(of: text))
}

/// The hint where nothing better is known.
let example = "write a date such as 1989-11-09, 1989-11 or 1989"

/// A text with the reason that is told (or none), its range in bytes, and the hint.
typealias WrongDate = (text: String, reason: String, from: Int, to: Int, hint: String)

/// Compares the whole diagnostic.
func expectDiagnostic(of wrong: WrongDate) {
  let reason = wrong.reason.isEmpty ? "" : ": \(wrong.reason)"
  #expect(
    throws: Diagnostic.error(
      "edtf", "\"\(wrong.text)\" is no EDTF date\(reason)",
      at: place(of: wrong.text).part(wrong.from..<wrong.to), hint: wrong.hint)
  ) { try date(wrong.text) }
}

/// The same numbers in every run.
struct Random {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func number(in range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let high = (state >> 33) << 32 | (state &* 0xD134_2543_DE82_EF95) >> 32
    return range.lowerBound + Int(high % UInt64(range.upperBound - range.lowerBound + 1))
  }

  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[number(in: 0...elements.count - 1)]
  }
}
