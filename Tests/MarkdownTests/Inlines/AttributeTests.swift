import Diagnostics
import Markup
import Testing

@testable import Markdown

struct AttributeTests {
  @Test(arguments: [
    ("[尼布楚]{lang=zh-Hant}", "<span lang=\"zh-Hant\">尼布楚</span>"),
    ("a [*b* c]{lang=ru} d", "a <span lang=\"ru\"><em>b</em> c</span> d"),
    ("*[a]{lang=ru}*", "<em><span lang=\"ru\">a</span></em>"),
    ("[a]{lang=\"ru\"} [b]{ lang='ru' }", "<span lang=\"ru\">a</span> <span lang=\"ru\">b</span>"),
    ("[a](b){lang=ru}.", "<span lang=\"ru\"><a href=\"b\">a</a></span>."),
    ("[[a]{lang=ru} b]{lang=mn}", "<span lang=\"mn\"><span lang=\"ru\">a</span> b</span>"),
    ("[]{lang=ru}", "<span lang=\"ru\"></span>"),
    ("[a\nb]{lang=ru}", "<span lang=\"ru\">a\nb</span>"),
    (
      "[尼布楚]{lang=zh-Hant ruby=Níbùchǔ}",
      "<ruby lang=\"zh-Hant\">尼布楚<rp>(</rp><rt lang=\"zh-Latn-pinyin\">Níbùchǔ</rt><rp>)</rp></ruby>"
    ),
    (
      "[東京]{ruby=\"Tō<kyō\" lang=ja}",
      "<ruby lang=\"ja\">東京<rp>(</rp><rt lang=\"ja-Latn\">Tō&lt;kyō</rt><rp>)</rp></ruby>"
    ),
    ("[東京]{lang=ja ruby=とうきょう}", "<ruby lang=\"ja\">東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>"),
    ("[a]{ruby=b}", "<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>"),
    ("![](a){decorative}", "<img src=\"a\" alt=\"\">"),
    ("a ![](b){decorative} c", "a <img src=\"b\" alt=\"\"> c"),
    // What others write.
    ("x ![](b){alt='A \"post\"'}", "x <img src=\"b\" alt=\"A &quot;post&quot;\">"),
    (
      "x ![](b){alt=\"A *post* by\nthe [sea](c)\"}",
      "x <img src=\"b\" alt=\"A *post* by\nthe [sea](c)\">"
    ),
    ("x ![](b){fig-alt=\"A post\" #fig-b}", "x <img id=\"fig-b\" src=\"b\" alt=\"A post\">"),
    (
      "[a]{.mark} [b]{.smallcaps} [c]{.underline} [d]{#e}",
      "<mark>a</mark> <span class=\"smallcaps\">b</span> <u>c</u> <span id=\"e\">d</span>"
    ),
    // What is none.
    ("[a] {lang=ru} [b]{} [c]{", "[a] {lang=ru} [b]{} [c]{"),
    ("[a]\\{lang=ru} \\[b\\]{lang=ru}", "[a]{lang=ru} [b]{lang=ru}"),
    ("`[a]{lang=ru}`", "<code>[a]{lang=ru}</code>"),
    ("[a]{b c=}", "[a]{b c=}"),
    ("[[a] {b}", "[[a] {b}"),
  ])
  func readsAttributes(_ source: String, _ html: String) {
    let rendering = render(source)
    #expect(rendering.html.text == "<p>\(html)</p>\n")
    // What stands behind nothing that takes it is told.
    let isTold = source.contains("] {lang=") || source.contains("\\]{lang=")
    #expect(rendering.diagnostics.isEmpty != isTold)
  }

  private static let known =
    "images take alt, decorative, width and height, words lang and ruby, and all an #id; \\{ is a brace"

  @Test(arguments: [
    ("[a]{.b}", "\".b\" means nothing here and is left out", 4..<6),
    ("[a]{lang}", "\"lang\" means nothing here and is left out", 4..<8),
    ("[[a]{b}]{lang=ru}", "\"b\" means nothing here and is left out", 5..<6),
    ("![a](b){style=x}", "\"style\" means nothing here and is left out", 8..<13),
    ("`a`{.python}", "\".python\" means nothing here and is left out", 4..<11),
    ("# a {.c}", "\".c\" means nothing here and is left out", 5..<7),
    // Once for all of a file.
    (
      "[a]{.b} [a](c){.b target=_blank rel=x} ![d](e){.f .g .h}",
      "\".b\", \"target\", \"rel\", \".f\", \".g\" and 1 more mean nothing here and are left out",
      4..<6
    ),
  ])
  func leavesOut(_ source: String, _ message: String, _ range: Range<Int>) {
    #expect(
      render(source).diagnostics == [
        .warning(
          "unknown-attribute", message, at: SourcePlace(path: "a.md", range: range),
          hint: Self.known)
      ])
  }

  @Test(arguments: [
    (
      "[a]{lnag=b}",
      Diagnostic.error(
        "unknown-attribute", "\"lnag\" is no attribute here",
        at: SourcePlace(path: "a.md", range: 4..<8), hint: "did you mean lang?")
    ),
    (
      "[a]{lang=\"x y\"}",
      .error(
        "bad-language", "\"x y\" is no language tag",
        at: SourcePlace(path: "a.md", range: 10..<13),
        hint: "write one as in BCP 47, such as zh-Hant")
    ),
    (
      "![](b)",
      .warning(
        "missing-alt", "the image has no words for those who do not see it",
        at: SourcePlace(path: "a.md", range: 0..<6),
        hint:
          "describe it between the brackets or as {alt=\"…\"}, or write {decorative} behind it")
    ),
    (
      "> ![a](b){decorative} c",
      .error(
        "decorative-alt", "the image is marked as decorative and described",
        at: SourcePlace(path: "a.md", range: 2..<9),
        hint: "leave out {decorative} or what stands between the brackets")
    ),
  ])
  func reports(_ source: String, _ diagnostic: Diagnostic) {
    #expect(render(source).diagnostics == [diagnostic])
  }

  @Test func takesTheBracketsOfAnImageWithWordsForItsCaption() {
    let rendering = render("![A *post*](b){alt=\"A post in the river\" .x #c}")
    #expect(
      rendering.html.text
        == "<figure>\n<img id=\"c\" src=\"b\" alt=\"A post in the river\">\n<figcaption>A <em>post</em></figcaption>\n</figure>\n"
    )
    #expect(rendering.anchors == ["c"])
    #expect(rendering.images.map(\.alternative) == ["A post in the river"])
  }

  /// Images of 400 by 200 pixels.
  private struct Host: MarkdownHost {
    func image(
      for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> HostedImage { HostedImage(url: destination, width: 400, height: 200) }
  }

  @Test(arguments: [
    ("", 400, 200), ("{width=50%}", 320, 160), ("{width=100}", 100, 50),
    ("{width=\"1in\"}", 96, 48), ("{height=20px}", 40, 20), ("{height=50%}", 400, 200),
    ("{width=wide}", 400, 200), ("{width=999%}", 640, 320), ("{width=0}", 400, 200),
  ])
  func sizes(_ attributes: String, _ width: Int, _ height: Int) {
    let file = SourceFile(path: "a.md", text: "x ![a](b)\(attributes)")
    #expect(
      Document(parsing: file).rendered(for: Host()).html.text
        == "<p>x <img src=\"b\" alt=\"a\" width=\"\(width)\" height=\"\(height)\"></p>\n")
  }
}
