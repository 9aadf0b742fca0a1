import SiteGenerator
import TestSupport
import Testing

/// Mistakes in charts are told at their lines.
@Suite struct ChartDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    ChartFixture.test(
      "a chart without anything", ["subtitle: S"],
      """
      content/sections/01-a.md:6:1: error: the chart has no numbers [chart]
      5 | ```chart
      6 | subtitle: S
        | ^~~~~~~~
      hint: write "y:" with a column or a list of them, "series:" with a label each, or "panels:" with series each
      content/sections/01-a.md:6:1: error: a chart has no "data" [missing-key]
      5 | ```chart
      6 | subtitle: S
        | ^~~~~~~~
      content/sections/01-a.md:6:1: error: a chart has no "title" [missing-key]
      5 | ```chart
      6 | subtitle: S
        | ^~~~~~~~
      content/sections/01-a.md:6:1: error: a chart has no "x" [missing-key]
      5 | ```chart
      6 | subtitle: S
        | ^~~~~~~~
      """),
    ChartFixture.test(
      "a strip of two days of one date and one that is none",
      ["title: T", "data: ../data/t.csv", "x: day", "kind: strip", "text: choice"],
      csv: "day,choice\n2020-01-02,yes\n2020-01-02,no\nlater,yes",
      """
      content/data/t.csv:4:1: error: "later" is no EDTF date [edtf]
      3 | 2020-01-02,no
      4 | later,yes
        | ^~~~~
      hint: write a date such as 1989-11-09, 1989-11 or 1989
      """),
    ChartFixture.test(
      "a strip without words", ["title: T", "data: ../data/t.csv", "x: year", "kind: strip"],
      """
      content/sections/01-a.md:9:7: error: a chart of the kind "strip" has no words [chart]
      8 | x: year
      9 | kind: strip
        |       ^~~~~
      hint: name their column with "text:"
      """),
    ChartFixture.test(
      "an unknown kind", ChartFixture.changed(2, to: "kind: lines"),
      """
      content/sections/01-a.md:8:7: error: "lines" is no kind [unknown-value]
      7 | description: D
      8 | kind: lines
        |       ^~~~~
      hint: did you mean "line"?
      """),
    ChartFixture.test(
      "a stacked line", ChartFixture.changed(2, to: "kind: line\nstacked: true"),
      """
      content/sections/01-a.md:8:7: error: a chart of the kind "line" cannot be stacked [chart]
      7 | description: D
      8 | kind: line
        |       ^~~~
      hint: write "kind: bar"
      """),
    ChartFixture.test(
      "steps without words", ChartFixture.changed(2, to: "kind: steps"),
      """
      content/sections/01-a.md:8:7: error: a chart of the kind "steps" has no words [chart]
      7 | description: D
      8 | kind: steps
        |       ^~~~~
      hint: name their column with "text:"
      """),
    ChartFixture.test(
      "an unknown file", ChartFixture.changed(3, to: "data: ../data/u.csv"),
      """
      content/sections/01-a.md:9:7: error: there is no table "../data/u.csv" [unknown-data]
      8 | kind: line
      9 | data: ../data/u.csv
        |       ^~~~~~~~~~~~~
      hint: did you mean ../data/t.csv?
      """),
    ChartFixture.test(
      "unknown columns", ChartFixture.changed(4, to: "x: yaer"),
      """
      content/sections/01-a.md:10:4: error: the table content/data/t.csv has no column "yaer" [chart]
       9 | data: ../data/t.csv
      10 | x: yaer
         |    ^~~~
      hint: did you mean "year"?
      """),
    ChartFixture.test(
      "both series and panels",
      ChartFixture.sound + ["panels: [{title: P, series: [{column: total, label: L}]}]"],
      """
      content/sections/01-a.md:6:1: error: the chart has both series and panels [chart]
      5 | ```chart
      6 | title: T
        | ^~~~~
      hint: write "y:" with a column or a list of them, "series:" with a label each, or "panels:" with series each
      """),
    ChartFixture.test(
      "both y and series", ChartFixture.sound + ["y: total"],
      """
      content/sections/01-a.md:6:1: error: the chart has both y and series [chart]
      5 | ```chart
      6 | title: T
        | ^~~~~
      hint: write "y:" with a column or a list of them, "series:" with a label each, or "panels:" with series each
      """),
    ChartFixture.test(
      "a column without values",
      ChartFixture.changed(5, to: "y: [total, sold]"), csv: "year,total,sold\n2000,1,\n2001,2,",
      """
      content/sections/01-a.md:11:12: warning: the column "sold" has no values [chart]
      10 | x: year
      11 | y: [total, sold]
         |            ^~~~
      hint: fill it in content/data/t.csv, or leave it out here
      """),
    ChartFixture.test(
      "too many series",
      ChartFixture.changed(
        5,
        to: "series:\n" + (1...5).map { "  - {column: c\($0), label: C}" }.joined(separator: "\n")),
      """
      content/sections/01-a.md:12:14: error: 5 series in one picture [chart]
      11 | series:
      12 |   - {column: c1, label: C}
         |              ^~
      hint: 4 are the most that can be told apart; use panels
      """),
    ChartFixture.test(
      "an unknown event and source",
      ChartFixture.sound + ["annotations: [{event: war}]", "sources: [book]"],
      """
      content/sections/01-a.md:12:23: error: there is no event "war" [unknown-id]
      11 | series: [{column: total, label: Total}]
      12 | annotations: [{event: war}]
         |                       ^~~
      content/sections/01-a.md:13:11: error: there is no source "book" [unknown-source]
      12 | annotations: [{event: war}]
      13 | sources: [book]
         |           ^~~~
      """),
    ChartFixture.test(
      "annotations that are no group of keys", ChartFixture.sound + ["annotations: [war]"],
      """
      content/sections/01-a.md:12:15: error: an annotation must be a group of keys, not text [wrong-type]
      11 | series: [{column: total, label: Total}]
      12 | annotations: [war]
         |               ^~~
      hint: write one "key: value" a line
      """),
    ChartFixture.test(
      "annotations that say too little or too much",
      ChartFixture.sound + [
        "annotations:", "  - {event: e, date: 2000}", "  - {label: L}", "  - {date: 2000}",
        "  - {date: 20}", "  - {date: ../2000, label: L}",
      ],
      """
      content/sections/01-a.md:13:6: error: an annotation has either an event or a date [chart]
      12 | annotations:
      13 |   - {event: e, date: 2000}
         |      ^~~~~
      hint: write "event:" with an id, or "date:" and "label:"
      content/sections/01-a.md:14:6: error: an annotation has either an event or a date [chart]
      13 |   - {event: e, date: 2000}
      14 |   - {label: L}
         |      ^~~~~
      hint: write "event:" with an id, or "date:" and "label:"
      content/sections/01-a.md:15:6: error: an annotation by date has no "label" [missing-key]
      14 |   - {label: L}
      15 |   - {date: 2000}
         |      ^~~~
      hint: say what happened
      content/sections/01-a.md:16:12: error: "20" is no EDTF date [edtf]
      15 |   - {date: 2000}
      16 |   - {date: 20}
         |            ^~
      hint: write 0020
      """),
    ChartFixture.test(
      "a moment among categories",
      ChartFixture.changed(2, to: "kind: bar") + ["annotations: [{date: 2000, label: L}]"],
      csv: "year,total\nRussia,1",
      """
      content/sections/01-a.md:12:16: error: a moment has no place among categories [chart]
      11 | series: [{column: total, label: Total}]
      12 | annotations: [{date: 2000, label: L}]
         |                ^~~~
      hint: the column "year" holds no years or dates
      """),
    ChartFixture.test(
      "a row to highlight that is not there", ChartFixture.sound + ["highlight: [2001, 2003]"],
      """
      content/sections/01-a.md:12:19: error: no row has "2003" in the column "year" [chart]
      11 | series: [{column: total, label: Total}]
      12 | highlight: [2001, 2003]
         |                   ^~~~
      hint: did you mean "2000"?
      """),
    ChartFixture.test(
      "a slope over three rows", ChartFixture.changed(2, to: "kind: slope"),
      csv: "year,total\n2000,1\n2001,2\n2002,3",
      """
      content/sections/01-a.md:9:7: error: the table content/data/t.csv has 3 rows, and a slope leads from one to another [chart]
      8 | kind: slope
      9 | data: ../data/t.csv
        |       ^~~~~~~~~~~~~
      hint: make a table of two rows, or write "kind: line"
      """),
    ChartFixture.test(
      "more rows than fit", ChartFixture.changed(2, to: "kind: bar"),
      csv: "year,total\n" + (0..<501).map { "c\($0),1" }.joined(separator: "\n"),
      """
      content/sections/01-a.md:9:7: error: the table content/data/t.csv has 501 rows, more than the 500 that such a picture can show [chart]
      8 | kind: bar
      9 | data: ../data/t.csv
        |       ^~~~~~~~~~~~~
      hint: name a table with fewer rows
      """),
    ChartFixture.test(
      "a moment without a first day",
      ChartFixture.sound + ["annotations: [{date: ../2000, label: L}]"],
      """
      content/sections/01-a.md:12:16: error: "../2000" has no first day [chart]
      11 | series: [{column: total, label: Total}]
      12 | annotations: [{date: ../2000, label: L}]
         |                ^~~~
      """),
  ]
}
