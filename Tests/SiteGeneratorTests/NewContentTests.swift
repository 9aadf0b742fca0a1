import BuiltIn
import Course
import Diagnostics
import Formats
import Platform
import TestSupport
import Testing

@testable import SiteGenerator

/// What `sitegen new` makes.
@Suite struct NewContentTests {
  /// The example course has nothing that an editor would mend, with the theme that travels inside the program.
  @Test func makesASiteWithoutWarnings() async {
    let input = SiteInput(content: NewContent.site, templates: DefaultTheme.files(in: "templates"))
    let build = await SiteBuilder.build(
      input, BuildOptions(isStrict: true, isEditorial: true, checksOutput: true))
    #expect(DiagnosticReport(build.diagnostics, files: build.checkedFiles).text(.human) == "")
    #expect(build.outputs != nil)
  }

  @Test func carriesTheThemeOfTheRepository() throws {
    var diagnostics: [Diagnostic] = []
    let files = try FileTree.read(repository + "/templates", shownAs: "templates", &diagnostics)
    #expect(DefaultTheme.files(in: "templates") == files)
  }

  @Test(arguments: [
    ("The first years", "the-first-years"), ("Мария Склодовская-Кюри", "mariya-sklodovskaya-kyuri"),
    ("Щёки & их зов", "shchyoki-ikh-zov"), ("Київ", "kiyiv"), ("Αριστοτέλης", "aristotelis"),
    ("Łódź – Ærø", "lodz-aero"), ("Dvořák 1841", "dvorak-1841"), ("Đà Nẵng", "da-nang"),
    ("Việt Nam", "viet-nam"),
    ("조선 왕조", "joseon-wangjo"), ("훈민정음", "hunminjeongeum"), ("北京", nil), ("?!", nil),
    ("", nil),
  ])
  func makesAddressesOfNames(_ name: String, _ slug: String?) {
    #expect(Transliteration.slug(name) == slug)
  }

  @Test(arguments: [
    (
      "section", "A \"quoted\" title", ["01-a.md", "12-b", "x"],
      "sections/13-a-quoted-title.md"
    ),
    ("section", "北京", [], "sections/01-section-1.md"), ("person", "Zoë", ["a.md"], "people/zoe.md"),
    ("place", "北京", ["a.md"], "places/place-2.md"),
    ("document", "Ein Brief", [], "documents/ein-brief.md"),
  ])
  func namesFiles(_ page: String, _ title: String, _ names: [String], _ path: String) {
    #expect(NewContent.page(page, title, among: names)?.path == path)
  }

  @Test func writesADocument() throws {
    let file = try #require(NewContent.page("document", "A: \"letter\"", among: []))
    #expect(
      file.text(0..<file.bytes.count) == """
        ---
        title: "A: \\"letter\\""
        signed: "1900-01-01"
        summary: One sentence for lists and search engines.
        sources: []
        ---

        Say why this matters here.

        """)
  }

  /// A site with a new page of each kind builds.
  @Test func makesPagesThatBuild() async {
    let pages = NewContent.pages.compactMap {
      NewContent.page($0.name, "New \"page\"", among: ["03-c.md"])
    }
    .map { SourceFile(path: "content/\($0.path)", bytes: $0.bytes) }
    let input = SiteInput(
      content: NewContent.site + pages, templates: DefaultTheme.files(in: "templates"))
    let build = await SiteBuilder.build(input, BuildOptions())
    #expect(build.diagnostics.filter { $0.severity == .error } == [])
    #expect(build.outputs != nil)
  }
}
