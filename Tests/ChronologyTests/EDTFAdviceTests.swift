import Chronology
import Diagnostics
import Testing

/// What is proposed for dates as people write them.
@Suite struct EDTFAdviceTests {
  @Test(arguments: [
    ("9 November 1989", "1989-11-09"), ("9th November 1989", "1989-11-09"),
    ("9th of November, 1989", "1989-11-09"), ("9 Nov 1989", "1989-11-09"),
    ("9 Nov. 1989", "1989-11-09"), ("9. November 1989", "1989-11-09"), ("9-Nov-1989", "1989-11-09"),
    ("November 9, 1989", "1989-11-09"), ("Nov. 9th, 1989", "1989-11-09"),
    ("1989 November 9", "1989-11-09"), ("November 1989", "1989-11"), ("November, 1989", "1989-11"),
    ("Nov 1989", "1989-11"), ("1989 November", "1989-11"), ("1989-Nov", "1989-11"),
    ("Sept 1939", "1939-09"), ("spring 1969", "1969-21"), ("fall 1969", "1969-23"),
    ("1969 autumn", "1969-23"), ("15 March 44 BC", "-0043-03-15"), ("March 44 BC", "-0043-03"),
  ])
  func understandsDaysInWords(_ text: String, _ expected: String) {
    expect(text, "", "write \(expected)")
  }

  @Test(arguments: [
    ("44 BC-03-15", "-0043-03-15"), ("44BC-03-15", "-0043-03-15"),
    ("March 15, 44 BC", "-0043-03-15"), ("44 BC, March 15", "-0043-03-15"),
    ("15.03.44 BC", "-0043-03-15"), ("3/15/44 BC", "-0043-03-15"), ("44-03-15 BC", "-0043-03-15"),
    ("BC 44", "-0043"), ("B.C.E. 44", "-0043"), ("BC44", "-0043"), ("24 Aug AD 79", "0079-08-24"),
    ("24 August 79 AD", "0079-08-24"), ("79 AD-08-24", "0079-08-24"), ("spring 44 BC", "-0043-21"),
    ("500s BC", "-050X, or -05XX for the century"), ("31 December 1 BC", "0000-12-31"),
    ("15.03.-44", "-0044-03-15, or -0043-03-15 for 44 BC"), ("-0044-3-15", "-0044-03-15"),
    ("15 March -44", "-0044-03-15, or -0043-03-15 for 44 BC"), ("27 BC-14 AD", "-0026/0014"),
  ])
  func findsTheYearBesideItsEra(_ text: String, _ expected: String) {
    expect(text, "", "write \(expected)")
  }

  @Test(arguments: [
    ("753 AUC", "0000"), ("1 a.u.c.", "-0752"), ("พ.ศ. 2475", "1932"), ("明治元年", "1868"),
    ("平成30年1月2日", "2018-01-02"), ("Showa 20", "1945"), ("民國38年10月1日", "1949-10-01"),
    ("“1900”", "1900"), ("«1900»", "1900"), ("5785 AM", "2024/2025"), ("Y-66Ma", "Y-66E6"),
    ("65Ma", "Y-65E6"),
  ])
  func convertsOtherCountings(_ text: String, _ expected: String) {
    let error = #expect(throws: Diagnostic.self) { try date(text) }
    #expect(error?.hint == "write \(expected)")
  }

  @Test(arguments: [
    ("25 Μαρτίου 1821", "1821-03-25"), ("44 π.Χ.", "-0043"), ("24 серпня 1991", "1991-08-24"),
    ("3 maja 1791", "1791-05-03"), ("29 Ekim 1923", "1923-10-29"), ("14 במאי 1948", "1948-05-14"),
    ("15 अगस्त 1947", "1947-08-15"), ("26 जनवरी 1950", "1950-01-26"),
    ("24 มิถุนายน ค.ศ. 1932", "1932-06-24"), ("ngày 2 tháng 9 năm 1945", "1945-09-02"),
    ("1945년 8월 15일", "1945-08-15"), ("tháng 3 năm 1945", "1945-03"), ("năm 938", "0938"),
  ])
  func understandsDaysInOtherLanguages(_ text: String, _ expected: String) {
    let error = #expect(throws: Diagnostic.self) { try date(text) }
    #expect(error?.hint == "write \(expected)")
  }

  @Test(arguments: [
    ("fifth century BC", "-04XX"), ("XIX century", "18XX"), ("XIXe siècle", "18XX"),
    ("XIX в.", "18XX"), ("2nd millennium BC", "-1XXX"), ("18th–19th century", "17XX/18XX"),
    ("5th–4th century BC", "-04XX/-03XX"), ("first half of the 19th century", "1801/1850"),
    ("2nd half of the 19th century", "1851/1900"), ("MCMXIV", "1914"), ("2020 H2", "2020-41"),
    ("second half of 1914", "1914-41"), ("late 1918", "1918"), ("the end of 1918", "1918"),
    ("post-1945", "[1946..], or 1946/.. for all the time since then"),
    ("pre-1914", "[..1913], or ../1913 for all the time until then"),
    ("July 28–30, 1914", "1914-07-28/1914-07-30"), ("Monday, 1 January 1900", "1900-01-01"),
    ("Mon 1 Jan 1900", "1900-01-01"), ("1900. 1. 1.", "1900-01-01"),
    ("1900-01-01 12:00", "1900-01-01T12:00:00"), ("n. d.", "XXXX if nothing is known of the date"),
    ("3000 years ago", "-1050~"),
  ])
  func understandsMoreWords(_ text: String, _ expected: String) {
    expect(text, "", "write \(expected)")
  }

  @Test(arguments: [
    ("1. Januar 1900", "1900-01-01"), ("28.–30. Juli 1914", "1914-07-28/1914-07-30"),
    ("um 44 v. Chr.", "-0043~"), ("19. Jahrhundert", "18XX"), ("1er janvier 1900", "1900-01-01"),
    ("52 av. J.-C.", "-0051"), ("5 de mayo de 1808", "1808-05-05"),
    ("1 января 1900 г.", "1900-01-01"),
    ("44 г. до н. э.", "-0043"), ("25 يناير 2011", "2011-01-25"), ("1900年", "1900"),
    ("1900年1月1日", "1900-01-01"), ("公元前44年", "-0043"), ("公元前5世纪", "-04XX"),
    ("约1900年", "1900~"), ("1949年至1950年", "1949/1950"), ("1950年代", "195X"),
    ("1919년 3월 1일", "1919-03-01"),
  ])
  func understandsOtherLanguages(_ text: String, _ expected: String) {
    expect(text, "", "write \(expected)")
  }

  /// A guess would be false: nobody knows the century, or from when is counted.
  @Test(arguments: ["'69", "summer of '69", "AH 622", "Easter 1916"])
  func guessesNothing(_ text: String) {
    expect(text, "", "write a date such as 1989-11-09, 1989-11 or 1989")
  }

  @Test(arguments: [
    ("66 million years ago", "Y-66E6"), ("about 66 million years ago", "Y-66E6~"),
    ("4.6 billion BC", "Y-46E8"), ("13.8 billion years ago", "Y-138E8"), ("65 mya", "Y-65E6"),
    ("1.5 million BCE", "Y-15E5"), ("10,000 BC", "-9999"), ("12,000 BC", "Y-11999"),
    ("12 kya", "Y-10050~"), ("c. 3000 BC", "-2999~"), ("2020-Q1", "2020-33"),
    ("Q1 2020", "2020-33"), ("2020Q3", "2020-35"), ("1st quarter of 2020", "2020-33"),
    ("the fourth quarter of 1929", "1929-36"),
  ])
  func understandsDeepTimeAndQuarters(_ text: String, _ expected: String) {
    expect(text, "", "write \(expected)")
  }

  @Test(arguments: [
    ("1989/11/09", "1989-11-09"), ("1989.11.09", "1989-11-09"), ("1989 - 11 - 09", "1989-11-09"),
    ("1989–11–09", "1989-11-09"), ("09.11.1989", "1989-11-09"), ("9.11.1989", "1989-11-09"),
    ("09-11-1989", "1989-11-09"), ("25/12/1989", "1989-12-25"), ("12/25/1989", "1989-12-25"),
    ("09/11/1989", "1989-11-09, or 1989-09-11 if the month stands first"),
    ("11/11/1989", "1989-11-11"), ("1989-11-9", "1989-11-09"), ("1989-1-9", "1989-01-09"),
    ("2004-6", "2004-06"), ("2004.6", "2004-06"), ("2004/6", "2004-06"), ("11/1989", "1989-11"),
    ("1989/11", "1989-11"), ("20040601", "2004-06-01"),
    ("200406", "2004-06, or Y200406 for the year"), ("200499", "Y200499"),
    ("12345678", "Y12345678"),
  ])
  func understandsDaysInNumbers(_ text: String, _ expected: String) {
    expect(text, "", "write \(expected)")
  }

  @Test(arguments: [
    ("c. 1960", "1960~"), ("c 1960", "1960~"), ("c1960", "1960~"), ("ca 1960", "1960~"),
    ("ca. May 1858", "1858-05~"), ("circa 1960", "1960~"), ("about 1960", "1960~"),
    ("around 1960", "1960~"), ("1960 approx.", "1960~"), ("perhaps 1961", "1961?"),
    ("probably 1961", "1961?"), ("1961 ?", "1961?"), ("c. 1960?", "1960%"),
    ("circa 350 BC", "-0349~"), ("May 1858?", "1858-05?"), ("1960?~", "1960%"), ("1960~?", "1960%"),
    ("1960??", "1960?"),
  ])
  func understandsDoubtInWords(_ text: String, _ expected: String) {
    expect(text, "", "write \(expected)")
  }

  @Test(arguments: [
    ("1640s", "164X"), ("1640's", "164X"), ("the 1640s", "164X"),
    ("1600s", "160X, or 16XX for the century"), ("mid-1960s", "196X"), ("early 1960s", "196X"),
    ("19th century", "18XX"), ("19th c.", "18XX"), ("the 2nd century BC", "-01XX"),
    ("1st century AD", "00XX"), ("350 BC", "-0349"), ("350 B.C.", "-0349"), ("350BC", "-0349"),
    ("350 bce", "-0349"), ("12000 BC", "Y-11999"), ("AD 79", "0079"), ("79 CE", "0079"),
    ("1 BC", "0000"), ("19??", "19XX"), ("196?", "196X"), ("19--", "19XX"), ("196-", "196X"),
  ])
  func understandsPeriods(_ text: String, _ expected: String) {
    expect(text, "", "write \(expected)")
  }

  @Test(arguments: [
    ("1949-", "1949/.., or 1949/ if its end is not known"),
    ("1949–", "1949/.., or 1949/ if its end is not known"),
    ("1989-", "1989/.., or 1989/ if its end is not known"),
    ("1989-11-", "1989-11/.., or 1989-11/ if its end is not known"), ("since 1949", "1949/.."),
    ("from 2001", "2001/.."),
    ("after May 1858", "[1858-06..], or 1858-06/.. for all the time since then"),
    ("by 1911", "[..1911]"), ("before 1960", "[..1959], or ../1959 for all the time until then"),
    ("before 1 March 1900", "[..1900-02-28], or ../1900-02-28 for all the time until then"),
    ("before 509 BC", "[..-0509], or ../-0509 for all the time until then"),
    ("1949 onwards", "1949/.."),
    ("1949 to present", "1949/.."), ("1949-present", "1949/.."), ("until 1911", "../1911"),
    ("until 1912", "../1912"), ("to 1911", "../1911"), ("1949-1950", "1949/1950"),
    ("1949–1950", "1949/1950"), ("1949 – 1950", "1949/1950"), ("1949 - 1950", "1949/1950"),
    ("1949 to 1950", "1949/1950"), ("from 1949 to 1950", "1949/1950"), ("1949—1950", "1949/1950"),
    ("1949–50", "1949/1950"), ("1949/50", "1949/1950"), ("1904/05", "1904/1905"),
    ("618/907", "0618/0907"), ("between 1685 and 1686", "1685/1686"),
    ("9–12 November 1989", "1989-11-09/1989-11-12"),
    ("9 to 12 November 1989", "1989-11-09/1989-11-12"), ("February–August 1964", "1964-02/1964-08"),
    ("18 August – 20 October 1969", "1969-08-18/1969-10-20"),
    ("October 1950 – 27 July 1953", "1950-10/1953-07-27"), ("1964-02/08", "1964-02/1964-08"),
    ("1989-11-09/12", "1989-11-09/1989-11-12"), ("1989-03-02/03-17", "1989-03-02/1989-03-17"),
    ("27 BC – 14 AD", "-0026/0014"), ("350–340 BC", "-0349/-0339"),
    ("c. 1685 – 1686", "1685~/1686"),
  ])
  func understandsSpans(_ text: String, _ expected: String) {
    expect(text, "", "write \(expected)")
  }

  @Test(arguments: [
    ("1667 or 1668", "[1667,1668]"), ("1667, 1668 or 1670", "[1667,1668,1670]"),
    ("509 or 507 BCE", "[-0508,-0506]"), ("509, 508 or 507 BC", "[-0508,-0507,-0506]"),
    ("507 BC or AD 9", "[-0506,0009]"), ("May 1667 or June 1668", "[1667-05,1668-06]"),
    ("1667 and 1668", "{1667,1668}"),
    ("1667 & 1668", "{1667,1668}"), ("1667..1668", "1667/1668"),
    ("1667, 1668", "[1667,1668], or {1667,1668} for all of them"),
  ])
  func understandsChoices(_ text: String, _ expected: String) {
    expect(text, "", "write \(expected)")
  }

  @Test(arguments: [
    (" 1949", "1949"), ("1949 ", "1949"), ("\t1949", "1949"), ("199u", "199X"), ("19uu", "19XX"),
    ("1999-uu", "1999-XX"), ("1999-uu-uu", "1999-XX-XX"), ("196x", "196X"),
    ("y170000002", "Y170000002"), ("Y17e7", "Y17E7"), ("y-17e7", "Y-17E7"), ("1950s2", "1950S2"),
    ("1950p2", "1950S2"), ("unknown/2006", "/2006"), ("2004-06-01/unknown", "2004-06-01/"),
    ("2004-01-01/open", "2004-01-01/.."), ("Unknown/2006", "/2006"),
    ("1984?/2004?~", "1984?/2004%"), ("1949/present", "1949/.."), ("1949/ 1950", "1949/1950"),
    ("[ 1667]", "[1667]"), ("[1667 ,1668]", "[1667,1668]"),
    ("1985-04-12t23:20:30z", "1985-04-12T23:20:30Z"),
    ("1985-04-12 23:20:30", "1985-04-12T23:20:30"), ("−0349", "-0349"),
    ("unknown", "XXXX if nothing is known of the date"),
    ("undated", "XXXX if nothing is known of the date"),
    ("n.d.", "XXXX if nothing is known of the date"),
  ])
  func understandsOlderForms(_ text: String, _ expected: String) {
    expect(text, "", "write \(expected)")
  }

  @Test(arguments: [
    ("9 November", "it has no year", "write XXXX-11-09, with the year for XXXX if it is known"),
    ("November 9", "it has no year", "write XXXX-11-09, with the year for XXXX if it is known"),
    ("November", "it has no year", "write XXXX-11, with the year for XXXX if it is known"),
    ("31 November 1989", "November 1989 has 30 days", "write a day from 1989-11-01 to 1989-11-30"),
    (
      "29 February 1900", "29 February 1900 does not exist",
      "write 1900-03-13 for 29 February of the Julian calendar, or a day from 01 to 28"
    ),
    (
      "29 February 1901", "29 February 1901 does not exist",
      "write a day from 1901-02-01 to 1901-02-28"
    ),
    ("31.02.1999", "February 1999 has 28 days", "write a day from 1999-02-01 to 1999-02-28"),
    ("13/13/1999", "month 13", "write a month from 01 to 12"),
    ("-044-03-15", "a year has four digits", "write -0044-03-15, or -0043-03-15 for 44 BC"),
    ("618-06-18", "a year has four digits", "write 0618-06-18"),
    (
      "..2004-06-01/~2004-06-20", "an end of an interval is a date, and not before or after one",
      "write 2004-06-01/~2004-06-20, or /~2004-06-20 if that end is not known"
    ),
    ("1950–1949", "it ends before it starts", "write 1949/1950"),
  ])
  func tellsWhatIsWrongWithWhatIsMeant(_ text: String, _ reason: String, _ hint: String) {
    expect(text, ": \(reason)", hint)
  }

  @Test(arguments: ["0 BC", "XXXX BC", "1899/00", "19850-11", "1667 or 1668 and 1669"])
  func proposesNothingThatNobodyMeant(_ text: String) {
    let error = #expect(throws: Diagnostic.self) { try date(text) }
    #expect(error?.hint == "write a date such as 1989-11-09, 1989-11 or 1989")
  }

  private func expect(_ text: String, _ reason: String, _ hint: String) {
    let shown = text.replacing("\t", with: "\u{FFFD}")
    #expect(
      throws: Diagnostic.error(
        "edtf", "\"\(shown)\" is no EDTF date\(reason)", at: place(of: text), hint: hint)
    ) { try date(text) }
  }
}
