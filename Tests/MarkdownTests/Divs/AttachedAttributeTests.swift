import Diagnostics
import Markup
import Testing

@testable import Markdown

/// Lines of attributes, as kramdown has them.
struct AttachedAttributeTests {
  /// HTML without drawings, ids and empty words.
  private func html(_ source: String) -> String {
    render(source).html.text.replacing(/<svg.*?<\/svg>/, with: "")
      .replacing(/\ (?:role|id|aria-labelledby)="[^"]*"/, with: "")
  }

  @Test func makesQuotesCallouts() {
    #expect(
      html(
        """
        > ## Count them
        > Text.
        > > ## One way
        > > ~~~
        > > ls
        > > ~~~
        > > {: .language-bash}
        > {: .solution}
        {: .challenge}

        Behind.
        """) == """
          <aside class="callout callout-question">
          <p class="callout-title">Count them</p>
          <p>Text.</p>
          <details class="callout callout-note">
          <summary class="callout-title">One way</summary>
          <pre><code class="language-bash">ls
          </code></pre>
          </details>
          </aside>
          <p>Behind.</p>

          """)
  }

  @Test(arguments: [
    ("> a\n{: .testimonial}", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    (
      "Text\n{: .note}",
      "<aside class=\"callout callout-note\">\n<p class=\"callout-title\">Note</p>\n<p>Text</p>\n</aside>\n"
    ),
    (
      "{: .tip }\nText\n\nMore",
      "<aside class=\"callout callout-tip\">\n<p class=\"callout-title\">Tip</p>\n<p>Text</p>\n</aside>\n<p>More</p>\n"
    ),
    (
      "> - a\n{: .prereq}",
      "<aside class=\"callout callout-important\">\n<p class=\"callout-title\">Prerequisites</p>\n<ul>\n<li>a</li>\n</ul>\n</aside>\n"
    ),
    ("```\na\n{: .b}\n```", "<pre><code>a\n{: .b}\n</code></pre>\n"),
    (
      "![a](b)\n{: width=\"50%\" alt=\"c\"}",
      "<figure>\n<img src=\"b\" alt=\"c\">\n<figcaption>a</figcaption>\n</figure>\n"
    ),
  ])
  func givesBlocksWhatTheySay(_ source: String, _ expected: String) {
    #expect(html(source) == expected)
    #expect(render(source).diagnostics.isEmpty)
  }

  @Test func givesHeadingsTheirIDs() {
    let rendering = render("## A b\n{: #c}\n\n[d](#c)")
    #expect(rendering.html.text == "<h2 id=\"c\">A b</h2>\n<p><a href=\"#c\">d</a></p>\n")
    #expect(rendering.diagnostics.isEmpty)
  }

  @Test func tellsWhatMeansNothing() {
    let rendering = render("Text\n{: .fs-6 .lead}\n\n- a\n{:toc}\n")
    #expect(rendering.html.text == "<p>Text</p>\n<ul>\n<li>a</li>\n</ul>\n")
    #expect(
      rendering.diagnostics.map(\.message) == [
        "\".fs-6\", \".lead\" and \"toc\" mean nothing here and are left out"
      ])
  }
}
