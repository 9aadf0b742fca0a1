import Diagnostics
import Testing

@testable import Chronology

/// Dates of which the years alone are told.
@Suite struct YearsTests {
  @Test(arguments: [
    ("2004", "2004"), ("2004-06", "2004"), ("2004-06-11", "2004"), ("2004-21", "2004"),
    ("-0379", "380 BC"), ("164X", "1640s"), ("1609~", "about 1609"), ("1609-05~", "about 1609"),
    ("2004/2006", "2004–06"), ("2004-01/2004-05", "2004"), ("1999-11/2001-02", "1999–2001"),
    ("1949/..", "from 1949"), ("16XX", "17th century"), ("[1667,1668]", "1667 or 1668"),
    ("[1667-01,1667-12]", "1667"), ("1984?", "perhaps 1984"), ("2004-06/2004-~11", "2004"),
  ])
  func tellsYears(_ edtf: String, _ text: String) throws {
    let date = try HistoricalDate(parsing: edtf, at: SourcePlace(path: "x"))
    #expect(date.years(in: .english) == text)
  }
}
