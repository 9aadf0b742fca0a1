import Chronology
import Diagnostics
import Testing

@Suite struct EDTFDiagnosticTests {
  @Test(arguments: [
    ("1992-13", "\"1992-13\" is no EDTF date: month 13", nil),
    ("1992-00", "\"1992-00\" is no EDTF date: month 00", nil),
    ("1992-12-32", "\"1992-12-32\" is no EDTF date: day 32", nil),
    ("1900-02-29", "\"1900-02-29\" is no EDTF date: 29 February 1900 does not exist", nil),
    ("1969-11-31", "\"1969-11-31\" is no EDTF date: 31 November 1969 does not exist", nil),
    (
      "1953/1950", "\"1953/1950\" is no EDTF date: it ends before it starts",
      "exchange the two dates"
    ),
    (
      "[1672..1670]", "\"[1672..1670]\" is no EDTF date: a range in it ends before it starts",
      "exchange the two dates"
    ),
    ("[1667, 1668", "\"[1667, 1668\" is no EDTF date: the set is not closed with ]", nil),
    (
      "9 November 1989", "\"9 November 1989\" is no EDTF date: a year has four digits",
      "write 1989-11-09"
    ),
    ("November 9, 1989", "\"November 9, 1989\" is no EDTF date", "write 1989-11-09"),
    ("nov 1989", "\"nov 1989\" is no EDTF date", "write 1989-11"),
    (
      "9 November", "\"9 November\" is no EDTF date: a year has four digits",
      "write YYYY-11-09 with the year for YYYY"
    ),
    ("1989/11/09", "\"1989/11/09\" is no EDTF date: a year has four digits", "write 1989-11-09"),
    ("09.11.1989", "\"09.11.1989\" is no EDTF date: a year has four digits", "write 1989-11-09"),
    ("25/12/1989", "\"25/12/1989\" is no EDTF date: a year has four digits", "write 1989-12-25"),
    (
      "09/11/1989", "\"09/11/1989\" is no EDTF date: a year has four digits",
      "write the year first: YYYY-MM-DD"
    ),
    ("c. 1960", "\"c. 1960\" is no EDTF date", "write 1960~"),
    ("ca 1960", "\"ca 1960\" is no EDTF date", "write 1960~"),
    ("circa May 1858", "\"circa May 1858\" is no EDTF date", "write 1858-05~"),
    ("1640s", "\"1640s\" is no EDTF date", "write 164X"),
    ("1900s", "\"1900s\" is no EDTF date", "write 19XX, or 190X for ten years"),
    ("19th century", "\"19th century\" is no EDTF date: a year has four digits", "write 18XX"),
    ("350 BC", "\"350 BC\" is no EDTF date: a year has four digits", "write -0349"),
    ("1 BC", "\"1 BC\" is no EDTF date: a year has four digits", "write 0000"),
    ("1949-", "\"1949-\" is no EDTF date: a month has two digits", "write 1949/.."),
    ("since 1949", "\"since 1949\" is no EDTF date", "write 1949/.."),
    ("1949–1950", "\"1949–1950\" is no EDTF date", "write 1949/1950"),
    ("1949-1950", "\"1949-1950\" is no EDTF date: a month has two digits", "write 1949/1950"),
    ("1949–50", "\"1949–50\" is no EDTF date", "write 1949/1950"),
    ("1960?~", "\"1960?~\" is no EDTF date", "write 1960%"),
    ("1858-5", "\"1858-5\" is no EDTF date: a month has two digits", "write 1858-05"),
    ("900", "\"900\" is no EDTF date: a year has four digits", "write 0900"),
    ("19890", "\"19890\" is no EDTF date: a year of more than four digits starts with Y", nil),
    ("199u", "\"199u\" is no EDTF date: a year has four digits", "write 199X"),
    ("1949/open", "\"1949/open\" is no EDTF date", "write 1949/.."),
    ("unknown/1950", "\"unknown/1950\" is no EDTF date", "write /1950"),
    (
      "unknown", "\"unknown\" is no EDTF date",
      "write the years that it may be, or leave the date out"
    ),
    ("", "an empty date", "write a year, a month or a day, as in 1689-09-06"),
    ("  ", "\"  \" is no EDTF date", "write a year, a month or a day, as in 1689-09-06"),
    (" 1949", "\" 1949\" is no EDTF date", "remove the blanks around it"),
    ("../..", "\"../..\" is no EDTF date: neither end is a date", nil),
    ("/", "\"/\" is no EDTF date: neither end is a date", nil),
    ("-0000", "\"-0000\" is no EDTF date: there is no year -0000", "1 BC is 0000"),
    (
      "Y1985", "\"Y1985\" is no EDTF date: a year with a Y has more than four digits",
      "remove the Y"
    ),
    ("Y17E20", "\"Y17E20\" is no EDTF date: years beyond 999999999 are not counted", nil),
    ("1950S5", "\"1950S5\" is no EDTF date: the year does not have 5 significant digits", nil),
    ("2001-21-05", "\"2001-21-05\" is no EDTF date: a season has no day", nil),
    (
      "1985-04-12T25:00:00", "\"1985-04-12T25:00:00\" is no EDTF date: the time is not hh:mm:ss",
      nil
    ),
    ("soon", "\"soon\" is no EDTF date", nil),
  ])
  func tellsWhatIsWrong(_ text: String, _ message: String, _ hint: String?) {
    #expect(throws: Diagnostic.error("edtf", message, at: wholePlace(text), hint: hint)) {
      try date(text)
    }
  }
}
