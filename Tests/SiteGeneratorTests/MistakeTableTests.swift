import Diagnostics
import Foundation
import SiteGenerator
import TestSupport
import Testing

/// The README's table of mistakes is what the program says of them.
@Suite struct MistakeTableTests {
  private static let start = "<!-- mistakes: written by the tests with SITEGEN_WRITE=1 -->\n"
  private static let end = "<!-- end of mistakes -->\n"

  @Test func theREADMEShowsWhatIsSaid() async throws {
    let path = repository + "/README.md"
    let readme = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(readme.firstRange(of: Self.start)).upperBound
    let end = try #require(readme.firstRange(of: Self.end)).lowerBound
    let table = await Self.table()
    if ProcessInfo.processInfo.environment["SITEGEN_WRITE"] != nil {
      try readme.replacingCharacters(in: start..<end, with: table)
        .write(toFile: path, atomically: true, encoding: .utf8)
      return
    }
    #expect(readme[start..<end] == table, "run the tests with SITEGEN_WRITE=1 to write it anew")
  }

  @Test(arguments: mistakes)
  func isToldOnce(_ mistake: Mistake) async {
    let diagnostics = await mistake.diagnostics()
    #expect(diagnostics.count == 1)
  }

  private static func table() async -> String {
    var text = "| The mistake | What `sitegen check` says |\n| --- | --- |\n"
    for mistake in mistakes {
      for diagnostic in await mistake.diagnostics() {
        let wrong = mistake.wrong.split(separator: "\n").map {
          code($0.trimmingPrefix { $0 == " " })
        }
        let said = "\(diagnostic.severity.rawValue): \(diagnostic.message)"
        let hint = diagnostic.hint.map { "<br>" + code("hint: \($0)") } ?? ""
        text += "| \(mistake.name): \(wrong.joined(separator: "<br>")) | \(code(said))\(hint) |\n"
      }
    }
    return text
  }

  /// Text as a code span in a cell (GFM: a pipe is escaped even there).
  private static func code(_ text: some StringProtocol) -> String {
    let escaped = String(text).replacing("|", with: "\\|")
    return escaped.contains("`") ? "`` \(escaped) ``" : "`\(escaped)`"
  }

  /// Something that an author does wrong in an otherwise sound site.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    /// What the author writes.
    let wrong: String
    /// The file, with `WRONG` where that stands.
    let file: String

    init(_ name: String, _ path: String, _ wrong: String, in file: String) {
      (self.name, self.path, self.wrong, self.file) = (name, path, wrong, file)
    }

    /// A mistake in the front matter of a section.
    static func key(_ name: String, _ wrong: String) -> Mistake {
      Mistake(
        name, "content/sections/02-b.md", wrong,
        in: """
          ---
          title: B
          summary: S.
          objectives: [Know]
          key_terms: [detente]
          WRONG
          ---
          Text of the section, [@lo2004].
          """)
    }

    /// A mistake in an event of a section.
    static func event(_ name: String, _ wrong: String) -> Mistake {
      key(name, "events:\n  - {\(wrong)}").shown(wrong)
    }

    /// A mistake in the Markdown of a section.
    static func text(_ name: String, _ wrong: String) -> Mistake {
      Mistake(
        name, "content/sections/02-b.md", wrong,
        in: """
          ---
          title: B
          summary: S.
          objectives: [Know]
          key_terms: [detente]
          ---
          Text of the section, [@lo2004].

          WRONG
          """)
    }

    /// What of it the table shows, if not all.
    private(set) var shownText: String?

    private func shown(_ text: String) -> Mistake {
      var mistake = self
      mistake.shownText = text
      return mistake
    }

    var testDescription: String { name }

    /// What the program says of the site with the mistake in it.
    func diagnostics() async -> [Diagnostic] {
      var files = MistakeTableTests.sound
      files[path] = TestFile(file.replacing("WRONG", with: wrong))
      let options = BuildOptions(isEditorial: true)
      return await build(files, options: options).build.diagnostics
    }
  }

  /// A site with nothing to mend.
  private static let sound: [String: TestFile] = [
    "content/site.yaml": """
    title: T
    themes: [{id: war, title: War}]
    eras: [{id: cold-war, title: Cold War, start: 1947, end: 1991}]
    """,
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    objectives: [Know]
    events:
      - {id: pact, date: 1950-02-14, title: Pact, people: [mao], sources: [lo2004]}
    ---
    See [Mao](../people/mao.md), [@lo2004].

    ```chart
    {title: T, description: D, kind: line, data: ../data/trade.csv, x: year, series: [{column: total}]}
    ```
    """,
    "content/media/credits.yaml": """
    images:
      - {file: map.svg, creator: Us, licence: CC0}
    """,
    "content/people/mao.md":
      "---\nname: Mao\nrole: Chairman\nborn: 1893-12-26\nsources: [lo2004]\n---",
    "content/glossary.md": "## Détente {#detente}\n\nRest.",
    "content/sources.yaml": """
    references:
      - {id: lo2004, type: book, title: Alliance}
    """,
    "content/sections/02-b.md": """
    ---
    title: B
    summary: S.
    objectives: [Know]
    key_terms: [detente]
    ---
    Text of the section.
    """,
    "content/media/map.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 6\"/>",
    "content/data/trade.csv": "year,total,source\n2001,10,lo2004\n2002,12,lo2004",
  ]

  static let mistakes: [Mistake] = [
    .key("A misspelt key", "theme: [war]"),
    .key("A key without a value that needs one", "claims:\n  - {claim: C, verdict: }"),
    .key("The same key twice", "title: Again"),
    .key("Text where a list belongs", "themes: war"),
    .key("A theme that is not there", "themes: [wra]"),
    .key("A choice that is none", "claims:\n  - {claim: C, verdict: confirm, sources: [lo2004]}"),
    .key("A colon inside a value", "updated: 2026-11-23: evening"),
    .key("A tab before a key", "events:\n\t- {date: 1950, title: E}"),
    .key("Yes for true", "draft: yes"),
    .key("A section that requires a later one", "requires: [b]"),
    .event("A date in words", "date: 9 November 1989, title: E, sources: [lo2004]"),
    .event("A month that there is not", "date: 1949-13, title: E, sources: [lo2004]"),
    .event("A day that there was not", "date: 1900-02-29, title: E, sources: [lo2004]"),
    .event("The day before the month", "date: 27.08.1689, title: E, sources: [lo2004]"),
    .event("A span that ends before it starts", "date: 1950/1949, title: E, sources: [lo2004]"),
    .event("A person that is not there", "date: 1950, title: E, people: [moa], sources: [lo2004]"),
    .event("A source that is not there", "date: 1950, title: E, sources: [lo2003]"),
    .event("The same id twice", "id: pact, date: 1960, title: E, sources: [lo2004]"),
    .key("A claim without a source", "claims: [{claim: C, verdict: confirmed}]"),
    .event(
      "An importance beyond the scale", "date: 1950, title: E, importance: 4, sources: [lo2004]"),
    .text("A link to a file that is not there", "[Mao](../people/moa.md)"),
    .text("A link to a heading that is not there", "[Détente](../glossary.md#detent)"),
    .text("A path from the root", "[Mao](/people/mao.md)"),
    .text("A citation of nothing", "[@lo2005]"),
    .text("A footnote without its text", "A word.[^n]"),
    .text("A footnote that nothing refers to", "[^n]: A note."),
    .text("A callout of no kind", "> [!NOTES]\n> Text."),
    .text("An image without words", "![](../media/map.svg)"),
    .text("A script in a link", "[a](javascript:alert(1))"),
    .text("A heading that skips a level", "#### Deep"),
    .text("A link that does not say where it leads", "[here](01-a.md)"),
    .text("A quiz without an answer", "```quiz\nquestion: Why?\n```"),
    .text(
      "A chart of a column that is not there",
      """
      ```chart
      {title: T, description: D, kind: line, data: ../data/trade.csv, x: year, series: [{column: totl}]}
      ```
      """),
    Mistake(
      "A number that is none", "content/data/trade.csv", "2002,about 12,lo2004",
      in: "year,total,source\n2001,10,lo2004\nWRONG"),
    Mistake(
      "No number before a section's name", "content/sections/tomorrow.md", "tomorrow.md", in: ""),
    Mistake("A page without a title", "content/pages/about.md", "About us.", in: "WRONG"),
  ]
}
