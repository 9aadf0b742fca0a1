import CoursePages
import Foundation
import SiteGenerator
import TestSupport
import Testing

/// The theme's README tells what templates receive. It is written by this test where `SITEGEN_WRITE` is set.
@Suite struct ThemeReferenceTests {
  @Test func isWhatTheReadmeSays() throws {
    let path = repository + "/templates/README.md"
    if ProcessInfo.processInfo.environment["SITEGEN_WRITE"] != nil {
      try Data(ThemeReference.text.utf8).write(to: URL(filePath: path))
    }
    let readme = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    #expect(readme == ThemeReference.text, "run the tests with SITEGEN_WRITE=1 to write it anew")
  }
}
