import Formats
import Platform
import Testing

@Suite struct PublicationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func publish(_ files: [String: String]) throws -> Publication.Summary {
    let outputs = files.sorted { $0.key < $1.key }.map {
      OutputFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    return try Publication.publish(outputs, to: "\(folder.path)/public")
  }

  @Test func makesTheOutputWithItsManifest() throws {
    let summary = try publish(["index.html": "home", "a/b/c.html": "deep"])
    #expect(summary == .init(written: 2, unchanged: 0, removed: 0))
    #expect(try folder.text("public/index.html") == "home")
    #expect(try folder.text("public/a/b/c.html") == "deep")
    #expect(try folder.text("public/.sitegen-manifest") == "a/b/c.html\nindex.html\n")
    #expect(try Disk.names(in: folder.path) == ["public"])
  }

  @Test func keepsUnchangedFilesAndRemovesThoseThatAreGone() throws {
    _ = try publish(["same.html": "same", "changed.html": "one", "old/gone.html": "x"])
    let before = try folder.inode("public/same.html")
    let summary = try publish(["same.html": "same", "changed.html": "two", "new.html": "n"])
    #expect(summary == .init(written: 2, unchanged: 1, removed: 1))
    #expect(try folder.inode("public/same.html") == before)
    #expect(try folder.text("public/changed.html") == "two")
    #expect(
      try Disk.names(in: "\(folder.path)/public")
        == [".sitegen-manifest", "changed.html", "new.html", "same.html"])
  }

  @Test func touchesNothingWhenNothingChanges() throws {
    _ = try publish(["a.html": "a"])
    let before = try folder.inode("public")
    #expect(try publish(["a.html": "a"]) == .init(written: 0, unchanged: 1, removed: 0))
    #expect(try folder.inode("public") == before)
  }

  @Test func carriesForeignFilesOver() throws {
    try folder.write("public/CNAME", "example.org")
    try folder.write("public/.git/config", "mine")
    try folder.write("public/assets/photo.txt", "mine too")
    try folder.link("public/link", to: "nowhere")
    let before = try folder.inode("public/CNAME")
    _ = try publish(["index.html": "1", "assets/site.css": "css"])
    let summary = try publish(["index.html": "2"])
    #expect(summary == .init(written: 1, unchanged: 0, removed: 1))
    #expect(try folder.inode("public/CNAME") == before)
    #expect(try folder.text("public/.git/config") == "mine")
    #expect(try folder.text("public/assets/photo.txt") == "mine too")
    #expect(
      try Disk.names(in: "\(folder.path)/public")
        == [".git", ".sitegen-manifest", "CNAME", "assets", "index.html", "link"])
  }

  @Test func refusesToReplaceAForeignFile() throws {
    try folder.write("public/index.html", "written by hand")
    let path = try Disk.realPath("\(folder.path)/public") ?? ""
    #expect(
      throws: FileError(
        "cannot write", "\(path)/index.html",
        reason: "a file that no build made is there; move it away")
    ) { try publish(["index.html": "1"]) }
    #expect(try folder.text("public/index.html") == "written by hand")
    #expect(try Disk.names(in: folder.path) == ["public"])
  }

  @Test func adoptsAForeignFileWithTheSameBytes() throws {
    try folder.write("public/index.html", "same")
    #expect(try publish(["index.html": "same"]) == .init(written: 0, unchanged: 1, removed: 0))
    #expect(try folder.text("public/.sitegen-manifest") == "index.html\n")
  }

  @Test func clearsWhatAKilledBuildLeft() throws {
    _ = try publish(["index.html": "1"])
    try folder.write(".public.sitegen-new/half.html", "ha")
    _ = try publish(["index.html": "2"])
    #expect(try Disk.names(in: folder.path) == ["public"])
    #expect(try folder.text("public/index.html") == "2")
  }

  @Test func replacesAMadeFolderByAFileOfItsName() throws {
    _ = try publish(["a/b.html": "1"])
    _ = try publish(["a": "file now"])
    #expect(try folder.text("public/a") == "file now")
  }

  @Test func publishesThroughALink() throws {
    try Disk.makeFolder("\(folder.path)/real")
    try folder.link("public", to: "real")
    _ = try publish(["index.html": "1"])
    #expect(try folder.text("real/index.html") == "1")
    #expect(try Disk.names(in: folder.path) == ["public", "real"])
  }

  @Test func refusesAnOutputThatIsAFile() throws {
    try folder.write("public", "a file")
    let path = try Disk.realPath("\(folder.path)/public") ?? ""
    #expect(throws: FileError("cannot publish to", path, reason: "it is not a folder")) {
      try publish(["index.html": "1"])
    }
  }
}
