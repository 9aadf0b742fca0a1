package import SiteGenerator
import Testing

/// Files with mistakes, and the whole report of them.
package struct DiagnosticCase: Sendable, CustomTestStringConvertible {
  package let testDescription: String
  package let files: [String: TestFile]
  /// Without the last line feed.
  package let report: String

  package init(_ name: String, _ files: [String: TestFile], _ report: String) {
    (testDescription, self.files, self.report) = (name, files, report)
  }

  /// Builds the files and compares the report.
  package func check(_ options: BuildOptions = BuildOptions()) async {
    let site = await build(files, options: options)
    #expect(site.report == report + "\n")
    #expect((site.build.outputs == nil) == report.contains(": error: "))
  }
}
