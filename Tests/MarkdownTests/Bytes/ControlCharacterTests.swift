import Diagnostics
import Testing

@testable import Markdown

struct ControlCharacterTests {
  @Test(arguments: [
    ("a\u{1}b", "U+0001", 1), ("a\u{7F}[^1]\n\n[^1]: b", "U+007F", 1), ("\u{B}", "U+000B", 0),
    ("ab\u{0}", "U+0000", 2), ("- \u{1F}", "U+001F", 2),
  ])
  func refuses(_ source: String, _ name: String, _ offset: Int) {
    #expect(
      render(source).diagnostics == [
        .error(
          "control-character", "the control character \(name) is no text",
          at: SourcePlace(path: "a.md", range: offset..<offset + 1), hint: "take it out")
      ])
  }

  @Test func takesWhiteSpace() {
    #expect(render("a\tb\r\nc\u{C}d[^1]\n\n[^1]: é").diagnostics.isEmpty)
  }
}
