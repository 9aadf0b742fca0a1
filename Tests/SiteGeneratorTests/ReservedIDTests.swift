import BuiltIn
import Diagnostics
import Formats
import TestSupport
import Testing

@testable import SiteGenerator

/// No id of the content can meet one of the theme on any page.
@Suite struct ReservedIDTests {
  /// The example course with a map of its places, so that every part of the theme is there.
  private static let course = NewContent.site.map { file in
    file.path == "content/site.yaml"
      ? SourceFile(
        path: file.path, bytes: file.bytes + Array("maps: {places: {places: all}}\n".utf8)) : file
  }

  private static func build(_ files: [SourceFile]) async -> Build {
    await SiteBuilder.build(
      SiteInput(
        content: files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
        templates: DefaultTheme.files(in: "templates")), BuildOptions(checksOutput: true))
  }

  @Test func meetNoneOfTheContent() async throws {
    let first = await Self.build(Self.course)
    var ids: Set<String> = []
    for output in try #require(first.outputs) where output.path.hasSuffix(".html") {
      for tag in HTMLTags(output.bytes) {
        guard let id = tag["id"]?.value else { continue }
        // What a slug can be.
        if id.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }) {
          ids.insert(id)
        }
      }
    }
    let names = ids.sorted()
    #expect(names.count > 80)
    #expect(ids.isSuperset(of: ["main", "sources", "claims", "objectives", "contents"]))
    let headings = names.map { "## \($0)\n\nText.\n" }.joined(separator: "\n")
    let events = names.enumerated().map {
      "  - {date: \(1700 + $0.offset % 250), title: \"\($0.element)\", people: [kangxi-emperor], places: [nerchinsk]}\n"
    }
    let claims = names.map { "  - {claim: \"\($0)\", verdict: confirmed}\n" }
    let ends = [
      "index.md", "people/kangxi-emperor.md", "places/nerchinsk.md", "glossary.md",
      "documents/treaty-of-nerchinsk.md", "sections/01-the-first-treaty.md",
    ]
    var files = Self.course.map { file in
      guard ends.contains(where: { file.path == "content/\($0)" }) else { return file }
      return SourceFile(path: file.path, bytes: file.bytes + Array("\n\(headings)".utf8))
    }
    files += [
      SourceFile(
        path: "content/sections/08-x.md",
        text:
          "---\ntitle: X\nsummary: S.\nevents:\n\(events.joined())claims:\n\(claims.joined())---\n\(headings)"
      ),
      SourceFile(path: "content/pages/free.md", text: "---\ntitle: F\n---\n\(headings)"),
    ]
    let second = await Self.build(files)
    let problems = second.diagnostics.filter {
      $0.severity == .error || $0.code.hasPrefix("output")
    }
    #expect(DiagnosticReport(problems, files: files + second.checkedFiles).text(.human) == "")
    #expect(second.outputs != nil)
  }

  /// Ids that authors give are told where they meet one.
  @Test(arguments: ["main", "fn:1", "fnref:1", "source-s", "objectives"])
  func areToldWhereAuthorsGiveThem(_ id: String) async {
    let site = await TestSupport.build([
      "content/sources.yaml": "- {id: s, type: book, title: B}",
      "content/sections/01-a.md": TestFile(
        "---\ntitle: A\nsummary: S.\n---\n## X {#\(id)}\n\nA[^1] [@s].\n\n[^1]: B."),
    ])
    #expect(
      site.report == """
        content/sections/01-a.md:5:6: error: the id "\(id)" is taken already [duplicate-id]
        4 | ---
        5 | ## X {#\(id)}
          |      ^\(String(repeating: "~", count: id.utf8.count + 2))
        hint: a part of the page itself has it: choose another, such as \(id.hasPrefix("fn") ? "note" : id)-2

        """)
  }
}
