import Markdown
import Markup
import TestSupport
import Testing

@testable import Course
@testable import CoursePages

/// Text of front matter is never markup, whatever it begins with or holds.
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
    ("*no* _stress_ `code` ~strike~ [a](b) <b>", "*no* _stress_ `code` ~strike~ [a](b) &lt;b&gt;"),
    ("a\\b &amp; c | d", "a\\b &amp;amp; c | d"),
    ("\"Friends\" -- 'brothers' 1949-1960...", "“Friends” – ‘brothers’ 1949-1960…"),
    ("Treaty of 尼布楚", #"Treaty of <span lang="zh">尼布楚</span>"#),
  ])
  func sets(text: String, html: String) {
    let plain = PlainText(scriptLanguages: [.han: "zh"])
    #expect(String(decoding: plain.html(text).bytes, as: UTF8.self) == html)
  }

  /// Where no markup can stand, quotes, dashes and dots are set all the same.
  @Test(arguments: [
    ("Yeltsin's \"visit\" -- 1992...", "Yeltsin’s “visit” – 1992…"), ("a & b < c", "a & b < c"),
    ("'a' & <b> \"尼布楚\"", "‘a’ & <b> “尼布楚”"), ("plain, and 1992.", "plain, and 1992."), ("", ""),
  ])
  func setsAsText(text: String, result: String) {
    #expect(PlainText(scriptLanguages: [.han: "zh"]).text(text) == result)
  }

  @Test(arguments: [
    ("", 0), (" \n ", 0), ("word", 1), (" two\twords\n", 2), ("no\u{A0}break\u{2003}wide", 3),
    ("e\u{301}t\u{E9} 尼布楚", 2), ("a\r\nb\u{B}c\u{85}d", 4),
  ])
  func countsWords(text: String, count: Int) {
    #expect(countWords(text) == count)
    #expect(countWords(text[...]) == text.split { $0.isWhitespace }.count)
  }
}
