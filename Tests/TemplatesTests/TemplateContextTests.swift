import Templates
import Testing

/// What a value may mean where it stands: text is no URL, no page and no rule.
@Suite struct TemplateContextTests {
  static let data = TestData.record([
    "title": .text("javascript:alert(1)"), "href": .url("a.html"), "count": .number(3),
    "parts": .list([.text("x")]), "isOpen": .flag(true),
  ])

  @Test(arguments: [
    ("<a href=\"{{href}}\">", "<a href=\"a.html\">"),
    ("<a href='{{href}}#{{title}}'>", "<a href='a.html#javascript:alert(1)'>"),
    ("<a href=\"#{{title}}\">", "<a href=\"#javascript:alert(1)\">"),
    ("<a href=\"x?a={{title}}\">", "<a href=\"x?a=javascript:alert(1)\">"),
    ("<a href=\"{{count}}.html\">", "<a href=\"3.html\">"),
    ("<a href=\"{{#isOpen}}{{href}}{{/isOpen}}\">", "<a href=\"a.html\">"),
    (
      "<meta http-equiv=\"refresh\" content=\"0; url={{href}}\">",
      "<meta http-equiv=\"refresh\" content=\"0; url=a.html\">"
    ),
    (
      "<meta name=\"x\" content=\"{{title}}\">", "<meta name=\"x\" content=\"javascript:alert(1)\">"
    ),
    (
      "<meta content=\"{{href}}\" http-equiv=\"refresh\">",
      "<meta content=\"a.html\" http-equiv=\"refresh\">"
    ),
    (
      "<p data=\"{{title}}\" to=\"{{title}}\">",
      "<p data=\"javascript:alert(1)\" to=\"javascript:alert(1)\">"
    ),
  ])
  func putsValuesWhereTheyBelong(_ template: String, _ html: String) {
    #expect(render(template, Self.data) == html)
  }

  private static let urlHint =
    "use a value that is a URL, or write the address out and put the text behind # or ?"

  @Test(arguments: [
    ("<a href=\"{{title}}\">", "\"title\" is text, and href takes a URL", urlHint),
    ("<a HREF='{{title}}'>", "\"title\" is text, and href takes a URL", urlHint),
    ("<a href=\"x/{{title}}\">", "\"title\" is text, and href takes a URL", urlHint),
    ("<a href=\"{{href}}{{title}}\">", "\"title\" is text, and href takes a URL", urlHint),
    (
      "<a href=\"{{#isOpen}}#{{/isOpen}}{{title}}\">", "\"title\" is text, and href takes a URL",
      urlHint
    ),
    ("<img src=\"{{title}}\">", "\"title\" is text, and src takes a URL", urlHint),
    ("<img srcset=\"{{title}} 2x\">", "\"title\" is text, and srcset takes a URL", urlHint),
    ("<form action=\"{{title}}\">", "\"title\" is text, and action takes a URL", urlHint),
    ("<object data=\"{{title}}\">", "\"title\" is text, and data takes a URL", urlHint),
    ("<use xlink:href=\"{{title}}\"/>", "\"title\" is text, and xlink:href takes a URL", urlHint),
    (
      "<animate attributeName=\"href\" to=\"{{title}}\">", "\"title\" is text, and to takes a URL",
      urlHint
    ),
    ("<a href=\"{{#parts}}{{.}}{{/parts}}\">", "\".\" is text, and href takes a URL", urlHint),
    (
      "<meta http-equiv=\"Refresh\" content=\"0; url={{title}}\">",
      "\"title\" is text, and content takes a URL", urlHint
    ),
    (
      "<meta content=\"0; url={{title}}\" http-equiv=refresh>",
      "a value in content stands before http-equiv=\"refresh\"",
      "write http-equiv first, and a URL into content"
    ),
    (
      "<meta http-equiv=\"{{title}}\">",
      "a value cannot stand in http-equiv, which says what other attributes mean",
      "write the word out"
    ),
    (
      "<set attributeName=\"{{title}}\">",
      "a value cannot stand in attributename, which says what other attributes mean",
      "write the word out"
    ),
    (
      "<iframe srcdoc=\"{{title}}\">",
      "a value cannot stand in srcdoc, which is a page of its own",
      "write the page to a file, and where it is into src"
    ),
    (
      "<a href=\"java\nscript:{{href}}\">", "a value cannot stand in a script",
      "put it in a data- attribute and read it from there"
    ),
    (
      "<a href=\" data:text/html,{{href}}\">", "a value cannot stand in a script",
      "put it in a data- attribute and read it from there"
    ),
    (
      "<p style=\"color: {{title}}\">", "a value cannot stand in a script or a style",
      "put it in a data- attribute and read it from there"
    ),
  ])
  func refusesText(_ template: String, _ message: String, _ hint: String) {
    let lines = render(template, Self.data).split(separator: "\n").map(String.init)
    #expect(
      lines.first { $0.contains("error:") }?.contains(": error: \(message) [template-html]")
        == true, "\(lines)")
    #expect(lines.last == "hint: \(hint)")
  }

  private static let name = "a value cannot be the name of a tag or of an attribute"
  private static let comment = "a value cannot stand in a comment"

  /// Where browsers see no attribute, whatever it looks like, and where they see one.
  @Test(arguments: [
    ("<i\u{0}=\"{{title}}\">", name), ("<i\u{1}a=\"{{title}}\">", name),
    ("<a =\"{{title}}\">", name), ("<a/=\"{{title}}\">", name), ("<{{title}}>", name),
    ("</{{title}}>", name), ("<a b {{title}}>", name), ("<a b= {{title}}>", unquoted),
    ("<!-- {{title}} -->", comment), ("<!x {{title}}>", comment), ("<?x {{title}}>", comment),
    ("</ {{title}}>", comment),
  ])
  func readsTagsAsBrowsersDo(_ template: String, _ message: String) {
    #expect(
      render(template, Self.data).contains(": error: \(message) [template-html]\n"))
  }

  private static let unquoted = "a value cannot stand in an attribute without quotes"

  @Test(arguments: [
    ("<a/title=\"{{count}}\">", "<a/title=\"3\">"),
    ("<a title = \"{{count}}\">", "<a title = \"3\">"),
    ("2 < 3 <4 {{count}}", "2 < 3 <4 3"), ("<!-->{{count}}", "<!-->3"),
    ("<!--->{{count}}", "<!--->3"), ("<!-- a --!>{{count}}", "<!-- a --!>3"),
    ("</>{{count}}", "</>3"), ("<<b>{{count}}</b>", "<<b>3</b>"),
    ("<title></titles>{{count}}</title>", "<title></titles>3</title>"),
  ])
  func findsTextAsBrowsersDo(_ template: String, _ html: String) {
    #expect(render(template, Self.data) == html)
  }
}
