import Diagnostics
import Formats
import Platform
import SiteGenerator
import TestSupport
import Testing

@testable import PreviewServer

/// Whatever an editor does, the preview ends up with what a cold build makes.
struct RandomEditTests {
  @Test(.timeLimit(.minutes(3 * patience)), arguments: [UInt64(1689), 1991])
  func endsUpWithTheBytesOfAColdBuild(seed: UInt64) async throws {
    let workshop = try Workshop()
    try workshop.writeTheme()
    var random = SeededNumbers(seed: seed)
    var files: [String: TestFile] = [:]
    CourseEdit.mend.make(in: &files, from: CourseEdit.course, &random)
    for case (let path, .bytes(let bytes)) in files {
      try workshop.write(path, String(decoding: bytes, as: UTF8.self))
    }
    let hub = PreviewHub()
    let memo = BuildMemo(keepsSites: true)
    let build: @Sendable (FolderChange) async -> PreviewBuild = { change in
      memo.forget(change)
      return await made(workshop, memo)
    }
    let loop = PreviewLoop(roots: workshop.roots, hub: hub, build: build, tell: { _ in })
    let running = Task { await loop.run() }
    defer { running.cancel() }
    var edits = 0
    var kinds: [String: Int] = [:]
    var isBroken = false
    while edits < 250 {
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        // What is broken is mended now and then, so that most rounds have a site.
        let isMending = isBroken && edits.isMultiple(of: 2)
        try edit(workshop, isMending ? [.mend] : CourseEdit.allCases, &files, &random)
        edits += 1
      }
      switch await made(workshop, BuildMemo()) {
      case .site(let outputs, _):
        kinds["site", default: 0] += 1
        isBroken = false
        let files = Dictionary(
          uniqueKeysWithValues: outputs.map { (ByteString($0.path), $0.bytes) })
        try await until(hub) { $0.failure == nil && $0.files == files }
      case .failure(let text):
        kinds["failure", default: 0] += 1
        isBroken = true
        try await until(hub) { $0.failure == text }
      }
    }
    // The edits broke the site and mended it: the test tested something.
    #expect(kinds.count == 2, "\(kinds)")
  }

  /// Waits for a state of the preview; the test's time limit ends it.
  private func until(_ hub: PreviewHub, _ isReached: (Snapshot) -> Bool) async throws {
    while !isReached(await hub.snapshot) { try await Task.sleep(for: .milliseconds(2)) }
  }

  /// One change on the disk: to a file as editors write it, to a folder, or of any kind to the course.
  private func edit(
    _ workshop: Workshop, _ kinds: [CourseEdit], _ files: inout [String: TestFile],
    _ random: inout SeededNumbers
  ) throws {
    let number = Int.random(in: 2...6, using: &random)
    switch Int.random(in: 0..<16, using: &random) {
    case 0: try workshop.write("content/sections/2\(number)-g\(number)/index.md", Self.section)
    case 1: try workshop.remove("content/sections/2\(number)-g\(number)")
    case 2: try workshop.remove("content/media")
    case 3: try workshop.write("content/media/\(number).txt", "\(number)")
    default:
      let before = files
      let edit = kinds.randomElement(using: &random) ?? .mend
      edit.make(in: &files, from: CourseEdit.course, &random)
      for (path, file) in files where file != before[path] {
        switch file {
        case .absent: try workshop.remove(path)
        case .bytes(let bytes):
          let text = String(decoding: bytes, as: UTF8.self)
          if number.isMultiple(of: 2) {
            try workshop.write(path, text)
          } else {
            try workshop.replace(path, text)
          }
        }
      }
    }
  }

  private static let section = "---\ntitle: G\nsummary: S.\n---\nText.\n"
}

/// What a build makes of the workshop; with a memo of its own it knows of no other.
private func made(_ workshop: Workshop, _ memo: BuildMemo) async -> PreviewBuild {
  do throws(FileError) {
    var diagnostics: [Diagnostic] = []
    let folders = SiteFolders(
      content: workshop.path + "/content", templates: workshop.path + "/templates", output: "")
    let input = try SiteInput.load(folders, memo, &diagnostics)
    let build = await SiteBuilder.build(input, BuildOptions(memo: memo))
    diagnostics += build.diagnostics
    if let outputs = build.outputs { return .site(outputs, path: build.serverPath) }
    let report = DiagnosticReport(diagnostics, files: input.content + input.templates)
    return .failure(report.text(.human))
  } catch {
    return .failure("\(error)")
  }
}

extension Workshop {
  /// Templates that show the least, one for each of the real theme.
  fileprivate func writeTheme() throws {
    for name in try Disk.names(in: repository + "/templates") where name.hasSuffix(".html") {
      let body = ["home.html", "section.html"].contains(name) ? "{{{body}}}\n" : ""
      try write("templates/" + name, "<title>{{documentTitle}}</title>\n" + body)
    }
  }
}
