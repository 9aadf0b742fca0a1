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

  @Test func keepsWhatIsNotUTF8AndBothNormalForms() throws {
    _ = try publish(["index.html": "1"])
    let root = FilePath("\(folder.path)/public")
    let names = [[0x63, 0xE9], Array("\u{E9}".utf8), Array("e\u{301}".utf8), Array("a\nb".utf8)]
      .map { FilePath($0[...]) }
    for name in names { try Disk.create(root.appending(name), name.bytes) }
    _ = try publish(["index.html": "2"])
    for name in names { #expect(try Disk.read(root.appending(name)) == name.bytes) }
    #expect(try Disk.names(in: root).count == names.count + 2)
  }

  @Test func bringsBackWhatAKilledBuildHadSetAside() throws {
    _ = try publish(["index.html": "1", "a/old.html": "old"])
    try folder.write(".public.sitegen-old/index.html", "0")
    try folder.write(".public.sitegen-old/.sitegen-manifest", "index.html\na/old.html\n")
    try folder.write(".public.sitegen-old/a/old.html", "older")
    try folder.write(".public.sitegen-old/a/mine.txt", "mine")
    try folder.write(".public.sitegen-old/c/new.txt", "mine, too")
    #expect(try publish(["index.html": "1", "b/new.html": "2"]).kept == [])
    #expect(try folder.text("public/a/mine.txt") == "mine")
    #expect(try folder.text("public/c/new.txt") == "mine, too")
    #expect(try !Disk.exists("\(folder.path)/public/a/old.html"))
    #expect(try Disk.names(in: folder.path) == ["public"])
  }

  @Test func keepsAFileThatCameIntoTheWay() throws {
    _ = try publish(["index.html": "1"])
    try folder.write(".public.sitegen-old/index.html", "somebody's")
    let summary = try publish(["index.html": "2"])
    #expect(summary.kept == ["index.html.kept-1"])
    #expect(try folder.text("public/index.html") == "2")
    #expect(try folder.text("public/index.html.kept-1") == "somebody's")
  }

  @Test func leavesAFolderOfSomebodyElseAloneUnlessItIsAdopted() throws {
    try folder.write("public/letter.txt", "mine")
    let files = [OutputFile(path: "index.html", bytes: [])]
    let output = "\(folder.path)/public"
    let path = try Disk.realPath(output) ?? ""
    #expect(
      throws: FileError(
        "cannot publish to", path,
        reason:
          "it holds files, and no build made them; choose another folder, or take it with --adopt")
    ) { try Publication.publish(files, to: output, .init(adopts: false)) }
    #expect(try Disk.names(in: output) == ["letter.txt"])
    _ = try Publication.publish(files, to: output, .init(adopts: true, isSynced: false))
    #expect(try Disk.names(in: output) == [".sitegen-manifest", "index.html", "letter.txt"])
  }

  @Test func tellsThatTheOutputIsALinkToNothing() throws {
    try folder.link("public", to: "nothing")
    #expect(
      throws: FileError(
        "cannot publish to", "\(folder.path)/public",
        reason: "it is a link that leads nowhere; make the folder that it should lead to")
    ) { try publish(["index.html": "1"]) }
    #expect(try Disk.names(in: folder.path) == ["public"])
  }
}
