package import Chronology
package import Diagnostics

/// An EDTF date.
package func readDate(_ text: String, _ place: SourcePlace) throws(Diagnostic) -> HistoricalDate {
  try HistoricalDate(parsing: text, at: place)
}

/// A day, as in `2026-11-23`.
package func readDay(_ text: String, _ place: SourcePlace) throws(Diagnostic) -> CalendarDate {
  let date = try HistoricalDate(parsing: text, at: place)
  guard date.isExact, let day = date.earliest, day == date.latest else {
    throw .error(
      "wrong-type", "\"\(text)\" is not one day", at: place, hint: "write it as in 2026-11-23")
  }
  return day
}
