import Diagnostics
import Markup
import Testing

@testable import Markdown

/// What GFM and Pandoc add to CommonMark's inlines: strokes, low and high letters, bare addresses.
struct StrokeTests {
  @Test(arguments: [
    ("~~a~~ b", "<del>a</del> b"), ("a~~b~~c", "a<del>b</del>c"),
    ("~~**a** b~~", "<del><strong>a</strong> b</del>"),
    ("**~~a~~**", "<strong><del>a</del></strong>"), ("~~a\nb~~", "<del>a\nb</del>"),
    ("~~a ~~b~~", "<del>a ~~b</del>"), ("~~ a ~~", "~~ a ~~"), ("b ~~~a~~~", "b ~~~a~~~"),
    ("`~~a~~` \\~~a~~", "<code>~~a~~</code> ~~a~~"), ("~~a", "~~a"),
    ("H~2~O", "H<sub>2</sub>O"), ("x^2^ y", "x<sup>2</sup> y"), ("1^st^", "1<sup>st</sup>"),
    ("SO~4~^2-^", "SO<sub>4</sub><sup>2-</sup>"), ("*x*^n+1^", "<em>x</em><sup>n+1</sup>"),
    ("a~b c~", "a~b c~"), ("1984~/2004~", "1984~/2004~"), ("~5 and ~6", "~5 and ~6"),
    ("^a^", "^a^"), ("2^10", "2^10"), ("H\\~2~O", "H~2~O"), ("x~~2~y", "x~~2~y"),
  ])
  func strikes(_ source: String, _ html: String) {
    let rendering = render(source)
    #expect(rendering.html.text == "<p>\(html)</p>\n")
    #expect(rendering.diagnostics.allSatisfy { $0.code == "literal" })
  }

  @Test(arguments: [
    ("https://e.org", "<a href=\"https://e.org\">https://e.org</a>"),
    (
      "See HTTP://e.org/a_b_?c=d&e.",
      "See <a href=\"HTTP://e.org/a_b_?c=d&amp;e\">HTTP://e.org/a_b_?c=d&amp;e</a>."
    ),
    ("(www.e.org/a_(b))", "(<a href=\"http://www.e.org/a_(b)\">www.e.org/a_(b)</a>)"),
    ("*https://e.org/a*", "<em><a href=\"https://e.org/a\">https://e.org/a</a></em>"),
    ("https://e.org/a--b", "<a href=\"https://e.org/a--b\">https://e.org/a--b</a>"),
    ("www.--", "<a href=\"http://www.--\">www.--</a>"),
    ("https://e.org/--", "<a href=\"https://e.org/--\">https://e.org/--</a>"),
    ("https://e.org/--- a", "<a href=\"https://e.org/---\">https://e.org/---</a> a"),
    ("https://e.org/--.", "<a href=\"https://e.org/--\">https://e.org/--</a>."),
    ("www.e.org/a(b)))", "<a href=\"http://www.e.org/a(b)\">www.e.org/a(b)</a>))"),
    ("(www.e.org)x www.e.org)x", "(www.e.org)x www.e.org)x"),
    ("www.e.org&amp;&lt;", "<a href=\"http://www.e.org\">www.e.org</a>&amp;&lt;"),
    ("见https://e.org/中。", "见<a href=\"https://e.org/%E4%B8%AD\">https://e.org/中</a>。"),
    ("https://e.org/a&amp; b", "<a href=\"https://e.org/a\">https://e.org/a</a>&amp; b"),
    ("[a https://e.org](b)", "<a href=\"b\">a https://e.org</a>"),
    ("`https://e.org` xhttps://e.org", "<code>https://e.org</code> xhttps://e.org"),
    ("http://localhost www. https://", "http://localhost www. https://"),
    (
      "https://a.b https://c.d",
      "<a href=\"https://a.b\">https://a.b</a> <a href=\"https://c.d\">https://c.d</a>"
    ),
    ("javascript:alert(1)", "javascript:alert(1)"),
    (
      "To foo@bar.baz, or <a@b.c>.",
      "To <a href=\"mailto:foo@bar.baz\">foo@bar.baz</a>, or <a href=\"mailto:a@b.c\">a@b.c</a>."
    ),
    (
      "hello@mail+xyz.example isn't valid, but hello+xyz@mail.example is.",
      "hello@mail+xyz.example isn’t valid, but <a href=\"mailto:hello+xyz@mail.example\">hello+xyz@mail.example</a> is."
    ),
    (
      "a.b-c_d@a.b a.b-c_d@a.b. a.b-c_d@a.b- a.b-c_d@a.b_",
      "<a href=\"mailto:a.b-c_d@a.b\">a.b-c_d@a.b</a> <a href=\"mailto:a.b-c_d@a.b\">a.b-c_d@a.b</a>. a.b-c_d@a.b- a.b-c_d@a.b_"
    ),
    (
      "写信到a@b.org。(x@y.de) **m@n.eu**",
      "写信到<a href=\"mailto:a@b.org\">a@b.org</a>。(<a href=\"mailto:x@y.de\">x@y.de</a>) <strong><a href=\"mailto:m@n.eu\">m@n.eu</a></strong>"
    ),
    ("josé@b.org a@b a@@b.org a@.b.org", "josé@b.org a@b a@@b.org a@.b.org"),
    ("`a@b.org` [a@b.org](c)", "<code>a@b.org</code> <a href=\"c\">a@b.org</a>"),
    (
      "https://a@b.org/c", "https://a@b.org/c"
    ),
  ])
  func links(_ source: String, _ html: String) {
    let rendering = render(source)
    #expect(rendering.html.text == "<p>\(html)</p>\n")
    #expect(rendering.diagnostics == [])
  }

  /// Behind a blank one reference strikes such words out and another sets them low: what they mean is asked for.
  @Test(arguments: [
    (
      "a ~one~ b",
      "a.md:3:7 these marks set nothing low behind a blank and stay text → write them right behind a letter or a number, as in H~2~O, or ~~words~~ to strike them out; \\~ is text"
    ),
    (
      "a ^2^ b",
      "a.md:3:5 these marks set nothing high behind a blank and stay text → write them right behind a letter or a number, as in x^2^; \\^ is text"
    ),
    (
      "^二^",
      "a.md:1:5 these marks set nothing high behind a blank and stay text → write them right behind a letter or a number, as in x^2^; \\^ is text"
    ),
    ("~5 and ~6, ~/a/~ 1984~/2004~ a~b c~", ""), ("\\~one~ `~one~` 2 ^ 3 ^ 4", ""),
  ])
  func tellsLooseMarks(_ source: String, _ told: String) {
    let rendering = render(source)
    #expect(
      rendering.diagnostics.map {
        "\($0.place.path):\($0.place.range.lowerBound + 1):\($0.place.range.upperBound) \($0.message) → \($0.hint ?? "")"
      }.joined(separator: "\n") == told)
  }

  @Test func leavesCommonMarkAlone() {
    let source = "~~a~~ H~2~O https://e.org\n\n- [ ] a\n\nA\n: b\n\n::: note\nc\n:::\n"
    let plain = Document(
      parsing: SourceFile(path: "a.md", text: source), options: .plain
    ).rendered().html.text
    #expect(
      plain
        == "<p>~~a~~ H~2~O https://e.org</p>\n<ul>\n<li>[ ] a</li>\n</ul>\n<p>A\n: b</p>\n<p>::: note\nc\n:::</p>\n"
    )
  }
}
