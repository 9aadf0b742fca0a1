import Diagnostics
import Markup
import Testing

@testable import Markdown

struct FootnoteTests {
  @Test func rendersNotesInOrderOfReference() {
    let rendering = render(
      """
      One[^b], two[^a] and three[^b].

      [^a]: The *first*
      and lazy.
      [^b]: The second.

          - with a list

      ## Later
      """)
    #expect(rendering.diagnostics.isEmpty)
    #expect(
      rendering.html.text == """
        <p>One\(Self.reference(1)), two\(Self.reference(2)) and three\(Self.reference(1, 2)).</p>
        <h2 id="later">Later</h2>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn:1">
        <p>The second.</p>
        <ul>
        <li>with a list</li>
        </ul>
        <p>\(Self.link(1)) \(Self.link(1, 2))</p>
        </li>
        <li id="fn:2">
        <p>The <em>first</em>
        and lazy. \(Self.link(2))</p>
        </li>
        </ol>
        </section>

        """)
    #expect(rendering.headings.map(\.id) == ["later"])
    #expect(
      rendering.plainText
        == "One, two and three.\nLater\nThe second.\nwith a list\nThe first and lazy.\n")
  }

  @Test(arguments: [
    // What stands before the notes, and what it becomes; `[^n]` is defined.
    ("a[^n]", "<p>a\(reference(1))</p>\n"),
    ("[^N]", "<p>\(reference(1))</p>\n"),
    ("*a*[^n]*b*", "<p><em>a</em>\(reference(1))<em>b</em></p>\n"),
    ("*\"a\"*[^n]", "<p><em>“a”</em>\(reference(1))</p>\n"),
    ("`[^n]` and [^n]", "<p><code>[^n]</code> and \(reference(1))</p>\n"),
    ("    [^n]\n\n[^n]", "<pre><code>[^n]\n</code></pre>\n<p>\(reference(1))</p>\n"),
    ("\\[^n] [^n]", "<p>[^n] \(reference(1))</p>\n"),
    ("\\\\[^n]", "<p>\\\(reference(1))</p>\n"),
    ("[a[^n]b](c)d", "<p><a href=\"c\">ab</a>\(reference(1))d</p>\n"),
    ("[a [^n] [^n]](c)", "<p><a href=\"c\">a  </a>\(reference(1))\(reference(1, 2))</p>\n"),
    ("[^n](c) [^n]", "<p><a href=\"c\">^n</a> \(reference(1))</p>\n"),
    ("![a[^n]](b) [^n]", "<p><img src=\"b\" alt=\"a[^n]\"> \(reference(1))</p>\n"),
    (
      "[a](b[^n] \"c[^n]\") [^n]",
      "<p><a href=\"b%5B%5En%5D\" title=\"c[^n]\">a</a> \(reference(1))</p>\n"
    ),
    ("# A [^n]", "<h1 id=\"a-\">A \(reference(1))</h1>\n"),
    (
      "- > a[^n]",
      "<ul>\n<li>\n<blockquote>\n<p>a\(reference(1))</p>\n</blockquote>\n</li>\n</ul>\n"
    ),
    ("[^n]: taken\n[^n]", "<p>[^n]: taken\n[^n]</p>\n"),
    ("[^] [^ n] [^a*b] [^n", "<p>[^] [^ n] [^a*b] [^n</p>\n"),
  ])
  func findsReferences(_ source: String, _ html: String) {
    let rendering = render("\(source)\n\n[^n]: N\n")
    let text = rendering.html.text
    if source.hasPrefix("[^n]: taken") {
      #expect(rendering.diagnostics.map(\.code) == ["duplicate-footnote", "unused-footnote"])
    } else {
      #expect(text.prefix(html.count) == html, "\(text)")
    }
  }

  @Test(arguments: [
    ("[^1]: a", "<p>a R</p>\n"),
    ("[^1]:\n    a", "<p>a R</p>\n"),
    ("[^1]:", "<p>R</p>\n"),
    ("[^1]: a\n    - b", "<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>R</p>\n"),
    ("[^1]: a\n\n    b\n\n    c", "<p>a</p>\n<p>b</p>\n<p>c R</p>\n"),
    ("[^1]: a\n\n\tb", "<p>a</p>\n<p>b R</p>\n"),
    ("[^1]: a\r\n\r\n    b\r\n", "<p>a</p>\n<p>b R</p>\n"),
    ("[^1]: a\n\n        code", "<p>a</p>\n<pre><code>code\n</code></pre>\n<p>R</p>\n"),
    (
      "[^1]: a\n\n    ```\n    code\n    ```",
      "<p>a</p>\n<pre><code>code\n</code></pre>\n<p>R</p>\n"
    ),
    ("[^1]: [a][r]\n\n[r]: /u", "<p><a href=\"/u\">a</a> R</p>\n"),
    ("> [^1]: a\n>\n>     b\n> # c", "<p>a</p>\n<p>b R</p>\n"),
    ("- x\n\n  [^1]: a\n\n      b", "<p>a</p>\n<p>b R</p>\n"),
    ("text\n[^1]: a", "<p>a R</p>\n"),
    (
      "[^1]: | a |\n    |---|",
      "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table 1\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n</table>\n</div>\n<p>R</p>\n"
    ),
  ])
  func takesContent(_ definition: String, _ html: String) throws {
    let text = render("x[^1]\n\n\(definition)").html.text
    let start = try #require(text.firstRange(of: "<li id=\"fn:1\">\n")).upperBound
    let end = try #require(text.firstRange(of: "</li>\n</ol>\n</section>\n")).lowerBound
    #expect(text[start..<end] == html.replacing("R", with: Self.link(1)))
  }

  @Test func keepsTheTextAboveALineOfDashes() {
    let html = render("a[^1]\n\n[^1]: The text\n---\n\nb").html.text
    #expect(html.hasPrefix("<p>a<sup"))
    #expect(html.contains("</p>\n<hr>\n<p>b</p>\n"))
    #expect(html.contains("<p>The text <a"))
  }

  @Test func keepsTheParagraphBeforeADefinition() {
    let rendering = render("*text\ngoes* on[^1]\n[^1]: a")
    #expect(
      rendering.html.text.hasPrefix("<p><em>text\ngoes</em> on\(Self.reference(1))</p>\n<section"))
  }

  @Test(arguments: [
    (
      "a[^split]\n\n[^spilt]: b[^spilt]",
      [
        Diagnostic.error(
          "undefined-footnote", "no footnote \"split\" is defined", at: place(1..<9),
          hint: "did you mean [^spilt]?", correction: Correction("split", to: "spilt")),
        .warning(
          "unused-footnote", "nothing refers to the footnote \"spilt\"", at: place(11..<20),
          hint: "put [^spilt] where it belongs"),
      ]
    ),
    (
      "> *a[^x_1]*",
      [
        .error(
          "undefined-footnote", "no footnote \"x_1\" is defined", at: place(4..<10),
          hint: "write its text in a paragraph that starts with [^x_1]:")
      ]
    ),
    (
      "a[^1]\n\n[^1]: b\n[^1]: c",
      [
        .error(
          "duplicate-footnote", "the footnote \"1\" is defined already", at: place(15..<20),
          hint: "give this one another name")
      ]
    ),
  ])
  func reports(_ source: String, _ diagnostics: [Diagnostic]) {
    #expect(render(source).diagnostics == diagnostics)
  }

  @Test func tellsPlacesInNotes() {
    let source = "x[^1]\n\n> [^1]: a\n> [b](c)\n>\n>     [d](e)\n"
    let links = render(source).links
    #expect(
      links.map { SourceFile(path: "a.md", text: source).text($0.place.range) } == [
        "[b](c)", "[d](e)",
      ])
  }

  private static func place(_ range: Range<Int>) -> SourcePlace {
    SourcePlace(path: "a.md", range: range)
  }

  private static func reference(_ number: Int, _ occurrence: Int = 1) -> String {
    let id = occurrence == 1 ? "fnref:\(number)" : "fnref:\(number):\(occurrence)"
    return
      "<sup class=\"footnote-ref\"><a href=\"#fn:\(number)\" id=\"\(id)\" role=\"doc-noteref\" aria-label=\"Footnote \(number)\">\(number)</a></sup>"
  }

  private static func link(_ number: Int, _ occurrence: Int = 1) -> String {
    let suffix = occurrence == 1 ? "" : "\(occurrence)"
    let id = occurrence == 1 ? "fnref:\(number)" : "fnref:\(number):\(suffix)"
    let label = "Back to reference \(number)" + (occurrence == 1 ? "" : "-\(suffix)")
    let mark = "\u{21A9}\u{FE0E}" + (occurrence == 1 ? "" : "<sup>\(suffix)</sup>")
    return
      "<a href=\"#\(id)\" class=\"footnote-return\" role=\"doc-backlink\" aria-label=\"\(label)\">\(mark)</a>"
  }
}
