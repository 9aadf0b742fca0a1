import Testing

@testable import Templates

struct HTMLContextTests {
  /// Where a template has come to does not depend on how its literals are cut.
  @Test(arguments: [
    "<!doctype html><html lang=\"en\"><!-- a > b --><title>A &lt; <b</title><p class=a>Text</P>",
    "<a href = '/x?y#z' =odd==\"1\" data-a=1 b/c>x</a><br/><input disabled><x=y z=w>",
    "<script>if (a < b) { '</scr' + '<</SCRIPT ' }</script ><style>a</style/>b</style>c<",
    "<textarea></texta</textarea\n><p title=\"<\">< p></ p><?php ?><!x><!--> --!><é ü=\"ö\">",
    "<meta http-equiv=\"refresh\" content='0; url=x'><svg><animate attributeName=\"href\" to=\"a\"/>",
  ])
  func readsAnyPieces(_ template: String) {
    let bytes = Array(template.utf8)
    for end in bytes.indices {
      var (whole, pieces) = (HTMLContext(), HTMLContext())
      whole.read(Array(bytes[...end]))
      for byte in bytes[...end] { pieces.read([byte]) }
      // Of letters outside ASCII only names could be cut, and no name that counts has any.
      guard bytes[end] < 0x80 else { continue }
      #expect(whole.state == pieces.state)
      #expect(whole.meaning == pieces.meaning)
      #expect(whole.isCode == pieces.isCode)
      #expect(whole.isBehindPath == pieces.isBehindPath)
    }
  }

  /// The element and the attribute in whose value each template ends.
  @Test(arguments: [
    ("<a href=\"", "a", "href"), ("<A hReF = '", "a", "href"), ("<img/src=\"", "img", "src"),
    ("<a =b=\"", "a", "=b"), ("<a b c=\"", "a", "c"), ("<a b=c d=\"", "a", "d"),
    ("<x=y z=\"", "x=y", "z"), ("<script>a</script><b c=\"", "b", "c"),
    ("<style></styl</style <b c=\"", "style", "c"),
  ])
  func readsNames(_ template: String, _ element: String, _ attribute: String) {
    var context = HTMLContext()
    context.read(Array(template.utf8))
    #expect(context.state == (template.hasSuffix("'") ? .singleQuoted : .doubleQuoted))
    #expect(context.element == element)
    #expect(context.attribute == attribute)
  }
}
