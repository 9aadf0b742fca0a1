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
      let items = citation.citations.map { item in
        "\(item.prefix)<\(item.omitsAuthor ? "-" : "")\(item.id)>\(item.suffix)"
      }
      var html = HTML()
      html.raw("<cite>")
      html.text((citation.isInText ? "in text " : "") + items.joined(separator: " & "))
      html.raw("</cite>")
      return html
    }
  }

  private func rendered(_ text: String) -> Rendering {
    Document(parsing: SourceFile(path: "a.md", text: text)).rendered(for: Host())
  }

  @Test(arguments: [
    // In brackets.
    ("[@a]", "{<a>}"),
    ("x [@a, p. 12].", "x {<a>p. 12}."),
    ("[see @a, pp. 3--5; also @b]", "{see<a>pp. 3–5 & also<b>}"),
    ("[@a; -@b, ch. 2]", "{<a> & <-b>ch. 2}"),
    ("[-@a]", "{<-a>}"),
    ("[@a p. 3]", "{<a>p. 3}"),
    ("[@a, \"quoted\",\np. 3]", "{<a>“quoted”, p. 3}"),
    ("[see; @a; p. 3]", "{see;<a>; p. 3}"),
    ("[@a; p. 3; see @b]", "{<a>; p. 3 & see<b>}"),
    ("[@a.b:c_d-1/e.]", "{<a.b:c_d-1/e>.}"),
    ("[@2004a]", "{<2004a>}"),
    ("*[@a]* **x [@b]**", "<em>{<a>}</em> <strong>x {<b>}</strong>"),
    ("[[@a]]", "[{<a>}]"),
    ("[@a] [@b]", "{<a>} {<b>}"),
    // In the text.
    ("@a says", "{in text <a>} says"),
    ("As @a_b.", "As {in text <a_b>}."),
    ("(@a, @b)", "({in text <a>}, {in text <b>})"),
    ("@a [p. 3] says", "{in text <a>p. 3} says"),
    ("-@a", "{in text <-a>}"),
    ("\"@a\"", "“{in text <a>}”"),
    ("@a's", "{in text <a>}’s"),
    ("[x *y* @a]", "[x <em>y</em> {in text <a>}]"),
    // What is none.
    ("me@x.org x@ @ a@b", "me@x.org x@ @ a@b"),
    ("\\@a [\\@a] &#64;a", "@a [@a] @a"),
    ("`@a` `[@a]`", "<code>@a</code> <code>[@a]</code>"),
    ("[x @a](y)", "<a href=\"y\">x @a</a>"),
    ("[[@a]](y)", "<a href=\"y\">[@a]</a>"),
    ("![@a](y)", "<img src=\"y\" alt=\"@a\">"),
    ("<me@x.org>", "<a href=\"mailto:me@x.org\">me@x.org</a>"),
    ("[@ a] [@] [@-a]", "[@ a] [@] [@-a]"),
    ("\\[@a\\]", "[{in text <a>}]"),
    ("/@a _@a", "/@a _@a"),
    ("[[a]] [[b", "[[a]] [[b"),
    // What the host leaves.
    ("x [see @left] y @left", "x [see @left] y @left"),
  ])
  func readsCitations(_ source: String, _ words: String) {
    let rendering = rendered(source)
    let html = words.replacing(/{([^}]*)}/) { match in
      "<cite>\(match.output.1.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;"))</cite>"
    }
    #expect(rendering.html.text == "<p>\(html)</p>\n")
    #expect(rendering.diagnostics.isEmpty)
  }

  @Test func keepsCitationsOutOfHeadings() {
    let rendering = rendered("# A [@a]")
    #expect(rendering.html.text == "<h1 id=\"a-\">A <cite>&lt;a&gt;</cite></h1>\n")
    #expect(rendering.headings.map(\.html.text) == ["A "])
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
