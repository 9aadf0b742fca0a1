import Foundation
import Platform
import SiteGenerator
import TestSupport
import Testing

/// The program as people start and end it.
@Suite(.serialized, .timeLimit(.minutes(3 * patience))) struct ProgramTests {
  @Test(arguments: [SIGINT, SIGTERM]) func endsCleanly(signal: Int32) throws {
    let workshop = try Workshop()
    let before = try Disk.names(in: workshop.path)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(program, "sitegen is not built"))
    process.arguments = ["serve", "--source", workshop.path, "--port", "0"]
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    // The address stands on standard output before the first build ends; the report comes after it.
    let address = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    #expect(address.wholeMatch(of: /http:\/\/127\.0\.0\.1:\d+\/\n/) != nil, "\(address)")
    _ = error.fileHandleForReading.availableData
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(try Disk.names(in: workshop.path) == before)
  }

  /// That menus and labels are English where the theme has no words of the site's language is told once.
  @Test(arguments: [("de", true), ("zh-Hans", true), ("en", false), ("en-GB", false)])
  func tellsOfEnglishWords(_ language: String, _ isTold: Bool) async throws {
    let site = await TestSupport.build([
      "content/site.yaml": TestFile("title: T\nlanguage: \(language)"),
      "content/sections/01-a.md": "# A\n\nText.",
    ])
    #expect(site.build.lacksWordsIn == (isTold ? language : nil))
    let own = await TestSupport.build([
      "content/site.yaml": TestFile("title: T\nlanguage: \(language)"),
      "content/sections/01-a.md": "# A\n\nText.",
      "templates/strings/\(language).yaml": "search: Suche",
    ])
    #expect(own.build.lacksWordsIn == nil)
  }

  /// The README's session is what happens, but for the times, which no two machines share.
  @Test func doesWhatTheREADMEShows() throws {
    let path = repository + "/README.md"
    let readme = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(readme.firstRange(of: "````console\n")).upperBound
    let end = try #require(readme[start...].firstRange(of: "````\n")).lowerBound
    let commands = readme[start..<end].split(separator: "\n").filter { $0.hasPrefix("$ ") }
      .map { String($0.dropFirst(2)) }
    let session = try session(commands)
    if ProcessInfo.processInfo.environment["SITEGEN_WRITE"] != nil {
      try readme.replacingCharacters(in: start..<end, with: session)
        .write(toFile: path, atomically: true, encoding: .utf8)
      return
    }
    func withoutTimes(_ text: some StringProtocol) -> String {
      String(text).replacing(/[0-9]+ ms/, with: "… ms")
    }
    #expect(
      withoutTimes(session) == withoutTimes(readme[start..<end]),
      "run the tests with SITEGEN_WRITE=1 to write it anew")
  }

  /// What a shell shows of these commands, one after the other in a new folder.
  private func session(_ commands: [String]) throws -> String {
    let workshop = try Workshop()
    let program = try #require(program, "sitegen is not built")
    try Disk.makeFolder(workshop.path + "/session")
    let script = commands.enumerated().map { "echo '@@\($0)'\n\($1)\n" }.joined()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1\n" + script]
    process.currentDirectoryURL = URL(fileURLWithPath: workshop.path + "/session")
    let folder = URL(fileURLWithPath: program).deletingLastPathComponent().path
    process.environment = environment(["PATH": "\(folder):/usr/bin:/bin", "HOME": workshop.path])
    // Into a file: a pipe stays open as long as any child of a test beside this one has it.
    let shown = workshop.path + "/session.txt"
    #expect(FileManager.default.createFile(atPath: shown, contents: nil))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: shown))
    try process.run()
    process.waitUntilExit()
    var text = try String(contentsOfFile: shown, encoding: .utf8)
    for (index, command) in commands.enumerated() {
      text = text.replacing("@@\(index)\n", with: "$ \(command)\n")
    }
    return text
  }
}
