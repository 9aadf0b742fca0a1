import Diagnostics
import Markup
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

  /// A text that is not the source's own bytes has no place in them by which an address in it could be cut.
  @Test func keepsCharactersWholeBesideAddresses() {
    #expect(
      render("\0\0x a@b.org`xx`").html.text
        == "<p>\u{FFFD}\u{FFFD}x a@b.org<code>xx</code></p>\n")
  }

  @Test(arguments: [
    ([0x61, 0xC2, 0x85, 0x62], "U+0085", 1..<3), ([0xC3, 0xA9, 0xEF, 0xB7, 0x90], "U+FDD0", 2..<5),
    ([0xEF, 0xBF, 0xBF], "U+FFFF", 0..<3),
    ([0x61, 0xF0, 0x9F, 0xBF, 0xBE], "U+1FFFE", 1..<5),
    ([0xC2, 0x85, 0xC2, 0x85], "U+0085", 0..<4),
  ])
  func tellsForbidden(_ bytes: [UInt8], _ name: String, _ range: Range<Int>) {
    let source = String(decoding: bytes, as: UTF8.self)
    #expect(
      render(source).diagnostics == [
        .warning(
          "control-character", "\(name) is no character of text",
          at: SourcePlace(path: "a.md", range: range),
          hint: "take it out; such bytes come of text in another encoding than UTF-8")
      ])
  }

  @Test func takesWhiteSpace() {
    #expect(render("a\tb\r\nc\u{C}d[^1]\n\n[^1]: é").diagnostics.isEmpty)
  }

  /// References to what HTML forbids, each where it stands; in code they are text.
  @Test func tellsReferences() {
    let source = "a &#1; b &#x85;&#xFFFE; `&#2;` &#65; \\&#3;"
    // Of U+FFFE libcmark 0.30 makes a byte that is no UTF-8, in whose place we put a question mark; 0.31 the character.
    #expect(
      render(source).html.text.replacing("\u{FFFE}", with: "?")
        == "<p>a \u{1} b \u{85}? <code>&amp;#2;</code> A &amp;#3;</p>\n")
    let told = render(source).diagnostics
    #expect(
      told.map { String(decoding: Array(source.utf8)[$0.place.range], as: UTF8.self) } == [
        "&#1;", "&#x85;", "&#xFFFE;",
      ])
    #expect(
      told.map(\.message) == ["0001", "0085", "FFFE"].map { "U+\($0) is no character of text" })
    #expect(told.map(\.hint) == ["take it out", "take it out", "take it out"])
  }
}
