import Diagnostics
import FrontMatter
import Graphics
import Markup

/// The numbers of a chart as a table: as their sources give them, with what is to be said of each row.
struct ChartTable {
  let description: ChartDescription
  let data: ChartData
  let facts: Facts

  /// The most rows: what is more stands in the file alone, so that no page grows too heavy.
  private static let rowLimit = 300

  /// The table in a region that scrolls sideways; the sources of its rows get their numbers from `register`.
  func html(_ register: inout CitationRegister) -> HTML {
    let words = facts.words
    var html = HTML("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
    html.attribute("aria-label", "\(words.text(.table)): \(facts.plain.text(description.title))")
    html.raw("><table><caption>")
    html.append(facts.plain.html(description.subtitle ?? description.title))
    html.raw("</caption><thead><tr>")
    for heading in headings {
      html.raw("<th scope=\"col\"")
      if heading.isNumber { html.raw(" class=\"align-right\"") }
      html.raw(">")
      html.append(facts.plain.html(heading.text))
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    let rows = data.positions.indices.filter(data.isShown)
    for row in rows.prefix(Self.rowLimit) {
      let position = data.positions[row]
      html.raw("<tr><th scope=\"row\">")
      html.append(facts.plain.html(position.label))
      html.raw("</th>")
      for value in data.panels.flatMap({ $0.series.map { $0.values[row] } }) {
        html.raw("<td class=\"align-right\">")
        html.text(value.map { words.numbers.string($0.amount, decimals: $0.decimals) } ?? "–")
        html.raw("</td>")
      }
      if description.text != nil { cell(facts.plain.html(position.note ?? ""), &html) }
      if hasNotes { cell(facts.plain.html(data.notes[row]), &html) }
      if hasSources { cell(register.cite(data.sources[row], facts) ?? HTML(), &html) }
      html.raw("</tr>")
    }
    html.raw("</tbody></table></div>")
    if rows.count > Self.rowLimit {
      html.raw("<p>")
      html.text(
        words.text(.moreRows).filling("count", with: String(rows.count - Self.rowLimit)))
      html.raw("</p>")
    }
    return html
  }

  private var hasNotes: Bool { data.notes.contains { !$0.isEmpty } }
  private var hasSources: Bool { data.sources.contains { !$0.isEmpty } }

  private var headings: [(text: String, isNumber: Bool)] {
    var headings = [(text: columnTitle(description.x.value), isNumber: false)]
    for panel in data.panels {
      for series in panel.series {
        let title =
          panel.series.count == 1 ? panel.title : panel.title.map { "\($0): \(series.label)" }
        headings.append((title ?? series.label, true))
      }
    }
    if let text = description.text { headings.append((columnTitle(text.value), false)) }
    if hasNotes { headings.append((facts.words.text(.noteColumn), false)) }
    if hasSources { headings.append((facts.words.text(.sourcesOfPage), false)) }
    return headings
  }

  private func cell(_ content: HTML, _ html: inout HTML) {
    html.raw("<td>")
    html.append(content)
    html.raw("</td>")
  }
}
