import Diagnostics
import Markup
import Testing

@testable import Markdown

/// What looks like syntax and stays text is told.
struct LiteralTests {
  /// Each diagnostic as the words of the source that it marks, its message and its hint.
  private func told(_ source: String) -> [String] {
    render(source).diagnostics.map { diagnostic in
      let range = diagnostic.place.range
      let words = String(decoding: Array(source.utf8)[range], as: UTF8.self)
      return "\(words): \(diagnostic.message) → \(diagnostic.hint ?? "")"
    }
  }

  /// A block of code that nothing closes, in a quote and in a list as well.
  @Test(arguments: [
    ("```\na", "```"), ("~~~~ b\na\n~~~", "~~~~"), ("> ```\n> a\n\nb", "```"),
    ("- ```\n  a\n\nb", "```"),
    ("```", "```"), ("```\na\n``", "```"), ("a\n\n```b\n", "```"),
  ])
  func tellsOpenFences(_ source: String, _ fence: String) {
    #expect(
      told(source) == [
        "\(fence): this fence is never closed, so all below it is code → write \(fence) on a line of its own where the code ends"
      ])
  }

  @Test(arguments: [
    "```\na\n```", "~~~\na\n~~~~~", "> ```\n> a\n> ```", "- ```\n  a\n  ```", "    ```\n    a",
    "```\na\n```  ",
    "1. ```b\n   a\n   ```\n\nc", "```\r\na\r\n```\r\n", "> - ```\n>   a\n>   ```",
    "::: note\n```\na\n```\n:::",
  ])
  func leavesClosedFencesAlone(_ source: String) { #expect(told(source) == []) }

  @Test(arguments: [
    (
      "[the treaty][trety] [a][b]\n\n[treaty]: c",
      [
        "[the treaty][trety]: no address is defined for \"trety\", so this stays text → did you mean [treaty]?",
        "[a][b]: no address is defined for \"b\", so this stays text → write a line [b]: address, or the address in parentheses behind the words",
      ]
    ),
    (
      "![a](my map.png) [b](c d.md)",
      [
        "[a](my map.png): a blank in an address: this stays text → write <my map.png> or my%20map.png",
        "[b](c d.md): a blank in an address: this stays text → write <c d.md> or c%20d.md",
      ]
    ),
    (
      "A [[wiki]] and [[Long name|words]].",
      [
        "[[wiki]]: a link of a wiki stays text → write [wiki](wiki.md), the path from this file",
        "[[Long name|words]]: a link of a wiki stays text → write [words](long-name.md), the path from this file",
      ]
    ),
    (
      "==marked== and ++new++ and ||hidden||",
      [
        "==marked==: \"==\" marks no words here and stays text → write [words]{.mark}",
        "++new++: \"++\" sets no new text off here and stays text → write [words]{.underline}, or say that it is new",
        "||hidden||: \"||\" hides nothing here and stays text → write ::: spoiler and a line ::: behind it",
      ]
    ),
    (
      "[TOC]",
      [
        "[TOC]: no table of contents comes here, so this stays text → take it out: pages list their headings by themselves"
      ]
    ),
    (
      "[a](b",
      [
        "[a](b: the parenthesis behind these brackets is not closed, so this stays text → write ) behind the address"
      ]
    ),
    (
      "[a] (https://e.org) b",
      [
        "[a] (https://e.org): a blank between brackets and parentheses: this is no link → take the blank out: [words](address)"
      ]
    ),
    (
      "A **bold **x",
      [
        "**: \"**\" sets no strong text here and stays text → take out the blank between the marks and the words: **words**"
      ]
    ),
    (
      "**注意：**请",
      [
        "**: \"**\" sets no strong text here and stays text → a mark next to punctuation does not count between letters: put the punctuation outside, as in **words**,"
      ]
    ),
    (
      "a **b",
      [
        "**: \"**\" sets no strong text here and stays text → close it without a blank before: **words**; \\* is text"
      ]
    ),
    (
      "~~a",
      [
        "~~: \"~~\" sets no struck text here and stays text → close it without a blank before: ~~words~~; \\~ is text"
      ]
    ),
    (
      "#NoSpace", ["#: a heading needs a blank behind its marks → write # and a blank; \\# is text"]
    ),
    (
      "a\n##Head",
      ["##: a heading needs a blank behind its marks → write ## and a blank; \\# is text"]
    ),
    (
      "| a | b |\n| 1 | 2 |",
      [
        "| a | b |: rows of a table without a line of dashes stay text → write | --- | --- | under the first row, a cell for each column"
      ]
    ),
    (
      "| a | b |\n|---|---|\n| `x|y` |",
      [
        "`: this code is cut in two by a pipe → write \\| for a pipe in a table",
        "`: this code is cut in two by a pipe → write \\| for a pipe in a table",
      ]
    ),
    (
      "a[^note 1]",
      [
        "[^note 1]: a footnote's name has no blanks, so this stays text → write [^note-1] here and where its text stands"
      ]
    ),
    (
      "!!! note",
      [
        "!!!: an admonition of MkDocs stays text → write ::: note and a line ::: behind it, or > [!NOTE]"
      ]
    ),
    (
      "{{< b >}} {% c %} $$x$$ {{ d }}",
      [
        "{{<: a shortcode of Hugo means nothing here and stays text → say it in Markdown, or put it in code if it is an example",
        "{%: a tag of Jekyll or Liquid means nothing here and stays text → say it in Markdown, or put it in code if it is an example",
        "$$: mathematics means nothing here and stays text → say it in Markdown, or put it in code if it is an example",
      ]
    ),
    (
      "a ^[b c] d",
      [
        "^[b c]: a note on the spot means nothing here and stays text → write [^1] here, and a line [^1]: with its words below"
      ]
    ),
    (
      "$x_1$ and $5 and $6, $E=mc^2$",
      [
        "$x_1$: mathematics means nothing here and stays text → say it in Markdown, or put it in code if it is an example"
      ]
    ),
    (
      "12:30:45, a:b:c, :smile: and :+1:",
      [
        ":smile:: the name of a sign is not replaced by it and stays text → write the sign itself; \\: is a colon"
      ]
    ),
    (
      "\\newpage",
      [
        "\\newpage: a command of LaTeX means nothing here and stays text → say it in Markdown, or put it in code if it is an example"
      ]
    ),
    (
      "a \\b in C:\\Users, \\textbf{c}",
      [
        "\\textbf: a command of LaTeX means nothing here and stays text → say it in Markdown, or put it in code if it is an example"
      ]
    ),
    (
      "&bogus; &amp; AT&T; &c;",
      [
        "&bogus;: HTML has no character \"&bogus;\", so this stays text → write the character itself; \\& is an ampersand"
      ]
    ),
    (
      "| a\n| b",
      [
        "|: these lines become one, and their bars stay text → take the bars out, and write \\ at the end of each line that is to break"
      ]
    ),
    (
      "a. One\nb. Two\nc. Three",
      [
        "a.: this begins no list and stays text → write 1. and a blank before each entry, or - and a blank"
      ]
    ),
    (
      "(1) One\n(2) Two",
      [
        "(1): this begins no list and stays text → write 1. and a blank before each entry, or - and a blank"
      ]
    ),
    (
      "*[HTML]: Words",
      [
        "*[HTML]:: an abbreviation is not explained by this line, which stays text → explain it in content/glossary.md, or in words where it first stands"
      ]
    ),
    (
      "a {.b} c",
      [
        "{.b}: attributes behind nothing that takes them stay text → put them directly behind an image, a link, [words] or at a heading's end"
      ]
    ),
    (
      "```quizz\na\n```",
      ["```quizz\na\n```: \"quizz\" is no component, so this is shown as code → did you mean quiz?"]
    ),
    ("##", ["##: a heading without words → write them behind the #, or take it out"]),
    (
      "[](https://e.org)",
      [
        "[](https://e.org): a link without words → write between the brackets what readers find there"
      ]
    ),
    (
      "[a]()",
      [
        "[a](): a link without a target → write an address or the path of a file between the parentheses"
      ]
    ),
    (
      "![a]()",
      ["![a](): an image without a target → write the path of a file between the parentheses"]
    ),
    // What is meant as text.
    ("2 ** 3, a**b, a__b, [ok], # a\\#b, `**a**`, \\*\\*a\\*\\*, ~5, {a}, 1|2, $5", []),
    ("[a](b \"t\") [c](<d e>) [f][g]\n\n[g]: h", []),
    ("#1 of two, #", []),
    ("[a] (see below)", []),
  ])
  func tells(_ source: String, _ expected: [String]) {
    let told = told(source)
    #expect(told == expected, "\(told)")
  }
}
