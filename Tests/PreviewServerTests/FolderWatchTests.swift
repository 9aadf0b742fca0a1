import Platform
import TestSupport
import Testing

@testable import PreviewServer

/// Changes as editors make them are seen, by the system's word and by looking.
struct FolderWatchTests {
  /// A change and what must stand there before it.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (Workshop) throws -> Void
  }

  static let changes: [Change] = [
    Change(testDescription: "writes in place") {
      try $0.write("content/site.yaml", "title: Other\n")
    },
    Change(testDescription: "writes by rename") {
      try $0.replace("content/sections/01-a.md", "Other text\n")
    },
    Change(testDescription: "moves the old file away and writes a new one") {
      try $0.rename("content/site.yaml", "content/site.yaml~")
      try $0.write("content/site.yaml", "title: Other\n")
    },
    Change(testDescription: "deletes a file") { try $0.remove("content/sections/01-a.md") },
    Change(testDescription: "adds a file") { try $0.write("content/sections/02-b.md", "") },
    Change(testDescription: "adds folders with a file") { try $0.write("content/a/b/c.md", "C") },
    Change(testDescription: "renames a folder") {
      try $0.rename("content/sections", "content/parts")
    },
    Change(testDescription: "deletes a folder") { try $0.remove("content/sections") },
    Change(testDescription: "replaces the whole content") {
      try $0.write("new/site.yaml", "title: New\n")
      try $0.rename("content", "old")
      try $0.rename("new", "content")
    },
    Change(testDescription: "adds a file to the templates") {
      try $0.write("templates/a.html", "A")
    },
    Change(testDescription: "deletes the templates") { try $0.remove("templates") },
  ]

  @Test(.timeLimit(.minutes(5)), arguments: changes)
  func seesWhatEditorsDo(change: Change) async throws {
    let workshop = try Workshop()
    let bell = Bell(await FolderWatch.signals(below: workshop.roots))
    try change.make(workshop)
    try await bell.hear(1)
    // Folders that were not there at first are watched, too.
    let heard = await bell.count
    try workshop.write("content/a/b/later.md", "1")
    try await bell.hear(heard + 1)
    let second = await bell.count
    try workshop.write("content/a/b/later.md", "2")
    try await bell.hear(second + 1)
  }

  @Test(.timeLimit(.minutes(5)), arguments: changes)
  func tellsTreesApart(change: Change) throws {
    let workshop = try Workshop()
    let before = FolderTreeState(of: workshop.roots.map { FilePath($0) })
    #expect(FolderTreeState(of: workshop.roots.map { FilePath($0) }) == before)
    try change.make(workshop)
    #expect(FolderTreeState(of: workshop.roots.map { FilePath($0) }) != before)
  }

  @Test(.timeLimit(.minutes(5))) func looksWhereTheSystemDoesNotTell() async throws {
    let workshop = try Workshop()
    let bell = Bell(FolderWatch.polled(below: workshop.roots))
    try workshop.replace("content/site.yaml", "title: Other\n")
    try await bell.hear(1)
  }

  @Test(.timeLimit(.minutes(5))) func keepsSilentAboutOtherFolders() async throws {
    let workshop = try Workshop()
    let bell = Bell(await FolderWatch.signals(below: workshop.roots))
    try workshop.write("public/index.html", "built")
    try workshop.write("README.md", "words")
    try await Task.sleep(for: .milliseconds(80))
    #expect(await bell.count == 0)
  }

  @Test(.timeLimit(.minutes(5))) func makesFewSignalsOfManyWrites() async throws {
    let workshop = try Workshop()
    let bell = Bell(await FolderWatch.signals(below: workshop.roots))
    for number in 0..<40 { try workshop.write("content/sections/02-b.md", "\(number)") }
    try await bell.hear(1)
    try await Task.sleep(for: .milliseconds(80))
    #expect(await bell.count < 40)
  }

  /// A folder that is made in another while that is listed is watched as well.
  @Test(.timeLimit(.minutes(5))) func watchesFoldersMadeMeanwhile() async throws {
    let workshop = try Workshop()
    let bell = Bell(await FolderWatch.signals(below: workshop.roots))
    for number in 0..<20 {
      let folder = "content/\(number)" + String(repeating: "/a", count: 20)
      try workshop.write(folder + "/first.md", "1")
      try await bell.rest()
      let heard = await bell.count
      try workshop.write(folder + "/later.md", "1")
      try await bell.hear(heard + 1)
    }
  }

  @Test(.timeLimit(.minutes(5))) func followsALinkedRoot() async throws {
    let workshop = try Workshop()
    try workshop.rename("content", "real")
    try workshop.link("content", to: "real")
    let bell = Bell(await FolderWatch.signals(below: workshop.roots))
    try workshop.write("real/site.yaml", "title: Other\n")
    try await bell.hear(1)
  }
}

/// Counts signals.
private actor Bell {
  private(set) var count = 0

  init(_ signals: FolderWatch.Signals) {
    Task { for await _ in signals { await self.ring() } }
  }

  private func ring() { count += 1 }

  /// Waits until there was no signal for longer than a burst lasts.
  func rest() async throws {
    var last = -1
    while last != count {
      last = count
      try await Task.sleep(for: .milliseconds(60))
    }
  }

  /// Waits until there were so many signals; the test's time limit ends it.
  func hear(_ wanted: Int) async throws {
    while count < wanted { try await Task.sleep(for: .milliseconds(3)) }
  }
}
