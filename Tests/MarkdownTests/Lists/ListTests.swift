import Diagnostics
import Markup
import Testing

@testable import Markdown

/// Lists of tasks and of definitions.
struct ListTests {
  private static let toDo = "<input type=\"checkbox\" disabled aria-label=\"To do\"> "
  private static let done = "<input type=\"checkbox\" disabled checked aria-label=\"Done\"> "

  @Test(arguments: [
    (
      "- [ ] a\n- [x] *b*\n- [X] c",
      "<ul>\n<li>\(toDo)a</li>\n<li>\(done)<em>b</em></li>\n<li>\(done)c</li>\n</ul>\n"
    ),
    ("1. [ ] a\n\n   b", "<ol>\n<li>\n<p>\(toDo)a</p>\n<p>b</p>\n</li>\n</ol>\n"),
    (
      "- [ ]\n- [y] a\n- a [ ] b\n- \\[ ] c",
      "<ul>\n<li>[ ]</li>\n<li>[y] a</li>\n<li>a [ ] b</li>\n<li>[ ] c</li>\n</ul>\n"
    ),
    ("[ ] a", "<p>[ ] a</p>\n"),
    ("A\n: b *c*\n: d\n  e", "<dl>\n<dt>A</dt>\n<dd>b <em>c</em></dd>\n<dd>d\ne</dd>\n</dl>\n"),
    (
      "A\n\n: b\n\nC\n\n: d\n\ne",
      "<dl>\n<dt>A</dt>\n<dd>b</dd>\n<dt>C</dt>\n<dd>d</dd>\n</dl>\n<p>e</p>\n"
    ),
    ("A\n: b\n\nC\n: d", "<dl>\n<dt>A</dt>\n<dd>b</dd>\n<dt>C</dt>\n<dd>d</dd>\n</dl>\n"),
    ("a\nB\n: c", "<p>a</p>\n<dl>\n<dt>B</dt>\n<dd>c</dd>\n</dl>\n"),
    ("> A\n> :   b", "<blockquote>\n<dl>\n<dt>A</dt>\n<dd>b</dd>\n</dl>\n</blockquote>\n"),
    (
      "A\n:   b\n\n    c\n\nD\n: e",
      "<dl>\n<dt>A</dt>\n<dd>\n<p>b</p>\n<p>c</p>\n</dd>\n<dt>D</dt>\n<dd>e</dd>\n</dl>\n"
    ),
    (
      "A\n\n: b\n\n    - c\n\n    ```\n    d\n    ```\n\ne",
      "<dl>\n<dt>A</dt>\n<dd>\n<p>b</p>\n<ul>\n<li>c</li>\n</ul>\n<pre><code>d\n</code></pre>\n</dd>\n</dl>\n<p>e</p>\n"
    ),
    (
      "A\n: b\n\n```\nc\n```",
      "<dl>\n<dt>A</dt>\n<dd>b</dd>\n</dl>\n<pre><code>c\n</code></pre>\n"
    ),
    ("A :\nb", "<p>A :\nb</p>\n"),
    (": a", "<p>: a</p>\n"),
    ("A\n:b", "<p>A\n:b</p>\n"),
    ("# A\n\n: b", "<h1 id=\"a\">A</h1>\n<p>: b</p>\n"),
  ])
  func reads(_ source: String, _ html: String) {
    let rendering = render(source)
    #expect(rendering.html.text == html)
    #expect(
      rendering.diagnostics.map(\.message)
        == ([": a", "# A\n\n: b"].contains(source)
          ? ["this line explains nothing and stays text"] : []))
  }
}
