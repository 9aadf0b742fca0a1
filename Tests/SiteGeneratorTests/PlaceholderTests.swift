import BuiltIn
import Course
import Diagnostics
import Testing

@testable import SiteGenerator

/// What `sitegen new` writes is told until it is replaced.
@Suite struct PlaceholderTests {
  /// What a check tells of `files` besides what is missing in them.
  private func told(_ files: [SourceFile]) async -> [Diagnostic] {
    let input = SiteInput(
      content: NewContent.site
        + files.map { SourceFile(path: "content/\($0.path)", bytes: $0.bytes) },
      templates: DefaultTheme.files(in: "templates"))
    let build = await SiteBuilder.build(input, BuildOptions(isEditorial: true))
    return build.diagnostics.filter { $0.code == "placeholder" }
  }

  @Test(arguments: [
    ("section", [Placeholder.sectionSummary, .objective, .section, .question, .answer]),
    ("page", [.summary, .page]), ("person", [.role, .born, .summary, .entity]),
    ("place", [.position, .kind, .summary, .entity]), ("document", [.signed, .summary, .entity]),
  ])
  func isToldOfEveryKindOfPage(_ kind: String, _ placeholders: [Placeholder]) async throws {
    let page = try #require(NewContent.page(kind, "New", among: ["03-c.md"]))
    let told = await told([page])
    #expect(
      told.map(\.message)
        == placeholders.map {
          "\"\($0.text.replacing("\n", with: " "))\" is what \"sitegen new\" wrote"
        })
    #expect(told.map(\.hint) == placeholders.map(\.hint))
    #expect(NewContent.pages.map(\.name) == ["section", "page", "person", "place", "document"])
  }

  @Test func isToldOfSources() async throws {
    let source = try #require(NewSource("New", among: []).file)
    let lines = await told([SourceFile(path: "more/sources.yaml", bytes: source.bytes)]).map(
      \.place)
    #expect(
      lines.map { source.text($0.range) } == [
        "{family: Family, given: Given}", "issued: \"2000\"", "publisher: Publisher",
      ])
  }

  /// A new course without content is told to be filled and nothing else.
  @Test func isAllThatABlankSiteLacks() async {
    let files = NewContent.blankSite("T")
    let build = await SiteBuilder.build(
      SiteInput(content: files, templates: DefaultTheme.files(in: "templates")),
      BuildOptions(isEditorial: true, checksOutput: true))
    #expect(
      DiagnosticReport(build.diagnostics, files: files).text(.human) == """
        content/sections/01-beginning.md:3:10: warning: "One or two sentences for the card and for search engines." is what "sitegen new" wrote [placeholder]
        2 | title: Beginning
        3 | summary: One or two sentences for the card and for search engines.
          |          ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        hint: write your own words
        content/sections/01-beginning.md:5:5: warning: "Say what readers will be able to do." is what "sitegen new" wrote [placeholder]
        4 | objectives:
        5 |   - Say what readers will be able to do.
          |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        hint: write your own words
        content/sections/01-beginning.md:8:1: warning: "Write the first section here." is what "sitegen new" wrote [placeholder]
        8 | Write the first section here.
          | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        hint: write your own words

        """)
  }

  /// What authors may write as well is told only beside what they would not.
  @Test(arguments: [
    "---\nname: A\nkind: town\n---\n", "---\nname: A\nborn: 1900\n---\n",
    "---\nname: A\nlat: 0.0\nlon: 32.4\n---\n",
    "---\nname: A\n---\nThey write the page here.\n",
  ])
  func letsWordsOfAuthorsPass(_ text: String) async {
    #expect(await told([SourceFile(path: "people/a.md", text: text)]).isEmpty)
  }
}
