import Chronology
import Diagnostics
import Testing

/// Unspecified digits against every day of a century.
@Suite struct DateMaskTests {
  @Test(arguments: [
    "19XX-XX-XX", "196X-XX-XX", "19X6-XX-XX", "19X6-02-XX", "196X-02-29", "1900-02-2X",
    "18X4-XX-29", "19XX-0X-3X", "19XX-1X-X1", "18X1-02-2X", "19X0-X2-29", "190X-XX-31",
    "19X7-0X-X9", "1996-X2-X9", "1900-X2-29", "196X-04-3X", "19XX-11-11", "189X-X1-3X",
    "1900-02-X8", "1904-02-29", "1904-X2-2X", "19X1-X2-29", "1904-XX-30", "19XX-06-06",
  ])
  func boundsEveryDayThatFits(_ text: String) throws {
    let pattern = Array(text.utf8)
    let century = try #require(Int(text.prefix(2)))
    var first: CalendarDate?
    var last: CalendarDate?
    let end = CalendarDate.last(ofYear: century * 100 + 99)
    var day = CalendarDate.first(ofYear: century * 100)
    while day <= end {
      if zip(day.iso.utf8, pattern).allSatisfy({ $0 == $1 || $1 == UInt8(ascii: "X") }) {
        first = first ?? day
        last = day
      }
      day = day.next
    }
    let date = try date(text)
    #expect(date.earliest == first)
    #expect(date.latest == last)
  }
}
