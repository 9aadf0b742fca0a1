import Chronology
import Diagnostics
import Testing

private let time = "write the time as 23:20:30, 23:20:30Z or 23:20:30+04:30, or leave it out"
private let far = "write a year from Y-999999999999 to Y999999999999"

@Suite struct EDTFDiagnosticTests {
  @Test(
    arguments: [
      ("1992-13", "month 13", 5, 7, "write a month from 01 to 12"),
      ("1992-00", "month 00", 5, 7, "write 1992 if the month is not known"),
      ("-0349-13", "month 13", 6, 8, "write a month from 01 to 12"),
      ("1992-13~", "month 13", 5, 7, "write a month from 01 to 12"),
      ("1992-13-05", "month 13", 5, 7, "write 1992-05-13 if 13 is the day"),
      ("1992-13-5", "month 13", 5, 7, "write a month from 01 to 12"),
      ("1992-20-40", "month 20", 5, 7, "write a month from 01 to 12"),
      ("1992-42", "month 42", 5, 7, "write a month from 01 to 12"),
      ("1992-99", "month 99", 5, 7, "write 1992/1999 for the years 1992 to 1999"),
      ("1914-18", "month 18", 5, 7, "write 1914/1918 for the years 1914 to 1918"),
      ("1939-45", "month 45", 5, 7, "write 1939/1945 for the years 1939 to 1945"),
      ("1992-2X", "month 2X", 5, 7, "write a month from 01 to 12"),
      ("1992-12-00", "day 00", 8, 10, "leave out -00 if the day is not known"),
      ("1992-12-32", "day 32", 8, 10, "write a day from 01 to 31"),
      ("1992-12-4X", "day 4X", 8, 10, "write a day from 01 to 31"),
      (
        "1969-11-31", "November 1969 has 30 days", 8, 10,
        "write a day from 1969-11-01 to 1969-11-30"
      ),
      (
        "1969-11-31~", "November 1969 has 30 days", 8, 10,
        "write a day from 1969-11-01 to 1969-11-30"
      ),
      ("XXXX-04-31", "April has 30 days", 8, 10, "write a day from 01 to 30"),
      (
        "1992-02-3X", "February 1992 has no day 3X", 8, 10,
        "write a day from 1992-02-01 to 1992-02-29"
      ),
      (
        "1992-02-30", "February 1992 has 29 days", 8, 10,
        "write a day from 1992-02-01 to 1992-02-29"
      ),
      ("XXXX-02-30", "February has 29 days", 8, 10, "write a day from 01 to 29"),
      (
        "1901-02-29", "29 February 1901 does not exist", 8, 10,
        "write a day from 1901-02-01 to 1901-02-28"
      ),
      (
        "1900-02-29", "29 February 1900 does not exist", 8, 10,
        "write 1900-03-13 for 29 February of the Julian calendar, or a day from 01 to 28"
      ),
      (
        "1700-02-29", "29 February 1700 does not exist", 8, 10,
        "write 1700-03-11 for 29 February of the Julian calendar, or a day from 01 to 28"
      ),
      (
        "1500-02-29", "29 February 1500 does not exist", 8, 10,
        "write 1500-03-10 for 29 February of the Julian calendar, or a day from 01 to 28"
      ),
      (
        "-0100-02-29", "29 February 101 BC does not exist", 9, 11,
        "write a day from -0100-02-01 to -0100-02-28"
      ),
      ("XXX1-02-29", "no such year has a 29 February", 8, 10, "write a day from 01 to 28"),
      ("2004-X4-31", "no such month has a day 31", 8, 10, "write XX for the month"),
      ("2001-21-05", "season 21 has no days", 5, 7, "write 2001-21, or a month from 01 to 12"),
      ("2001-24-XX", "season 24 has no days", 5, 7, "write 2001-24, or a month from 01 to 12"),
      ("1989-111", "a month has two digits", 5, 8, example),
      ("1989-11-0a", "a day has two digits", 8, 9, example),
      ("1989-1a", "a month has two digits", 5, 6, example),
      ("1989-11-09x10", "unexpected \"x\"", 10, 11, example),
      ("1992-13/1995", "month 13", 5, 7, "write a month from 01 to 12"),
      (
        "1995/1992-11-31", "November 1992 has 30 days", 13, 15,
        "write a day from 1992-11-01 to 1992-11-30"
      ),
      (
        "?2004-06-~31", "June 2004 has 30 days", 10, 12, "write a day from 2004-06-01 to 2004-06-30"
      ),
      ("1989-11-09?-", "", 0, 12, "write 1989-11-09?/.., or 1989-11-09?/ if its end is not known"),
    ] as [WrongDate])
  func tellsWhichMonthOrDayIsWrong(_ wrong: WrongDate) {
    expectDiagnostic(of: wrong)
  }

  @Test(
    arguments: [
      ("618", "", 0, 3, "write 0618"),
      ("19850", "", 0, 5, "write Y19850"),
      ("123456789012345678901234567890", "the year is too far away", 0, 30, far),
      ("-350", "", 0, 4, "write -0350, or -0349 for 350 BC"),
      ("-0000", "year -0000", 0, 5, "write 0000 for the year 1 BC"),
      ("-", "it ends too soon", 0, 1, example),
      ("--", "unexpected \"-\"", 1, 2, example),
      ("Y", "no number after Y", 0, 1, "write a year of more than four digits, such as Y17000"),
      ("Y-", "no number after Y", 0, 2, "write a year of more than four digits, such as Y17000"),
      ("Y1985", "Y is for years of more than four digits", 0, 5, "write 1985"),
      ("Y-1985", "Y is for years of more than four digits", 0, 6, "write -1985"),
      ("Y17E", "no number after E", 0, 4, "write it as in Y17E7"),
      ("Y17E99", "the year is too far away", 0, 6, far),
      ("Y-1E12", "the year is too far away", 0, 6, far),
      ("Y1000000000000", "the year is too far away", 0, 14, far),
      ("Y17000X", "unexpected \"X\"", 6, 7, example),
      ("Y17000-05", "a year after Y has no months", 6, 9, "write Y17000"),
      ("Y-17E7-05", "a year after Y has no months", 6, 9, "write Y-17E7"),
      ("1950S", "no number after S", 4, 5, "write it as in 1950S2"),
      ("1950S0", "S0 of 4 digits", 4, 6, "write S1 to S4"),
      ("1950S5", "S5 of 4 digits", 4, 6, "write S1 to S4"),
      ("0000S2", "S2 of one digit", 4, 6, "write S1"),
      ("1950S99999999999999", "S99999999999999 of 4 digits", 4, 19, "write S1 to S4"),
      ("19XXS2", "S after unspecified digits", 4, 6, "leave out S2"),
      ("1950S2-05", "a year with S has no months", 6, 9, "write 1950S2"),
      ("196X5", "a year has four digits", 0, 5, example),
      ("+1960", "", 0, 5, example),
      ("Y17000Z", "unexpected \"Z\"", 6, 7, example),
    ] as [WrongDate])
  func tellsWhatIsWrongWithYears(_ wrong: WrongDate) {
    expectDiagnostic(of: wrong)
  }

  @Test(
    arguments: [
      ("1985-04-12T25:00:00", "hour 25", 11, 13, time),
      ("1985-04-12T23:60:00", "minute 60", 14, 16, time),
      ("1985-04-12T23:20:60", "second 60", 17, 19, time),
      ("1985-04-12T24:00:01", "second 01", 17, 19, time),
      ("1985-04-12T24:01:00", "minute 01", 14, 16, time),
      ("1985-04-12T", "the time of day is not like 23:20:30", 11, 11, time),
      ("1985-04-12T23:20", "the time of day is not like 23:20:30", 16, 16, time),
      ("1985-04-12T2:20:30", "the time of day is not like 23:20:30", 11, 12, time),
      ("1985-04-12T23:20:30.5", "the time of day is not like 23:20:30", 19, 21, time),
      ("1985-04-12T23:20:30+5", "the time of day is not like 23:20:30", 20, 21, time),
      ("1985-04-12T23:20:30+24", "hour 24", 20, 22, time),
      ("1985-04-12T23:20:30-04:60", "minute 60", 23, 25, time),
      ("1985-04-12T23:20:30Z~", "the time of day is not like 23:20:30", 20, 21, time),
      ("1985-04T10:00:00", "a time of day without a day", 7, 16, "leave out T10:00:00"),
      ("1985T10:00:00", "a time of day without a day", 4, 13, "leave out T10:00:00"),
      ("196X-XX-XXT10:00:00", "a time of day without a day", 10, 19, "leave out T10:00:00"),
      (
        "2004-01-01T10:10:10Z/2005", "only a date that stands alone has a time of day", 10, 20,
        "leave out T10:10:10Z"
      ),
      (
        "[2004-01-01T10:10:10]", "only a date that stands alone has a time of day", 11, 20,
        "leave out T10:10:10"
      ),
    ] as [WrongDate])
  func tellsWhatIsWrongWithTimes(_ wrong: WrongDate) {
    expectDiagnostic(of: wrong)
  }

  @Test(
    arguments: [
      ("   ", "it is blank", 0, 3, example),
      ("soon", "", 0, 4, example),
      ("next year", "", 0, 9, example),
      ("１９８９", "", 0, 12, "write 1989"),
      ("(1960)", "", 0, 6, example),
      ("1667;1668", "unexpected \";\"", 4, 5, example),
      ("1989-11-09Z", "unexpected \"Z\"", 10, 11, example),
      ("Thursday", "", 0, 8, example),
      ("9 Foo 1989", "a year has four digits", 0, 1, example),
      ("Easter 1054", "", 0, 11, example),
    ] as [WrongDate])
  func tellsWhatIsNoDateAtAll(_ wrong: WrongDate) {
    expectDiagnostic(of: wrong)
  }

  @Test func showsNoControlCharacters() {
    let place = place(of: "19\u{7}\u{1B}9")
    #expect(
      throws: Diagnostic.error(
        "edtf", "\"19\u{FFFD}\u{FFFD}9\" is no EDTF date: a year has four digits",
        at: place.part(0..<2), hint: example)
    ) { try date("19\u{7}\u{1B}9") }
  }

  @Test func tellsThatThereIsNothing() {
    #expect(
      throws: Diagnostic.error(
        "edtf", "an empty text is no EDTF date", at: place(of: ""), hint: example)
    ) { try date("") }
  }

  @Test func quotesTheStartOfALongText() {
    let text = String(repeating: "é", count: 100)
    let start = String(repeating: "é", count: 48)
    #expect(
      throws: Diagnostic.error(
        "edtf", "\"\(start)…\" is no EDTF date", at: place(of: text), hint: example)
    ) { try date(text) }
  }

  /// A value with escapes is longer in the file than its text.
  @Test func pointsAtTheWholePlaceIfTheTextIsNotVerbatim() {
    let place = SourcePlace(path: "site.yaml", range: 40..<60)
    #expect(
      throws: Diagnostic.error(
        "edtf", "\"1992-13\" is no EDTF date: month 13", at: place,
        hint: "write a month from 01 to 12")
    ) { try HistoricalDate(parsing: "1992-13", at: place) }
  }

  @Test func pointsIntoTheFile() {
    let place = SourcePlace(path: "site.yaml", range: 40..<52)
    #expect(
      throws: Diagnostic.error(
        "edtf", "\"1992-13/1995\" is no EDTF date: month 13",
        at: SourcePlace(path: "site.yaml", range: 45..<47), hint: "write a month from 01 to 12")
    ) { try HistoricalDate(parsing: "1992-13/1995", at: place) }
  }
}
