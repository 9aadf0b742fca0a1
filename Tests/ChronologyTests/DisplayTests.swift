import Chronology
import Testing

@Suite struct DisplayTests {
  @Test(arguments: [
    ("1689-08-27", "27 August 1689"), ("1858-05", "May 1858"), ("1618", "1618"),
    ("1985-04-12T23:20:30Z", "12 April 1985"), ("1985-04-XX", "April 1985"),
    ("1985-XX", "1985"), ("1985-XX-XX", "1985"), ("0618", "618"), ("0079", "AD 79"),
    ("0079-08-24", "24 August AD 79"), ("-0349", "350 BC"), ("0000", "1 BC"),
    ("-0043-03-15", "15 March 44 BC"), ("-0043-03", "March 44 BC"), ("Y12000", "12,000"),
    ("-9999", "10,000 BC"), ("Y-170000002", "170,000,003 BC"), ("Y-17E7", "170 million BC"),
    ("Y-138E8", "13.8 billion BC"),
    ("Y-13800000001", "13,800,000,002 BC"), ("Y-66038000", "66.038 million BC"),
    ("Y-4600000000/Y-4000000000", "4.6 billion BC – 4 billion BC"),
    ("[0509,-0506]", "AD 509 or 507 BC"), ("-0026~/0014", "about 27 BC to AD 14"),
    ("Y17E7", "170 million"),
    ("164X", "1640s"), ("196X", "1960s"), ("190X", "1900s"), ("001X", "some time in AD 10–19"),
    ("18XX", "19th century"), ("16XX", "17th century"), ("00XX", "1st century"),
    ("10XX", "11th century"), ("11XX", "12th century"), ("12XX", "13th century"),
    ("20XX", "21st century"), ("21XX", "22nd century"), ("22XX", "23rd century"),
    ("-01XX", "2nd century BC"), ("-00XX", "1st century BC"), ("-034X", "some time in 350–341 BC"),
    ("000X", "some time in 1 BC – AD 9"), ("99XX", "some time in 9900–99"),
    ("1XXX", "some time in 1000–1999"), ("19X4", "some time in 1904–94"),
    ("XXXX", "date unknown"), ("XXXX-XX-XX", "date unknown"),
    ("1950S2", "about 1950"), ("Y3388E2S3", "about 338,800"), ("1950S2?", "about 1950, perhaps"),
  ])
  func writesDates(_ text: String, _ expected: String) throws {
    #expect(try date(text).display(in: .english) == expected)
  }

  @Test(arguments: [
    ("1969-21", "spring 1969"), ("1969-22", "summer 1969"), ("1969-23", "autumn 1969"),
    ("1969-24", "winter 1969–70"), ("1999-24", "winter 1999–2000"),
    ("-0217-24", "winter 218–217 BC"),
    ("0000-24", "winter 1 BC – AD 1"), ("1969-25", "spring 1969 (northern hemisphere)"),
    ("1969-28", "winter 1969–70 (northern hemisphere)"),
    ("1969-30", "summer 1969–70 (southern hemisphere)"),
    ("1969-32", "winter 1969 (southern hemisphere)"), ("1969-33", "first quarter of 1969"),
    ("1969-36", "fourth quarter of 1969"), ("1969-37", "first four months of 1969"),
    ("1969-39", "last four months of 1969"), ("1969-40", "first half of 1969"),
    ("1969-41", "second half of 1969"), ("1969-21~", "about spring 1969"),
    ("196X-21", "spring in the 1960s"), ("XXXX-41", "second half in an unknown year"),
  ])
  func writesSeasons(_ text: String, _ expected: String) throws {
    #expect(try date(text).display(in: .english) == expected)
  }

  @Test(arguments: [
    ("156X-12-25", "25 December in the 1560s"), ("15XX-12-25", "25 December in the 16th century"),
    ("15XX-12-XX", "December in the 16th century"), ("15XX-12", "December in the 16th century"),
    ("XXXX-12-XX", "December in an unknown year"), ("XXXX-12-25", "25 December in an unknown year"),
    ("-03XX-12-25", "25 December in the 4th century BC"), ("1XXX-XX", "some time in 1000–1999"),
    ("1XXX-12", "some time in December 1000 – December 1999"),
    ("1984-1X", "some time in October–December 1984"), ("1984-X3", "March 1984"),
    ("2004-06-1X", "some time in 10–19 June 2004"),
    ("2004-XX-25", "day 25 of an unknown month in 2004"),
    ("XXXX-XX-25", "day 25 of an unknown month in an unknown year"),
    ("196X-XX-15", "day 15 of an unknown month in the 1960s"),
    ("2004-1X-25", "some time in 25 October – 25 December 2004"),
  ])
  func writesUnspecifiedDigits(_ text: String, _ expected: String) throws {
    #expect(try date(text).display(in: .english) == expected)
  }

  @Test(arguments: [
    ("1960~", "about 1960"), ("1961?", "perhaps 1961"), ("1961%", "about 1961, perhaps"),
    ("1858-05~", "about May 1858"), ("1858-05%", "about May 1858, perhaps"),
    ("1989-11-09?", "perhaps 9 November 1989"), ("164X~", "about the 1640s"),
    ("18XX?", "perhaps the 19th century"), ("XXXX?", "perhaps an unknown year"),
    ("2004-06~-11", "about 11 June 2004"), ("2004?-06-11", "11 June, perhaps 2004"),
    ("2004~-06", "June, about 2004"), ("2004%-06-11", "11 June, perhaps about 2004"),
    ("?2004-06-~11", "about 11 June 2004, perhaps"), ("2004-06-~11", "about 11 June 2004"),
    ("2004-%06-11", "about 11 June 2004, perhaps"), ("~1960", "about 1960"),
  ])
  func writesDoubt(_ text: String, _ expected: String) throws {
    #expect(try date(text).display(in: .english) == expected)
  }

  @Test(arguments: [
    ("1685/1686", "1685–86"), ("1643/1653", "1643–53"), ("1900/1905", "1900–05"),
    ("1899/1901", "1899–1901"), ("1950/1960", "1950–60"), ("1999/2000", "1999–2000"),
    ("0622/0680", "622–680"), ("0098/0117", "AD 98–117"), ("-0349/-0339", "350–340 BC"),
    ("-0026/0476", "27 BC – AD 476"), ("-0043-03-15/0014", "15 March 44 BC – AD 14"),
    ("Y12000/Y13000", "12,000–13,000"),
    ("1964-02/1964-08", "February–August 1964"), ("1911-12/1915-06", "December 1911 – June 1915"),
    ("1969-03-02/1969-03-17", "2–17 March 1969"),
    ("1969-08-18/1969-10-20", "18 August – 20 October 1969"),
    ("1958-07-31/1959-06-20", "31 July 1958 – 20 June 1959"),
    ("1950-10/1953-07-27", "October 1950 – 27 July 1953"),
    ("1871/1881-02-24", "1871 – 24 February 1881"), ("1896-06-03/1903", "3 June 1896 – 1903"),
    ("1969-07/1969-10-20", "July 1969 – 20 October 1969"),
    ("2004-06-XX/2004-07-03", "June 2004 – 3 July 2004"),
    ("1985/1985", "1985"), ("2004-06-11/2004-06-11", "11 June 2004"), ("1985/1985-XX", "1985"),
    ("1984~/2004-06", "about 1984 to June 2004"), ("1984~/2004~", "about 1984 to about 2004"),
    ("1643/1653?", "1643 to perhaps 1653"), ("1984%/2004-06", "perhaps about 1984 to June 2004"),
    ("196X/1975", "the 1960s to 1975"), ("17XX/18XX", "the 18th century to the 19th century"),
    ("1969-21/1969-22", "spring 1969 to summer 1969"),
    ("2004-06-~01/2004-06-~20", "about 1 June 2004 to about 20 June 2004"),
    ("2001/..", "from 2001"), ("1949-10-01/..", "from 1 October 1949"), ("../1911", "until 1911"),
    ("196X/..", "from the 1960s"), ("../18XX", "until the 19th century"),
    ("1960~/..", "from about 1960"), ("../1960%", "until perhaps about 1960"),
    ("/1911", "until 1911, start unknown"), ("1949/", "from 1949, end unknown"),
    ("-0349/..", "from 350 BC"),
  ])
  func writesIntervals(_ text: String, _ expected: String) throws {
    #expect(try date(text).display(in: .english) == expected)
  }

  @Test(arguments: [
    ("[1667,1668,1670]", "1667, 1668 or 1670"), ("{1667,1668,1670}", "1667, 1668 and 1670"),
    ("[1667,1668,1670..1672]", "1667, 1668 or 1670–72"),
    ("{1667,1668,1670..1672}", "1667, 1668 and 1670–72"), ("[1667]", "1667"),
    ("[1667,1760-12]", "1667 or December 1760"), ("{1960,1961-12}", "1960 and December 1961"),
    ("[..1760-12-03]", "3 December 1760 or earlier"), ("[1760-12..]", "December 1760 or later"),
    ("[1760-01,1760-02,1760-12..]", "January 1760, February 1760 or December 1760 or later"),
    ("{..1984}", "1984 and earlier"), ("{1984..}", "1984 and later"),
    ("[..196X]", "the 1960s or earlier"), ("[1685..1689]", "some time in 1685–89"),
    ("{1685..1689}", "1685–89"), ("[1685..1685]", "1685"),
    ("[1960~,1962?]", "about 1960 or perhaps 1962"),
  ])
  func writesSets(_ text: String, _ expected: String) throws {
    #expect(try date(text).display(in: .english) == expected)
  }

  @Test(arguments: [
    ("1689-09-06", "1689-09-06"), ("1858-05", "1858-05"), ("1618", "1618"), ("1960~", "1960"),
    ("1858-05?", "1858-05"), ("2004-06~-11", "2004-06-11"), ("0044", "0044"),
    ("0001-01-01", "0001-01-01"), ("Y12000", "12000"), ("Y17E7", "170000000"),
    ("1985-04-XX", "1985-04"), ("1985-XX-XX", "1985"), ("1985-XX", "1985"),
    ("1985-04-12T23:20:30Z", "1985-04-12"), ("1985-21", nil), ("164X", nil), ("164X-05", nil),
    ("1984-1X", nil), ("1984-1X-XX", nil), ("1984-11-1X", nil), ("1984-XX-12", nil),
    ("1685/1686", nil), ("1949/..", nil), ("-0349", nil), ("0000", nil), ("0000-05-01", nil),
    ("Y-12000", nil), ("1950S2", nil), ("[1667,1668]", nil), ("{1667}", nil),
  ])
  func givesMachineReadableDates(_ text: String, _ expected: String?) throws {
    #expect(try date(text).machineReadable == expected)
  }
}
