import Formats
import Testing

/// HTML as XML, whole.
@Suite struct XHTMLTests {
  @Test(arguments: [
    ("<p>a<br>b<img src=\"x.png\" alt=\"\"></p>", "<p>a<br/>b<img src=\"x.png\" alt=\"\"/></p>"),
    ("<p>a & b &amp; c &nbsp; &#160; &lt;</p>", "<p>a &amp; b &amp; c &amp;nbsp; &#160; &lt;</p>"),
    ("a<embed src=\"x.swf\">b<applet>c</applet>", "ab"),
    ("<p>1 < 2</p>", "<p>1 &lt; 2</p>"),
    ("<p>a<!-- c --><script>x<y</script>b</p>", "<p>ab</p>"),
    ("<ul><li>a<li>b</ul>", "<ul><li>a<li>b</li></li></ul>"),
    ("</p><em>a", "<em>a</em>"),
    ("<em><strong>a</em>b</strong>", "<em><strong>a</strong></em>b"),
    (
      "<form class=\"quiz\"><fieldset><legend>Q</legend><label><input type=radio> <span>A</span></label></fieldset><details open><summary>S</summary>T</details></form>",
      "<div class=\"quiz\"><div><div>Q</div><span> <span>A</span></span></div><div><div>S</div>T</div></div>"
    ),
    (
      "<svg viewBox=\"0 0 1 1\"><a href=\"dead\"><path d=\"M0 0\"/></a></svg>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><g><path d=\"M0 0\"/></g></svg>"
    ),
    (
      "<a href=\"dead\" rel=\"next\">a</a> <a href=\"live\">b</a>",
      "<span>a</span> <a href=\"live2\">b</a>"
    ),
    ("<p onclick=\"x\" data-a=\"b\" class='c\"d'>a</p>", "<p class=\"c&quot;d\">a</p>"),
    ("<nav class=\"out\"><nav>a</nav></nav>b", "b"),
    (
      "<p title=\"a\u{1}\u{FFFE}b\">a\u{FFFF}b\u{FFFD}\u{EFFF}</p>",
      "<p title=\"ab\">ab\u{FFFD}\u{EFFF}</p>"
    ),
    ("&#1;a&#xFFFF;b&#x41;&#66;&amp;&lt", "ab&#x41;&#66;&amp;&amp;lt"),
    ("&#xD800;&#99999999;&#;&#x;&#+6;&#X41;", "&amp;#;&amp;#x;&amp;#+6;&amp;#X41;"),
    ("<td hidden>a\u{1}</td>", "<td hidden=\"hidden\">a</td>"),
    ("<p", "<p></p>"), ("", ""),
    // In lower case this letter takes a byte more.
    ("<o\u{23A}", "<o\u{23A}></o\u{23A}>"),
    ("<P \u{23A}=1>a</P>", "<P \u{23A}=\"1\">a</P>"),
  ])
  func writesXML(_ html: String, _ expected: String) {
    let bytes = XHTML.bytes(of: Array(html.utf8)) {
      $0["class"]?.value == "out"
    } reference: {
      $0 == "live" ? "live2" : $0 == "x.png" ? $0 : nil
    }
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
