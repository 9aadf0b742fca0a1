import SiteGenerator
import TestSupport
import Testing

/// Mistakes in the tables of charts are told at their rows.
@Suite struct TableDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    ChartFixture.test(
      "no numbers, a year twice, an unknown source", ChartFixture.sound,
      csv: "year,total,source\n2000,\"1,240\",\n2000,many,book\n19x,3,",
      """
      content/data/t.csv:2:6: error: "1,240" can be two numbers [chart]
      1 | year,total,source
      2 | 2000,"1,240",
        |      ^~~~~~~
      hint: write 1240 if the comma parts thousands, 1.240 if it stands before decimals
      content/data/t.csv:3:1: error: "2000" stands twice in the column "year" [chart]
      2 | 2000,"1,240",
      3 | 2000,many,book
        | ^~~~
      hint: a chart has one row for each; remove or merge one
      content/data/t.csv:3:6: error: "many" is no number [chart]
      2 | 2000,"1,240",
      3 | 2000,many,book
        |      ^~~~
      hint: write digits with a point before decimals, or leave the cell empty for a gap
      content/data/t.csv:3:11: error: there is no source "book" [unknown-source]
      2 | 2000,"1,240",
      3 | 2000,many,book
        |           ^~~~
      content/data/t.csv:4:1: error: "19x" is no EDTF date: a year has four digits [edtf]
      3 | 2000,many,book
      4 | 19x,3,
        | ^~
      hint: write a date such as 1989-11-09, 1989-11 or 1989
      """),
    ChartFixture.test(
      "a number that is too great", ChartFixture.sound,
      csv: "year,total\n2000,1000000000000\n2001,-99f9\n2002,--1",
      """
      content/data/t.csv:2:6: error: "1000000000000" is too great [chart]
      1 | year,total
      2 | 2000,1000000000000
        |      ^~~~~~~~~~~~~
      hint: give the column a unit such as millions
      content/data/t.csv:3:6: error: "-99f9" is no number [chart]
      2 | 2000,1000000000000
      3 | 2001,-99f9
        |      ^~~~~
      hint: write digits with a point before decimals, or leave the cell empty for a gap
      content/data/t.csv:4:6: error: "--1" is no number [chart]
      3 | 2001,-99f9
      4 | 2002,--1
        |      ^~~
      hint: write digits with a point before decimals, or leave the cell empty for a gap
      """),
    ChartFixture.test(
      "a time without an end", ChartFixture.sound, csv: "year,total\n2000/..,1",
      """
      content/data/t.csv:2:1: error: "2000/.." has no first or no last day [chart]
      1 | year,total
      2 | 2000/..,1
        | ^~~~~~~
      hint: an axis of time needs a year, a date or an interval that ends
      """),
    ChartFixture.test(
      "two ids of sources in a quoted cell", ChartFixture.sound,
      csv: "year,total,source\n2000,1,\"a; bb\"",
      """
      content/data/t.csv:2:9: error: there is no source "a" [unknown-source]
      1 | year,total,source
      2 | 2000,1,"a; bb"
        |         ^
      content/data/t.csv:2:12: error: there is no source "bb" [unknown-source]
      1 | year,total,source
      2 | 2000,1,"a; bb"
        |            ^~
      """),
    DiagnosticCase(
      "a table that no chart shows",
      ["content/data/t.csv": "year,source\n2000,book", "content/data/u.csv": "a,b\n1"],
      """
      content/data/t.csv:2:6: error: there is no source "book" [unknown-source]
      1 | year,source
      2 | 2000,book
        |      ^~~~
      content/data/u.csv:2:1: error: this row has 1 cell, the first one has 2 [csv]
      1 | a,b
      2 | 1
        | ^
      hint: write a comma for every cell but the last, empty ones too
      """),
    ChartFixture.test(
      "a row with too many cells", ChartFixture.sound, csv: "year,total\n2000,1,2",
      """
      content/data/t.csv:2:1: error: this row has 3 cells, the first one has 2 [csv]
      1 | year,total
      2 | 2000,1,2
        | ^~~~~~~~
      hint: put text that holds a comma between double quotes
      """),
    ChartFixture.test(
      "a quote that never ends", ChartFixture.sound, csv: "year,total\n2000,\"1",
      """
      content/data/t.csv:2:6: error: this quoted cell never ends [csv]
      1 | year,total
      2 | 2000,"1
        |      ^
      hint: close it with a double quote; a quote inside is written twice
      """),
    ChartFixture.test(
      "text behind a quoted cell", ChartFixture.sound, csv: "year,total\n2000,\"1\"2",
      """
      content/data/t.csv:2:9: error: text follows the end of a quoted cell [csv]
      1 | year,total
      2 | 2000,"1"2
        |         ^
      hint: a quote inside a quoted cell is written twice
      """),
    ChartFixture.test(
      "two columns of one name", ChartFixture.sound, csv: "year,total,total\n2000,1,2",
      """
      content/data/t.csv:1:12: error: two columns are named "total" [csv]
      1 | year,total,total
        |            ^~~~~
      hint: give one of them another name
      """),
    DiagnosticCase(
      "a table of Excel's Unicode text",
      ["content/data/t.csv": .bytes([0xFF, 0xFE] + "a\tb".utf8.flatMap { [$0, 0] })],
      """
      content/data/t.csv:1:1: error: this file is UTF-16 [encoding]
      1 | ��a�\t�b�
        | ^~
      hint: save it as UTF-8; spreadsheets call that CSV UTF-8
      """),
    ChartFixture.test(
      "lines above the names of the columns", ChartFixture.sound,
      csv: "Table 1: total\nyear,total\n2000,1\n2001,2",
      """
      content/data/t.csv:1:1: error: the first row has 1 cell, all others have 2 [csv]
      1 | Table 1: total
        | ^~~~~~~~~~~~~~
      hint: begin with the names of the columns: take out what stands above them
      """),
    ChartFixture.test(
      "numbers that may be two, once", ChartFixture.sound,
      csv: "year;total\n2000;1.234\n2001;2.345",
      """
      content/data/t.csv:2:6: error: "1.234" can be two numbers, as 1 more of its column [chart]
      1 | year;total
      2 | 2000;1.234
        |      ^~~~~
      hint: write 1234 if the point parts thousands, 1.234 if it stands before decimals
      """),
    ChartFixture.test(
      "words where numbers must be, once", ChartFixture.sound,
      csv: "year,total\n2000,few\n2001,many",
      """
      content/data/t.csv:2:6: error: "few" is no number, nor is any other cell of its column [chart]
      1 | year,total
      2 | 2000,few
        |      ^~~
      hint: name a column of numbers as y, or write digits alone and their unit in the title
      """),
    DiagnosticCase(
      "a column named source that names other things",
      ["content/data/t.csv": "year,source\n2000,World Bank\n2001,World Bank\n"],
      """
      content/data/t.csv:2:6: warning: the column "source" names no sources of the site [unknown-source]
      1 | year,source
      2 | 2000,World Bank
        |      ^~~~~
      hint: write ids of content/sources.yaml, or give the column another name
      """),
    DiagnosticCase(
      "a table that is not UTF-8", ["content/data/t.csv": .bytes(Array("year\n".utf8) + [0xFF])],
      """
      content/data/t.csv:2:1: error: these bytes are not UTF-8 [encoding]
      1 | year
      2 | �
        | ^
      hint: save the file as UTF-8
      """),
    ChartFixture.test(
      "an empty table", ChartFixture.sound, csv: "\n",
      """
      content/data/t.csv:1:1: error: the table is empty [csv]
      hint: write the names of the columns in the first line
      """),
    ChartFixture.test(
      "a table without rows", ChartFixture.sound, csv: "year,total",
      """
      content/sections/01-a.md:9:7: error: the table content/data/t.csv has no rows [chart]
      8 | kind: line
      9 | data: ../data/t.csv
        |       ^~~~~~~~~~~~~
      """),
    ChartFixture.test(
      "a quote inside a cell", ChartFixture.sound, csv: "year,total\n2000,1\"",
      """
      content/data/t.csv:2:7: error: a quote inside a cell without quotes [csv]
      1 | year,total
      2 | 2000,1"
        |       ^
      hint: put the cell between double quotes and write the quote inside twice
      """),
  ]

  /// Quotes, doubled quotes, line breaks in cells, carriage returns, a byte order mark, no last line feed.
  @Test func readsCommaSeparatedValues() async throws {
    let csv = "\u{FEFF}year,total,note\r\n2000,1,\"a \"\"b\"\", c\r\nd\"\r\n2001,,"
    let site = await build([
      "content/sections/01-a.md": TestFile(
        "---\ntitle: A\nsummary: S.\n---\n```chart\n" + ChartFixture.sound.joined(separator: "\n")
          + "\n```"
      ),
      "content/data/t.csv": .bytes(Array(csv.utf8)),
    ])
    #expect(site.report == "")
    let html = try site.text("sections/a.html")
    let start = try #require(html.firstRange(of: "<table>"))
    let end = try #require(html.firstRange(of: "</table>"))
    #expect(
      html[start.lowerBound..<end.upperBound] == """
        <table><caption>T</caption><thead><tr><th scope="col">Year</th><th scope="col" class="align-right">Total</th><th scope="col">Note</th></tr></thead>\
        <tbody><tr><th scope="row">2000</th><td class="align-right">1</td><td>a “b”, c d</td></tr></tbody></table>
        """)
  }
}
