import TestSupport
import Testing

/// What is said of other people's files, whole: names, front matter, values, sources, tables and shapes.
@Suite struct ForeignFileTests {
  /// Files, and what is said of them.
  struct Said: Sendable, CustomTestStringConvertible {
    let files: [String: TestFile]
    let lines: [String]

    var testDescription: String { files.keys.sorted().joined(separator: ", ") }

    init(_ files: [String: TestFile], _ lines: String...) {
      (self.files, self.lines) = (files, lines)
    }
  }

  @Test(arguments: texts + values + data)
  func says(_ said: Said) async {
    let site = await build(said.files)
    let lines = site.report.split(separator: "\n").map(String.init).filter {
      $0.contains(": warning: ") || $0.contains(": error: ") || $0.hasPrefix("hint:")
    }
    #expect(lines == said.lines)
  }
}
