import Diagnostics
import Markup
import Testing

@testable import Markdown

/// HTML that its author may write.
struct AllowedHTMLTests {
  /// Puts `site/` before every destination, and the prefix before ids.
  private struct Host: MarkdownHost {
    func url(
      for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> String {
      destination.hasPrefix("#") ? "#p.\(destination.dropFirst())" : "site/\(destination)"
    }
  }

  private func rendered(_ text: String) -> Rendering {
    var options = MarkdownOptions()
    options.allowsHTML = true
    options.idPrefix = "p."
    return Document(parsing: SourceFile(path: "a.md", text: text), options: options)
      .rendered(for: Host())
  }

  @Test(arguments: [
    ("<img src=\"a.png\" alt='b'>", "<img src=\"site/a.png\" alt='b'>"),
    ("<div><a href=b.md>c</a></div>", "<div><a href=site/b.md>c</a></div>"),
    ("<p><a href=\"#c\">d</a></p>", "<p><a href=\"#p.c\">d</a></p>"),
    (
      "<div id=\"a\"><label for='a'>b</label></div>",
      "<div id=\"p.a\"><label for='p.a'>b</label></div>"
    ),
    (
      "<div><img srcset=\"a.png 1x, b.png 2x\" alt=''></div>",
      "<div><img srcset=\"site/a.png 1x, site/b.png 2x\" alt=''></div>"
    ),
    ("<div><a href=\"https://e.org\">c</a></div>", "<div><a href=\"https://e.org\">c</a></div>"),
    ("<div data=\"a\" title=\"b\">", "<div data=\"a\" title=\"b\">"),
    ("<video poster=\"a.png\"></video>", "<video poster=\"site/a.png\"></video>"),
  ])
  func leadsWhereLinksLead(_ source: String, _ html: String) {
    let text = rendered(source).html.text
    #expect(text.contains(html))
  }

  @Test func countsItsLinksAndIDs() {
    let rendering = rendered("A <a id=\"b\" href=\"c.md\">d</a>.")
    #expect(rendering.anchors == ["b"])
    #expect(rendering.links.map(\.destination) == ["c.md"])
    #expect(rendering.html.text == "<p>A <a id=\"p.b\" href=\"site/c.md\">d</a>.</p>\n")
  }

  /// Each diagnostic as the words of the source that it marks, its message and its hint.
  private func told(_ source: String) -> [String] {
    rendered(source).diagnostics.map { diagnostic in
      let words = String(decoding: Array(source.utf8)[diagnostic.place.range], as: UTF8.self)
      return "\(words): \(diagnostic.message) → \(diagnostic.hint ?? "")"
    }
  }

  @Test(arguments: [
    (
      "<p style=\"color: red\">a</p>",
      "color: red: an inline style is blocked by the page's policy → give it a class, and write that into templates/assets/custom.css"
    ),
    (
      "a <b onclick=\"c()\">d</b>",
      "c(): a script in \"onclick\" is blocked by the page's policy → put it into a file of media and name that in src, or do without"
    ),
    (
      "<style>a {}</style>",
      "<style>: a <style> is blocked by the page's policy → write its rules into templates/assets/custom.css, which every page loads"
    ),
    (
      "<script>a()</script>",
      "<script>: a script in the page is blocked by the page's policy → put it into a file of media and name that in src, or do without"
    ),
    (
      "<iframe src=\"https://e.org/v\"></iframe>",
      "https://e.org/v: \"https://e.org/v\" from elsewhere is blocked by the page's policy → put the file into media, or link to the page that shows it"
    ),
    (
      "<img src=\"//e.org/v.png\" alt=\"\">",
      "//e.org/v.png: \"//e.org/v.png\" from elsewhere is blocked by the page's policy → put the file into media, or link to the page that shows it"
    ),
    (
      "<div>\n\na\n\n<div>\n\n</div>",
      "<div>: <div> is never closed → write </div> where it ends"
    ),
    ("a <b>c", "<b>: <b> is never closed → write </b> where it ends"),
    ("a</b> c", "</b: </b> closes nothing → take it out, or open it before"),
    (
      "<div><b>a</div>",
      "<b>: <b> is not closed before </div> → write </b> where it ends"
    ),
    (
      "<div><a href=\"javascript:a()\">b</a></div>",
      "javascript:a(): \"javascript:a()\" is no safe link → link to a file of the site or to an https: address"
    ),
  ])
  func tellsWhatIsBlockedOrOpen(_ source: String, _ told: String) {
    #expect(self.told(source) == [told])
  }

  @Test(arguments: [
    "<p>a\n<ul><li>b<li>c</ul>", "a<br>b <img src=\"x\" alt=\"\"/>",
    "<script src=\"a.js\"></script>",
    "<details>\n<summary>a</summary>\n\nb\n\n</details>", "<!-- <div> </b> -->",
    "<svg><path d=\"\"/></svg>",
  ])
  func leavesInPeace(_ source: String) { #expect(told(source) == []) }

  /// Addresses whose references hide what they are, links within links, and addresses without a server.
  @Test(arguments: [
    ("<a href=\"java&Tab;script&colon;x\">a</a>", "\"java\tscript:x\" is no safe link"),
    ("<a href=javascript&#58;x>a</a>", "\"javascript:x\" is no safe link"),
    ("<a href=\"https://\">a</a>", "\"https://\" names no server"),
    ("<a href=\"https://e.org/&#x308;\">a</a>", "\"https://e.org/\u{308}\" has a mark on a \"/\""),
    ("<form action=\"javascript:x\">a</form>", "\"javascript:x\" is no safe link"),
    ("<button formaction=\"java&Tab;script:x\">a</button>", "\"java\tscript:x\" is no safe link"),
    ("a <svg><a xlink:href=\" javascript:x\">a</a></svg>", "\"javascript:x\" is no safe link"),
    (
      "a <svg><animate attributeName=\"href\" values=\"b;javascript:x\"/></svg>",
      "\"javascript:x\" is no safe link"
    ),
    ("a <meta content=\"0; URL='data:text/html,x'\">", "\"data:text/html,x\" is no safe link"),
    ("a <meta content=\"0; url=https://\">", "\"https://\" names no server"),
    (
      "<a href=\"java\(String(repeating: "&#10;", count: 500))script:x\">a</a>",
      "\"java\(String(repeating: "\n", count: 500))script:x\" is no safe link"
    ),
    ("<a href=\"b.md\">a [b](c.md) d</a>", "a link cannot hold another"),
    ("<a href=\"b.md\">a <a href=\"c.md\">d</a></a>", "a link cannot hold another"),
    ("[a <a href=\"c.md\">d</a>](b.md)", "a link cannot hold another"),
  ])
  func tellsWhatBrowsersRead(_ source: String, _ message: String) {
    #expect(rendered(source).diagnostics.map(\.message) == [message])
  }

  @Test func readsReferencesInAddresses() {
    #expect(
      rendered("<a href=\"b&#46;md?c&amp;d\">a</a>").html.text
        == "<p><a href=\"site/b.md?c&amp;d\">a</a></p>\n")
  }
}
