/// Makes text that looks like Markdown, the same for the same seed.
struct SampleGenerator {
  private var state: UInt64

  private let fragments: [String]

  /// Fragments that hold one of `excluded` are not used.
  init(seed: UInt64, without excluded: [String] = []) {
    fragments = Self.fragments.filter { fragment in
      !excluded.contains { fragment.contains($0) }
    }
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private static let fragments: [String] = [
    "word", "two words", "a_b_c", "Ünïcode", "尼布楚", " ", "  ", "    ", "\t", "\n", "\n", "\n\n",
    "\n\n\n", "\r\n", "\r", "\\\n", "  \n", "*", "**", "***", "_", "__", "`", "``", "```\n",
    "~~~ swift\n", "# ", "## ", "###### ", "#", "\n===\n", "\n---\n", "***\n", "- ", "* ", "+ ",
    "1. ", "2) ", "10. ", "> ", ">", ">> ", "[", "]", "![", "](", ")", "](/url)", "](<a b> \"t\")",
    "](x\n\"t\")", "[ref]", "[ref]: /url\n", "[ref]: /u 'title'\n", "\n[x y]:\n/two\n\"title\"\n",
    "[x y]", "[a][ref]", "<", ">", "<http://a.b/c?d=e&f>", "<me@example.org>", "<b>", "</b>",
    "<div>\n", "</div>\n", "<!-- c -->", "<!-- a\nb -->", "<br/>", "&amp;", "&copy;", "&#64;",
    "&#x20AC;",
    "&nope;", "&", "\\", "\\*", "\\[", "\\\\", "\"", "'", "\"quoted\"", "it's", "--", "---", "...",
    ".", "!", "(", "{", "}", "{#id}", "| a | b |\n", "|---|:-:|\n", "[^1]", "[^1]: note\n",
    "[@id]", "@id", "> [!NOTE]\n", "`code`", "``a ` b``", "`a\nb`", "\u{0}", "\u{1}", "\u{A0}",
    "\"\"", "()", "[a](b \"\")", "javascript:x", "data:image/png,", "\u{FEFF}",
    "~~", "~2~", "^2^", "::: note\n", "::: {.tip #t title=\"a\"}\n", ":::\n", "\n: ", "- [ ] ",
    "{.a b=c}",
    " https://e.org/a ", "www.e.org",
  ]

  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  /// A text of at most `count` fragments.
  mutating func sample(of count: Int) -> String {
    var text = ""
    for _ in 0...next(below: count) { text += fragments[next(below: fragments.count)] }
    return text
  }
}
