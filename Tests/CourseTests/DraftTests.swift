import Diagnostics
import SiteGenerator
import TestSupport
import Testing

/// What is there but not built is told as such, and never taken for something else.
@Suite struct DraftTests {
  /// A draft, and something with a name that is near to its own.
  private static let drafts: [String: TestFile] = [
    "content/sections/02-borders.md": """
    ---
    title: Borders
    summary: S.
    draft: true
    events:
      - {id: split, date: 1960, title: Split}
    ---
    """,
    "content/sections/01-border.md": "---\ntitle: B\nsummary: S.\n---",
    "content/sections/01-a.md": .absent,
  ]

  @Test(arguments: cases) func tells(_ test: DiagnosticCase) async { await test.check() }

  static let cases = [
    DiagnosticCase(
      "ids of drafts",
      drafts.merging([
        "content/index.md": """
        ---
        title: Home
        landmarks: [split]
        ---
        """,
        "content/sections/03-c.md": """
        ---
        title: C
        summary: S.
        requires: [borders]
        events:
          - {id: splat, date: 1961, title: Splat}
        ---
        [Borders](02-borders.md)

        ```timeline
        events: [split]
        ```

        ```timeline
        section: borders
        ```
        """,
      ]) { $1 },
      """
      content/index.md:3:13: error: the event "split" is a draft and not built [draft]
      2 | title: Home
      3 | landmarks: [split]
        |             ^~~~~
      hint: take it out here, or build with --drafts
      content/sections/03-c.md:4:12: error: the section "borders" is a draft and not built [draft]
      3 | summary: S.
      4 | requires: [borders]
        |            ^~~~~~~
      hint: take it out here, or build with --drafts
      content/sections/03-c.md:8:1: error: "02-borders.md" is a draft and not built [dead-link]
      7 | ---
      8 | [Borders](02-borders.md)
        | ^~~~~~~~~~~~~~~~~~~~~~~~
      hint: remove the link, or build with --drafts
      content/sections/03-c.md:11:10: error: the event "split" is a draft and not built [draft]
      10 | ```timeline
      11 | events: [split]
         |          ^~~~~
      hint: take it out here, or build with --drafts
      content/sections/03-c.md:15:10: error: the section "borders" is a draft and not built [draft]
      14 | ```timeline
      15 | section: borders
         |          ^~~~~~~
      hint: take it out here, or build with --drafts
      """),
    DiagnosticCase(
      "a slip in the id of a draft",
      drafts.merging([
        "content/sections/03-c.md": "---\ntitle: C\nsummary: S.\nrequires: [bordrs]\n---"
      ]) { $1 },
      """
      content/sections/03-c.md:4:12: error: there is no section "bordrs" [unknown-id]
      3 | summary: S.
      4 | requires: [bordrs]
        |            ^~~~~~
      hint: did you mean "borders"?
      """),
  ]

  @Test func mendsNothingIntoSomethingElse() async {
    let sources = sourceFiles(
      smallestSite.merging(TestTheme.files) { $1 }.merging(Self.drafts) { $1 }.merging([
        "content/sections/03-c.md":
          "---\ntitle: C\nsummary: S.\nrequires: [borders]\ntheme: war\nthemes: []\n---\n"
      ]) { $1 })
    let site = await build(sources: sources, options: BuildOptions(isEditorial: true))
    #expect(Corrections(site.build.diagnostics, in: sources).changed.isEmpty)
  }

  @Test func buildsDraftsWhenTold() async throws {
    let files = Self.drafts.merging([
      "content/sections/03-c.md": "---\ntitle: C\nsummary: S.\nrequires: [borders]\n---"
    ]) { $1 }
    let site = await build(files, options: BuildOptions(includesDrafts: true))
    #expect(site.report == "")
  }
}
