import TestSupport
import Testing

/// Whole sites as people who come from elsewhere make them.
@Suite struct ForeignCourseTests {
  /// The structure of a lesson of Software Carpentry, written anew: it builds, and what means nothing here is told once.
  @Test func buildsALesson() async throws {
    let site = await build(Self.lesson, theme: try realTheme())
    #expect(
      site.report.split(separator: "\n").filter {
        $0.contains(": warning: ") || $0.contains(": error: ")
      }
      .map(String.init) == Self.warnings)
    let page = try site.text("sections/gauges.html")
    #expect(page.contains("<li>How high was the river?</li>"))
    #expect(page.contains("<li>Explain what a gauge measures.</li>"))
    #expect(page.contains("<a href=\"records.html#keeping\">the next episode</a>"))
    #expect(page.contains("alt=\"A post with marks\""))
    #expect(page.contains("<summary class=\"callout-title\">"))
    #expect(
      try site.text("setup.html").contains("<a href=\"sections/gauges.html\">the first episode</a>")
    )
    #expect(try site.text("index.html").contains("<a href=\"setup.html\">the setup</a>"))
    #expect(try site.text("reference.html").contains("<dt>gauge</dt>"))
  }

  @Test(arguments: courses)
  func buildsACourse(_ course: Course) async throws {
    let site = await build(
      course.files.merging(["content/sections/01-a.md": .absent]) { $1 }, theme: try realTheme())
    #expect(site.report == "")
    let home = try site.text("index.html")
    #expect(home.contains("<html lang=\"\(course.language)\""))
  }

  /// A small course in a language.
  struct Course: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let language: String
    let files: [String: TestFile]
  }
}
