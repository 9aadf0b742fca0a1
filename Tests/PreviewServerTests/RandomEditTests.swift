import Diagnostics
import Formats
import Platform
import SiteGenerator
import Testing

@testable import PreviewServer

/// Whatever an editor does, the preview ends up with what a cold build makes.
struct RandomEditTests {
  @Test(.timeLimit(.minutes(3)), arguments: [UInt64(1689), 1991])
  func endsUpWithTheBytesOfAColdBuild(seed: UInt64) async throws {
    let workshop = try Workshop()
    try workshop.writeTheme()
    var random = SeededNumbers(state: seed)
    let hub = PreviewHub()
    let memo = BuildMemo()
    let build: @Sendable () async -> PreviewBuild = { await made(workshop, memo) }
    let loop = PreviewLoop(roots: workshop.roots, hub: hub, build: build, tell: { _ in })
    let running = Task { await loop.run() }
    defer { running.cancel() }
    var edits = 0
    var kinds: [String: Int] = [:]
    while edits < 250 {
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        try edit(workshop, &random)
        edits += 1
      }
      switch await made(workshop, BuildMemo()) {
      case .site(let outputs, _):
        kinds["site", default: 0] += 1
        let files = Dictionary(uniqueKeysWithValues: outputs.map { ($0.path, $0.bytes) })
        try await until(hub) { $0.failure == nil && $0.files == files }
      case .failure(let text):
        kinds["failure", default: 0] += 1
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

  /// One change to the site, half of them to a file that is there.
  private func edit(_ workshop: Workshop, _ random: inout SeededNumbers) throws {
    let number = Int.random(in: 2...6, using: &random)
    let text =
      "---\ntitle: Part \(number)\nsummary: S.\n---\nText \(UInt8.random(in: 0...99, using: &random)).\n"
    let file = "content/sections/0\(number)-s\(number).md"
    switch Int.random(in: 0..<16, using: &random) {
    case 0..<4: try workshop.write(file, text)
    case 4..<7: try workshop.replace(file, text)
    case 7..<9: try workshop.remove(file)
    case 9: try workshop.write("content/sections/1\(number)-f\(number)/index.md", text)
    case 10: try workshop.remove("content/sections/1\(number)-f\(number)")
    case 11: try workshop.write("templates/assets/site.css", "/* \(text.utf8.count + number) */\n")
    case 12: try workshop.write("content/media/\(number).txt", text)
    case 13: try workshop.remove("content/media")
    case 14: try workshop.write("content/site.yaml", "title: T\(number)\n")
    default: try workshop.write("content/sections/01-a.md", number == 2 ? "title" : text)
    }
  }
}

/// What a build makes of the workshop; with a memo of its own it knows of no other.
private func made(_ workshop: Workshop, _ memo: BuildMemo) async -> PreviewBuild {
  do throws(FileError) {
    var diagnostics: [Diagnostic] = []
    let folders = SiteFolders(
      content: workshop.path + "/content", templates: workshop.path + "/templates", output: "")
    let input = try SiteInput.load(folders, &diagnostics)
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

/// The root of the repository.
private let repository = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

/// SplitMix64: the same numbers for the same seed.
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
