import Diagnostics
import Markup
import TestSupport
import Testing

@testable import Markdown

/// The rules of GFM's pipe tables.
struct TableTests {
  /// A table, and its rows of cells, each with its alignment before it.
  @Test(arguments: [
    // A header, a delimiter row, rows.
    ("| a | b |\n| --- | --- |\n| c | d |", [["a", "b"], ["c", "d"]]),
    ("| a |\n| --- |", [["a"]]),
    ("|a|\n|-|\n|b|", [["a"], ["b"]]),
    // Pipes at the ends may be left out.
    ("a | b\n-- | -\nc | d", [["a", "b"], ["c", "d"]]),
    ("| a | b\n--- | ---|\nc | d |", [["a", "b"], ["c", "d"]]),
    ("| a\n| -\n| b", [["a"], ["b"]]),
    ("a |\n--|\nb", [["a"], ["b"]]),
    // Alignment.
    (
      "|a|b|c|d|\n|:-|-:|:-:|-|\n|e|f|g|h|",
      [["left:a", "right:b", "center:c", "d"], ["left:e", "right:f", "center:g", "h"]]
    ),
    ("| a |b\n|:-----:| :----------- |", [["center:a", "left:b"]]),
    // Escaped pipes are text, in code too.
    (
      "| a\\|b | `c\\|d` |\n|-|-|\n| **\\|** | \\\\| e |",
      [["a|b", "<code>c|d</code>"], ["<strong>|</strong>", "| e"]]
    ),
    // Inlines in cells, and nothing else.
    (
      "| *a* | [b](c 'd') |\n|-|-|\n| # e | - f |",
      [["<em>a</em>", "<a href=\"c\" title=\"d\">b</a>"], ["# e", "- f"]]
    ),
    ("| > a | 1. b |\n|-|-|\n| ``` | <!-- c --> |", [["&gt; a", "1. b"], ["```", ""]]),
    (
      "| _a_ | \"b\" |\n|-|-|\n| [r] | ![c](d) |\n\n[r]: /u",
      [["<em>a</em>", "“b”"], ["<a href=\"/u\">r</a>", "<img src=\"d\" alt=\"c\">"]]
    ),
    ("| *a | b* |\n|-|-|\n| `c | d` |", [["*a", "b*"], ["`c", "d`"]]),
    ("| a | b |\n|-|-|\n|  |\n| | c |", [["a", "b"], ["", ""], ["", "c"]]),
    // Short rows are filled, long ones cut.
    ("| a | b |\n|-|-|\n| c |\n| d | e | f |", [["a", "b"], ["c", ""], ["d", "e"]]),
    // Any line that starts no other block is a row.
    ("| a | b |\n|-|-|\nc", [["a", "b"], ["c", ""]]),
    ("|a|\n|-|\n===", [["a"], ["==="]]),
    // White space around.
    ("  | a |  \n   |-|\t\n | b |", [["a"], ["b"]]),
    ("|\ta\t|\n|\t-\t|\n|\tb\t|", [["a"], ["b"]]),
    ("| a |\r\n|-|\r\n| b |\r\n", [["a"], ["b"]]),
  ])
  func readsTables(_ source: String, _ rows: [[String]]) {
    let rendering = render(source)
    #expect(rendering.html.text == Self.html(rows))
    #expect(rendering.diagnostics.allSatisfy { ["raw-html", "literal"].contains($0.code) })
  }

  @Test(arguments: [
    "| a | b |\n| --- |\n| c |", "| a |", "| a |\nb", "| a |\n| -b |", "| a |\n| |",
    "| a |\n| - | - |",
    "a\n:-:", "| a |\n\n| - |", "    | a |\n    | - |", "| a\\|\n| - | - |", "|-|", "| a |\n|:|",
    "| a |\n|::-|", "| a |\n|- -|",
  ])
  func leavesOthersAlone(_ source: String) {
    #expect(!render(source).html.text.contains("<table>"))
  }

  @Test(arguments: [
    ("text\n| a |\n|-|\n| b |", "<p>text</p>\nT"),
    ("*t\nu*\n| a |\n|-|\n| b |", "<p><em>t\nu</em></p>\nT"),
    ("[r]: /u\n| a |\n|-|\n| b |", "T"),
    ("| a |\n|-|\n| b |\n\ntext", "T<p>text</p>\n"),
    ("| a |\n|-|\n| b |\n# c", "T<h1 id=\"c\">c</h1>\n"),
    ("| a |\n|-|\n| b |\n> c", "T<blockquote>\n<p>c</p>\n</blockquote>\n"),
    ("| a |\n|-|\n| b |\n- c", "T<ul>\n<li>c</li>\n</ul>\n"),
    ("| a |\n|-|\n| b |\n2. c\n3. d", "T<ol start=\"2\">\n<li>c</li>\n<li>d</li>\n</ol>\n"),
    ("| a |\n|-|\n| b |\n---\nc", "T<hr>\n<p>c</p>\n"),
    ("t\n| a |\n|-|\n| b |\n---", "<p>t</p>\nT<hr>\n"),
    ("> | a |\n> |-|\n> | b |", "<blockquote>\nT</blockquote>\n"),
    ("> | a |\n> |-|\n| b |", "<blockquote>\nT</blockquote>\n"),
    ("- | a |\n  |-|\n  | b |", "<ul>\n<li>\nT</li>\n</ul>\n"),
    ("- text\n  | a |\n  |-|\n  | b |", "<ul>\n<li>text\nT</li>\n</ul>\n"),
    (
      "1. > - | a |\n   >   | - |\n   >   | b |",
      "<ol>\n<li>\n<blockquote>\n<ul>\n<li>\nT</li>\n</ul>\n</blockquote>\n</li>\n</ol>\n"
    ),
  ])
  func fitsTablesIn(_ source: String, _ html: String) {
    #expect(render(source).html.text == html.replacing("T", with: Self.html([["a"], ["b"]])))
  }

  /// A cell without markup is not parsed: what it says, and where, is what it would be in a paragraph.
  @Test func readsBareCellsAsParagraphsAreRead() {
    var random = SeededNumbers(seed: 5)
    let pieces = [
      "Ab", "z9", " ", "  ", ",", ";", "(", ")", "/", "%", "é", "中俄", "Ж", "\u{A0}", "…",
    ]
    for _ in 0..<500 {
      let words = (0..<Int.random(in: 1...7, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      let cell = "x" + words.joined() + "y"
      let table = render("| 7 |\n|-|\n| \(cell) |")
      let paragraph = render(cell)
      #expect(
        table.html.text.contains("<td>\(paragraph.html.text.dropFirst(3).dropLast(5))</td>"),
        "\(cell)")
      #expect(table.plainText == "7\n\(paragraph.plainText)", "\(cell)")
    }
  }

  @Test func tellsPlacesInCells() {
    let source = "t\n> | a | b\\|c [d](e) |\n> |--|--|\n> | **[f](g)** | `\\|` x [h](i) |\n"
    let file = SourceFile(path: "a.md", text: source)
    let rendering = Document(parsing: file).rendered()
    #expect(rendering.links.map { file.text($0.place.range) } == ["[d](e)", "[f](g)", "[h](i)"])
    #expect(rendering.plainText == "t\na b|c d\nf | x h\n")
  }

  @Test func findsFootnotesInCells() {
    let rendering = render("| a[^1] |\n|-|\n\n[^1]: | b |\n    |-|\n")
    #expect(rendering.diagnostics.isEmpty)
    #expect(rendering.html.text.contains("<th scope=\"col\">a<sup class=\"footnote-ref\">"))
    #expect(rendering.html.text.contains("aria-label=\"Table 2\">"))
  }

  private static func html(_ rows: [[String]]) -> String {
    var html =
      "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table 1\">\n<table>\n"
    for (index, row) in rows.enumerated() {
      html += index == 0 ? "<thead>\n" : index == 1 ? "<tbody>\n" : ""
      html += "<tr>\n"
      for cell in row {
        let side = ["left:", "right:", "center:"].first { cell.hasPrefix($0) } ?? ""
        html += index == 0 ? "<th scope=\"col\"" : "<td"
        if !side.isEmpty { html += " class=\"align-\(side.dropLast())\"" }
        html += ">\(cell.dropFirst(side.count))"
        html += index == 0 ? "</th>\n" : "</td>\n"
      }
      html += "</tr>\n"
      if index == 0 { html += "</thead>\n" }
    }
    return html + (rows.count > 1 ? "</tbody>\n" : "") + "</table>\n</div>\n"
  }
}
