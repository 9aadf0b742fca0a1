import Diagnostics
import Markup
import Testing

@testable import Markdown

struct GlossaryTests {
  private struct Host: MarkdownHost {
    func term(
      _ id: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
    ) -> HostedTerm? {
      id == "none"
        ? nil : HostedTerm(url: "glossary.html#\(id)", definition: HTML("What it <em>is</em>"))
    }
  }

  private func rendered(_ text: String) -> String {
    var options = MarkdownOptions()
    options.terms = [
      GlossaryTerm(id: "split", names: ["split"]),
      GlossaryTerm(id: "sino-soviet-split", names: ["Sino-Soviet split", "the Split"]),
      GlossaryTerm(id: "detente", names: ["détente"]),
      GlossaryTerm(id: "none", names: ["hidden"]),
      GlossaryTerm(id: "e", names: ["Éclat"]),
      GlossaryTerm(id: "war", names: ["people's war"]),
      GlossaryTerm(id: "han", names: ["条约", "尼布楚条约"]),
      GlossaryTerm(id: "kana", names: ["カタカナ"]),
      GlossaryTerm(id: "yangban", names: ["양반"]),
      GlossaryTerm(id: "stone", names: ["ຫີນ", "ថ្ម", "หิน", "ကျောက်"]),
    ]
    let file = SourceFile(path: "a.md", text: text)
    return Document(parsing: file, options: options).rendered(for: Host()).html.text
  }

  @Test(arguments: ["ພົບຫີນໃຫຍ່", "រកឃើញថ្មធំ", "พบหินใหญ่", "ဒီကျောက်တုံး"])
  func findsTermsInScriptsWithoutBlanks(_ text: String) {
    #expect(rendered(text).contains("glossary.html#stone"))
  }

  /// Korean sets particles behind nouns without a blank.
  @Test(arguments: [("양반은 지배층", true), ("양반", true), ("양반에서 온", true), ("양반전", false)])
  func findsTermsBeforeParticles(_ text: String, _ isFound: Bool) {
    #expect(rendered(text).contains("glossary.html#yangban") == isFound)
  }

  @Test func linksFirstUse() {
    #expect(
      rendered("A split, and a split.") == """
        <p>A <span class="term"><a href="glossary.html#split" aria-describedby="term:1">split</a>\
        <span class="term-definition" role="tooltip" id="term:1">What it <em>is</em></span></span>\
        , and a split.</p>

        """)
  }

  @Test(arguments: [
    ("Split", "«split 1 Split»"),
    ("SPLIT splits split-up lend-split presplit", "SPLIT splits split-up lend-split presplit"),
    ("split- split—x (split)", "«split 1 split»- split—x (split)"),
    (
      "The Sino-Soviet split. A split.",
      "The «sino-soviet-split 1 Sino-Soviet split». A «split 2 split»."
    ),
    ("sino-Soviet split", "«sino-soviet-split 1 sino-Soviet split»"),
    ("Détente's “détente”", "«detente 1 Détente»’s “détente”"),
    ("“détente”", "“«detente 1 détente»”"),
    ("éclat", "«e 1 éclat»"),
    ("*split*", "<em>«split 1 split»</em>"),
    ("[split](a) `split` split", "<a href=\"a\">split</a> <code>split</code> «split 1 split»"),
    ("hidden split", "hidden «split 2 split»"),
    ("[[split]]", "[[«split 1 split»]]"),
    (
      "A Sino-Soviet\nsplit, a split",
      "A «sino-soviet-split 1 Sino-Soviet\nsplit», a «split 2 split»"
    ),
    ("Sino–Soviet split", "«sino-soviet-split 1 Sino–Soviet split»"),
    ("Sino--Soviet split.", "«sino-soviet-split 1 Sino–Soviet split»."),
    ("Sino\u{2011}Soviet\u{A0}split", "«sino-soviet-split 1 Sino\u{2011}Soviet\u{A0}split»"),
    ("a people's war", "a «war 1 people’s war»"),
    ("a people’s\nwar", "a «war 1 people’s\nwar»"),
    ("a people\\'s war, split", "a «war 1 people's war», «split 2 split»"),
    ("签订了尼布楚条约和条约", "签订了«han 1 尼布楚条约»和条约"),
    ("新条约split条约", "新«han 1 条约»«split 2 split»条约"),
    ("これはカタカナです", "これは«kana 1 カタカナ»です"),
    ("*a split* split", "<em>a «split 1 split»</em> split"),
    ("split *split* détente", "«split 1 split» <em>split</em> «detente 2 détente»"),
  ])
  func findsNames(_ source: String, _ marked: String) {
    let html = marked.replacing(/«([a-z-]+) (\d) ([^»]*)»/) { match in
      let (_, id, number, words) = match.output
      return
        "<span class=\"term\"><a href=\"glossary.html#\(id)\" aria-describedby=\"term:\(number)\">\(words)</a>"
        + "<span class=\"term-definition\" role=\"tooltip\" id=\"term:\(number)\">What it <em>is</em></span></span>"
    }
    #expect(rendered(source) == "<p>\(html)</p>\n")
  }

  @Test func leavesHeadingsAlone() {
    #expect(rendered("# Split") == "<h1 id=\"split\">Split</h1>\n")
  }
}
