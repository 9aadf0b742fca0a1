import Diagnostics
import Formats
import Testing

/// Tables as spreadsheets of many countries write them.
@Suite struct CSVTableTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\n1;5\t2,2\n", [["a", "b"], ["1;5", "2,2"]]),
    ("\u{FEFF}a;b\r\n1,5;\r\n\r\n", [["a", "b"], ["1,5", ""]]),
    ("a;b;c\n1,5;2,5;3,5", [["a", "b", "c"], ["1,5", "2,5", "3,5"]]),
    ("name;value, million\nx;5\n", [["name", "value, million"], ["x", "5"]]),
    ("name,source\nx,p;q\n", [["name", "source"], ["x", "p;q"]]),
    ("\"a;b\",c\n1,2\n", [["a;b", "c"], ["1", "2"]]),
    ("a\n1\n", [["a"], ["1"]]),
    ("\u{FEFF}sep=;\r\na;b,c\r\n1;2,5\r\n", [["a", "b,c"], ["1", "2,5"]]),
    ("sep=a,b\n1,2\n", [["sep=a", "b"], ["1", "2"]]),
    ("a , b\n 1,  \n", [["a", "b"], ["1", ""]]),
    // What spreadsheets add beside and below a table.
    ("a,b,,\n1,2,,\n,,,\n", [["a", "b"], ["1", "2"]]),
    ("a;b\n1;2;;\n;\n", [["a", "b"], ["1", "2"]]),
    (",a,,b\n1,2,,3\n", [["", "a", "b"], ["1", "2", "3"]]),
  ])
  func findsWhatPartsCells(_ text: String, _ rows: [[String]]) throws {
    var diagnostics: [Diagnostic] = []
    let table = try #require(CSVTable(SourceFile(path: "t.csv", text: text), &diagnostics))
    #expect(([table.columns] + table.rows).map { $0.map(\.text) } == rows)
    #expect(diagnostics.isEmpty)
  }
}

/// What is no text does not come into a page or a book by a table.
@Suite struct CSVTextTests {
  @Test func refusesControlCharacters() {
    let file = SourceFile(path: "t.csv", text: "a,b\n1,\u{1B}\u{1B}[2J\n")
    var diagnostics: [Diagnostic] = []
    #expect(CSVTable(file, &diagnostics) == nil)
    #expect(
      diagnostics == [
        .error(
          "control-character", "the control character U+001B is no text", at: file.place(6..<8),
          hint: "take it out")
      ])
  }

  @Test func tellsWhatComesOfAnotherEncoding() {
    let file = SourceFile(path: "t.csv", text: "a,b\n\u{96},\u{1F600}\u{10FFFF}\n")
    var diagnostics: [Diagnostic] = []
    #expect(CSVTable(file, &diagnostics) != nil)
    let hint = "take it out; such bytes come of text in another encoding than UTF-8"
    #expect(
      diagnostics == [
        .warning(
          "control-character", "U+0096 is no character of text", at: file.place(4..<6), hint: hint),
        .warning(
          "control-character", "U+10FFFF is no character of text", at: file.place(11..<15),
          hint: hint),
      ])
  }
}

/// Numbers with a point or a comma before decimals, told by what a table has in common.
@Suite struct DecimalNotationTests {
  @Test(arguments: [
    (["5,5", "7"], [5.5, 7]),
    (["1.234,5", "12"], [1234.5, 12]),
    (["1,234.5", "1,234"], [1234.5, 1234]),
    (["1,5", "1.234"], [1.5, 1234]),
    (["1.234", "2"], [1.234, 2]),
    (["1 234 567", "0,125"], [1_234_567, 0.125]),
    (["\u{2212}5", "+5", "-.5"], [-5, 5, -0.5]),
    (["1'234.5", "1,234,567"], [1234.5, 1_234_567]),
    (["12345,678"], [12345.678]),
    (["1,23,456", "12,34,567.5"], [123_456, 1_234_567.5]),
    (["1e3", "2.5E+3", "-5e-1"], [1000, 2500, -0.5]),
    (["1,5E+03", "0,5"], [1500, 0.5]),
    (["\u{2013}6", "६", "٣٫٥", "１２", "١٬٢٣٤"], [-6, 6, 3.5, 12, 1234]),
  ])
  func readsNumbers(_ texts: [String], _ numbers: [Double]) {
    let (notation, isTold) = DecimalNotation.common(to: texts)
    let read = texts.map { text -> Double? in
      if case .number(let number, _) = notation.reading(of: text, isTold: isTold) {
        number
      } else {
        nil
      }
    }
    #expect(read == numbers)
  }

  @Test(arguments: [
    (["1,234"], DecimalNotation.Reading.ambiguous(groups: "1234", decimals: "1.234")),
    (["5,5", "5.5", "6.5"], .foreign("5.5")),
    (["5.5", "5,5", "6,5"], .foreign("5,5")),
    (["1,2,3"], .none), (["12 34"], .none), (["1,23,45"], .none), (["e6"], .none),
    (["2020-01"], .none), (["-"], .none),
    ([""], .none), (["1.234.5"], .none), (["."], .none),
  ])
  func doesNotGuess(_ texts: [String], _ reading: DecimalNotation.Reading) {
    let (notation, isTold) = DecimalNotation.common(to: texts)
    #expect(notation.reading(of: texts[0], isTold: isTold) == reading)
  }

  /// Where semicolons part cells a point may part thousands.
  @Test func asksAboutALonePointBesideSemicolons() {
    func reading(_ texts: [String]) -> DecimalNotation.Reading {
      let (notation, isTold) = DecimalNotation.common(to: texts)
      return notation.reading(of: texts[0], isTold: isTold, pointMayGroup: true)
    }
    #expect(reading(["1.234"]) == .ambiguous(groups: "1234", decimals: "1.234"))
    #expect(reading(["1.234", "0.5"]) == .number(1.234, decimals: 3))
    #expect(reading(["1.234", "0,5"]) == .number(1234, decimals: 0))
  }

  @Test(arguments: [
    (["12 %", "3%", ""], "%", ["12", "3", ""]), (["$5", "-$6"], "$", ["5", "-6"]),
    (["5,50 €", "6,00 €"], "€", ["5,50", "6,00"]), (["7 °C", "-2 °C"], "°C", ["7", "-2"]),
    (["CHF 1'000", "CHF 2"], "CHF", ["1'000", "2"]), (["5 kg", "6 kg"], "kg", ["5", "6"]),
  ])
  func findsTheUnitOfAColumn(_ cells: [String], _ unit: String, _ numbers: [String]) throws {
    let found = try #require(CellUnit(commonTo: cells))
    #expect(found.text == unit)
    #expect(cells.map(found.number) == numbers)
  }

  @Test(arguments: [["12 %", "3"], ["5a", "6a"], ["$5", "€6"], ["1", "2"], ["x", "y"], [""]])
  func findsNoUnit(_ cells: [String]) { #expect(CellUnit(commonTo: cells) == nil) }
}
