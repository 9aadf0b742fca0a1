import Testing

/// Dates in the forms that CSL data has.
@Suite struct DateTests {
  /// What stands under `issued`, the date in the list, and that in the text.
  @Test(arguments: [
    ("2004", "2004", "2004"), ("2004-05-03", "3 May 2004", "2004"),
    ("1609~", "about 1609", "about 1609"), ("164X", "1640s", "1640s"),
    ("2004/2006", "2004–06", "2004–06"), ("'-0379'", "380 BC", "380 BC"),
    ("[{year: 2004}]", "2004", "2004"), ("{year: 2004, month: 5, day: 3}", "3 May 2004", "2004"),
    ("{year: '2004', month: '05'}", "May 2004", "2004"),
    ("{year: 2004, month: May}", "May 2004", "2004"),
    ("[{year: 2004, month: 5}, {year: 2006, month: 1}]", "May 2004 – January 2006", "2004–06"),
    ("{date-parts: [[2004]]}", "2004", "2004"),
    ("{date-parts: [['2004', '5', '03']]}", "3 May 2004", "2004"),
    ("{date-parts: [[2004, 5, 3], [2004, 5, 9]]}", "3–9 May 2004", "2004"),
    ("{date-parts: [2004, 5]}", "May 2004", "2004"),
    ("{date-parts: [[-380]]}", "380 BC", "380 BC"),
    ("{date-parts: [[2004]], season: 2}", "summer 2004", "2004"),
    ("{date-parts: [[2004]], season: Autumn}", "autumn 2004", "2004"),
    ("{date-parts: [[2004, 21]]}", "spring 2004", "2004"),
    ("{date-parts: [[1609]], circa: true}", "about 1609", "about 1609"),
    ("{date-parts: [[1609]], circa: 1}", "about 1609", "about 1609"),
    ("{date-parts: [[1609]], circa: 0}", "1609", "1609"),
    ("{year: 1609, circa: true}", "about 1609", "about 1609"),
    ("{literal: in press}", "in press", "in press"),
    ("{literal: Michaelmas 2004}", "Michaelmas 2004", "2004"),
    ("{raw: 2004-05}", "May 2004", "2004"), ("{raw: May 2004}", "May 2004", "2004"),
    ("{raw: 3 May 2004}", "3 May 2004", "2004"), ("{raw: 'May 3, 2004'}", "3 May 2004", "2004"),
    ("{raw: 2004/5/3}", "3 May 2004", "2004"), ("{raw: 5/2004}", "May 2004", "2004"),
    ("{raw: spring 2004}", "spring 2004", "2004"), ("{raw: 1640s}", "1640s", "1640s"),
    ("{raw: c. 1609}", "about 1609", "about 1609"), ("{raw: 380 BC}", "380 BC", "380 BC"),
    ("{raw: 380–370 BC}", "380–370 BC", "380–370 BC"),
    ("{raw: 2004-2006}", "2004–06", "2004–06"), ("{raw: 2004–06}", "2004–06", "2004–06"),
    ("{raw: 3/5/2004}", "3/5/2004", "2004"), ("May 2004", "May 2004", "2004"),
    ("{date-parts: [[]]}", "n.d.", "n.d."), ("{date-parts: [[null]]}", "n.d.", "n.d."),
    ("{date-parts: [['']]}", "n.d.", "n.d."), ("''", "n.d.", "n.d."), ("[]", "n.d.", "n.d."),
    ("{}", "n.d.", "n.d."), ("{date-parts: [[2004, 0, 0]]}", "2004", "2004"),
    ("{date-parts: [['2004', '05', '00']]}", "May 2004", "2004"),
    ("{date-parts: [[2004], [0]]}", "from 2004", "from 2004"),
    ("{date-parts: [[0]]}", "n.d.", "n.d."),
  ])
  func reads(_ date: String, _ shown: String, _ cited: String) {
    let printed = Printed(source: "type: book, title: T, author: [{family: Lo}], issued: \(date)")
    #expect(printed.diagnostics == [])
    #expect(printed.entries == ["Lo (\(shown)). <cite>T</cite>."])
    #expect(printed.labels == ["Lo \(cited)"])
  }
}
