import Chronology
import Diagnostics
import TestSupport
import Testing

@testable import Course

/// An event's era is found as if every era had been looked at.
@Suite struct EraSpansTests {
  @Test(arguments: 0..<50) func findsTheFirst(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    func date(_ edtf: String) throws -> HistoricalDate {
      try HistoricalDate(parsing: edtf, at: SourcePlace(path: "x"))
    }
    // In order, out of it, one within another, without an end.
    let isOrdered = seed.isMultiple(of: 2)
    let starts = (0..<12).map { _ in Int.random(in: 1020...1100, using: &random) }
    let eras = try (isOrdered ? starts.sorted() : starts).enumerated().map { number, start in
      let length = Int.random(in: 0...20, using: &random)
      return Era(
        id: "e\(number)", title: "E", start: try date("\(start)"),
        end: length == 20 ? nil : try date("\(start + length)"), description: nil)
    }
    let spans = EraSpans(eras)
    for _ in 0..<100 {
      let year = Int.random(in: 1000...1130, using: &random)
      let form = ["\(year)", "\(year)/\(year + 30)", "\(year)/..", "../\(year)", "\(year)-05~"]
      let event = try date(form.randomElement(using: &random) ?? "")
      let expected = eras.firstIndex {
        event.overlaps(from: $0.start.earliest, to: $0.end?.latest)
      }
      #expect(spans.first(overlapping: event) == expected)
    }
  }
}
