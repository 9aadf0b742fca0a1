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
    // What is none.
    ("[a] {lang=ru} [b]{} [c]{", "[a] {lang=ru} [b]{} [c]{"),
    ("[a]\\{lang=ru} \\[b\\]{lang=ru}", "[a]{lang=ru} [b]{lang=ru}"),
    ("`[a]{lang=ru}` [a]{lang=*b*}", "<code>[a]{lang=ru}</code> [a]{lang=<em>b</em>}"),
    ("[a]{b c=}", "[a]{b c=}"),
    ("[[a]] {b}", "[[a]] {b}"),
  ])
  func readsAttributes(_ source: String, _ html: String) {
    let rendering = render(source)
    #expect(rendering.html.text == "<p>\(html)</p>\n")
    #expect(rendering.diagnostics.isEmpty)
  }

  @Test(arguments: [
    (
      "[a]{.b}", "unknown-attribute", "\".b\" is no attribute here", 4..<6,
      "lang and ruby are; \\{ is a brace"
    ),
    (
      "[a]{lnag=b}", "unknown-attribute", "\"lnag\" is no attribute here", 4..<8,
      "did you mean lang?"
    ),
    (
      "[a]{lang}", "unknown-attribute", "\"lang\" is no attribute here", 4..<8,
      "lang and ruby are; \\{ is a brace"
    ),
    (
      "[[a]{b}]{lang=ru}", "unknown-attribute", "\"b\" is no attribute here", 5..<6,
      "lang and ruby are; \\{ is a brace"
    ),
    (
      "![a](b){width=3}", "unknown-attribute", "\"width\" is no attribute here", 8..<13,
      "only decorative is; \\{ is a brace"
    ),
    (
      "[a]{lang=\"x y\"}", "bad-language", "\"x y\" is no language tag", 10..<13,
      "write one as in BCP 47, such as zh-Hant"
    ),
    (
      "![](b)", "missing-alt", "the image has no words for those who do not see it", 0..<6,
      "describe it between the brackets, or write ![](…){decorative}"
    ),
    (
      "> ![a](b){decorative} c", "decorative-alt",
      "the image is marked as decorative and described", 2..<9,
      "leave out {decorative} or what stands between the brackets"
    ),
  ])
  func reports(
    _ source: String, _ code: String, _ message: String, _ range: Range<Int>, _ hint: String
  ) {
    #expect(
      render(source).diagnostics == [
        .error(code, message, at: SourcePlace(path: "a.md", range: range), hint: hint)
      ])
  }
}
