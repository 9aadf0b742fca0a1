import Diagnostics
import Platform
import SiteGenerator
import TestSupport
import Testing

/// The same content gives the same bytes, however it is read and however many tasks work.
@Suite struct DeterminismTests {
  /// The repository's own content and theme.
  private func course() throws -> [SourceFile] {
    var diagnostics: [Diagnostic] = []
    let content = try FileTree.read(repository + "/content", shownAs: "content", &diagnostics)
    let theme = try FileTree.read(repository + "/templates", shownAs: "templates", &diagnostics)
    #expect(diagnostics.isEmpty)
    return content + theme
  }

  @Test func doesNotDependOnTheOrderOfFiles() async throws {
    let files = try course()
    let expected = await build(sources: files)
    #expect(!expected.outputs.isEmpty)
    for seed in 1...3 as ClosedRange<UInt64> {
      var generator = SeededGenerator(state: seed)
      let site = await build(sources: files.shuffled(using: &generator))
      #expect(site.build.outputs == expected.build.outputs)
      #expect(site.report == expected.report)
      #expect(site.build.fates == expected.build.fates)
    }
  }

  @Test func doesNotDependOnTheNumberOfTasks() async throws {
    let files = try course()
    let expected = await build(sources: files, options: BuildOptions(jobs: 1))
    for jobs in [2, 8] {
      let site = await build(sources: files, options: BuildOptions(jobs: jobs))
      #expect(site.build.outputs == expected.build.outputs)
      #expect(site.report == expected.report)
    }
  }

  @Test func tellsMistakesInOneOrder() async {
    var files: [String: TestFile] = [:]
    for number in 1...40 {
      files["content/sections/\(number)-s\(number % 7).md"] = TestFile(
        "---\ntitle: S\nsummary: S.\nthemes: [x]\nevents:\n  - {date: 1949, title: E}\n---\n"
          + "[x](gone.md), [@gone], [y](#gone)")
    }
    let sources = sourceFiles(smallestSite.merging(TestTheme.files) { $1 }.merging(files) { $1 })
    let expected = await build(sources: sources)
    #expect(expected.build.outputs == nil)
    for seed in 1...3 as ClosedRange<UInt64> {
      var generator = SeededGenerator(state: seed)
      let site = await build(
        sources: sources.shuffled(using: &generator), options: BuildOptions(jobs: 8))
      #expect(site.report == expected.report)
    }
  }
}

/// SplitMix64: the same numbers for the same seed.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
