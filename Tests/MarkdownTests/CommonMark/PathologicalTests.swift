import Diagnostics
import TestSupport
import Testing

@testable import Markdown

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Inputs that have broken parsers: each takes less than a second of the processor's time in
/// both modes.
@Suite(.serialized) struct PathologicalTests {
  @Test(arguments: inputs.map(\.name))
  func staysQuick(_ name: String) throws {
    let input = try #require(Self.inputs.first { $0.name == name })
    for options in [Self.full, .plain] {
      let text = input.text()
      let start = Self.processorTime()
      _ = render(text, options: options)
      #expect(Self.processorTime() - start < Self.limit * UInt64(patience))
    }
  }

  private static let full: MarkdownOptions = {
    var options = MarkdownOptions()
    options.scriptLanguages = [.han: "zh-Hans"]
    options.terms = (0..<100).map { GlossaryTerm(id: "\($0)", names: ["border \($0)", "Border"]) }
    return options
  }()

  /// A second, in nanoseconds; three where nothing is optimised, which is that much slower.
  #if DEBUG
    private static let limit: UInt64 = 3_000_000_000
  #else
    private static let limit: UInt64 = 1_000_000_000
  #endif

  /// Nanoseconds that this thread has worked; what else the machine does is not counted.
  private static func processorTime() -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
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
    ("ids in open braces", { String(repeating: "@{", count: 50_000) }),
    ("places in open braces", { "[" + String(repeating: "@a{;", count: 50_000) + "]" }),
    ("ids in braces", { String(repeating: "@{a b} ", count: 20_000) }),
    ("a group of many", { "[" + String(repeating: "*see* @a *x*; ", count: 10_000) + "]" }),
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
    ("footnote starts", { String(repeating: "[^", count: 100_000) }),
    ("footnote references", { "[^a]: b\n\n" + String(repeating: "[^a]", count: 50_000) }),
    ("undefined footnotes", { (0..<20_000).map { "[^a\($0)] " }.joined() + "\n\n[^b]: c" }),
    ("footnotes", { (0..<5_000).map { "a[^\($0)]\n\n[^\($0)]: b\n\n" }.joined() }),
    ("footnotes in one paragraph", { (0..<10_000).map { "[^\($0)]: b[^\($0)]\n" }.joined() }),
    ("footnotes in links", { "[^a]: b\n\n[" + String(repeating: "[^a]", count: 20_000) + "](c)" }),
    (
      "footnotes in nested strong",
      {
        "[^a]: b\n\n" + String(repeating: "**[^a] **", count: 10_000)
      }
    ),
    ("pipes", { String(repeating: "|", count: 100_000) }),
    ("table rows", { "|a|b|\n|-|-|\n" + String(repeating: "|c|d|\n", count: 15_000) }),
    ("rows of pipes", { "|a|b|\n|-|-|\n" + String(repeating: "|\n", count: 100_000) }),
    (
      "a wide table",
      {
        let header = String(repeating: "|a", count: 10_000) + "\n"
        return header + String(repeating: "|-", count: 10_000) + "\n"
          + String(repeating: "|\n", count: 10_000)
      }
    ),
    ("delimiter rows", { String(repeating: "|-\n", count: 30_000) }),
    ("delimiter rows that fit no header", { String(repeating: "|a|b\n|-\n", count: 30_000) }),
    ("many tables", { String(repeating: "|a|\n|-|\n|b|\n\n", count: 5_000) }),
    ("tables with definitions", { String(repeating: "|a|\n|-|\n\n[a]: b\n\n", count: 5_000) }),
    ("citation starts", { String(repeating: "[@", count: 100_000) }),
    ("citations", { String(repeating: "[@a; @b] ", count: 10_000) }),
    ("citations in one group", { "[@a" + String(repeating: "; @a", count: 20_000) + "]" }),
    ("citations in the text", { String(repeating: "@a ", count: 20_000) }),
    ("ats", { String(repeating: "@", count: 100_000) }),
    (
      "nested brackets with ats",
      {
        String(repeating: "[@ ", count: 20_000) + String(repeating: "]", count: 20_000)
      }
    ),
    (
      "located citations",
      { "@a " + String(repeating: "[b ", count: 20_000) + String(repeating: "]", count: 20_000) }
    ),
    (
      "nested spans",
      {
        String(repeating: "[", count: 5_000) + "a" + String(repeating: "]{lang=ru}", count: 5_000)
      }
    ),
    ("spans", { String(repeating: "[a]{lang=ru} ", count: 40_000) }),
    ("attribute starts", { String(repeating: "[a]{lang=", count: 20_000) }),
    ("brace starts", { String(repeating: "[a]{", count: 30_000) }),
    ("unknown attributes", { String(repeating: "[a]{b} ", count: 40_000) }),
    ("callouts", { String(repeating: "> [!NOTE]\n> a\n\n", count: 5_000) }),
    (
      "nested callouts",
      {
        (1...300).map { String(repeating: "> ", count: $0) + "[!NOTE]\n" }.joined()
      }
    ),
    ("callouts nested in one line", { String(repeating: "> ", count: 10_000) + "[!NOTE]" }),
    ("unknown callouts", { String(repeating: "> [!NOTES]\n\n", count: 5_000) }),
    ("components", { String(repeating: "```quiz\na: b\n```\n\n", count: 5_000) }),
    ("a long component", { "```quiz\n" + String(repeating: "a: b\n", count: 50_000) }),
    ("scripts", { String(repeating: "尼布楚 a ", count: 10_000) }),
    ("a long run", { String(repeating: "布", count: 100_000) }),
    ("terms", { String(repeating: "border war, ", count: 20_000) }),
    ("images", { String(repeating: "![a](b) ", count: 10_000) }),
    ("headings with images", { String(repeating: "# ![a](b)\n", count: 5_000) }),
    ("explicit ids", { String(repeating: "# a {#b}\n", count: 10_000) }),
    ("open wiki links", { String(repeating: "[[", count: 50_000) }),
    ("closed wiki links", { String(repeating: "]]", count: 50_000) }),
    ("marks of pairs", { String(repeating: "==a ", count: 30_000) }),
    ("lines of attributes", { String(repeating: "> a\n{: .note}\n\n", count: 5_000) }),
    ("attributes of nothing", { String(repeating: "{: .note}\n", count: 10_000) }),
    ("apostrophes", { String(repeating: "'90s ", count: 30_000) }),
    ("open references", { String(repeating: "][", count: 50_000) }),
    ("open destinations", { String(repeating: "](", count: 50_000) + ")" }),
    ("open attributes", { String(repeating: "{.a b=\"", count: 20_000) }),
    ("definitions of nothing", { String(repeating: "]:", count: 50_000) + " [a][b]" }),
    ("open strokes", { String(repeating: "~~a ", count: 30_000) }),
    ("bare addresses", { String(repeating: "www.a.b/(", count: 20_000) }),
    ("hosts of no address", { String(repeating: "(www.", count: 50_000) }),
    ("marks before hosts of no address", { String(repeating: "*www.", count: 50_000) }),
    ("an address and what closes", { "www.a.b" + String(repeating: ")", count: 100_000) }),
    ("fences of colons", { String(repeating: "::: note\n", count: 10_000) }),
    ("definitions", { String(repeating: "a\n: b\n\n", count: 10_000) }),
    ("open braces", { "# " + String(repeating: "{#", count: 50_000) }),
  ]
}
