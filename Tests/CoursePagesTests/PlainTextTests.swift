import Markdown
import Markup
import TestSupport
import Testing

@testable import Course
@testable import CoursePages

/// Text of front matter is inline Markdown, and no block whatever it begins with.
@Suite struct PlainTextTests {
  @Test(arguments: [
    ("Mao Zedong, Beijing", "Mao Zedong, Beijing"),
    ("  two   blanks\n\tand more ", "two blanks and more"),
    ("", ""),
    (" ", " "),
    ("1. Not a list", "1. Not a list"),
    ("1969) Not a list", "1969) Not a list"),
    ("- Not a list", "- Not a list"),
    ("+ Not a list", "+ Not a list"),
    ("# Not a heading", "# Not a heading"),
    ("===", "==="),
    ("> Not a quote", "&gt; Not a quote"),
    ("***", "***"),
    ("```no code", "```no code"),
    ("[a]: not a definition", "[a]: not a definition"),
    ("::: not a div", "::: not a div"),
    (
      "*An* _emphasis_, **strong**, `code`, ~~gone~~, H~2~O, x^2^, [a](b) <b>",
      "<em>An</em> <em>emphasis</em>, <strong>strong</strong>, <code>code</code>, <del>gone</del>, H<sub>2</sub>O, x<sup>2</sup>, a &lt;b&gt;"
    ),
    ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
    ("a\\b &amp; c | d", "a\\b &amp; c | d"),
    ("Told [@doe, p. 3].", "Told."),
    ("\"Friends\" -- 'brothers' 1949-1960...", "“Friends” – ‘brothers’ 1949-1960…"),
    ("Treaty of 尼布楚", #"Treaty of <span lang="zh">尼布楚</span>"#),
  ])
  func sets(text: String, html: String) {
    let plain = PlainText(scriptLanguages: [.han: "zh"])
    #expect(String(decoding: plain.html(text).bytes, as: UTF8.self) == html)
  }

  /// What is taken for its own HTML is what the parser makes of it.
  @Test func takesTheShortWayOnlyWhereItLeadsToTheSame() {
    let pieces = [
      "a", "Word", "é", "Ü", " ", " ", ".", ",", ";", ":", "(", ")", "-", "/", "%", "?", "1", "42",
      "www.", "http", "!", "'", "*", "_", "#", "~", "&", "\u{A0}", "尼", "–", "…", "{", "}", "@",
      "=",
    ]
    var numbers = SeededNumbers(seed: 7)
    var short = 0
    for _ in 0..<4000 {
      let count = Int.random(in: 1...9, using: &numbers)
      let last = Bool.random(using: &numbers) ? pieces.count : 18
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<last, using: &numbers)] }.joined()
      let plain = PlainText(scriptLanguages: [.han: "zh"])
      guard PlainText.isBare(text) else { continue }
      short += 1
      let html = InlineText(text, options: plain.options).unlinked
      #expect(text == String(decoding: html.bytes, as: UTF8.self))
    }
    #expect(short > 300)
  }

  /// Where no markup can stand, quotes, dashes and dots are set all the same.
  @Test(arguments: [
    ("Yeltsin's \"visit\" -- 1992...", "Yeltsin’s “visit” – 1992…"), ("a & b < c", "a & b < c"),
    ("The *Amistad*, [a](b)", "The Amistad, a"), ("'a' & <b> \"尼布楚\"", "‘a’ & <b> “尼布楚”"),
    ("plain, and 1992.", "plain, and 1992."), ("", ""),
  ])
  func setsAsText(text: String, result: String) {
    #expect(PlainText(scriptLanguages: [.han: "zh"]).text(text) == result)
  }

  @Test(arguments: [
    ("", 0), (" \n ", 0), ("word", 1), (" two\twords\n", 2), ("no\u{A0}break\u{2003}wide", 3),
    ("e\u{301}t\u{E9} 尼布楚", 2), ("a\r\nb\u{B}c\u{85}d", 4),
  ])
  func countsWords(text: String, count: Int) {
    #expect(countWords(text[...]) == count)
    #expect(countWords(text[...]) == text.split { $0.isWhitespace }.count)
  }

  /// All white space of Unicode lies below U+3100.
  @Test func partsWordsAtAllBlanks() {
    for value in 1...0x3100 as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let count = scalar.properties.isWhitespace ? 2 : 1
      #expect(countWords("a\(scalar)b"[...]) == count, "U+\(String(value, radix: 16))")
    }
  }
}
