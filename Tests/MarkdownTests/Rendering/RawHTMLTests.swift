import Diagnostics
import Markup
import Testing

@testable import Markdown

struct RawHTMLTests {
  @Test func showsTagsAsText() {
    let rendering = render("a <b class=\"c\">d</b>\n\n<div>\n*e*\n</div>\n")
    #expect(
      rendering.html.text == """
        <p>a &lt;b class=&quot;c&quot;&gt;d&lt;/b&gt;</p>
        <p>&lt;div&gt;
        *e*
        &lt;/div&gt;</p>

        """)
    func warning(_ range: Range<Int>) -> Diagnostic {
      .warning(
        "raw-html", "raw HTML is shown as text", at: SourcePlace(path: "a.md", range: range),
        hint: "say it in Markdown, or write allow_html: true in site.yaml")
    }
    // An end tag is told with its start tag.
    #expect(rendering.diagnostics == [warning(2..<15), warning(22..<38)])
  }

  @Test(arguments: ["a <!-- b -->", "<!-- a -->\n\nb", "<!-- a\n\nb --> <!-- c -->\n"])
  func leavesCommentsOut(_ source: String) {
    let rendering = render(source)
    #expect(!rendering.html.text.contains("!--"))
    #expect(rendering.diagnostics.isEmpty)
  }

  @Test func passesAllowedHTML() {
    var options = MarkdownOptions()
    options.allowsHTML = true
    let rendering = render("a <b>c</b>\n\n<div>\n</div>", options: options)
    #expect(rendering.html.text == "<p>a <b>c</b></p>\n<div>\n</div>\n")
    #expect(rendering.diagnostics.isEmpty)
  }
}
