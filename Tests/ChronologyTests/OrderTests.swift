import Chronology
import Testing

@Suite struct OrderTests {
  @Test func sortsByEarliestThenLatest() throws {
    // Those of a line are equal.
    let ranks = [
      ["../-0349", "/-0349"], ["../1911", "[..1911]", "/1911-12-31"], ["{..1949}", "../1949"],
      ["[..1667,1668..]"], ["Y-17E7"], ["-0349"], ["-000X"], ["0000-01-01"], ["0000"],
      ["0001"], ["1618"],
      ["1640-01-01"], ["1640-01"], ["1640", "1640~", "1640?", "1640/1640"], ["1640/1645"],
      ["164X", "1640/1649"], ["1640/..", "1640/", "[1640..]"], ["1640-01-02"], ["1640-02"],
      ["1643/1653"], ["1689-09-01"], ["1689-09", "1689-09-XX"],
      ["1689-09-06"], ["1689-09-06T09:00:00Z"],
      ["1689-09-06T10:00:00", "1689-09-06T10:00:00+01:00"],
      ["1949-10-01"], ["1949-10-01/1949-10-03"], ["1949-10-01/.."], ["Y12000"],
      ["XXXX", "XXXX-12-25", "[XXXX]"],
    ]
    let dates = try ranks.map { try $0.map(date) }
    for (index, rank) in dates.enumerated() {
      for date in rank {
        #expect(!(date.order < date.order))
        for equal in rank { #expect(date.order == equal.order, "\(date.edtf) \(equal.edtf)") }
        for later in dates[(index + 1)...].joined() {
          #expect(date.order < later.order, "\(date.edtf) \(later.edtf)")
          #expect(!(later.order < date.order), "\(date.edtf) \(later.edtf)")
        }
      }
    }
  }

  @Test func ordersPlainBounds() {
    let day = CalendarDate.first(ofYear: 1950)
    let order = HistoricalDate.Order(earliest: day, latest: day)
    #expect(HistoricalDate.Order(earliest: nil, latest: day) < order)
    #expect(order < HistoricalDate.Order(earliest: day, latest: nil))
  }
}
