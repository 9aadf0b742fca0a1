/// Lists, notes, blocks and callouts.
extension ForeignMessageTests {
  static let lists = [
    Said(
      "- [ ]x",
      "5:3: warning: this is no box and stays text [literal]",
      "hint: write - [ ] or - [x], and a blank before the words"),
    Said(
      "- [] x",
      "5:3: warning: this is no box and stays text [literal]",
      "hint: write - [ ] or - [x], and a blank before the words"),
    Said(
      "* [x ] z",
      "5:3: warning: this is no box and stays text [literal]",
      "hint: write - [ ] or - [x], and a blank before the words"),
    Said(
      "1.a\n2.b",
      "5:1: warning: this begins no list and stays text [literal]",
      "hint: write 1. and a blank before each entry"),
    Said(
      "-a\n-b",
      "5:1: warning: this begins no list and stays text [literal]",
      "hint: write - and a blank before each entry"),
    Said(
      "• a\n• b",
      "5:1: warning: this sign begins no list and stays text [literal]",
      "hint: write - and a blank"),
    Said(
      "i. one\nii. two",
      "5:1: warning: this begins no list and stays text [literal]",
      "hint: write 1. and a blank before each entry"),
    Said(
      "１．一\n２．二",
      "5:1: warning: this begins no list and stays text [literal]",
      "hint: write 1. and a blank before each entry"),
    Said(
      "一、甲\n二、乙",
      "5:1: warning: this begins no list and stays text [literal]",
      "hint: write 1. and a blank before each entry"),
    Said(
      "①甲\n②乙",
      "5:1: warning: this begins no list and stays text [literal]",
      "hint: write 1. and a blank before each entry"),
    Said(
      "☐ a\n☑ b",
      "5:1: warning: this sign begins no list and stays text [literal]",
      "hint: write - [ ] or - [x] and a blank"),
  ]

  static let notes = [
    Said(
      "a[^1]\n\n[^1] note",
      "5:2: error: no footnote \"1\" is defined, here and in 1 more place [undefined-footnote]",
      "hint: write its text in a paragraph that starts with [^1]:"),
    Said(
      "[^a] [^a] [^a]",
      "5:1: error: no footnote \"a\" is defined, here and in 2 more places [undefined-footnote]",
      "hint: write its text in a paragraph that starts with [^a]:"),
    Said(
      "a[1]\n\n[1]: note text here",
      "7:1: warning: no address stands behind this label, so the line stays text [literal]",
      "hint: write [^1]: here and [^1] in the text for a note"),
    Said(
      "a [^ 1]",
      "5:3: warning: a footnote's name has no blanks, so this stays text [literal]",
      "hint: write [^1] here and where its text stands"),
    Said(
      "a<sup>1</sup>",
      "5:2: warning: raw HTML is shown as text [raw-html]",
      "hint: say it in Markdown, or write allow_html: true in site.yaml"),
    Said(
      "::: {.note\nx\n:::",
      "5:1: warning: this line opens no block and stays text [literal]",
      "hint: write ::: and one kind, as in ::: note, or {.note title=\"…\"}"),
    Said(
      "::: figure\nx\n:::",
      "5:1: warning: \"figure\" is no kind of block [unknown-div]",
      "hint: its text stays as it is; note, tip, warning, key, question, challenge and solution are kinds"
    ),
    Said(
      "!!!note\n    x",
      "5:1: warning: an admonition of MkDocs stays text [literal]",
      "hint: write ::: note and a line ::: behind it, or > [!NOTE]"),
    Said(
      "???+ tip \"T\"\n    a",
      "5:1: warning: an admonition of MkDocs stays text [literal]",
      "hint: write ::: note and a line ::: behind it, or > [!NOTE]"),
    Said(
      "> [! NOTE]\n> x",
      "5:3: warning: this begins no callout and stays text [literal]",
      "hint: write > [!NOTE] on a line of its own, and > before each line of its text"),
    Said(
      "> [!NOTE]\n\n> x",
      "5:1: warning: a callout without words [empty]",
      "hint: write > before each line of its text, empty ones as well"),
    Said(
      "[!NOTE]\n\nx",
      "5:1: warning: this begins no callout and stays text [literal]",
      "hint: write > [!NOTE] on a line of its own, and > before each line of its text"),
    Said(
      "[@lo2004, @do2005]",
      "5:11: warning: \"@do2005\" cites nothing here and stays text [literal]",
      "hint: part sources by semicolons, as in [@one; @other]"),
    Said(
      "import T from '@theme/T'",
      "5:1: warning: a line of MDX means nothing here and stays text [literal]",
      "hint: take it out, and say in Markdown what it brings"),
  ]
}
