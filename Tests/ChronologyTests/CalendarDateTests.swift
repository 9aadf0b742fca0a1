import Chronology
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 3, 1, 11_017), (1600, 1, 1, -135_140),
    (0, 3, 1, -719_468), (0, 1, 1, -719_528), (-1, 12, 31, -719_529), (9999, 12, 31, 2_932_896),
    (1, 1, 1, -719_162), (2024, 2, 29, 19_782), (1582, 10, 15, -141_427),
  ])
  func countsDays(_ year: Int, _ month: Int, _ day: Int, _ number: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test(arguments: [(-810, 410), (1480, 2110)])
  func followsEachDayWithTheNext(_ firstYear: Int, _ lastYear: Int) {
    var number = CalendarDate.first(ofYear: firstYear).dayNumber
    for year in firstYear...lastYear {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      for (index, days) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        .enumerated()
      {
        for day in 1...days {
          let date = CalendarDate(year: year, month: index + 1, day: day)
          guard date?.dayNumber == number, date == CalendarDate(dayNumber: number) else {
            Issue.record("\(year)-\(index + 1)-\(day) has another number than \(number)")
            return
          }
          number += 1
        }
        #expect(CalendarDate(year: year, month: index + 1, day: days + 1) == nil)
      }
    }
  }

  @Test func roundTripsOverTheWholeCalendar() {
    var random = Random()
    let last = CalendarDate.last(ofYear: CalendarDate.yearLimit).dayNumber
    for _ in 0..<20_000 {
      let number = random.number(in: -last...last)
      let date = CalendarDate(dayNumber: number)
      #expect(date.dayNumber == number)
      #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
      #expect(date < date.next && date.next.dayNumber == number + 1)
    }
  }

  @Test(arguments: [
    (1900, 2, 29), (2001, 2, 29), (2001, 4, 31), (2001, 0, 1), (2001, 13, 1), (2001, 1, 0),
    (2001, 1, 32), (-1, 2, 29), (100, 2, 29), (1_000_000_000_000, 1, 1),
    (-1_000_000_000_000, 1, 1), (.min, 1, 1), (.max, 12, 31), (2001, .max, .min),
  ])
  func refusesDaysThatAreNot(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (1689, 9, 6, "1689-09-06"), (79, 8, 24, "0079-08-24"), (0, 1, 1, "0000-01-01"),
    (-43, 3, 15, "-0043-03-15"), (-12_000, 12, 31, "-12000-12-31"), (12_000, 1, 1, "+12000-01-01"),
    (999_999_999, 12, 31, "+999999999-12-31"), (-999_999_999, 2, 1, "-999999999-02-01"),
  ])
  func writesISO8601(_ year: Int, _ month: Int, _ day: Int, _ expected: String) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.iso == expected)
    #expect("\(date)" == expected)
  }

  @Test(arguments: [
    (1900, 1, 1, 1900.0), (2004, 7, 2, 2004.5), (-1, 1, 1, -1.0), (0, 7, 2, 0.5),
    (2001, 7, 2, 2001.4986301369863), (2000, 12, 31, 2000.9972677595629),
  ])
  func placesDaysOnAScale(_ year: Int, _ month: Int, _ day: Int, _ expected: Double) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.fractionalYear == expected)
    #expect(date.fractionalYearOfEnd == date.next.fractionalYear)
  }

  @Test(arguments: [
    (1969, 1960, 1900), (2000, 2000, 2000), (0, 0, 0), (9, 0, 0), (-1, -10, -100),
    (-100, -100, -100), (-101, -110, -200),
  ])
  func findsDecadesAndCenturies(_ year: Int, _ decade: Int, _ century: Int) {
    let date = CalendarDate.first(ofYear: year)
    #expect(date.decade == decade...decade + 9)
    #expect(date.century == century...century + 99)
  }

  @Test func endsWithItsLastDay() {
    let last = CalendarDate.last(ofYear: CalendarDate.yearLimit)
    #expect(last.next == last)
    #expect(last.fractionalYearOfEnd == Double(CalendarDate.yearLimit + 1))
  }
}
