import Diagnostics
import Testing

/// Mistakes that can be mended without thinking.
@Suite struct CorrectionTests {
  private let file = SourceFile(
    path: "a.md", text: "---\ntitel: A\nera: erly\n---\n\n[x](b.md) and b.md\nlast")

  private func problem(_ range: Range<Int>, _ wrong: String, _ right: String) -> Diagnostic {
    .error("x", "m", at: file.place(range), correction: Correction(wrong, to: right))
  }

  /// What has one cause is told once, and mended wherever it shows.
  @Test func mendsWhatIsToldOnce() {
    let file = SourceFile(path: "a.md", text: "[^n] [^n] [^n]")
    let problems = [0..<4, 5..<9, 10..<14].map { range in
      Diagnostic.error("x", "m", at: file.place(range), correction: Correction("n", to: "nn"))
        .about("n")
    }
    let report = DiagnosticReport(problems, files: [file])
    #expect(report.diagnostics.map(\.message) == ["m, here and in 2 more places"])
    let corrections = Corrections(report.diagnostics, in: [file])
    #expect(
      corrections.changed.map(\.new) == [SourceFile(path: "a.md", text: "[^nn] [^nn] [^nn]")])
  }

  @Test func mendsWordsInTheirPlaces() {
    let end = file.bytes.count
    let corrections = Corrections(
      [
        problem(end..<end, "", "\n"), problem(4..<9, "titel", "title"),
        problem(11..<23, "erly", "early"), problem(29..<38, "b.md", "c.md"),
      ], in: [file, SourceFile(path: "b.md", text: "titel")])
    #expect(corrections.count == 4)
    #expect(
      corrections.changed.map(\.new) == [
        SourceFile(
          path: "a.md", text: "---\ntitle: A\nera: early\n---\n\n[x](c.md) and b.md\nlast\n")
      ])
    #expect(
      corrections.diff == """
        --- a/a.md
        +++ b/a.md
        @@ -1,7 +1,7 @@
         ---
        -titel: A
        -era: erly
        +title: A
        +era: early
         ---
         
        -[x](b.md) and b.md
        -last
        \\ No newline at end of file
        +[x](c.md) and b.md
        +last

        """)
  }

  @Test(arguments: [
    // The word stands there twice, not at all, or only beyond the place's end.
    (29..<47, "b.md"), (4..<9, "title"), (4..<7, "titel"),
    // A place beyond the file.
    (90..<99, "titel"),
  ])
  func leavesToTheAuthor(_ range: Range<Int>, _ wrong: String) {
    let corrections = Corrections([problem(range, wrong, "x")], in: [file])
    #expect(corrections.count == 0)
    #expect(corrections.diff.isEmpty)
  }

  @Test func mendsAPlaceOnce() {
    let corrections = Corrections(
      [problem(4..<9, "titel", "title"), problem(4..<13, "itel: A", "B")], in: [file])
    #expect(corrections.count == 1)
    #expect(corrections.changed.first?.new.bytes[4..<12].elementsEqual("title: A".utf8) == true)
  }

  @Test(arguments: [
    ("titel", ["title", "summary"], "did you mean \"title\"?", Correction("titel", to: "title")),
    // Two names are near: people choose.
    ("b-1", ["b-2", "b-3"], "did you mean \"b-2\"?", nil),
    // Another number is no slip of the pen.
    ("lo2005", ["lo2004"], "did you mean \"lo2004\"?", nil),
    ("x", ["title"], "other", nil),
  ])
  func proposes(_ word: String, _ names: [String], _ hint: String, _ correction: Correction?) {
    let place = SourcePlace(path: "a.md", range: 4..<9)
    #expect(
      Diagnostic.unknown(word, "c", "m", at: place, among: names, otherwise: "other")
        == .error("c", "m", at: place, hint: hint, correction: correction))
  }
}

/// Diffs, whole.
@Suite struct UnifiedDiffTests {
  @Test(arguments: [
    ("a\nb\n", "a\nb\n", ""),
    ("", "a\n", "--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+a\n"),
    ("a\n", "", "--- a/f\n+++ b/f\n@@ -1 +0,0 @@\n-a\n"),
    (
      "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n", "1\nB\n3\n4\n5\n6\n7\n8\n9\nJ\n11\n",
      """
      --- a/f
      +++ b/f
      @@ -1,5 +1,5 @@
       1
      -2
      +B
       3
       4
       5
      @@ -7,5 +7,5 @@
       7
       8
       9
      -10
      +J
       11

      """
    ),
    (
      "1\n2\n3\n4\n5\n", "1\n2\nx\ny\n4\n5\n",
      "--- a/f\n+++ b/f\n@@ -1,5 +1,6 @@\n 1\n 2\n-3\n+x\n+y\n 4\n 5\n"
    ),
    // A line that went and one that came elsewhere, with as many lines as before.
    (
      "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "2\n3\n4\n5\n6\n7\n8\n9\n10\n11",
      """
      --- a/f
      +++ b/f
      @@ -1,4 +1,3 @@
      -1
       2
       3
       4
      @@ -8,3 +7,4 @@
       8
       9
       10
      +11
      \\ No newline at end of file

      """
    ),
  ])
  func tells(_ old: String, _ new: String, _ diff: String) {
    #expect(UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8)).text(path: "f") == diff)
  }
}
