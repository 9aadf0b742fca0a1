import Diagnostics
import Markup
import Testing

@testable import Markdown

/// What AsciiDoc, reStructuredText, MyST, MDX, R Markdown, LaTeX and Obsidian read and Markdown does not is told.
struct ForeignSyntaxTests {
  private func told(_ source: String) -> [String] {
    render(source).diagnostics.map { diagnostic in
      let range = diagnostic.place.range
      let words = String(decoding: Array(source.utf8)[range], as: UTF8.self)
      return "\(words): \(diagnostic.message) → \(diagnostic.hint ?? "")"
    }
  }

  private static let meansNothing =
    "means nothing here and stays text → say it in Markdown, or put it in code if it is an example"

  @Test(arguments: [
    (
      "στρώμα | ηλικία\n1 | 2",
      "στρώμα | ηλικία: rows of a table without a line of dashes stay text → write | --- | --- | under the first row, a cell for each column"
    ),
    (
      "| a | b | c |\n| - | - |\n| 1 | 2 | 3 |",
      "| - | - |: this line of dashes has 2 cells, the row above it 3, so they make no table → write a cell for each column: | --- | --- | --- |"
    ),
    (
      "a | b\n:-: | - | -\n1 | 2",
      ":-: | - | -: this line of dashes has 3 cells, the row above it 2, so they make no table → write a cell for each column: | --- | --- |"
    ),
    (
      "![[Mein Bild.png|300]]",
      "![[Mein Bild.png|300]]: an image of a wiki stays text → write ![what it shows](Mein%20Bild.png), the path from this file"
    ),
    (
      "[[Lex Aquilia#Text]]",
      "[[Lex Aquilia#Text]]: a link of a wiki stays text → write [Lex Aquilia#Text](lex-aquilia.md#text), the path from this file"
    ),
    (
      "[[#Text|words]]",
      "[[#Text|words]]: a link of a wiki stays text → write [words](#text)"
    ),
    (
      "a %%hidden%% b",
      "%%hidden%%: \"%%\" hides nothing here and stays text → write <!-- words -->"
    ),
    (
      "words ^note-1a",
      "^note-1a: the name of a block stays text → link to a heading, or write [words]{#note-1a} at what is linked to"
    ),
    ("include::part.adoc[]", "include::part.adoc[]: a macro of AsciiDoc \(meansNothing)"),
    (
      "See link:a.html[words] and b.",
      "link:a.html[words]: a macro of AsciiDoc means nothing here and stays text → write [words](address)"
    ),
    ("== Title", "==: a heading of AsciiDoc or of a wiki stays text → write ## and a blank"),
    (
      "=== \"Tab\"",
      "=== \"Tab\": a tab of MkDocs means nothing here and stays text → write a heading, and what stands in the tab under it"
    ),
    (".. note:: words", ".. note:: words: a directive of reStructuredText \(meansNothing)"),
    (
      "See :ref:`a`.",
      ":ref:: a role of Sphinx means nothing here and stays text → write [words](address) for a link, [@id] for a source, or the words alone"
    ),
    (
      "See {cite:p}`doe99`.",
      "{cite:p}: a role of MyST means nothing here and stays text → write [words](address) for a link, [@id] for a source, or the words alone"
    ),
    (
      "```{note}\na\n```",
      "```{note}\na\n```: a directive of MyST is shown as code → write ::: note and a line ::: behind its words"
    ),
    (
      "```{code-cell} python\na\n```",
      "```{code-cell} python\na\n```: a directive of MyST is shown as code → name the language alone behind the marks"
    ),
    (
      "```mermaid\na\n```",
      "```mermaid\na\n```: nothing is drawn of \"mermaid\", so this is shown as code → put a picture of it into media, or write text behind the marks if it is to be read"
    ),
    (
      "import Tabs from '@theme/Tabs'",
      "import Tabs from '@theme/Tabs': a line of MDX means nothing here and stays text → take it out, and say in Markdown what it brings"
    ),
    (
      "export const a = 1",
      "export const a = 1: a line of MDX means nothing here and stays text → take it out, and say in Markdown what it brings"
    ),
    (
      "There are `r nrow(x)` rows.",
      "`r nrow(x)`: this code is shown and not run → write what it gives instead"
    ),
    ("So \\(x^2\\) is", "\\(x^2\\): mathematics \(meansNothing)"),
    ("\\[ E = mc^2 \\]", "\\[ E = mc^2 \\]: mathematics \(meansNothing)"),
    ("\\newline b", "\\newline: a command of LaTeX \(meansNothing)"),
    (
      "a**b and **c **d",
      "**: \"**\" sets no strong text here and stays text → take out the blank between the marks and the words: **words**"
    ),
    (
      "[^a][b] [^σημ 1]",
      "[^σημ 1]: a footnote's name has no blanks, so this stays text → write [^σημ-1] here and where its text stands"
    ),
    (
      "[x] (y) [z] (https://e.org)",
      "[z] (https://e.org): a blank between brackets and parentheses: this is no link → take the blank out: [words](address)"
    ),
  ])
  func tells(_ source: String, _ expected: String) {
    let told = told(source)
    #expect(told.contains(expected), "\(told)")
  }

  @Test(arguments: [
    "a | b", "a | b\nc", "Goods import from China.", "import a from b", "\\(not a list\\)",
    "\\[sic\\] and \\[1\\]",
    "10 % and 20 %", "a ^2", "At 10:30: `code` here", "`r` and `python`", "```{r}\na\n```",
    "```{.python}\na\n```", "A = B == C", "See note: [a](b)", "x == y", "f(x) = {a}",
    "| a | b |\n|---|---|\n| 1 | 2 |", "| a |\n| --- |\n| 1 |", "Export of grain\nrose.",
  ])
  func leavesTextAlone(_ source: String) {
    let told = told(source)
    #expect(told == [], "\(told)")
  }
}
