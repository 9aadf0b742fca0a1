/// Links, images, marks and tables.
extension ForeignMessageTests {
  static let links = [
    Said(
      "![alt] (../media/a.svg)",
      "5:2: warning: a blank between brackets and parentheses: this is no link [literal]",
      "hint: take the blank out: [words](address)"),
    Said(
      "[a] (../people/mao.md)",
      "5:1: warning: a blank between brackets and parentheses: this is no link [literal]",
      "hint: take the blank out: [words](address)"),
    Said(
      "[a](http://e.org/a b)",
      "5:1: warning: a blank in an address: this stays text [literal]",
      "hint: write <http://e.org/a b> or http://e.org/a%20b"),
    Said(
      "[text](https://e.org \"title)",
      "5:1: warning: the title behind this address is not between two quotes, so this stays text [literal]",
      "hint: write it as in [words](address \"title\"), with other quotes inside"),
    Said(
      "[a](../people/mao.md 'x' y)",
      "5:1: warning: the title behind this address is not between two quotes, so this stays text [literal]",
      "hint: write it as in [words](address \"title\"), with other quotes inside"),
    Said(
      "![a](../media/a.svg =100x20)",
      "5:2: warning: a size behind an address: this stays text [literal]",
      "hint: write it behind the parenthesis: {width=100 height=20}"),
    Said(
      "![a|100](../media/a.svg)",
      "5:1: warning: a size behind a bar is read as words [literal]",
      "hint: write it behind the parenthesis: {width=100}"),
    Said(
      "![a](..\\media\\a.svg)",
      "5:1: error: there is no file \"..\\media\\a.svg\" [dead-link]",
      "hint: write ../media/a.svg"),
    Said(
      "[a](C:\\Users\\x.md)",
      "5:1: error: \"C:\\Users\\x.md\" is no safe link [unsafe-link]",
      "hint: link to a file of the site or to an https: address"),
    Said(
      "[a](www.e.org)",
      "5:1: error: there is no file \"www.e.org\" [dead-link]",
      "hint: write https://www.e.org"),
    Said(
      "[a](e.org/x)",
      "5:1: error: there is no file \"e.org/x\" [dead-link]",
      "hint: write https://e.org/x"),
    Said(
      "[a](a@e.org)",
      "5:1: error: there is no file \"a@e.org\" [dead-link]",
      "hint: write mailto:a@e.org"),
    Said(
      "[a](10.1000/x)",
      "5:1: error: there is no file \"10.1000/x\" [dead-link]",
      "hint: write https://doi.org/10.1000/x"),
    Said(
      "[a](//e.org)",
      "5:1: error: \"//e.org\" starts at the root of a server [dead-link]",
      "hint: write https://e.org"),
    Said(
      "[a](people/mao.md)",
      "5:1: error: there is no file \"people/mao.md\" [dead-link]",
      "hint: did you mean ../people/mao.md?"),
    Said(
      "[a](../../content/people/mao.md)",
      "5:1: error: \"../../content/people/mao.md\" leaves the content folder [dead-link]",
      "hint: did you mean ../people/mao.md?"),
  ]

  static let marks = [
    Said(
      "** bold**",
      "5:8: warning: \"**\" sets no strong text here and stays text [literal]",
      "hint: take out the blank between the marks and the words: **words**"),
    Said(
      "**\"quoted\"**word",
      "5:1: warning: \"**\" sets no strong text here and stays text [literal]",
      "hint: a mark next to punctuation does not count between letters: put the punctuation outside, as in **words**,"
    ),
    Said(
      "####### seven",
      "5:1: warning: headings have six levels, so this stays text [literal]",
      "hint: write fewer marks"),
    Said(
      "\u{3000}# A",
      "5:1: warning: a blank that is none of ASCII stands before these marks, so they stay text [literal]",
      "hint: take it out"),
    Said(
      "＃ A",
      "5:1: warning: a wide sign makes no heading and stays text [literal]",
      "hint: write # and a blank"),
    Said(
      "## H {#a b}",
      "5:6: warning: these attributes cannot be read and stay text [literal]",
      "hint: write {#a-b}: an id has no blanks"),
    Said(
      "a {.b c!}",
      "5:3: warning: these attributes cannot be read and stay text [literal]",
      "hint: write {.name} or {name=\"value\"}; \\{ is a brace"),
    Said(
      "![a](../media/a.svg) {width=5}",
      "5:22: warning: attributes behind nothing that takes them stay text [literal]",
      "hint: put them directly behind an image, a link, [words] or at a heading's end"),
    Said(
      "{# c #}",
      "5:1: warning: a comment of a template means nothing here and stays text [literal]",
      "hint: say it in Markdown, or put it in code if it is an example"),
    Said(
      "#+TITLE: x",
      "5:1: warning: a line of Org means nothing here and stays text [literal]",
      "hint: say it in Markdown, or put it in code if it is an example"),
  ]

  static let tables = [
    Said(
      "|a|b|\n|-|-|\n|1|2|3|",
      "7:6: warning: this row has 3 cells and the table 2 columns, so what stands here is left out [literal]",
      "hint: add a column to the first row and its line of dashes, or write \\| for a bar"),
    Said(
      "|a|\n|-|\n|1|2|",
      "7:4: warning: this row has 2 cells and the table 1 column, so what stands here is left out [literal]",
      "hint: add a column to the first row and its line of dashes, or write \\| for a bar"),
    Said(
      "|a|b|\n|---|---|\n|1|2|\n\n: caption",
      "9:1: warning: this line explains nothing and stays text [literal]",
      "hint: write the term on the line before it; words under a table are a paragraph of their own"
    ),
    Said(
      "| a | b |\n\n|---|---|\n| 1 | 2 |",
      "5:1: warning: an empty line parts this row from its line of dashes, so they make no table [literal]",
      "hint: take the empty line out"),
    Said(
      "  a   b\n --- ---\n  1   2",
      "6:2: warning: columns by blanks make no table, and this is a line across the page [literal]",
      "hint: write bars between the cells: | a | b |, and | --- | --- | under the first row"),
  ]
}
