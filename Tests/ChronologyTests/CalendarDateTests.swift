import Chronology
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 3, 1, 11017), (1600, 1, 1, -135_140),
    (0, 3, 1, -719_468), (0, 1, 1, -719_528), (-1, 12, 31, -719_529), (9999, 12, 31, 2_932_896),
  ])
  func countsDays(_ year: Int, _ month: Int, _ day: Int, _ number: Int) {
    let date = CalendarDate(year: year, month: month, day: day)
    #expect(date?.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test func roundTripsEveryDayOfManyYears() {
    var day = CalendarDate.first(ofYear: -405)
    let end = CalendarDate.first(ofYear: 405)
    var number = day.dayNumber
    while day < end {
      let next = CalendarDate(dayNumber: number + 1)
      let isNextDay = next.day == day.day + 1 && next.month == day.month && next.year == day.year
      let isNextMonth = next.day == 1 && next.month == day.month + 1 && next.year == day.year
      let isNextYear = next.day == 1 && next.month == 1 && next.year == day.year + 1
      guard isNextDay || isNextMonth || isNextYear, next.dayNumber == number + 1 else {
        Issue.record("\(day.iso) is followed by \(next.iso)")
        return
      }
      (day, number) = (next, number + 1)
    }
    for year in stride(from: -999_999_999, through: 999_999_999, by: 7_654_321) {
      let date = CalendarDate(year: year, month: 2, day: 28)
      #expect(date.map { CalendarDate(dayNumber: $0.dayNumber) } == date)
    }
  }

  @Test(arguments: [
    (1900, 2, 29), (2001, 2, 29), (2001, 4, 31), (2001, 0, 1), (2001, 13, 1), (2001, 1, 0),
    (1_000_000_000, 1, 1), (-1_000_000_000, 1, 1),
  ])
  func refusesDaysThatAreNot(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func writesISO8601() {
    #expect(CalendarDate(year: 1689, month: 9, day: 6)?.iso == "1689-09-06")
    #expect(CalendarDate(year: -44, month: 3, day: 15)?.iso == "-0044-03-15")
    #expect(CalendarDate(year: 12000, month: 1, day: 1)?.iso == "+12000-01-01")
  }

  @Test func placesDaysOnAScale() {
    #expect(CalendarDate(year: 1900, month: 1, day: 1)?.fractionalYear == 1900)
    #expect(CalendarDate(year: 2004, month: 7, day: 2)?.fractionalYear == 2004.5)
  }
}
