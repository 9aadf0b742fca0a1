import Diagnostics
import SiteGenerator
import TestSupport
import Testing

/// A build that remembers the last one gives what a cold build gives, whatever was edited in between.
@Suite struct BuildMemoTests {
  @Test(arguments: [UInt64(1689), 1991])
  func givesTheBytesOfAColdBuild(seed: UInt64) async throws {
    var random = SeededNumbers(seed: seed)
    let original = try realTheme().merging(CourseEdit.course) { $1 }
    var files = original
    let memo = BuildMemo(keepsSites: true)
    var kinds: [String: Int] = [:]
    var isBroken = false
    for round in 1...250 {
      // What is broken is mended now and then, so that most rounds have a site.
      let edits = isBroken && round % 2 == 0 ? [.mend] : CourseEdit.allCases
      let edit = edits.randomElement(using: &random) ?? .word
      edit.make(in: &files, from: original, &random)
      let sources = sourceFiles(files)
      let cold = await build(sources: sources)
      let warm = await build(sources: sources, options: BuildOptions(jobs: 2, memo: memo))
      #expect(warm.report == cold.report, "\(edit) in round \(round)")
      #expect(warm.build.outputs == cold.build.outputs, "\(edit) in round \(round)")
      #expect(warm.build.fates == cold.build.fates)
      guard warm.report == cold.report, warm.build.outputs == cold.build.outputs else { return }
      isBroken = cold.build.outputs == nil
      kinds[isBroken ? "broken" : "whole", default: 0] += 1
    }
    // Both happened often.
    #expect(kinds.count == 2 && kinds.values.allSatisfy { $0 > 20 }, "\(kinds)")
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
