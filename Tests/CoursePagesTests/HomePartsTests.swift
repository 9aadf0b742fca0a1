import Markup
import Testing

@testable import CoursePages

/// The home page's text: its picture, what stands before the first heading, the rest; together they are the whole.
@Suite struct HomePartsTests {
  @Test(arguments: [
    ("", "", "", ""),
    ("<p>a</p>\n", "", "<p>a</p>\n", ""),
    (
      "<p>a</p>\n<h2 id=\"b\">b</h2>\n<p>c</p>\n", "", "<p>a</p>\n",
      "<h2 id=\"b\">b</h2>\n<p>c</p>\n"
    ),
    ("<h2>b</h2>", "", "", "<h2>b</h2>"),
    (
      "<figure>\n<img src=\"x\" alt=\">\">\n</figure>\n<p>a</p><h2>b</h2>",
      "<figure>\n<img src=\"x\" alt=\">\">\n</figure>\n", "<p>a</p>", "<h2>b</h2>"
    ),
    (
      "<p><img src=\"x\" alt=\"\"></p>\n<p>a</p>", "<p><img src=\"x\" alt=\"\"></p>\n", "<p>a</p>",
      ""
    ),
    ("<p><img src=\"x\" alt=\"\"> a</p>", "", "<p><img src=\"x\" alt=\"\"> a</p>", ""),
    ("<p>a <img src=\"x\" alt=\"\"></p>", "", "<p>a <img src=\"x\" alt=\"\"></p>", ""),
    ("<figure>f</figure>", "<figure>f</figure>", "", ""),
    (
      "<blockquote><h2>q</h2></blockquote><svg><path/><g></g></svg><hr><h2>b</h2>", "",
      "<blockquote><h2>q</h2></blockquote><svg><path/><g></g></svg><hr>", "<h2>b</h2>"
    ),
    ("<div><p>a</p><h2>b</h2>", "", "<div><p>a</p><h2>b</h2>", ""),
    ("</div><h2>b</h2>", "", "</div><h2>b</h2>", ""),
  ])
  func splits(_ html: String, _ picture: String, _ introduction: String, _ rest: String) {
    let parts = HomeParts(HTML(bytes: Array(html.utf8)))
    #expect(parts.picture?.text ?? "" == picture)
    #expect(parts.introduction.text == introduction)
    #expect(parts.rest.text == rest)
  }
}
