import Diagnostics
import Formats
import SiteGenerator
import TestSupport
import Testing

/// A build that remembers the last one gives what a cold build gives, whatever was edited in between.
@Suite struct BuildMemoTests {
  /// Where few bytes are enough for a page, lists are divided, and what an edit adds or takes away divides others.
  @Test(arguments: [(1689, 400 * 1024), (1991, 400 * 1024), (1858, 700)] as [(UInt64, Int)])
  func givesTheBytesOfAColdBuild(seed: UInt64, pageLimit: Int) async throws {
    var random = SeededNumbers(seed: seed)
    let original = try realTheme().merging(CourseEdit.course) { $1 }
    var files = original
    let memo = BuildMemo(keepsSites: true)
    var kinds: [String: Int] = [:]
    var isBroken = false
    var dividedPages: Set<Int> = []
    for round in 1...250 {
      // What is broken is mended now and then, so that most rounds have a site.
      let edits = isBroken && round % 2 == 0 ? [.mend] : CourseEdit.allCases
      let edit = edits.randomElement(using: &random) ?? .word
      edit.make(in: &files, from: original, &random)
      let sources = sourceFiles(files)
      let cold = await build(sources: sources, options: BuildOptions(pageLimit: pageLimit))
      let warm = await build(
        sources: sources, options: BuildOptions(pageLimit: pageLimit, jobs: 2, memo: memo))
      #expect(warm.report == cold.report, "\(edit) in round \(round)")
      let others = others(warm.build.outputs, cold.build.outputs)
      #expect(others == [], "\(edit) in round \(round)")
      #expect(warm.build.fates == cold.build.fates)
      guard warm.report == cold.report, others.isEmpty else { return }
      isBroken = cold.build.outputs == nil
      let paths = (cold.build.outputs ?? []).map(\.path)
      dividedPages.insert(paths.count { $0.hasSuffix("/parts.js") })
      kinds[isBroken ? "broken" : "whole", default: 0] += 1
    }
    // Lists were whole and were divided, where that was to be.
    #expect(dividedPages.count > 2 || pageLimit > 1000, "\(dividedPages)")
    // Both happened often.
    #expect(kinds.count == 2 && kinds.values.allSatisfy { $0 > 20 }, "\(kinds)")
  }

  /// The paths of the files that only one of two builds has, or that are not alike.
  private func others(_ a: [OutputFile]?, _ b: [OutputFile]?) -> [String] {
    let (a, b) = (Set(a ?? []), Set(b ?? []))
    return Set(a.symmetricDifference(b).map(\.path)).sorted()
  }

  /// The course is whole, and each kind of edit does something to it.
  @Test func editsDoSomething() async throws {
    let site = await build(sources: sourceFiles(CourseEdit.course.merging(try realTheme()) { $1 }))
    #expect(site.report == "")
    let original = try realTheme().merging(CourseEdit.course) { $1 }
    for edit in CourseEdit.allCases where edit != .mend {
      let changes = (0..<20 as Range<UInt64>).count { seed in
        var random = SeededNumbers(seed: seed)
        var files = original
        edit.make(in: &files, from: original, &random)
        return sourceFiles(files) != sourceFiles(original)
      }
      #expect(changes > 2, "\(edit)")
    }
  }
}
