import Diagnostics
import Markup
import Testing

@testable import Markdown

/// Inputs that have broken parsers: each is rendered in both modes in under a second.
@Suite(.serialized) struct PathologicalTests {
  @Test(arguments: inputs.map(\.name))
  func staysQuick(_ name: String) throws {
    let input = try #require(Self.inputs.first { $0.name == name })
    for options in [MarkdownOptions(), .plain] {
      let start = ContinuousClock.now
      let rendering = render(input.text(), options: options)
      #expect(start.duration(to: .now) < .seconds(1))
      #expect(rendering.html.bytes.count >= 0)
    }
  }

  private static let inputs: [(name: String, text: @Sendable () -> String)] = [
    ("nested quotes", { String(repeating: "> ", count: 10_000) + "a" }),
    ("nested lists", { String(repeating: "- ", count: 10_000) + "a" }),
    (
      "nested quotes with lines",
      { String(repeating: String(repeating: "> ", count: 300) + "a\n", count: 100) }
    ),
    ("a long line", { String(repeating: "word ", count: 200_000) }),
    ("a long line of quotes", { String(repeating: "\"a\" ", count: 50_000) }),
    ("a long line of letters", { String(repeating: "a", count: 1_000_000) }),
    ("many lines", { String(repeating: "a\n", count: 100_000) }),
    ("many paragraphs", { String(repeating: "a\n\n", count: 50_000) }),
    ("many headings", { String(repeating: "# a\n", count: 30_000) }),
    ("open brackets", { String(repeating: "[", count: 100_000) }),
    ("closed brackets", { String(repeating: "]", count: 100_000) }),
    ("stars", { String(repeating: "*a ", count: 50_000) }),
    (
      "runs of stars",
      { String(repeating: "*", count: 100_000) + "a" + String(repeating: "*", count: 50_000) }
    ),
    ("nested strong", { String(repeating: "**a **", count: 20_000) }),
    ("backticks", { (1...500).map { "e" + String(repeating: "`", count: $0) }.joined() }),
    ("lone backticks", { String(repeating: "`a ``", count: 30_000) }),
    ("entities", { String(repeating: "&amp;", count: 50_000) }),
    ("ampersands", { String(repeating: "&", count: 100_000) }),
    ("escapes", { String(repeating: "\\[", count: 50_000) }),
    (
      "hyphens",
      { String(repeating: "--- ", count: 1) + String(repeating: "a -- b ", count: 30_000) }
    ),
    ("a run of hyphens", { "a " + String(repeating: "-", count: 100_000) }),
    ("definitions", { (0..<20_000).map { "[a\($0)]: /b\n" }.joined() + "\n[a1]" }),
    ("definitions before text", { (0..<20_000).map { "[a\($0)]: /b\n" }.joined() + "c [a1]" }),
    ("comments", { String(repeating: "<!-- a -->", count: 20_000) }),
    ("comment starts", { String(repeating: "<!--", count: 10_000) }),
    ("NUL", { String(repeating: "a\0*b*\0\n", count: 10_000) }),
    ("CRLF", { String(repeating: "a *b*\r\n", count: 20_000) }),
    ("BOM", { "\u{FEFF}# a" }),
    ("empty", { "" }),
    ("no final newline", { "- a\n  > b" }),
    ("explicit ids", { String(repeating: "# a {#b}\n", count: 10_000) }),
    ("open braces", { "# " + String(repeating: "{#", count: 50_000) }),
  ]
}
