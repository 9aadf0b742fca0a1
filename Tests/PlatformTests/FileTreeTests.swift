import Diagnostics
import Testing

@testable import Platform

@Suite struct FileTreeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func readsFilesInByteOrder() throws {
    for name in ["b.md", "a/z.md", "a.md", "Z.md", ".hidden", "a.md~", "é.md"] {
      try folder.write("content/\(name)", name)
    }
    var diagnostics: [Diagnostic] = []
    let files = try FileTree.read("\(folder.path)/content", shownAs: "content", &diagnostics)
    #expect(
      files.map(\.path) == [
        "content/Z.md", "content/a.md", "content/a/z.md", "content/b.md", "content/é.md",
      ])
    #expect(files.first?.bytes == Array("Z.md".utf8))
    #expect(diagnostics.isEmpty)
  }

  @Test func remembersFilesUntilTheyChange() throws {
    for name in ["a.md", "b/c.md", "d.md"] { try folder.write("content/\(name)", name) }
    try folder.link("content/e.md", to: "d.md")
    var (memory, diagnostics) = (FileMemory(), [Diagnostic]())
    func read() throws -> [String] {
      try FileTree.read("\(folder.path)/content", shownAs: "content", &memory, &diagnostics)
        .map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    func remembered() throws -> [String] {
      try ["a.md", "b/c.md", "d.md", "e.md"].filter { name in
        let path = FilePath("\(folder.path)/content/\(name)")
        guard let status = try FileStatus.of(path, followingLinks: true) else { return false }
        return memory.file(at: path, status) != nil
      }
    }
    #expect(try read() == ["a.md", "b/c.md", "d.md", "d.md"])
    #expect(try remembered() == ["a.md", "b/c.md", "d.md"])
    memory.forget(.files(named: [FilePath("c.md"), FilePath("x.md")]))
    #expect(try remembered() == ["a.md", "d.md"])
    try folder.write("content/d.md", "other")
    #expect(try remembered() == ["a.md"])
    #expect(try read() == ["a.md", "b/c.md", "other", "other"])
    try Disk.remove("\(folder.path)/content/d.md")
    try Disk.remove("\(folder.path)/content/e.md")
    #expect(try read() == ["a.md", "b/c.md"])
    #expect(try remembered() == ["a.md", "b/c.md"])
    memory.forget(.everything)
    #expect(try remembered() == [])
    #expect(diagnostics.isEmpty)
  }

  @Test func readsAMissingFolderAsEmpty() throws {
    var diagnostics: [Diagnostic] = []
    #expect(
      try FileTree.read("\(folder.path)/none", shownAs: "none", &diagnostics).isEmpty)
  }

  @Test func followsLinksInsideAndRefusesTheRest() throws {
    try folder.write("content/a/one.md", "1")
    try folder.write("secret.md", "s")
    try folder.link("content/inside.md", to: "a/one.md")
    try folder.link("content/outside.md", to: "../secret.md")
    try folder.link("content/broken.md", to: "nothing")
    try folder.link("content/self.md", to: "self.md")
    try folder.link("content/a/up", to: "..")
    try folder.link("content/c", to: "a")
    var diagnostics: [Diagnostic] = []
    let files = try FileTree.read("\(folder.path)/content", shownAs: "content", &diagnostics)
    #expect(
      files.map(\.path) == ["content/a/one.md", "content/c/one.md", "content/inside.md"])
    let circle = "the symbolic link leads back to a folder that it is in"
    let expected: [Diagnostic] = [
      .error(
        "link-circle", circle, at: SourcePlace(path: "content/a/up"), hint: "remove the link"),
      .error(
        "link-broken", "the symbolic link leads nowhere",
        at: SourcePlace(path: "content/broken.md"), hint: "remove it, or restore what it leads to"),
      .error(
        "link-circle", circle, at: SourcePlace(path: "content/c/up"), hint: "remove the link"),
      .error(
        "link-outside", "the symbolic link leaves the folder",
        at: SourcePlace(path: "content/outside.md"), hint: "copy the file to this place instead"),
      .error(
        "link-broken", "the symbolic link leads nowhere",
        at: SourcePlace(path: "content/self.md"), hint: "remove it, or restore what it leads to"),
    ]
    #expect(DiagnosticReport(diagnostics, files: []).diagnostics == expected)
  }

  @Test func tellsWhichFileCannotBeRead() throws {
    #expect(
      throws: FileError(
        "cannot read", "\(folder.path)/none", reason: "No such file or directory")
    ) { try Disk.read("\(folder.path)/none") }
    #expect(throws: FileError("cannot read", folder.path, reason: "it is a folder")) {
      try Disk.read(folder.path)
    }
  }
}
