import Chronology
import Testing

/// What axes of time say.
@Suite struct TimeTickTests {
  @Test(arguments: [
    (1900.0, 2000.0, 5, "1900, 1920, 1940, 1960, 1980"),
    (-508, 15, 6, "500 BC, 400 BC, 300 BC, 200 BC, 100 BC, AD 1"),
    (-49, 61, 6, "40 BC, 20 BC, AD 1, AD 20, AD 40, AD 60"),
    (-3, 4, 10, "4 BC, 3 BC, 2 BC, 1 BC, AD 1, AD 2, AD 3"),
    (-13_800_000_000, 2000, 4, "10 billion BC, 5 billion BC, AD 1"),
    (-70_000_000, -1_000_000, 4, "60 million BC, 40 million BC, 20 million BC"),
    (-999_999_999_999, 999_999_999_999, 4, "1000 billion BC, 500 billion BC, AD 1, 500 billion"),
    (2020, 2020.49, 8, "Jan | 2020, Feb, Mar, Apr, May, Jun"),
    (2020.49, 2022, 8, "Jul | 2020, Oct, Jan | 2021, Apr, Jul, Oct"),
    (2020.0, 2020.008, 8, "1 Jan | 2020, 2 Jan, 3 Jan"), (2000, 2000, 8, ""),
  ])
  func namesRoundMoments(_ from: Double, _ to: Double, _ limit: Int, _ expected: String) {
    let ticks = DateWords.english.ticks(from: from, to: to, limit: limit)
    #expect(
      ticks.map { ([$0.label] + [$0.context].compactMap(\.self)).joined(separator: " | ") }
        .joined(separator: ", ") == expected)
    #expect(ticks.count <= limit)
  }

  @Test func namesQuarters() {
    let ticks = DateWords.english.ticks(from: 2020, to: 2021.4, limit: 8, finest: .quarter)
    #expect(ticks.map(\.label) == ["Q1", "Q2", "Q3", "Q4", "Q1", "Q2"])
    #expect(ticks.map(\.context) == ["2020", nil, nil, nil, "2021", nil])
  }

  @Test func isNoFinerThanAsked() {
    #expect(
      DateWords.english.ticks(from: 2020, to: 2022, limit: 30, finest: .year).map(\.label)
        == ["2020", "2021"])
  }
}
