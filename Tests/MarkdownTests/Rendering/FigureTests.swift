import Diagnostics
import Markup
import Testing

@testable import Markdown

struct FigureTests {
  private struct Host: MarkdownHost {
    func image(
      for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> HostedImage {
      diagnostics.append(.warning("seen", destination, at: place))
      return HostedImage(
        url: "media/\(destination)", width: 3, height: 2,
        credit: destination == "c" ? HTML("By <b>C</b>") : nil)
    }
  }

  @Test(arguments: [
    (
      "![a *b*](d \"A \\\"map\\\" & *more*\")",
      "<figure>\n<img src=\"media/d\" alt=\"a b\" width=\"3\" height=\"2\">\n<figcaption>A “map” &amp; <em>more</em></figcaption>\n</figure>\n"
    ),
    (
      "![a](c \"T\")",
      "<figure>\n<img src=\"media/c\" alt=\"a\" width=\"3\" height=\"2\">\n<figcaption>T <span class=\"credit\">By <b>C</b></span></figcaption>\n</figure>\n"
    ),
    (
      "![a](c)",
      "<figure>\n<img src=\"media/c\" alt=\"a\" width=\"3\" height=\"2\">\n<figcaption><span class=\"credit\">By <b>C</b></span></figcaption>\n</figure>\n"
    ),
    ("![a](d)", "<p><img src=\"media/d\" alt=\"a\" width=\"3\" height=\"2\"></p>\n"),
    (
      "![a](d \"\")",
      "<p><img src=\"media/d\" alt=\"a\" title=\"\" width=\"3\" height=\"2\"></p>\n"
    ),
    (
      "b ![a](d 't')",
      "<p>b <img src=\"media/d\" alt=\"a\" title=\"t\" width=\"3\" height=\"2\"></p>\n"
    ),
    (
      "- ![a](d 't')",
      "<ul>\n<li>\n<figure>\n<img src=\"media/d\" alt=\"a\" width=\"3\" height=\"2\">\n<figcaption>t</figcaption>\n</figure>\n</li>\n</ul>\n"
    ),
    (
      "![](d 't'){decorative}",
      "<figure>\n<img src=\"media/d\" alt=\"\" width=\"3\" height=\"2\">\n<figcaption>t</figcaption>\n</figure>\n"
    ),
  ])
  func rendersLoneImages(_ source: String, _ html: String) {
    let file = SourceFile(path: "a.md", text: source)
    let rendering = Document(parsing: file).rendered(for: Host())
    #expect(rendering.html.text == html)
    #expect(rendering.diagnostics.map(\.code) == ["seen"])
    #expect(rendering.images.count == 1)
  }

  @Test func loadsLaterImagesLazily() {
    #expect(
      render("![a](b) ![c](d)\n\n![e](f)\n").html.text == """
        <p><img src="b" alt="a"> <img src="d" alt="c" loading="lazy"></p>
        <p><img src="f" alt="e" loading="lazy"></p>

        """)
  }
}
