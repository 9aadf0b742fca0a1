import Diagnostics
import Markup
import Testing

@testable import Markdown

struct ComponentTests {
  private struct Host: MarkdownHost {
    func component(_ component: Component, _ diagnostics: inout [Diagnostic]) -> HTML? {
      guard component.name != "map" else { return nil }
      for (index, line) in component.lines.enumerated() {
        diagnostics.append(
          .warning("line", "\(index)", at: SourcePlace(path: "a.md", range: line)))
      }
      var html = HTML()
      html.raw("<div>")
      html.text("\(component.name)(\(component.arguments)) ")
      html.text(component.content[...])
      html.raw("</div>")
      return html
    }
  }

  @Test(arguments: [
    (
      "```quiz\na: <b>\n\n  c\n```\nd", "<div>quiz() a: &lt;b&gt;\n\n  c\n</div>\n<p>d</p>\n",
      ["a: <b>", "", "  c"]
    ),
    ("~~~ timeline  x y \na\n~~~", "<div>timeline(x y) a\n</div>\n", ["a"]),
    (
      "> ```chart\n> a\n>   b\n> ```", "<blockquote>\n<div>chart() a\n  b\n</div>\n</blockquote>\n",
      ["a", "  b"]
    ),
    (
      "- ```chart\n  a\n\n    b\n  ```",
      "<ul>\n<li>\n<div>chart() a\n\n  b\n</div>\n</li>\n</ul>\n", ["a", "", "  b"]
    ),
    ("  ```quiz\n   a\n  b\n ```", "<div>quiz()  a\nb\n</div>\n", [" a", "b"]),
    ("```quiz\r\na\r\nb\r\n```\r\n", "<div>quiz() a\nb\n</div>\n", ["a", "b"]),
    ("```quiz\na", "<div>quiz() a\n</div>\n", ["a", "```"]),
    (
      "> ~~~~quiz\n> a\n\nb", "<blockquote>\n<div>quiz() a\n</div>\n</blockquote>\n<p>b</p>\n",
      ["a", "~~~~"]
    ),
    ("```quiz\n```", "<div>quiz() </div>\n", []),
    ("```map\na\n```", "<pre><code class=\"language-map\">a\n</code></pre>\n", []),
    ("```quizzes\na\n```", "<pre><code class=\"language-quizzes\">a\n</code></pre>\n", []),
    ("    quiz", "<pre><code>quiz\n</code></pre>\n", []),
  ])
  func asksHost(_ source: String, _ html: String, _ lines: [String]) {
    let file = SourceFile(path: "a.md", text: source)
    let rendering = Document(parsing: file).rendered(for: Host())
    #expect(rendering.html.text == html)
    #expect(rendering.diagnostics.map { file.text($0.place.range) } == lines)
  }

  @Test func tellsItsPlace() {
    let document = Document(parsing: SourceFile(path: "a.md", text: "a\n\n```quiz x\nb\n```\n"))
    #expect(document.components.map(\.place) == [SourcePlace(path: "a.md", range: 3..<18)])
  }
}
