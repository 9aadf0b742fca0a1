import TestSupport

extension GrowthCase {
  /// A text that repeats itself.
  private static func text(
    _ name: String, _ start: Int, _ text: @escaping @Sendable (Int) -> String
  ) -> GrowthCase {
    GrowthCase(name, start) { section("", text($0)) }
  }

  /// The same mark again and again on a line.
  private static func marks(_ mark: String, _ start: Int = 2000) -> GrowthCase {
    text("\(mark) on a line", start) { lines($0, "") { _ in mark } + " x" }
  }

  /// What Markdown's marks can be many of, closed and open.
  static let ofMarks =
    [
      "[", "]", "![", "[a](", "[a](<", "[a]{", "[a]{.b}", "{", "(", "<", "<a ", "<!--", "&", "&#",
      "`", "``` `", "*", "**a ", "_", "*a_", "~", "~~a ", "~a~", "^", "^a", "\\", "\"", "'", "@",
      "@a ",
      "[@s; ", "[^a]", "[^", "www.", "https://", "a@b.", "$", "|", "{{", ":", "a\\\n", "[x] ", "汉a",
      "[汉]{lang=zh ruby=h}", "<b>", "<script>", "1. ", "> ", "- ", "# ", "\t", "\u{301}",
    ].map { marks($0) }
    + [
      marks("(www."), marks("*www."),
      text("closing brackets behind an address", 3000) { "www.a.b" + lines($0, "") { _ in ")" } },
      text("links without an address", 300) { lines($0, " ") { "[a\($0)]" } },
      text("links and their addresses", 300) {
        lines($0, " ") { "[a\($0)]" } + "\n\n" + lines($0) { "[a\($0)]: https://a.org/\($0)" }
      },
      text("addresses that nothing names", 300) { lines($0) { "[a\($0)]: https://a.org/\($0)" } },
      text("code of other lengths", 100) {
        lines($0, " ") { String(repeating: "`", count: $0 % 40 + 1) }
      },
      text("images", 100) { lines($0, "\n\n") { "![a\($0)](../media/a.png \"T\")" } },
      text("attributes of a word", 300) { "[a]{" + lines($0, " ") { ".b\($0)" } + "}" },
      text("attributes of words", 200) { lines($0, " ") { "[a\($0)]{.b lang=zh}" } },
      text("attributes of headings", 200) { lines($0, "\n\n") { "## A {#a\($0) .b}" } },
      text("attributes of images", 100) {
        lines($0, "\n\n") { "![a\($0)](../media/a.png){width=50% .b}" }
      },
      text("struck words", 300) { lines($0, " ") { "~~a\($0)~~ H~2~O x^2^" } },
      text("tasks", 300) { lines($0) { "- [ ] a\($0)" } },
      text("Han in Latin text", 300) { lines($0, " ") { "word 汉字 \($0)" } },
      text("definitions of a list", 200) { lines($0, "\n\n") { "Word \($0)\n: Meaning" } },
      text("definitions of a word", 200) { "Word\n" + lines($0) { ": Meaning \($0)" } },
      text("divs within each other", 100) {
        lines($0) { _ in "::: note" } + "\n\ntext\n\n" + lines($0) { _ in ":::" }
      },
      text("divs in a row", 200) {
        lines($0, "\n\n") { "::: {.note title=\"T\($0)\"}\ntext\n:::" }
      },
      text("divs that stay open", 300) { lines($0, "\n\n") { _ in "::: note" } },
      text("ends of no div", 300) { lines($0, "\n\n") { _ in ":::" } },
      text("callouts", 200) { lines($0, "\n\n") { "> [!NOTE] Title \($0)\n> text" } },
      text("quotes within each other", 100) { lines($0, "") { _ in "> " } + "x" },
      text("lists within each other", 100) { lines($0, "") { _ in "- " } + "x" },
      text("lists", 300) { lines($0) { "- a\($0)\n  1. b" } },
      text("rows of a table", 200) { "|a|b|\n|-|-|\n" + lines($0) { "|[x](#)\($0)|y|" } },
      text("columns of a table", 200) {
        "|\(lines($0, "|") { "a\($0)" })|\n|\(lines($0, "|") { _ in "-" })|\n|\(lines($0, "|") { _ in "x" })|"
      },
      text("cells that are missing", 200) {
        "|\(lines($0, "|") { "a\($0)" })|\n|\(lines($0, "|") { _ in "-" })|\n"
          + lines($0) { _ in "|x|" }
      },
      text("bars in code in a table", 200) { "|a|b|\n|-|-|\n" + lines($0) { _ in "|`x|y`|z|" } },
      text("notes within notes", 100) {
        "a[^0]\n\n" + lines($0, "\n\n") { "[^\($0)]: b[^\($0 + 1)]" } + "\n\n[^\($0)]: c"
      },
      text("one note again and again", 300) { lines($0, " ") { _ in "a[^1]" } + "\n\n[^1]: b" },
      text("one source again and again", 200) { lines($0, " ") { "a [@s, p. \($0)]." } },
      text("sources of one citation", 200) { "a [" + lines($0, "; ") { "@s, p. \($0)" } + "]" },
      text("misspelt sources", 200) { lines($0, " ") { "[@t\($0)]" } },
      text("lines of code", 500) { "```swift\n" + lines($0) { "let a\($0) = 1" } + "\n```" },
      text("blocks of code", 200) { lines($0, "\n\n") { "```swift\nlet a\($0) = 1\n```" } },
      text("misspelt components", 200) { lines($0, "\n\n") { "```quizz\nq: \($0)\n```" } },
      text("breaks", 500) { lines($0, "\\\n") { "a\($0)" } },
      text("rules", 300) { lines($0, "\n\n") { _ in "---" } },
      text("one long word", 20_000) { lines($0, "") { _ in "a" } },
      text("words", 3000) { lines($0, " ") { "w\($0)" } },
      text("sentences with quotes", 300) { lines($0, " ") { "“A” said 'b' \($0)." } },
    ]
}
