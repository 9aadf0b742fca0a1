import CourseChecks
import Diagnostics
import Formats
import Platform
import TestSupport
import Testing

@testable import SiteGenerator

/// What `sitegen check` says of the built site.
@Suite struct OutputCheckTests {
  /// Files of a site, with the home page at least, and the whole report.
  @Test(arguments: [
    (
      "a link and an anchor that are not there",
      [
        "index.html": "<a href=\"b.html\">b</a> <a href=\"c.html\">c</a>",
        "b.html": "<a href=\"index.html#x\">x</a> <a href=\"#top\"></a>",
      ],
      """
      public/b.html:1:10: error: "index.html" has no "x" [output-anchor]
      1 | <a href="index.html#x">x</a> <a href="#top"></a>
        |          ^~~~~~~~~~~~
      public/index.html:1:33: error: there is no "c.html" in the site [output-link]
      1 | <a href="b.html">b</a> <a href="c.html">c</a>
        |                                 ^~~~~~
      hint: did you mean "b.html"?
      """
    ),
    (
      "links out of the folder",
      ["index.html": "<a href=/x.html>a</a><a href='../x.html'>b</a>"],
      """
      public/index.html:1:9: error: "/x.html" leads out of the site's folder [output-link]
      1 | <a href=/x.html>a</a><a href='../x.html'>b</a>
        |         ^~~~~~~
      hint: links inside the site are relative, so that it works under any address
      public/index.html:1:31: error: "../x.html" leads out of the site's folder [output-link]
      1 | <a href=/x.html>a</a><a href='../x.html'>b</a>
        |                               ^~~~~~~~~
      hint: links inside the site are relative, so that it works under any address
      """
    ),
    (
      "an id twice, a label that is not there",
      ["index.html": "<p id=a></p>\n<p id=a aria-labelledby=\"a b\"></p>"],
      """
      public/index.html:2:7: error: the id "a" is used again on this page [output-id]
      1 | <p id=a></p>
      2 | <p id=a aria-labelledby="a b"></p>
        |       ^
      public/index.html:2:26: error: nothing on this page has the id "b" [output-anchor]
      1 | <p id=a></p>
      2 | <p id=a aria-labelledby="a b"></p>
        |                          ^~~
      """
    ),
    (
      "requests that leave the site",
      [
        "index.html":
          "<script src=\"https://x.example/a.js\"></script><img src=\"//x.example/a.png\" alt=\"\" width=1 height=1>",
        "a.css": "p { background: url(https://x.example/a.png) }",
      ],
      """
      public/a.css:1:17: error: the style sheet loads something from elsewhere [output-request]
      1 | p { background: url(https://x.example/a.png) }
        |                 ^~~~~~~~~~~~
      hint: put the file into the theme's assets
      public/index.html:1:14: error: the page loads "https://x.example/a.js" from elsewhere [output-request]
      1 | <script src="https://x.example/a.js"></script><img src="//x.example/a.png" alt="" width=1 height=1>
        |              ^~~~~~~~~~~~~~~~~~~~~~
      hint: put the file into the site
      public/index.html:1:57: error: the page loads "//x.example/a.png" from elsewhere [output-request]
      1 | <script src="https://x.example/a.js"></script><img src="//x.example/a.png" alt="" width=1 height=1>
        |                                                         ^~~~~~~~~~~~~~~~~
      hint: put the file into the site
      """
    ),
    (
      "images without words and size",
      ["index.html": "<img src=a.png><img src=a.png alt=\"\">", "a.png": "x"],
      """
      public/index.html:1:1: error: an image without "alt" [output-image]
      1 | <img src=a.png><img src=a.png alt="">
        | ^~~~~~~~~~~~~~~
      hint: describe it, or write alt="" if it says nothing
      public/index.html:1:16: warning: an image without "width" and "height" [output-image]
      1 | <img src=a.png><img src=a.png alt="">
        |                ^~~~~~~~~~~~~~~~~~~~~~
      hint: with them the page keeps still while the image loads
      """
    ),
    (
      "a page that no way leads to",
      [
        "index.html": "", "a.html": "<a href=\"b.html\"></a>", "b.html": "<a href=\"a.html\"></a>",
        "404.html": "<a href=\"/\"></a>",
        "old.html": "<meta http-equiv=\"refresh\" content=\"0; url=a.html\">",
      ],
      """
      public/a.html:1:1: warning: no way from the home page leads to this page [unreachable]
      1 | <a href="b.html"></a>
        | ^
      hint: link to it, or add it to the navigation
      public/b.html:1:1: warning: no way from the home page leads to this page [unreachable]
      1 | <a href="a.html"></a>
        | ^
      hint: link to it, or add it to the navigation
      """
    ),
    (
      "a page that is too heavy",
      [
        "index.html": "<link rel=stylesheet href=a.css>",
        "a.css": String(repeating: "x", count: 1024),
      ],
      """
      public/index.html:1:1: warning: the page weighs 2 KiB with all that it loads [page-weight]
      1 | <link rel=stylesheet href=a.css>
        | ^
      hint: 1 KiB is the budget of site.yaml
      """
    ),
    (
      "what only looks like a link",
      [
        "index.html":
          "<!-- <a href=\"x.html\"> --><script>'<a href=x.html>'</script><title><a href=x></title><a href=\"mailto:a@b\">"
          + "<a href=\"https://x.example/\">x</a><img alt=\"\" src=\"data:,\" width=1 height=1>"
      ],
      ""
    ),
  ])
  func tells(_ name: String, _ pages: [String: String], _ report: String) {
    let outputs = pages.sorted { $0.key < $1.key }.map {
      OutputFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    let result = OutputCheck.run(outputs, name: "public", serverPath: "/", budget: 1)
    let text = DiagnosticReport(result.diagnostics, files: result.files).text(.human)
    #expect(text == (report.isEmpty ? "" : report + "\n"), "\(name)")
  }

  @Test(arguments: [
    ("<A HREF=x CLASS='a b'>", ["a href=x class=a b"]), ("<p/><br />", ["p", "br"]),
    ("<a b=\"&amp;&lt;&#39;\" c>", ["a b=&<' c="]), ("<", []), ("<a", ["a"]), ("<a b", ["a b="]),
    ("<a b=", ["a b="]), ("<a b=\"c", ["a b=c"]), ("</p><1><!doctype html><?x?><b>", ["b"]),
    ("<style><a></style><b>", ["style", "b"]), ("<script><a>", ["script"]), ("<!--<a>", []),
    ("<a =b>", ["a =b="]),
  ])
  func readsTags(_ html: String, _ tags: [String]) {
    let found = HTMLTags(Array(html.utf8)).map { tag in
      ([tag.name] + tag.attributes.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
    }
    #expect(found == tags, "\(html)")
  }

  /// The course of the repository, and its theme, stand the test.
  @Test func findsNothingInTheCourse() async throws {
    var diagnostics: [Diagnostic] = []
    let content = try FileTree.read(repository + "/content", shownAs: "content", &diagnostics)
    let templates = try FileTree.read(repository + "/templates", shownAs: "templates", &diagnostics)
    let build = await SiteBuilder.build(
      SiteInput(content: content, templates: templates),
      BuildOptions(isEditorial: true, checksOutput: true))
    #expect(
      DiagnosticReport(build.diagnostics + diagnostics, files: build.checkedFiles).text(.human)
        == "")
  }
}
