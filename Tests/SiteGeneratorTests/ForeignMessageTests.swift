import TestSupport
import Testing

/// What is said of other people's Markdown, whole: each input with its messages, places and hints.
@Suite struct ForeignMessageTests {
  /// The body of a section, and what is said of it.
  struct Said: Sendable, CustomTestStringConvertible {
    let body: String
    let lines: [String]

    var testDescription: String { body }

    init(_ body: String, _ lines: String...) { (self.body, self.lines) = (body, lines) }
  }

  @Test(arguments: said)
  func says(_ said: Said) async {
    let site = await build([
      "content/sections/01-a.md": TestFile("---\ntitle: A\nsummary: S.\n---\n\(said.body)\n"),
      "content/people/mao.md": "---\nname: Mao\n---",
      "content/sources.yaml":
        "- {id: lo2004, type: book, title: Laws}\n- {id: do2005, type: book, title: Deeds}",
      "content/pages/z.md":
        "---\ntitle: Z\n---\n[Mao](../people/mao.md) [@lo2004; @do2005]",
      "content/media/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
      "content/media/credits.yaml": "images: [{file: a.svg, creator: Ann, licence: CC0}]",
    ])
    let prefix = "content/sections/01-a.md:"
    let lines = site.report.split(separator: "\n").map(String.init).filter {
      $0.contains(": warning: ") || $0.contains(": error: ") || $0.hasPrefix("hint:")
    }
    #expect(
      lines.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 } == said.lines)
  }

  static let said = links + marks + tables + lists + notes
}
