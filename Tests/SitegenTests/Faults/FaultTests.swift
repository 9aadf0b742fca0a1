import Foundation
import Platform
import TestSupport
import Testing

/// What comes of what goes wrong around the program: the table of `SECURITY.md`, held to by the program itself.
@Suite(.serialized, .timeLimit(.minutes(5 * patience))) struct FaultTests {
  static let faults =
    Fault.ofNames + Fault.ofOutput + Fault.ofFolders + Fault.ofFiles + Fault.ofCommands
    + Fault.ofPower

  @Test(arguments: faults.indices) func loses(index: Int) async throws {
    let fault = Self.faults[index]
    guard !fault.needsRoot || getuid() == 0 else { return }
    let workshop = try Workshop()
    try Disk.remove(workshop.path + "/templates")
    if let probe = fault.probe {
      let answer = try await shell("(\(probe)) >/dev/null 2>&1 && echo yes", in: workshop.path)
      guard answer == "yes\n" else { return }
    }
    try workshop.write("content/index.md", "---\ntitle: Home\n---\nHome.\n")
    #expect(try await shell("chmod 755 .; sitegen build --quiet", in: workshop.path) == "")
    // A shell in a name space of its own leaves no mount behind.
    let script = "repository='\(repository)'\n" + Fault.prelude + fault.script
    let own = fault.needsRoot ? "unshare --mount -- bash <<'SCRIPT'\n\(script)\nSCRIPT" : script
    let path = try #require(try Disk.realPath(workshop.path))
    let outcome = try await shell(own, in: workshop.path).replacing(path, with: "@")
    #expect(outcome == fault.outcome, "\(fault.name)")
  }

  /// The table says what was tried and what came of it.
  @Test func doesWhatTheTableOfFaultsShows() throws {
    let path = repository + "/.github/SECURITY.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(
      text.firstRange(of: "<!-- faults: written by the tests with SITEGEN_WRITE=1 -->\n")
    )
    .upperBound
    let end = try #require(text.firstRange(of: "<!-- end of faults -->")).lowerBound
    let rows = Self.faults.map { fault in
      let lines = fault.outcome.split(separator: "\n").map {
        "`\($0.replacing("|", with: "\\|").replacing("`", with: "'"))`"
      }
      return "| \(fault.name) | \(lines.joined(separator: "<br>")) |\n"
    }
    let table = "| What goes wrong | What comes of it |\n| --- | --- |\n" + rows.joined()
    if ProcessInfo.processInfo.environment["SITEGEN_WRITE"] != nil {
      try text.replacingCharacters(in: start..<end, with: table)
        .write(toFile: path, atomically: true, encoding: .utf8)
      return
    }
    #expect(text[start..<end] == table, "run the tests with SITEGEN_WRITE=1 to write it anew")
  }
}
