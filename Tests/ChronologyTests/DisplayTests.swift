import Chronology
import Testing

@Suite struct DisplayTests {
  @Test(arguments: [
    ("1689-08-27", "27 August 1689"), ("1858-05", "May 1858"), ("1618", "1618"),
    ("1685/1686", "1685–86"), ("1643/1653", "1643–53"), ("1900/1905", "1900–05"),
    ("1899/1901", "1899–1901"), ("1950/1960", "1950–60"), ("0622/0680", "622–680"),
    ("1960~", "about 1960"), ("1961?", "perhaps 1961"), ("1961%", "perhaps about 1961"),
    ("1858-05~", "about May 1858"), ("164X", "1640s"), ("196X", "1960s"), ("18XX", "19th century"),
    ("16XX", "17th century"), ("00XX", "1st century"), ("11XX", "12th century"),
    ("20XX", "21st century"), ("1XXX", "2nd millennium"), ("XXXX", "unknown year"),
    ("2001/..", "from 2001"), ("1949-10-01/..", "from 1 October 1949"), ("../1911", "until 1911"),
    ("/1911", "until 1911 (start unknown)"), ("1949/", "from 1949 (end unknown)"),
    ("-0349", "350 BC"), ("0000", "1 BC"), ("-0349/-0323", "350 BC – 324 BC"), ("0044", "44"),
    ("1969-03-02/1969-03-17", "2–17 March 1969"),
    ("1969-08-18/1969-10-20", "18 August – 20 October 1969"),
    ("1958-07-31/1959-06-20", "31 July 1958 – 20 June 1959"),
    ("1950-10/1953-07-27", "October 1950 – 27 July 1953"),
    ("1871/1881-02-24", "1871 – 24 February 1881"), ("1964-02/1964-08", "February–August 1964"),
    ("1911-12/1915-06", "December 1911 – June 1915"), ("1643~/1653", "about 1643 – 1653"),
    ("1643/1653?", "1643 – perhaps 1653"), ("1969-21", "spring 1969"), ("1969-24", "winter 1969"),
    ("1969-30", "summer 1969"), ("1969-33", "first quarter of 1969"),
    ("1969-39", "last third of 1969"), ("1969-40", "first half of 1969"),
    ("1985-04-XX", "April 1985"), ("1985-XX-XX", "1985"), ("1985-XX", "1985"), ("1985-1X", "1985"),
    ("156X-12-25", "25 December 1560s"), ("[1667,1668, 1670]", "1667, 1668 or 1670"),
    ("{1667,1668, 1670..1672}", "1667, 1668 and 1670–1672"), ("[..1984]", "until 1984"),
    ("[1760-12..]", "from December 1760"), ("[1667]", "1667"), ("1950S2", "about 1950"),
    ("Y-17E7", "170000001 BC"), ("Y12000", "12000"), ("1985-04-12T23:20:30Z", "12 April 1985"),
    ("1X8X", "1080 – 1989"), ("2004-06~-11", "about 11 June 2004"),
    ("2004-06-11/2004-06-11", "11–11 June 2004"),
  ])
  func writesDatesAsPeopleDo(_ text: String, _ expected: String) throws {
    #expect(try date(text).display(in: .english) == expected)
  }

  @Test(arguments: [
    ("1689-09-06", "1689-09-06"), ("1858-05", "1858-05"), ("1618", "1618"), ("1960~", "1960"),
    ("0044", "0044"), ("Y12000", "12000"), ("1985-04-XX", "1985-04"), ("1985-XX-XX", "1985"),
    ("1985-21", "1985"), ("164X", nil), ("1685/1686", nil), ("-0349", nil), ("0000", nil),
    ("1950S2", nil), ("[1667,1668]", nil),
  ])
  func givesMachineReadableDates(_ text: String, _ expected: String?) throws {
    #expect(try date(text).machineReadable == expected)
  }

  @Test func usesTheWordsOfALanguage() throws {
    var words = DateWords.english
    words.months = words.months.map { $0.lowercased() }
    words.day = "{day}. {month} {year}"
    words.approximate = "um {date}"
    #expect(try date("1689-09-06~").display(in: words) == "um 6. september 1689")
  }
}
