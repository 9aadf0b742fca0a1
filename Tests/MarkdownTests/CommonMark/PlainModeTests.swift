import Diagnostics
import Markup
import Testing

@testable import Markdown

/// In plain mode our renderer over our tree gives what libcmark's own gives.
struct PlainModeTests {
  @Test(arguments: samples)
  func equalsLibraryOnSamples(_ sample: String) {
    expectSame(sample)
  }

  @Test(arguments: 0..<40)
  func equalsLibraryOnGeneratedText(_ batch: Int) {
    for index in 0..<150 {
      var generator = SampleGenerator(seed: UInt64(batch * 1000 + index + 1))
      expectSame(generator.sample(of: 40))
    }
  }

  @Test func rendersNoDiagnostics() {
    let rendering = render("<b>[x](javascript:y)</b> ![](z)", options: .plain)
    #expect(
      rendering.html.text
        == "<p><b><a href=\"javascript:y\">x</a></b> <img src=\"z\" alt=\"\" /></p>\n")
    #expect(rendering.diagnostics.isEmpty)
  }

  private func expectSame(_ sample: String) {
    let bytes = Array(sample.utf8)
    let expected = CMarkTree(parsing: bytes.span, smart: false).renderedByLibrary()
    let file = SourceFile(path: "a.md", bytes: bytes)
    let html = Document(parsing: file, options: .plain).rendered().html
    #expect(html.text == String(decoding: expected, as: UTF8.self), "\(sample.debugDescription)")
  }

  private static let samples = [
    "", "\n", "\n\n\n", "a", "a\n", "a\r\nb\rc\n", "\u{FEFF}a", "a\u{0}b", "\u{FEFF}",
    // Paragraphs and breaks
    "one\ntwo\n\nthree", "one  \ntwo", "one\\\ntwo", "   one\n      two", "one \n two ",
    // Headings
    "# one", "###### six ######", "####### seven", "#", "## ", "#nospace", "one\n===",
    "two\nlines\n---",
    "# *a* `b` [c](d)", "> # in a quote", "- # in a list", "\\# no",
    // Breaks and code
    "***", " - - -", "___\na", "    code\n\n      more\n", "\tcode", "```\nfenced <&>\"\n```",
    "~~~ swift extra\na\n~~~", "```language-x\n```", "``` a&b\"c\nd", "```\nunclosed", "```  \n```",
    "> ```\n> a\nb",
    // Quotes and lists
    "> a\n> b\n\n> c", "> a\nlazy", ">a\n>> b\n>>> c", ">", "- a\n- b", "- a\n\n- b",
    "* a\n  - b\n    + c",
    "1. a\n2. b", "3) a\n4) b", "0. a", "123456789. a", "-\n- a", "- a\n\n  b\n\n      code",
    "- a\n1. b",
    "- > a\n  > b\n- ```\n  c\n  ```", "10. a\n\n    b", "- [ ] task", "-\ta\n\n\tb",
    // Inlines
    "*a* _b_ **c** __d__ ***e***", "a*b*c a_b_c", "**a *b** c*", "`a` ``b ` c`` ` d `", "`unclosed",
    "\\*\\_\\[\\]\\\\ \\a", "&amp; &copy; &nope; &#35; &#x22; &#0; &", "\"quotes\" -- ... 'single'",
    "[a](b)", "[a](<b c> \"t\")", "[a](b 't')", "[a](b (t))", "[a](b \"\")", "[a]()", "[a](<>)",
    "[](b)",
    "[a *b* `c`](d)", "[a](b\n\"t\")", "[a]: /x\n\n[a] [b][a] [a][]", "[a]: /x \"\"\n\n[a]",
    "[a]: <x y> 't'\ntext [a]",
    "![a](b)", "![a *b* ![c](d)](e \"f\")", "![a\nb](c)", "![a  \nb <i> `c` &amp;](d)",
    "[![a](b)](c)",
    "<http://a.b/?c=d&e='f'>", "<me@a.b>", "[a](/b?c=\"d\"&e=ü%20 'é')", "[a](<b[]\\`{}^|>)",
    "a <b>c</b> <!-- d --> <?e?> <!F> <![CDATA[g]]>", "<div>\n*a*\n\n*b*\n</div>",
    "<!-- a\n\nb -->\nc", "<pre>\n\na</pre>",
    "- <div>\n  a\n- b", "[a](javascript:b) ![c](data:d)",
    // Ours, which plain mode leaves alone
    "| a | b |\n|---|---|\n| c | d |", "a[^1]\n\n[^1]: b", "[@a, p. 1] @b", "> [!NOTE]\n> a",
    "# a {#b}", "[a]{lang=x}",
  ]
}

/// Renders text that stands alone.
func render(_ text: String, options: MarkdownOptions = MarkdownOptions()) -> Rendering {
  Document(parsing: SourceFile(path: "a.md", text: text), options: options).rendered()
}
