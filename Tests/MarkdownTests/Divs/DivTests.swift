import Diagnostics
import Markup
import Testing

@testable import Markdown

/// Fenced divs, as Pandoc, Quarto, The Carpentries, Docusaurus and MyST write them.
struct DivTests {
  /// The HTML with the callouts' openings in short: `[note:Title]` and `[+note:Title]` for one that opens on demand.
  private func short(_ rendering: Rendering) -> String {
    rendering.html.text
      .replacing(
        /<aside class="callout callout-(\w+)"(?: id="(\w+)")? role="note" aria-labelledby="callout:\d+">\n<p class="callout-title" id="callout:\d+"><svg.*?<\/svg>(.*?)<\/p>\n/
      ) {
        "[\($0.output.1)\($0.output.2.map { "#\($0)" } ?? ""):\($0.output.3)]"
      }
      .replacing(
        /<details class="callout callout-(\w+)">\n<summary class="callout-title"><svg.*?<\/svg>(.*?)<\/summary>\n/
      ) {
        "[+\($0.output.1):\($0.output.2)]"
      }
      .replacing("</aside>\n", with: "[/]").replacing("</details>\n", with: "[/]")
  }

  @Test(arguments: [
    ("::: note\na\n:::", "[note:Note]<p>a</p>\n[/]"),
    (":::note\na\n:::", "[note:Note]<p>a</p>\n[/]"),
    ("::::::: {.callout-tip}\na\n:::::::", "[tip:Tip]<p>a</p>\n[/]"),
    (
      "::: {.callout-warning title=\"Mind 1 < 2\" #w}\na\n:::",
      "[warning#w:Mind 1 &lt; 2]<p>a</p>\n[/]"
    ),
    (
      "::: {.callout-important}\n## Its *own*\n\na\n:::",
      "[important:Its <em>own</em>]<p>a</p>\n[/]"
    ),
    (
      "::: {.callout-tip title=\"A *title* with `code`, H~2~O & [a link](https://e.org)\"}\na\n:::",
      "[tip:A <em>title</em> with <code>code</code>, H<sub>2</sub>O &amp; <a href=\"https://e.org\">a link</a>]<p>a</p>\n[/]"
    ),
    ("::: {.note title='**One**'}\na\n:::", "[note:<strong>One</strong>]<p>a</p>\n[/]"),
    (":::tip Mind *this*\na\n:::", "[tip:Mind <em>this</em>]<p>a</p>\n[/]"),
    (
      "::: {.note title=\"# 1 & *x*\"}\na\n:::\n\n> ::: {.tip title=\"[b][c]\"}\n> d\n> :::\n\n[c]: https://e.org",
      "[note:# 1 &amp; <em>x</em>]<p>a</p>\n[/]<blockquote>\n[tip:<a href=\"https://e.org\">b</a>]<p>d</p>\n[/]</blockquote>\n"
    ),
    ("::: tip :::\n- a\n- b\n:::", "[tip:Tip]<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n[/]"),
    (":::danger[Mind]\na\n:::", "[caution:Mind]<p>a</p>\n[/]"),
    (":::{note} Mind\na\n:::", "[note:Mind]<p>a</p>\n[/]"),
    (":::tip Mind this\na\n:::", "[tip:Mind this]<p>a</p>\n[/]"),
    (
      ":::::: challenge\n\n## Read\n\na\n\n::: solution\n\nb\n\n:::\n\n::::: hint\nc\n:::::\n\n::::::",
      "[question:Read]<p>a</p>\n[+note:Solution]<p>b</p>\n[/][+tip:Hint]<p>c</p>\n[/][/]"
    ),
    ("::: objectives\n- a\n:::", "[key:What you will learn]<ul>\n<li>a</li>\n</ul>\n[/]"),
    ("::: questions\na\n:::", "[question:Questions]<p>a</p>\n[/]"),
    ("::: keypoints\na\n:::", "[key:Key points]<p>a</p>\n[/]"),
    ("::: discussion\na\n:::", "[question:Discussion]<p>a</p>\n[/]"),
    ("::: callout\na\n:::", "[note:Note]<p>a</p>\n[/]"),
    ("::: prereq\na\n:::", "[important:Prerequisites]<p>a</p>\n[/]"),
    ("::: spoiler\n### Open\na\n:::", "[+note:Open]<p>a</p>\n[/]"),
    ("::: testimonial\na\n:::", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    ("a\n::: instructor\nb\n:::\nc", "<p>a</p>\n<p>c</p>\n"),
    (
      "> ::: note\n> a\n> :::\n\nb",
      "<blockquote>\n[note:Note]<p>a</p>\n[/]</blockquote>\n<p>b</p>\n"
    ),
    (
      "- a\n\n  ::: note\n  b\n  :::\n- c",
      "<ul>\n<li>\n<p>a</p>\n[note:Note]<p>b</p>\n[/]</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n"
    ),
    ("::: note\n::: tip\na\n:::\n:::", "[note:Note][tip:Tip]<p>a</p>\n[/][/]"),
    ("::: note\r\na\r\n:::\r\n", "[note:Note]<p>a</p>\n[/]"),
    // What is none.
    ("```\n::: note\nb\n:::\n```", "<pre><code>::: note\nb\n:::\n</code></pre>\n"),
    ("    ::: note", "<pre><code>::: note\n</code></pre>\n"),
    (
      "> ```\n> ::: note\n> ```",
      "<blockquote>\n<pre><code>::: note\n</code></pre>\n</blockquote>\n"
    ),
    ("a ::: note", "<p>a ::: note</p>\n"),
    (":: note", "<p>:: note</p>\n"),
    ("***\n::: note\n***\n:::", "<hr>\n[note:Note]<hr>\n[/]"),
  ])
  func reads(_ source: String, _ html: String) {
    let rendering = render(source)
    #expect(short(rendering) == html)
    #expect(rendering.diagnostics == [])
  }

  /// Of U+0000 libcmark makes three bytes, which once moved what stands in code.
  @Test func putsBackWhatCodeHolds() {
    #expect(
      render("```\n\0\n:::").html.text == "<pre><code>\u{FFFD}\n:::\n</code></pre>\n")
    #expect(
      render("```\na\0\n  ::: note\n\0\n:::\n```\n- ```\n\t::: tip\n  ```").html.text == """
        <pre><code>a\u{FFFD}
          ::: note
        \u{FFFD}
        :::
        </code></pre>
        <ul>
        <li>
        <pre><code>  ::: tip
        </code></pre>
        </li>
        </ul>

        """)
  }

  @Test func holdsFootnotesAndTables() {
    let html = short(render("::: note\na[^1]\n\n| b |\n| - |\n:::\n\n[^1]: c"))
    #expect(html.hasPrefix("[note:Note]<p>a<sup class=\"footnote-ref\">"))
    #expect(html.contains("</table>\n</div>\n[/]<section class=\"footnotes\""))
  }

  @Test func keepsNotesForTeachersApart() {
    let rendering = render("::: instructor\nAsk *first*.\n:::")
    #expect(rendering.teacherNotes.map(\.text) == ["<p>Ask <em>first</em>.</p>\n"])
  }

  @Test(arguments: [
    (
      "::: {.column #side}\na\n:::\n\n::: column\nb\n:::", "unknown-div",
      "\"column\" is no kind of block", 0..<19,
      "its text stays as it is; note, tip, warning, key, question, challenge and solution are kinds",
      "<div id=\"side\">\n<p>a</p>\n</div>\n<p>b</p>\n"
    ),
    (
      "::: chalenge\na\n:::", "unknown-div", "\"chalenge\" is no kind of block", 0..<12,
      "did you mean challenge?", "<p>a</p>\n"
    ),
    (
      "a\n\n:::", "div", "these colons close nothing", 3..<6,
      "write what opens above, as in ::: note, or take the line away", "<p>a</p>\n"
    ),
    (
      "::: note\na", "div", "what opens here is never closed", 0..<8,
      "end it with a line ::: of its own", "[note:Note]<p>a</p>\n[/]"
    ),
    (
      "> ::: note\n\na", "div", "what opens here is never closed", 2..<10,
      "end it with a line ::: of its own", "<blockquote>\n[note:Note][/]</blockquote>\n<p>a</p>\n"
    ),
  ])
  func tells(
    _ source: String, _ code: String, _ message: String, _ range: Range<Int>, _ hint: String,
    _ html: String
  ) {
    let rendering = render(source)
    #expect(
      rendering.diagnostics == [
        .warning(code, message, at: SourcePlace(path: "a.md", range: range), hint: hint)
      ])
    #expect(short(rendering) == html)
  }

  @Test func standsDeepNesting() {
    let source =
      String(repeating: "::: note\n", count: 5000) + String(repeating: ":::\n", count: 5000)
    #expect(render(source).diagnostics.isEmpty)
  }
}
