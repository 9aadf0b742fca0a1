import Diagnostics
import Markup
import Testing

@testable import Markdown

struct CalloutTests {
  @Test(arguments: CalloutKind.allCases)
  func rendersKinds(_ kind: CalloutKind) throws {
    let rendering = render("> [!\(kind.rawValue.uppercased())]\n> Text *here*.\n>\n> - more\n")
    let title = kind.title
    #expect(rendering.diagnostics.isEmpty)
    #expect(
      rendering.html.text == """
        <aside class="callout callout-\(kind.rawValue)" role="note" aria-labelledby="callout:1">
        <p class="callout-title" id="callout:1">\(kind.icon.text)\(title)</p>
        <p>Text <em>here</em>.</p>
        <ul>
        <li>more</li>
        </ul>
        </aside>

        """)
    #expect(
      kind.icon.text.hasPrefix("<svg class=\"callout-icon\" viewBox=\"0 0 24 24\"")
        && kind.icon.text.contains("aria-hidden=\"true\""))
  }

  @Test(arguments: [
    ("> [!note]\n> a", "N1<p>a</p>\n</aside>\n"),
    (">[!Note]  \n>a", "N1<p>a</p>\n</aside>\n"),
    ("> [!NOTE]\nlazy", "N1<p>lazy</p>\n</aside>\n"),
    ("> [!NOTE]", "N1</aside>\n"),
    ("> [!NOTE]\n>\n> a", "N1<p>a</p>\n</aside>\n"),
    ("> [!NOTE]\n> a\n> > [!NOTE]\n> > b", "N1<p>a</p>\nN2<p>b</p>\n</aside>\n</aside>\n"),
    ("> [!NOTE] A *title*\n> a", "T1A <em>title</em></p>\n<p>a</p>\n</aside>\n"),
    ("> [!NOTE]*a*", "T1<em>a</em></p>\n</aside>\n"),
    ("> [!NOTE]- Folded\n> a", "T1Folded</p>\n<p>a</p>\n</aside>\n"),
    ("> [!NOTE]\n> - a", "N1<ul>\n<li>a</li>\n</ul>\n</aside>\n"),
    ("> [!NOTE]\n> ```\n> a\n> ```", "N1<pre><code>a\n</code></pre>\n</aside>\n"),
    (
      "> [!NOTE]\n> | a |\n> | - |",
      "N1<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table 1\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n</table>\n</div>\n</aside>\n"
    ),
    ("- > [!NOTE]\n  > a", "<ul>\n<li>\nN1<p>a</p>\n</aside>\n</li>\n</ul>\n"),
    ("[!NOTE]\na", "<p>[!NOTE]\na</p>\n"),
    ("> a\n> [!NOTE]", "<blockquote>\n<p>a\n[!NOTE]</p>\n</blockquote>\n"),
    ("> \\[!NOTE]\n> a", "<blockquote>\n<p>[!NOTE]\na</p>\n</blockquote>\n"),
    ("> [!]\n> a", "<blockquote>\n<p>[!]\na</p>\n</blockquote>\n"),
  ])
  func findsCallouts(_ source: String, _ html: String) {
    func opening(_ number: Int, _ title: String = "Note</p>\n") -> String {
      "<aside class=\"callout callout-note\" role=\"note\" aria-labelledby=\"callout:\(number)\">\n"
        + "<p class=\"callout-title\" id=\"callout:\(number)\">\(CalloutKind.note.icon.text)\(title)"
    }
    let rendering = render(source)
    #expect(
      rendering.html.text
        == html.replacing("N1", with: opening(1)).replacing("N2", with: opening(2))
        .replacing("T1", with: opening(1, "")))
    #expect(
      rendering.diagnostics.map(\.message)
        == (source == "> [!NOTE]"
          ? ["a callout without words"]
          : source == "[!NOTE]\na" ? ["this begins no callout and stays text"] : []))
  }

  /// Names that other programs have for our kinds.
  @Test(arguments: [
    ("Abstract", "note"), ("tldr", "note"), ("SUCCESS", "tip"), ("attention", "warning"),
    ("danger", "caution"), ("faq", "question"),
  ])
  func knowsTheNamesOfOthers(_ name: String, _ kind: String) {
    for source in ["> [!\(name)]\n> a", "::: \(name)\na\n:::", "::: {.callout-\(name)}\na\n:::"] {
      let rendering = render(source)
      #expect(rendering.html.text.hasPrefix("<aside class=\"callout callout-\(kind)\""))
      #expect(rendering.diagnostics.isEmpty)
    }
  }

  @Test(arguments: [
    (
      "> [!NOTES]\n> a", "unknown-callout", "\"[!NOTES]\" is no kind of callout", 2..<10,
      "did you mean [!NOTE]?", Correction("NOTES", to: "NOTE")
    ),
    (
      "> [!x]\n> a", "unknown-callout", "\"[!x]\" is no kind of callout", 2..<6,
      "there are NOTE, TIP, IMPORTANT, WARNING, CAUTION, KEY, CORRECTION, DISPUTED, SOURCE and QUESTION",
      nil
    ),
  ])
  func reports(
    _ source: String, _ code: String, _ message: String, _ range: Range<Int>, _ hint: String,
    _ correction: Correction?
  ) {
    let rendering = render(source)
    #expect(
      rendering.diagnostics == [
        .warning(
          code, message, at: SourcePlace(path: "a.md", range: range), hint: hint,
          correction: correction)
      ])
    #expect(rendering.html.text.hasPrefix("<blockquote>\n<p>[!"))
  }
}
