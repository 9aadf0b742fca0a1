import SiteGenerator
import TestSupport
import Testing

/// A chart's figure: its words, its two drawings, its table, and the way to its file.
@Suite struct ChartFigureTests {
  static let files: [String: TestFile] = [
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    ---
    ```chart
    title: "Trade \\"grew\\""
    subtitle: Millions, 2000–2001
    description: From one to 1,234.5.
    kind: bar
    data: ../data/t.csv
    x: the_year
    panels:
      - {title: All, series: [{column: total}]}
      - {title: Parts, series: [{column: sold, label: Sold}, {column: bought, label: Bought}]}
    note: Nothing is known of 1999.
    sources: [book]
    ```
    """,
    "content/data/t.csv": """
    the_year,total,sold,bought,source,note
    1999,,,,book,
    2001,1234.50,0.5,,paper; book,late
    2000,1,1,0,paper,
    """,
    "content/sources.yaml": """
    references:
      - {id: book, type: book, title: Book}
      - {id: paper, type: book, title: Paper}
    """,
  ]

  @Test func hasWordsDrawingsTableAndFile() async throws {
    let site = await build(Self.files)
    #expect(site.report == "")
    #expect(
      Self.withoutShapes(try site.text("sections/a.html")) == """
        <title>A · T</title>
        <a href="../index.html">Home</a>
        <figure class="chart" id="chart-i70xxlxo">\
        <figcaption><strong class="figure-title">Trade “grew”</strong> <span class="figure-subtitle">Millions, 2000–2001</span></figcaption>\
        <svg class="chart-drawing chart-wide" viewBox="0 0 640 295" role="img" aria-labelledby="chart-i70xxlxo-wide-title chart-i70xxlxo-wide-description">\
        <title id="chart-i70xxlxo-wide-title">Trade “grew”</title>\
        <desc id="chart-i70xxlxo-wide-description">From one to 1,234.5.</desc></svg>\
        <svg class="chart-drawing chart-narrow" viewBox="0 0 320 570" role="img" aria-labelledby="chart-i70xxlxo-narrow-title chart-i70xxlxo-narrow-description">\
        <title id="chart-i70xxlxo-narrow-title">Trade “grew”</title>\
        <desc id="chart-i70xxlxo-narrow-description">From one to 1,234.5.</desc></svg>\
        <p class="figure-note">Nothing is known of 1999. Sources: <span class="citation">[<a role="doc-biblioref" href="#source-book">1</a>; <a role="doc-biblioref" href="#source-paper">2</a>]</span></p>\
        <details class="figure-data"><summary>Show the table</summary>\
        <div class="table-scroll" role="region" tabindex="0" aria-label="Table: Trade “grew”">\
        <table><caption>Millions, 2000–2001</caption><thead>\
        <tr><th scope="col">The year</th><th scope="col" class="align-right">All</th><th scope="col" class="align-right">Parts: Sold</th><th scope="col" class="align-right">Parts: Bought</th><th scope="col">Note</th><th scope="col">Sources</th></tr></thead>\
        <tbody>\
        <tr><th scope="row">2000</th><td class="align-right">1</td><td class="align-right">1</td><td class="align-right">0</td><td></td><td><span class="citation">[<a role="doc-biblioref" href="#source-paper">2</a>]</span></td></tr>\
        <tr><th scope="row">2001</th><td class="align-right">1,234.50</td><td class="align-right">0.5</td><td class="align-right">–</td><td>late</td><td><span class="citation">[<a role="doc-biblioref" href="#source-paper">2</a>; <a role="doc-biblioref" href="#source-book">1</a>]</span></td></tr></tbody>\
        </table></div></details>\
        <p class="figure-download"><a download href="../data/t.csv">Download the table (CSV)</a></p></figure>

        <p id="source-book"><cite>Book</cite> (n.d.).</p>
        <p id="source-paper"><cite>Paper</cite> (n.d.).</p>

        """)
  }

  /// On the page with the whole course ids and links are its own.
  @Test func standsOnThePageWithTheWholeCourse() async throws {
    let text = try await build(Self.files).text("all.html")
    #expect(text.contains("<figure class=\"chart\" id=\"section.a.chart-i70xxlxo\">"))
    #expect(
      text.contains(
        "aria-labelledby=\"section.a.chart-i70xxlxo-wide-title section.a.chart-i70xxlxo-wide-description\""
      ))
    #expect(text.contains("<a download href=\"data/t.csv\">"))
  }

  @Test func writesNumbersAsTheLanguageDoes() async throws {
    let site = await build(
      Self.files.merging([
        "content/site.yaml": "title: T\nlanguage: ru",
        "templates/strings/ru.yaml": "decimalMark: \",\"\ngroupMark: \"\u{A0}\"",
      ]) { $1 })
    #expect(try site.text("sections/a.html").contains(">1\u{A0}234,50</td>"))
  }

  /// The page's figure, of whose drawings only the frames are left.
  private static func withoutShapes(_ html: String) -> String {
    var result = ""
    for (index, part) in html.split(separator: "<g paint-order=\"stroke\">").enumerated() {
      let rest =
        index == 0 ? part : part.firstRange(of: "</g>").map { part[$0.upperBound...] } ?? ""
      result += rest
    }
    return result
  }
}
