import Foundation
import TestSupport
import Testing

/// What other people's files say is right, or is told and the site is built all the same: kinds of inputs, each with
/// several. The table of them stands in Tests/README.md.
@Suite struct ForeignTextTests {
  /// Inputs that are alike.
  struct Kind: Sendable, CustomTestStringConvertible {
    let name: String
    /// Whether a warning tells them.
    let isTold: Bool
    let inputs: [String]

    var testDescription: String { name }
  }

  @Test(arguments: kinds)
  func buildsAllTheSame(_ kind: Kind) async {
    for input in kind.inputs {
      let text = input.hasPrefix("---") ? input : "---\ntitle: A\nsummary: S.\n---\n" + input
      let site = await build([
        "content/sections/01-a.md": TestFile(text + "\n\n[Mao](../people/mao.md)"),
        "content/people/mao.md": "---\nname: Mao\n---",
        "content/media/a.svg":
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
        "content/media/credits.yaml": "images: [{file: a.svg, creator: Ann, licence: CC0}]",
      ])
      #expect(!site.report.contains(": error: "), "\(input)\n\(site.report)")
      #expect(site.report.contains(": warning: ") == kind.isTold, "\(input)\n\(site.report)")
    }
  }

  @Test func isWhatTheTableSays() throws {
    var table = """
      # The tests

      Each target has its tests in a folder of its name. What people write for other programs, and what becomes of it, is tried in
      `SiteGeneratorTests/ForeignTextTests.swift`, from which this table is written (`SITEGEN_WRITE=1 swift test --filter ForeignText`):

      | What | Inputs | What becomes of it |
      | --- | ---: | --- |

      """
    for kind in Self.kinds {
      table +=
        "| \(kind.name) | \(kind.inputs.count) | \(kind.isTold ? "told as a warning, the site is built" : "means what it means there") |\n"
    }
    table += "| all | \(Self.kinds.reduce(0) { $0 + $1.inputs.count }) | |\n"
    let url = URL(filePath: repository + "/Tests/README.md")
    if ProcessInfo.processInfo.environment["SITEGEN_WRITE"] != nil {
      try Data(table.utf8).write(to: url)
    }
    #expect(
      try String(contentsOf: url, encoding: .utf8) == table,
      "run the tests with SITEGEN_WRITE=1 to write it anew")
  }
}
