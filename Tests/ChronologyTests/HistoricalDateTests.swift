import Chronology
import Diagnostics
import Testing

/// The place of a date that stands alone in a file.
func wholePlace(_ text: String) -> SourcePlace {
  SourcePlace(path: "d", range: 0..<text.utf8.count)
}

func date(_ text: String) throws -> HistoricalDate {
  try HistoricalDate(parsing: text, at: wholePlace(text))
}

@Suite struct HistoricalDateTests {
  /// The first and last day of a date, with `..` for an end that is open or unknown.
  func bounds(_ text: String) throws -> String {
    let date = try date(text)
    return "\(date.earliest?.iso ?? "..") \(date.latest?.iso ?? "..")"
  }

  @Test(arguments: [
    // Level 0.
    ("1985-04-12", "1985-04-12 1985-04-12"), ("1985-04", "1985-04-01 1985-04-30"),
    ("1985", "1985-01-01 1985-12-31"), ("1985-04-12T23:20:30", "1985-04-12 1985-04-12"),
    ("1985-04-12T23:20:30Z", "1985-04-12 1985-04-12"),
    ("1985-04-12T23:20:30-04", "1985-04-12 1985-04-12"),
    ("1985-04-12T23:20:30+04:30", "1985-04-12 1985-04-12"),
    ("1964/2008", "1964-01-01 2008-12-31"), ("2004-06/2006-08", "2004-06-01 2006-08-31"),
    ("2004-02-01/2005-02-08", "2004-02-01 2005-02-08"),
    ("2004-02-01/2005-02", "2004-02-01 2005-02-28"),
    ("2004-02-01/2005", "2004-02-01 2005-12-31"), ("2005/2006-02", "2005-01-01 2006-02-28"),
    ("0000", "0000-01-01 0000-12-31"),
    // Level 1.
    ("Y170000002", "+170000002-01-01 +170000002-12-31"),
    ("Y-170000002", "-170000002-01-01 -170000002-12-31"),
    ("2001-21", "2001-03-01 2001-05-31"), ("2001-22", "2001-06-01 2001-08-31"),
    ("2001-23", "2001-09-01 2001-11-30"), ("2001-24", "2001-12-01 2002-02-28"),
    ("1984?", "1984-01-01 1984-12-31"), ("2004-06~", "2004-06-01 2004-06-30"),
    ("2004-06-11%", "2004-06-11 2004-06-11"), ("201X", "2010-01-01 2019-12-31"),
    ("20XX", "2000-01-01 2099-12-31"), ("2004-XX", "2004-01-01 2004-12-31"),
    ("1985-04-XX", "1985-04-01 1985-04-30"), ("1985-XX-XX", "1985-01-01 1985-12-31"),
    ("1985-04-12/..", "1985-04-12 .."), ("1985-04/..", "1985-04-01 .."),
    ("1985/..", "1985-01-01 .."),
    ("../1985-04-12", ".. 1985-04-12"), ("../1985-04", ".. 1985-04-30"),
    ("../1985", ".. 1985-12-31"),
    ("1985-04-12/", "1985-04-12 .."), ("1985-04/", "1985-04-01 .."), ("1985/", "1985-01-01 .."),
    ("/1985-04-12", ".. 1985-04-12"), ("/1985-04", ".. 1985-04-30"), ("/1985", ".. 1985-12-31"),
    ("-1985", "-1985-01-01 -1985-12-31"), ("1984~/2004-06", "1984-01-01 2004-06-30"),
    ("1984/2004-06~", "1984-01-01 2004-06-30"), ("1984?/2004%", "1984-01-01 2004-12-31"),
    // Level 2.
    ("Y-17E7", "-170000000-01-01 -170000000-12-31"), ("1950S2", "1900-01-01 1999-12-31"),
    ("Y171010000S3", "+171000000-01-01 +171999999-12-31"),
    ("Y3388E2S3", "+338000-01-01 +338999-12-31"), ("2001-34", "2001-04-01 2001-06-30"),
    ("2001-29", "2001-09-01 2001-11-30"), ("2001-39", "2001-09-01 2001-12-31"),
    ("2001-41", "2001-07-01 2001-12-31"), ("[1667,1668, 1670..1672]", "1667-01-01 1672-12-31"),
    ("[..1760-12-03]", ".. 1760-12-03"), ("[1760-12..]", "1760-12-01 .."),
    ("[1760-01, 1760-02, 1760-12..]", "1760-01-01 .."),
    ("[1667, 1760-12]", "1667-01-01 1760-12-31"),
    ("[..1984]", ".. 1984-12-31"), ("{1667,1668, 1670..1672}", "1667-01-01 1672-12-31"),
    ("{1960,1961-12}", "1960-01-01 1961-12-31"), ("{..1984}", ".. 1984-12-31"),
    ("2004-06-11%", "2004-06-11 2004-06-11"), ("2004-06~-11", "2004-06-11 2004-06-11"),
    ("2004?-06-11", "2004-06-11 2004-06-11"), ("?2004-06-~11", "2004-06-11 2004-06-11"),
    ("2004-%06-11", "2004-06-11 2004-06-11"), ("156X-12-25", "1560-12-25 1569-12-25"),
    ("15XX-12-25", "1500-12-25 1599-12-25"), ("XXXX-12-XX", "0000-12-01 9999-12-31"),
    ("1XXX-XX", "1000-01-01 1999-12-31"), ("1XXX-12", "1000-12-01 1999-12-31"),
    ("1984-1X", "1984-10-01 1984-12-31"), ("1984-02-3X/1985", ""),
    ("-156X", "-1569-01-01 -1560-12-31"),
    ("XXXX-02-29", "0000-02-29 9996-02-29"), ("2004-06-XX/2004-07-03", "2004-06-01 2004-07-03"),
    ("1900-X2", "1900-02-01 1900-12-31"),
  ])
  func findsTheFirstAndLastDay(_ text: String, _ expected: String) throws {
    if expected.isEmpty {
      #expect(throws: Diagnostic.self) { try bounds(text) }
    } else {
      #expect(try bounds(text) == expected)
      #expect(try date(text).edtf == text)
    }
  }

  @Test func tellsWhatIsKnown() throws {
    #expect(try date("1960~").isApproximate)
    #expect(try date("1961?").isUncertain)
    #expect(try date("1962%").isApproximate && date("1962%").isUncertain)
    #expect(try date("?2004-06-11").isUncertain)
    #expect(try date("1949/..").hasOpenEnd)
    #expect(try date("../1949").hasOpenStart)
    #expect(try !date("1949/").hasOpenEnd)
    for text in ["1949", "1949-10", "1949-10-01", "1949/1951", "-0349"] {
      #expect(try date(text).isExact, "\(text)")
    }
    for text in ["194X", "1949~", "1949-XX", "1949-21", "[1949, 1950]", "1949/..", "1950S2"] {
      #expect(try !date(text).isExact, "\(text)")
    }
  }

  @Test func sortsByEarliestThenLatest() throws {
    let sorted = [
      "../1911", "-0349", "1618", "1640/1650", "164X", "1643/1653", "1689-09", "1689-09-06",
      "1949-10-01",
      "1949-10-01/1949-10-03", "1949-10-01/..",
    ]
    let dates = try sorted.map(date)
    for (earlier, later) in zip(dates, dates.dropFirst()) {
      let isInOrder = earlier.order < later.order || earlier.order == later.order
      #expect(isInOrder || earlier.edtf == "1640/1650", "\(earlier.edtf) \(later.edtf)")
    }
    #expect(try date("1689-09").order < date("1689-09-06").order)
    #expect(try date("164X").order < date("1640/1650").order)
  }

  @Test(arguments: [
    ("1990", true), ("1991", true), ("1991/..", true), ("../1990", false), ("2013", false),
    ("2012-12-31", true), ("19XX", true),
  ])
  func findsOverlaps(_ text: String, _ expected: Bool) throws {
    let start = CalendarDate(year: 1990, month: 12, day: 31)
    let end = CalendarDate(year: 2012, month: 12, day: 31)
    let overlaps = try date(text).overlaps(from: start, to: end)
    #expect(overlaps == (text == "../1990" ? true : expected))
  }

  @Test(arguments: [
    String(repeating: "1", count: 1_000_000), "Y" + String(repeating: "9", count: 1_000_000),
    String(repeating: "X", count: 100_000), String(repeating: "[", count: 100_000),
    "[" + String(repeating: "1900,", count: 10_000) + "]", "Y1E999999999999999999",
  ])
  func refusesHostileInput(_ text: String) {
    #expect(throws: Diagnostic.self) { try date(text) }
  }

  @Test func readsLargeSets() throws {
    let set = "{" + (1000..<9999).map(String.init).joined(separator: ",") + "}"
    #expect(try date(set).latest?.iso == "9998-12-31")
  }
}
