import Diagnostics
import Testing

@Suite struct DiagnosticReportTests {
  let file = SourceFile(
    path: "content/a.md", text: "---\nevents:\n  - date: 9 November\n\t中文: x\u{1B}y\n---\n")

  @Test func showsTheLineAboveTheLineAndTheCaret() {
    let diagnostic = Diagnostic.error(
      "edtf", "\"9 November\" is no EDTF date", at: file.place(22..<32), hint: "write 1989-11-09")
    #expect(
      DiagnosticReport([diagnostic], files: [file]).text(.human) == """
        content/a.md:3:11: error: "9 November" is no EDTF date [edtf]
        2 | events:
        3 |   - date: 9 November
          |           ^~~~~~~~~~
        hint: write 1989-11-09

        """)
  }

  @Test func alignsTheCaretUnderTabsAndWideText() {
    let start = file.bytes.firstIndex(of: UInt8(ascii: "x")) ?? 0
    let diagnostic = Diagnostic.warning("w", "wide", at: file.place(start..<start + 1))
    #expect(
      DiagnosticReport([diagnostic], files: [file]).text(.human) == """
        content/a.md:4:6: warning: wide [w]
        3 |   - date: 9 November
        4 | \t中文: x\u{FFFD}y
          | \t      ^

        """)
  }

  @Test func coloursTheSeverity() {
    let report = DiagnosticReport(
      [.error("e", "m", at: SourcePlace(path: "gone.md"))], files: [])
    #expect(
      report.text(.human, colour: true) == "gone.md: \u{1B}[1;31merror:\u{1B}[0m m [e]\n")
  }

  @Test func sortsByPathAndOffsetAndDropsRepeats() {
    let first = Diagnostic.error("b", "one", at: file.place(4..<5))
    let second = Diagnostic.error("a", "two", at: file.place(9..<10))
    let other = Diagnostic.warning("a", "three", at: SourcePlace(path: "content/Z.md"))
    let report = DiagnosticReport([second, first, other, first], files: [file])
    #expect(report.diagnostics == [other, first, second])
    #expect(report.errorCount == 2)
    #expect(report.warningCount == 1)
  }

  @Test func writesOneJSONObjectALine() {
    let report = DiagnosticReport(
      [
        .error("edtf", "no \"date\"", at: file.place(22..<32), hint: "mend it"),
        .warning("w", "m", at: SourcePlace(path: "b")),
      ], files: [file])
    #expect(
      report.text(.json) == """
        {"file":"b","line":1,"column":1,"severity":"warning","code":"w","message":"m"}
        {"file":"content/a.md","line":3,"column":11,"severity":"error","code":"edtf",\
        "message":"no \\"date\\"","hint":"mend it"}

        """)
  }

  @Test func writesGitHubAnnotations() {
    let report = DiagnosticReport(
      [.error("edtf", "100% wrong", at: file.place(22..<32), hint: "mend it")], files: [file])
    #expect(
      report.text(.github)
        == "::error file=content/a.md,line=3,col=11,title=edtf::100%25 wrong%0Ahint: mend it\n")
  }

  @Test func writesASARIFLog() {
    let report = DiagnosticReport(
      [
        .error("edtf", "no \"date\"", at: file.place(22..<32), hint: "mend it"),
        .warning("orphan", "m", at: SourcePlace(path: "b c.md")),
      ], files: [file])
    let schema =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    #expect(
      report.text(.sarif) == """
        {"$schema":"\(schema)","version":"2.1.0","runs":[{"tool":{"driver":{"name":"sitegen",\
        "rules":[{"id":"edtf"},{"id":"orphan"}]}},"columnKind":"unicodeCodePoints","results":[\
        {"ruleId":"orphan","ruleIndex":1,"level":"warning","message":{"text":"m"},\
        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"b%20c.md"}}}]},\
        {"ruleId":"edtf","ruleIndex":0,"level":"error","message":{"text":"no \\"date\\"\\nhint: mend it"},\
        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/a.md"},\
        "region":{"startLine":3,"startColumn":11,"endLine":3,"endColumn":21}}}]}]}]}

        """)
  }

  @Test func tellsOtherToolsHowToMend() {
    let file = SourceFile(path: "a.md", text: "---\ntitel: A\n")
    let report = DiagnosticReport(
      [.error("e", "m", at: file.place(4..<12), correction: Correction("titel", to: "title"))],
      files: [file])
    #expect(
      report.text(.sarif).contains(
        #""fixes":[{"artifactChanges":[{"artifactLocation":{"uri":"a.md"},"replacements":[{"deletedRegion":{"startLine":2,"startColumn":1,"endLine":2,"endColumn":6},"insertedContent":{"text":"title"}}]}]}]}]}]}"#
      ))
  }

  @Test(arguments: ["", "\n", "x", "\r\n", "\u{FEFF}x"])
  func survivesPlacesAtTheEndOfFile(_ text: String) {
    let file = SourceFile(path: "f", text: text)
    let end = file.bytes.count
    let report = DiagnosticReport([.error("e", "m", at: file.place(end..<end))], files: [file])
    #expect(report.text(.human).hasPrefix("f:"))
  }

  @Test func clipsLongLinesAroundTheCaret() {
    let long = SourceFile(
      path: "f",
      text: String(repeating: "a", count: 5000) + "!" + String(repeating: "b", count: 5000)
    )
    let report = DiagnosticReport([.error("e", "m", at: long.place(5000..<5001))], files: [long])
    #expect(
      report.text(.human) == """
        f:1:5001: error: m [e]
        1 | \(String(repeating: "a", count: 25))!\(String(repeating: "b", count: 74))
          | \(String(repeating: " ", count: 25))^

        """)
  }

  @Test func showsAHundredOfAKindAndFile() {
    let line = SourceFile(path: "f", text: String(repeating: "ab ", count: 40_000))
    let problems = (0..<40_000).map {
      Diagnostic.unknown("ab", "e", "no ab", at: line.place($0 * 3..<$0 * 3 + 2), among: ["abc"])
    }
    let report = DiagnosticReport(
      problems + [.warning("w", "m", at: line.place(0..<2))], files: [line])
    let text = report.text(.human)
    #expect(text.utf8.count < 40_000)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 101 * 4 + 3)
    #expect(lines[0] == "f:1:1: error: no ab [e]" && lines[3] == "hint: did you mean \"abc\"?")
    #expect(lines[4] == "f:1:1: warning: m [w]")
    #expect(
      lines.suffix(4).joined(separator: "\n") == """
        f:1:301: error: 39900 more of this kind in this file [e]
        1 | \(String(repeating: " ab", count: 8)) \(String(repeating: "ab ", count: 25))
          | \(String(repeating: " ", count: 25))^~
        hint: mend those above first
        """)
    #expect(report.errorCount == 40_000)
    #expect(report.text(.json).split(separator: "\n").count == 102)
    let one = DiagnosticReport(Array(problems.prefix(101)), files: [line])
    #expect(one.text(.human).contains("1 more of this kind in this file"))
    #expect(
      !DiagnosticReport(Array(problems.prefix(100)), files: [line]).text(.human).contains("more"))
  }

  @Test func showsAThousandInAllAndErrorsFirst() {
    let problems = (0..<2000).map { number -> Diagnostic in
      let place = SourcePlace(path: "\(number + 1000)")
      return number % 2 == 0 ? .warning("w", "m", at: place) : .error("e", "m", at: place)
    }
    let lines = DiagnosticReport(problems, files: []).text(.human).split(separator: "\n")
    #expect(lines.count == 1002)
    #expect(lines[0] == "1001: error: m [e]")
    #expect(
      lines.suffix(2) == [
        "1000: warning: more is wrong in 1000 files [more]",
        "hint: only 1000 messages are shown; mend those above first",
      ])
    let errors = DiagnosticReport(
      problems.filter { $0.severity == .error } + problems.map { .error("f", "m", at: $0.place) },
      files: [])
    #expect(errors.text(.human).contains("error: more is wrong in 1333 files [more]"))
  }

  @Test func cutsWhatIsTooLongToRead() {
    let long = String(repeating: "a", count: 5000)
    let report = DiagnosticReport(
      [.error("e", "\"\(long)\"", at: SourcePlace(path: "f"), hint: long)], files: [])
    let half = String(repeating: "a", count: 199)
    #expect(
      report.text(.human) == "f: error: \"\(half) … \(half)\" [e]\nhint: a\(half) … \(half)a\n")
    #expect(report.text(.json).utf8.count < 1000 && report.text(.github).utf8.count < 1000)
    #expect(report.text(.sarif).utf8.count < 1400)
  }

  @Test(arguments: DiagnosticReport.Format.allCases)
  func printsNothingThatSteersATerminal(_ format: DiagnosticReport.Format) {
    let nasty = "a\r\n::error::b\u{1B}[2J\u{85}\u{202E}\u{2066}\u{200F}\u{2028}\u{7F}\u{0}"
    let file = SourceFile(path: nasty, text: nasty)
    let report = DiagnosticReport(
      [
        .error(
          "e", nasty, at: file.place(0..<1), hint: nasty, correction: Correction("a", to: nasty))
      ],
      files: [file])
    let text = report.text(format)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isUnseen })
    #expect(!text.contains("\n::error::b"))
  }
}
