import Formats
import NIOHTTP1
import Testing

@testable import PreviewServer

/// What changes from build to build, and what pages are told of it.
struct SnapshotTests {
  @Test func tellsWhatABuildChanged() {
    var snapshot = Snapshot()
    #expect(snapshot.update(site(["a.html": "1", "b.html": "2", "c.html": "3"])).count == 3)
    #expect(
      snapshot.update(site(["a.html": "1", "b.html": "!", "d.html": "4"]))
        == ["b.html", "c.html", "d.html"])
    #expect(snapshot.update(.failure("error")) == [])
    #expect(snapshot.update(site(["a.html": "1", "b.html": "!", "d.html": "4"])) == [])
    #expect(snapshot.failure == nil)
  }

  @Test func keepsNamesInTwoNormalFormsApart() {
    let outputs = [("caf\u{E9}.txt", "1"), ("cafe\u{301}.txt", "2"), ("index.html", "x")].map {
      OutputFile(path: $0.0, bytes: Array($0.1.utf8))
    }
    var snapshot = Snapshot()
    #expect(snapshot.update(.site(outputs, path: "/")).count == 3)
    #expect(answer(.GET, "/caf%C3%A9.txt", from: snapshot).hasSuffix("\n\n1"))
    #expect(answer(.GET, "/cafe%CC%81.txt", from: snapshot).hasSuffix("\n\n2"))
    #expect(
      snapshot.update(.site(Array(outputs.dropFirst()), path: "/")).map { Array($0.utf8) }
        == [Array("caf\u{E9}.txt".utf8)])
  }

  @Test(arguments: [
    // The page itself, what it shows, the styles: which of the three changes with a file.
    ("index.html", [true, false, false]), ("assets/a.js", [false, true, false]),
    ("media/a.svg", [false, true, false]), ("assets/a.css", [false, false, true]),
    ("other.html", [false, false, false]), ("timeline.json", [false, false, false]),
  ]) func tellsPagesWhatConcernsThem(path: String, changes: [Bool]) {
    let old = ["index.html": "Home"].merging([path: "old"]) { $1 }
    let before = parts(snapshot(site(old)), "/")
    let after = parts(snapshot(site(old), site(old.merging([path: "new"]) { $1 })), "/")
    #expect(zip(before, after).map { $0 != $1 } == changes)
  }

  @Test func givesAPageTheStateThatItIsToldOf() {
    let snapshot = snapshot(site(smallSite))
    for target in ["/", "/index.html?a", "/guide/", "/people/a%20b.html", "/missing"] {
      let state = parts(snapshot, target).joined(separator: " ")
      #expect(answer(.GET, target).contains("data-state=\"\(state)\""))
    }
  }

  @Test func tellsErrorsLineByLine() {
    let broken = snapshot(site(smallSite), .failure("a.md:1:1: error: no\n1 | x\n  | ^\n\nhint: y"))
    #expect(
      broken.event(forPage: "/") == """
        event: failure
        data: a.md:1:1: error: no
        data: 1 | x
        data:   | ^
        data: 
        data: hint: y


        """)
  }

  @Test func endsALineOfAnEventAtEveryKindOfLineEnd() {
    let broken = snapshot(.failure("a\r\nb\rc\nevent: state"))
    #expect(
      broken.event(forPage: "/") == """
        event: failure
        data: a
        data: b
        data: c
        data: event: state


        """)
  }

  /// The three fingerprints that a page is told of.
  private func parts(_ snapshot: Snapshot, _ target: String) -> [String] {
    let line = snapshot.event(forPage: target).split(separator: "\n").last ?? ""
    return line.dropFirst(6).split(separator: " ").map(String.init)
  }
}
