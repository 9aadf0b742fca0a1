import Diagnostics
import Markup
import Testing

@testable import Markdown

struct CitationTests {
  /// Writes a citation's parts between angle brackets; refuses the id `unknown`, and leaves `left` alone.
  private struct Host: MarkdownHost {
    func citation(_ citation: CitationGroup, _ diagnostics: inout [Diagnostic]) -> HTML? {
      for item in citation.citations where item.id == "unknown" {
        diagnostics.append(.error("unknown-source", "no", at: item.place))
      }
      if citation.citations.contains(where: { $0.id == "left" }) { return nil }
      var html = HTML("<cite>")
      if citation.isInText { html.raw("in text ") }
      for (index, item) in citation.citations.enumerated() {
        if index > 0 { html.raw(" &amp; ") }
        html.append(item.prefix)
        html.text("<\(item.omitsAuthor ? "-" : "")\(item.id)>")
        switch item.joint {
        case .comma: html.raw(", ")
        case .blank: html.raw(" ")
        case .none: break
        }
        html.append(item.suffix)
      }
      html.raw("</cite>")
      return html
    }
  }

  private func rendered(_ text: String) -> Rendering {
    Document(parsing: SourceFile(path: "a.md", text: text)).rendered(for: Host())
  }

  @Test(arguments: [
    // In brackets.
    ("[@a]", "{(a)}"),
    ("x [@a, p. 12].", "x {(a), p. 12}."),
    ("[see @a, pp. 3--5; also @b]", "{see(a), pp. 3–5 & also(b)}"),
    ("[@a; -@b, ch. 2]", "{(a) & (-b), ch. 2}"),
    ("[-@a]", "{(-a)}"),
    ("[@a p. 3]", "{(a), p. 3}"),
    ("[@a 33--35]", "{(a), 33–35}"),
    ("[@a: 33]", "{(a): 33}"),
    ("[@a § 4]", "{(a), § 4}"),
    ("[@a chapter iv]", "{(a), chapter iv}"),
    ("[@a S. 12]", "{(a), S. 12}"),
    ("[@a and nowhere else]", "{(a) and nowhere else}"),
    ("[@a page turner]", "{(a) page turner}"),
    ("[@a, \"quoted\",\np. 3]", "{(a), “quoted”, p. 3}"),
    ("[see; @a; p. 3]", "{see;(a); p. 3}"),
    ("[@a; p. 3; see @b]", "{(a); p. 3 & see(b)}"),
    ("[@a.b:c_d-1/e.]", "{(a.b:c_d-1/e).}"),
    ("[@2004a]", "{(2004a)}"),
    ("[@Müller_Йов1999]", "{(Müller_Йов1999)}"),
    ("*[@a]* **x [@b]**", "<em>{(a)}</em> <strong>x {(b)}</strong>"),
    ("[[@a]]", "[{(a)}]"),
    ("[@a] [@b]", "{(a)} {(b)}"),
    ("[@a, pp. 33--35, 38 and *passim*]", "{(a), pp. 33–35, 38 and <em>passim</em>}"),
    ("[*see* `x` @a; **b** @b]", "{<em>see</em> <code>x</code>(a) & <strong>b</strong>(b)}"),
    ("[@a{ii, A}, 99 years later]", "{(a), ii, A, 99 years later}"),
    ("[@a{}, 99 years later; @b{p. 3}]", "{(a), 99 years later & (b), p. 3}"),
    ("[@a{x *y*} z]", "{(a), x <em>y</em> z}"),
    ("[@a, {pp. iv, vi-xi} with suffix]", "{(a), pp. iv, vi–xi with suffix}"),
    ("[@a, {}, 99 years later]", "{(a), 99 years later}"),
    ("[@a, pp. 33-35, S12-S15]", "{(a), pp. 33–35, S12–S15}"),
    ("[@a, 2004-05-06, 3-a]", "{(a), 2004-05-06, 3-a}"),
    ("[@a, well-known, as in 3-4]", "{(a), well-known, as in 3-4}"),
    ("[@{id with: odd chars}]", "{(id with: odd chars)}"),
    ("[see @{https://x.org/a?b=1}, p. 3]", "{see(https://x.org/a?b=1), p. 3}"),
    // In the text.
    ("@a says", "{in text (a)} says"),
    ("As @a_b.", "As {in text (a_b)}."),
    ("(@a, @b)", "({in text (a)}, {in text (b)})"),
    ("@a [p. 3] says", "{in text (a), p. 3} says"),
    ("@a [p. 3; @b]", "{in text (a), p. 3 & (b)}"),
    ("@a [p. 3-5; see @b, ch. 2; -@c] says", "{in text (a), p. 3–5 & see(b), ch. 2 & (-c)} says"),
    ("@a [@b; @c]", "{in text (a)} {(b) & (c)}"),
    ("@a [see @b]", "{in text (a)} {see(b)}"),
    ("@a [*passim*] says", "{in text (a), <em>passim</em>} says"),
    ("-@a [p. 3]", "{in text (-a), p. 3}"),
    ("-@a", "{in text (-a)}"),
    ("@{a b} @{c{d}} [p. 3]", "{in text (a b)} {in text (c{d}), p. 3}"),
    ("如@a所述", "如{in text (a)}所述"),
    ("\"@a\"", "“{in text (a)}”"),
    ("@a's", "{in text (a)}’s"),
    ("[x *y* @a]", "{x <em>y</em>(a)}"),
    // What is none.
    ("me@x x@ @ a@b", "me@x x@ @ a@b"),
    ("me@x.org", "<a href=\"mailto:me@x.org\">me@x.org</a>"),
    ("\\@a [\\@a] &#64;a", "@a [@a] @a"),
    ("`@a` `[@a]`", "<code>@a</code> <code>[@a]</code>"),
    ("[x @a](y)", "<a href=\"y\">x @a</a>"),
    ("[[@a]](y)", "<a href=\"y\">[@a]</a>"),
    ("![@a](y)", "<img src=\"y\" alt=\"@a\">"),
    ("<me@x.org>", "<a href=\"mailto:me@x.org\">me@x.org</a>"),
    ("[@ a] [@] [@-a]", "[@ a] [@] [@-a]"),
    ("\\[@a\\]", "[{in text (a)}]"),
    ("/@a _@a", "/@a _@a"),
    ("ж@x.org müllerß@x.org", "ж@x.org müllerß@x.org"),
    ("[[a] [[b", "[[a] [[b"),
    // What the host leaves.
    ("x [see @left] y @left", "x [see @left] y @left"),
  ])
  func readsCitations(_ source: String, _ words: String) {
    let rendering = rendered(source)
    let html = words.replacing(/{((?:[^{}]|{[^{}]*})*)}/) { match in
      let group = match.output.1.replacing("&", with: "&amp;")
        .replacing(/\((-?[^()]*)\)/) { "&lt;\($0.output.1)&gt;" }
      return "<cite>\(group)</cite>"
    }
    #expect(rendering.html.text == "<p>\(html)</p>\n")
    #expect(rendering.diagnostics.isEmpty)
  }

  @Test func keepsCitationsOutOfHeadings() {
    let rendering = rendered("# A [@a]")
    #expect(rendering.html.text == "<h1 id=\"a-\">A <cite>&lt;a&gt;</cite></h1>\n")
    #expect(rendering.headings.map(\.html.text) == ["A"])
    #expect(rendering.plainText == "A \n")
  }

  @Test func tellsPlacesInOrder() {
    let source = "> a \\* [see @unknown, \"p\" 3;\n> @b] @unknown.\n\n| [@c] |\n|-|\n"
    let file = SourceFile(path: "a.md", text: source)
    let rendering = rendered(source)
    #expect(
      rendering.citations.map { file.text($0.place.range) } == [
        "[see @unknown, \"p\" 3;\n> @b]", "@unknown", "[@c]",
      ])
    #expect(
      rendering.citations.map { $0.citations.map { file.text($0.place.range) } } == [
        ["@unknown", "@b"], ["@unknown"], ["@c"],
      ])
    #expect(rendering.diagnostics.map { file.text($0.place.range) } == ["@unknown", "@unknown"])
  }
}
