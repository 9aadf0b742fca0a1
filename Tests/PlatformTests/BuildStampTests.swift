import Diagnostics
import Formats
import Foundation
import TestSupport
import Testing

@testable import Platform

/// Whatever happens to files and clocks: what a stamp calls unchanged is what a build would make.
@Suite struct BuildStampTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var content: String { "\(folder.path)/content" }
  private var output: String { "\(folder.path)/public" }

  private func stamp(_ settings: [String] = ["a"]) -> BuildStamp {
    BuildStamp(inputs: [content], output: output, settings: settings)
  }

  /// A build: each file in capitals. It keeps what it said.
  private func build(_ words: String, _ settings: [String] = ["a"]) throws {
    let stamp = stamp(settings)
    var (memory, diagnostics) = (FileMemory(), [Diagnostic]())
    let files = try FileTree.read(content, shownAs: "", &memory, &diagnostics)
    _ = try Publication.publish(Self.made(files), to: output)
    stamp.keep(Array(words.utf8)) { path in
      do { return memory.holds(try Disk.read(path), at: path) } catch { return false }
    }
  }

  private static func made(_ files: [SourceFile]) -> [OutputFile] {
    files.map { file in
      OutputFile(
        path: file.path, bytes: Array(String(decoding: file.bytes, as: UTF8.self).uppercased().utf8)
      )
    }
  }

  /// Longer than any tick of a file system's clock.
  private func wait() { usleep(25_000) }

  @Test func keepsWhatABuildSaid() throws {
    try folder.write("content/a.md", "a")
    try build("nobody knows yet that nothing changes")
    wait()
    try build("13 sections")
    #expect(stamp().kept() == Array("13 sections".utf8))
    #expect(stamp(["b"]).kept() == nil)
    try folder.write("content/a.md", "b")
    #expect(stamp().kept() == nil)
  }

  @Test func keepsInAFileWhatNoNoteHolds() throws {
    let long = String(repeating: "long", count: 1000)
    let report = "\(output)/.sitegen-report"
    try folder.write("content/a.md", "a")
    try build("")
    wait()
    try build("short")
    #expect(try !Disk.exists(FilePath(report)))
    try build(long)
    #expect(stamp().kept() == Array(long.utf8))
    // Nothing was written but the file, and it is no file of anybody's.
    let again = try Publication.publish(
      [OutputFile(path: "a.md", bytes: Array("A".utf8))], to: output)
    #expect(again == Publication.Summary(unchanged: 1))
    #expect(stamp().kept() == Array(long.utf8))
    try folder.write("public/.sitegen-report", "What the last build said, or not")
    #expect(stamp().kept() == nil)
  }

  @Test func takesTheFileAwayWhenItsWordsFitAgain() throws {
    let report = FilePath("\(output)/.sitegen-report")
    try folder.write("content/a.md", "a")
    try build("")
    wait()
    try build(String(repeating: "long", count: 1000))
    #expect(try Disk.exists(report))
    try build("short")
    #expect(try !Disk.exists(report))
    #expect(stamp().kept() == Array("short".utf8))
    try build(String(repeating: "long", count: 1000))
    try folder.write("content/a.md", "b")
    try build("new")
    #expect(try !Disk.exists(report))
  }

  @Test func leavesSomebodysFileOfThatName() throws {
    try folder.write("content/a.md", "a")
    try build("")
    try folder.write("public/.sitegen-report", "mine")
    wait()
    try build(String(repeating: "long", count: 1000))
    #expect(stamp().kept() == nil)
    try folder.write("content/a.md", "b")
    try build("new")
    #expect(try String(contentsOfFile: "\(output)/.sitegen-report", encoding: .utf8) == "mine")
  }

  @Test func trustsNoFileThatMayChangeWithinATick() throws {
    try folder.write("content/a.md", "a")
    try build("")
    wait()
    try folder.write("content/a.md", "b")
    try build("as new as the build")
    #expect(stamp().kept() == nil)
  }

  @Test func leavesAnInterruptedPublicationToTheNextBuild() throws {
    try folder.write("content/a.md", "a")
    try build("")
    wait()
    try build("said")
    try Disk.makeFolder("\(folder.path)/.public.sitegen-new")
    #expect(stamp().kept() == nil)
  }

  @Test(arguments: [UInt64(1689), 1860, 1969])
  func callsUnchangedOnlyWhatABuildWouldMake(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    try folder.write("content/a.md", "a")
    try build("1 files")
    var hits = 0
    for _ in 0..<60 {
      let name = "content/\(["a.md", "b.md", "c/d.md"].randomElement(using: &random) ?? "a.md")"
      let path = "\(folder.path)/\(name)"
      switch Int.random(in: 0..<8, using: &random) {
      case 0: try folder.write(name, "\(Int.random(in: 0..<3, using: &random))")
      case 1:
        // In place, of the same size.
        if try Disk.exists(FilePath(path)) {
          try Data([UInt8.random(in: 97...99, using: &random)]).write(to: URL(filePath: path))
        }
      case 2:
        // A clock that jumps.
        if try Disk.exists(FilePath(path)) {
          try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)], ofItemAtPath: path)
        }
      case 3: if name != "content/a.md" { try Disk.remove(path) }
      case 4: try folder.write("public/a.md", "x")
      case 5: try Disk.remove("\(folder.path)/public/b.md")
      default: wait()
      }
      if let kept = stamp().kept() {
        hits += 1
        var diagnostics: [Diagnostic] = []
        let files = try FileTree.read(content, shownAs: "", &diagnostics)
        let there = try FileTree.read(output, shownAs: "", &diagnostics)
        #expect(there.map { OutputFile(path: $0.path, bytes: $0.bytes) } == Self.made(files))
        #expect(kept == Array("\(files.count) files".utf8))
      }
      var diagnostics: [Diagnostic] = []
      let count = try FileTree.read(content, shownAs: "", &diagnostics).count
      try build("\(count) files")
    }
    #expect(hits > 3)
  }
}
