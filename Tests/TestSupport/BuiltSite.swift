import CourseChecks
package import Diagnostics
import Formats
import Platform
package import SiteGenerator
import Testing

/// A file of a test's site: a string literal is its lines, each ended by a line feed.
package enum TestFile: Sendable, Hashable, ExpressibleByStringLiteral {
  case bytes([UInt8])
  /// Takes the file of this name out of the site that tests start from.
  case absent

  package init(stringLiteral text: String) { self.init(text) }

  package init(_ text: String) { self = .bytes(Array((text.isEmpty ? "" : text + "\n").utf8)) }
}

/// What a build in memory gave.
package struct BuiltSite: Sendable {
  package let build: Build
  /// The diagnostics as people read them.
  package let report: String

  /// The files of the site by their paths; none if it could not be made.
  package var outputs: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: (build.outputs ?? []).map { ($0.path, $0.bytes) })
  }

  /// The file at `path`, which must be there.
  package func text(_ path: String) throws -> String {
    String(decoding: try #require(outputs[path], "\(path) is not there\n\(report)"), as: UTF8.self)
  }
}

/// The least that is a site.
package let smallestSite: [String: TestFile] = [
  "content/site.yaml": "title: T",
  "content/sections/01-a.md": """
  ---
  title: A
  summary: S.
  ---
  """,
]

/// The theme of the tests, compiled once for those that ask for nothing else.
private let testThemes = ThemeMemo()

/// Options that tell a build nothing.
package var plainOptions: BuildOptions { BuildOptions(memo: BuildMemo(themes: testThemes)) }

/// Builds the smallest site with `files` laid over it, in memory.
package func build(
  _ files: [String: TestFile], theme: [String: TestFile] = TestTheme.files,
  options: BuildOptions = plainOptions
) async -> BuiltSite {
  let all = smallestSite.merging(theme) { $1 }.merging(files) { $1 }
  return await build(sources: sourceFiles(all), options: options)
}

/// Builds a site of exactly these files, in their order.
package func build(
  sources: [SourceFile], options: BuildOptions = plainOptions
) async -> BuiltSite {
  let input = SiteInput(
    content: sources.filter { $0.path.hasPrefix("content/") },
    templates: sources.filter { $0.path.hasPrefix("templates/") })
  let build = await SiteBuilder.build(input, options)
  let report = DiagnosticReport(build.diagnostics, files: sources)
  return BuiltSite(build: build, report: report.text(.human))
}

/// The files in byte order of their paths, as they are read from a disk.
package func sourceFiles(_ files: [String: TestFile]) -> [SourceFile] {
  files.compactMap { path, file in
    switch file {
    case .bytes(let bytes): SourceFile(path: path, bytes: bytes)
    case .absent: nil
    }
  }
  .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
}

/// The theme that the repository's own site uses.
package func realTheme() throws -> [String: TestFile] {
  var diagnostics: [Diagnostic] = []
  let files = try FileTree.read(
    repository + "/templates", shownAs: "templates", &diagnostics)
  #expect(diagnostics.isEmpty)
  return Dictionary(uniqueKeysWithValues: files.map { ($0.path, .bytes($0.bytes)) })
}
