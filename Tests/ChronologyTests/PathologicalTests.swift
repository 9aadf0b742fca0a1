import Chronology
import Diagnostics
import Testing

@Suite struct PathologicalTests {
  private static let million = 1_000_000

  @Test(arguments: [
    String(repeating: "1", count: million), "Y" + String(repeating: "9", count: million),
    "Y1E" + String(repeating: "9", count: million),
    "1950S" + String(repeating: "9", count: million),
    "Y-" + String(repeating: "0", count: million), String(repeating: "-", count: million),
    String(repeating: "X", count: 100_000), "1950-" + String(repeating: "X", count: 100_000),
    String(repeating: "[", count: million), String(repeating: "/", count: million),
    String(repeating: "~", count: million), String(repeating: " ", count: million),
    "[" + String(repeating: ",", count: million) + "]",
    "[" + String(repeating: ".", count: million) + "]",
    "[" + String(repeating: "1900,", count: 100_000) + "]",
    "{" + String(repeating: "XXX1-02-29,", count: 100_000) + "}",
    String(repeating: "9 November 1989 – ", count: 100_000),
    String(repeating: "1 ", count: 50), String(repeating: "1-", count: 50),
    String(repeating: "c.", count: 50), String(repeating: "1949–", count: 14),
  ])
  func refusesHostileTextQuickly(_ text: String) throws {
    let clock = ContinuousClock()
    var error: Diagnostic?
    let duration = clock.measure {
      error = #expect(throws: Diagnostic.self) { try date(text) }
    }
    #expect(duration < .seconds(10))
    let message = try #require(error?.message)
    #expect(message.utf8.count < 400)
    #expect(error?.hint?.utf8.count ?? 0 < 400)
  }

  @Test func readsLargeSets() throws {
    let years = (0..<10_000).map { $0 < 1_000 ? "9999-02-XX" : String($0) }
    let clock = ContinuousClock()
    var display = ""
    let duration = try clock.measure {
      let set = try date("{" + years.joined(separator: ",") + "}")
      #expect(set.earliest?.iso == "1000-01-01")
      #expect(set.latest?.iso == "9999-12-31")
      display = set.display(in: .english)
    }
    #expect(duration < .seconds(10))
    #expect(display.hasSuffix("9997, 9998 and 9999"))
  }

  @Test func findsLeapDaysOfManyMasks() throws {
    let set = try date(
      "[" + Array(repeating: "XX00-02-29", count: 10_000).joined(separator: ",") + "]")
    #expect(set.earliest?.iso == "0000-02-29")
    #expect(set.latest?.iso == "9600-02-29")
  }

  /// Whatever is written, it is a date with its bounds in order, or there is advice.
  @Test func survivesTextOfTheAlphabet() throws {
    let pieces = [
      "1", "9", "12", "29", "1900", "1964-05", "2004-06-11", "196X", "X", "XX", "-", "-", "/", "/",
      "..",
      "~",
      "?", "%", "[", "]", "{", "}", ",", "Y", "E", "S", "T", "Z", ":", "+", " ", "é", "\u{0}", "–",
      "November", "th", "century", "BC", "c.", "or", "to", "s", "until",
    ]
    var random = Random()
    var dateCount = 0
    for _ in 0..<10_000 {
      let text = (0..<random.number(in: 1...6)).map { _ in random.element(of: pieces) }.joined()
      do throws(Diagnostic) {
        let date = try date(text)
        dateCount += 1
        let isInOrder = date.earliest.map { $0 <= date.latest ?? $0 } ?? true
        let isOverlapping = date.overlaps(from: date.earliest, to: date.latest)
        if !isInOrder || !isOverlapping || date.display(in: .english).isEmpty {
          Issue.record("\(text)")
        }
      } catch {
        let isInside = error.place.range.upperBound <= text.utf8.count
        if error.code != "edtf" || error.hint == nil || !isInside { Issue.record("\(text)") }
      }
    }
    #expect(dateCount > 100)
  }
}
