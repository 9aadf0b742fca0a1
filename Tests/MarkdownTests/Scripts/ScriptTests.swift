import Diagnostics
import Markup
import Testing

@testable import Markdown

struct ScriptTests {
  @Test(arguments: [
    ("Nerchinsk (Нерчинск, 尼布楚)", "Nerchinsk («ru Нерчинск», «zh-Hans 尼布楚»)"),
    ("Советский Союз, 1922.", "«ru Советский Союз», 1922."),
    ("план 1953 года", "«ru план 1953 года»"),
    ("《尼布楚条约》, 中俄，边界。 x", "«zh-Hans 《尼布楚条约》, 中俄，边界。» x"),
    ("尼布楚 Нерчинск", "«zh-Hans 尼布楚» «ru Нерчинск»"),
    ("東京タワー and 布", "«ja 東京タワー» and «zh-Hans 布»"),
    ("タワー東京", "«ja タワー東京»"),
    ("*布* `布` [布](b)", "<em>«zh-Hans 布»</em> <code>布</code> <a href=\"b\">«zh-Hans 布»</a>"),
    (
      "[布 x]{lang=zh-Hant} ![布](b)", "<span lang=\"zh-Hant\">布 x</span> <img src=\"b\" alt=\"布\">"
    ),
    ("[布]{ruby=bù}", "<ruby>«zh-Hans 布»<rp>(</rp><rt>bù</rt><rp>)</rp></ruby>"),
    ("Ünïcode “x” — é Ελλάδα", "Ünïcode “x” — é Ελλάδα"),
    ("х", "«ru х»"),
    ("布“布”", "«zh-Hans 布“布»”"),
  ])
  func marksRuns(_ source: String, _ marked: String) {
    var options = MarkdownOptions()
    options.scriptLanguages = [.han: "zh-Hans", .cyrillic: "ru", .kana: "ja"]
    let html = marked.replacing(/«([A-Za-z-]+) ([^»]*)»/) { match in
      "<span lang=\"\(match.output.1)\">\(match.output.2)</span>"
    }
    #expect(render(source, options: options).html.text == "<p>\(html)</p>\n")
    #expect(render(source).html.text.contains("zh-Hans") == false)
  }

  @Test func marksHeadingsButNotTheirIDs() {
    var options = MarkdownOptions()
    options.scriptLanguages = [.han: "zh-Hans"]
    let rendering = render("# A 布", options: options)
    #expect(rendering.html.text == "<h1 id=\"a-布\">A <span lang=\"zh-Hans\">布</span></h1>\n")
    #expect(rendering.headings.map(\.html.text) == ["A <span lang=\"zh-Hans\">布</span>"])
  }

  @Test(arguments: [
    ("ب", Script.arabic), ("Ա", .armenian), ("ব", .bengali), ("Ж", .cyrillic), ("अ", .devanagari),
    ("አ", .ethiopic), ("ა", .georgian), ("Ω", .greek), ("中", .han), ("𠀀", .han), ("한", .hangul),
    ("א", .hebrew), ("あ", .kana), ("カ", .kana), ("ក", .khmer), ("ກ", .lao), ("ᠮ", .mongolian),
    ("က", .myanmar), ("அ", .tamil), ("ก", .thai), ("བ", .tibetan),
  ])
  func knowsLetters(_ letter: String, _ script: Script) throws {
    let scalar = try #require(letter.unicodeScalars.first)
    #expect(ScriptRole(scalar) == .letter(script))
  }
}
