import Markup
import Testing

@Suite struct HTMLTests {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a<b", "a&lt;b"), ("<>&\"", "&lt;&gt;&amp;&quot;"),
    ("it's 中 я", "it's 中 я"), ("&amp;", "&amp;amp;"),
  ])
  func escapesText(_ text: String, _ expected: String) {
    var html = HTML()
    html.text(text)
    #expect(html.text == expected)
    var fromBytes = HTML()
    fromBytes.text(Array(text.utf8)[...])
    #expect(fromBytes.text == expected)
  }

  @Test func writesElements() {
    var html = HTML("<a")
    html.attribute("href", "x?a=1&b=\"2\"")
    html.raw(">")
    html.number(-12)
    html.append(HTML("</a>"))
    #expect(html.text == "<a href=\"x?a=1&amp;b=&quot;2&quot;\">-12</a>")
  }
}
