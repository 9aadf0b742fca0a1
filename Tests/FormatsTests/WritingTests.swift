import Diagnostics
import Formats
import Testing

/// What tables and calendars hold is written byte by byte: no letter is a way out of a cell or a line.
@Suite struct WritingTests {
  @Test(arguments: [
    (["a", "b c"], "a,b c\r\n"), ([""], "\r\n"), (["a,b", "c"], "\"a,b\",c\r\n"),
    (["a\"\u{301}b,c"], "\"a\"\"\u{301}b,c\"\r\n"), (["a\r\nb"], "\"a\r\nb\"\r\n"),
    (["a,\u{301}b"], "\"a,\u{301}b\"\r\n"), (["é\r"], "\"é\r\"\r\n"),
  ])
  func writesRows(_ cells: [String], _ row: String) {
    #expect(CSVTable.row(cells) == Array(row.utf8))
  }

  /// OWASP, CSV Injection: a spreadsheet runs what begins so.
  @Test(arguments: [
    ("=1+2", "'=1+2"), ("+1+cmd", "'+1+cmd"), ("-1+cmd", "'-1+cmd"), ("@SUM(1)", "'@SUM(1)"),
    ("\t=1", "\"'\t=1\""), ("a;=1", "\"a;=1\""), ("a\t=1", "\"a\t=1\""), ("\r=1", "\"'\r=1\""),
    ("\r\n=1", "\"'\r\n=1\""),
    ("=\u{301}1", "'=\u{301}1"),
    ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("\u{FF1D}1", "'\u{FF1D}1"), ("-", "'-"),
    ("-0043-03-15", "'-0043-03-15"),
    ("-12.5", "-12.5"), ("+3", "+3"), ("-3", "-3"), ("1-2", "1-2"), ("a=b", "a=b"), (" =1", "' =1"),
    ("\n=1", "\"'\n=1\""), ("\u{FEFF}\u{200B}=1", "'\u{FEFF}\u{200B}=1"),
    ("\u{A0}-1+1", "'\u{A0}-1+1"),
    ("\u{FE66}1", "'\u{FE66}1"), (" -3", " -3"), (" a", " a"), ("", ""), ("é=1", "é=1"),
    ("[=1]", "[=1]"),
  ])
  func keepsCellsFromBeingRun(_ cell: String, _ written: String) {
    #expect(CSVTable.row(["x", cell]) == Array("x,\(written)\r\n".utf8))
  }

  @Test func changesADownloadOnlyWhereACellWouldRun() throws {
    var diagnostics: [Diagnostic] = []
    let plain = SourceFile(path: "t.csv", text: "\u{FEFF}a,b\n1,\"-2\"\n")
    #expect(try #require(CSVTable(plain, &diagnostics)).download == plain.bytes)
    let table = try #require(
      CSVTable(SourceFile(path: "t.csv", text: "a,=b\n\"=1,2\",c\n"), &diagnostics))
    #expect(table.download == Array("a,'=b\r\n\"'=1,2\",c\r\n".utf8))
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("a, b; c\\d", "a\\, b\\; c\\\\d"), ("a\r\nATTENDEE:b", "a\\nATTENDEE:b"),
    ("a\rb\nc", "a\\nb\\nc"),
    ("a\n\u{301}b", "a\\n\u{301}b"), ("a,\u{301}b", "a\\,\u{301}b"), ("a\u{0}\u{1B}\tb", "a\tb"),
    ("\r\n\r\n", "\\n\\n"), ("\n\r\n", "\\n\\n"),
  ])
  func escapesTexts(_ text: String, _ value: String) {
    #expect(ICalendar.text(text).utf8.elementsEqual(value.utf8))
  }

  @Test func foldsLines() {
    #expect(ICalendar.line("A:b") == Array("A:b\r\n".utf8))
    let line = String(repeating: "x", count: 74)
    #expect(ICalendar.line(line + "yz") == Array("\(line)y\r\n z\r\n".utf8))
    #expect(ICalendar.line(line + "布z") == Array("\(line)\r\n 布z\r\n".utf8))
    let accents = "x" + String(repeating: "\u{301}", count: 40)
    let folded =
      "x" + String(repeating: "\u{301}", count: 37) + "\r\n "
      + String(repeating: "\u{301}", count: 3)
    #expect(ICalendar.line(accents) == Array("\(folded)\r\n".utf8))
  }
}
