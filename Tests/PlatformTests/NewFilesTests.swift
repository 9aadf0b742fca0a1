import Dispatch
import Foundation
import Testing

@testable import Platform

/// Files that come to their names whole, whoever else writes beside them.
@Suite struct NewFilesTests {
  private func files(_ folder: TemporaryFolder, _ texts: [(String, String)]) -> NewFiles {
    NewFiles(texts.map { ("\(folder.path)/\($0.0)", Array($0.1.utf8)) })
  }

  @Test func writesAllOrNone() throws {
    let folder = try TemporaryFolder()
    try files(folder, [("a", "1"), ("b/c", "2")]).write()
    #expect(try folder.text("a") == "1")
    #expect(try folder.text("b/c") == "2")
    try folder.write("d", "mine")
    for list in [
      [("a", "1"), ("b/c", "2")], [("e", "3"), ("d", "4")], [("d", "4"), ("f/g", "3")],
    ] {
      let error = #expect(throws: FileError.self) { try files(folder, list).write() }
      #expect(error?.reason == "nothing was written")
    }
    #expect(try Disk.names(in: folder.path) == ["a", "b", "d"])
    #expect(try folder.text("d") == "mine")
  }

  /// What a call that was killed has left is made whole by the next one.
  @Test func goesOnAfterAKill() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", "1")
    try folder.write("b/.sitegen-new", "ha")
    try files(folder, [("a", "1"), ("b/c", "2")]).write()
    #expect(try folder.text("b/c") == "2")
    #expect(try Disk.names(in: folder.path + "/b") == ["c"])
  }

  @Test func takesBackWhatCannotBeMadeWhole() throws {
    let folder = try TemporaryFolder()
    try folder.write("file", "mine")
    #expect(throws: FileError.self) {
      try files(folder, [("a", "1"), ("b/c", "2"), ("file/x", "3")]).write()
    }
    #expect(try Disk.names(in: folder.path) == ["file"])
  }

  /// Many that write into one folder at a time, as two exports do: each file is one of those that were written, whole.
  @Test func writesBesideOthers() throws {
    let folder = try TemporaryFolder()
    let (failures, path) = (Failures(), folder.path)
    DispatchQueue.concurrentPerform(iterations: 200) { number in
      let bytes = [UInt8](repeating: UInt8(number), count: 20_000)
      do throws(FileError) {
        try Disk.replace(FilePath("\(path)/\(number % 5)"), bytes, isSynced: false)
      } catch { failures.note("\(error)") }
    }
    #expect(failures.all == [])
    #expect(try Disk.names(in: folder.path) == ["0", "1", "2", "3", "4"])
    for number in 0..<5 {
      let bytes = try Disk.read("\(folder.path)/\(number)")
      #expect(bytes.count == 20_000 && Set(bytes).count == 1)
    }
  }

  /// A file keeps its mode, and what stands under the name that is used meanwhile is no other file's content.
  @Test func replacesWithItsModeAndNoOthersContent() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", "mine")
    try folder.write("page", "old")
    try folder.makeExecutable("page")
    try FileManager.default.linkItem(
      atPath: folder.path + "/mine", toPath: folder.path + "/.sitegen-new")
    try Disk.replace("\(folder.path)/page", Array("new".utf8))
    #expect(try folder.text("page") == "new")
    #expect(try FileStatus.of(FilePath(folder.path + "/page"))?.mode == 0o755)
    #expect(try folder.text("mine") == "mine")
    try folder.link(".sitegen-new", to: "mine")
    try Disk.replace("\(folder.path)/page", Array("newer".utf8))
    #expect(try folder.text("mine") == "mine")
    #expect(try Disk.names(in: folder.path) == ["mine", "page"])
  }

  /// What went wrong in tasks; a lock, for they run at a time.
  private final class Failures: @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [String] = []
    func note(_ text: String) { lock.withLock { texts.append(text) } }
    var all: [String] { lock.withLock { texts } }
  }
}
