import Chronology
import Diagnostics
import FrontMatter
import Graphics
import Markdown
import Markup

/// A chart within a page: the picture twice, for wide and narrow screens, with its note, its sources and its table.
struct ChartComponent {
  private let description: ChartDescription
  private let data: ChartData
  private let annotations: [Chart.Annotation]
  /// The way to the table's file.
  private let href: String
  private let id: String
  private let site: Site

  /// Reads a `chart` block whose table `file` holds; `nil` with everything that is wrong with either.
  init?(
    _ description: ChartDescription, _ table: SourceFile, id: String, href: String, site: Site,
    _ diagnostics: inout [Diagnostic]
  ) {
    let before = diagnostics.count
    var annotations: [Chart.Annotation] = []
    for id in description.annotations {
      guard let position = site.index.events[id.value] else {
        diagnostics.append(
          .error(
            "unknown-id", "there is no event \"\(id.value)\"", at: id.place,
            hint: nearestName(to: id.value, in: site.index.events.keys)
              .map { "did you mean \"\($0)\"?" }))
        continue
      }
      let event = site.sections[position.section].events[position.event]
      guard let day = event.date.value.earliest else { continue }
      annotations.append(
        Chart.Annotation(value: day.fractionalYear, label: "\(day.year): \(event.title)"))
    }
    for id in description.sources where site.index.references[id.value] == nil {
      diagnostics.append(
        .error(
          "unknown-source", "there is no source \"\(id.value)\"", at: id.place,
          hint: nearestName(to: id.value, in: site.index.references.keys)
            .map { "did you mean \"\($0)\"?" }))
    }
    guard let table = CSVTable(table, &diagnostics),
      let data = ChartData(description, table, site: site, &diagnostics),
      diagnostics.count == before
    else { return nil }
    self.description = description
    self.data = data
    self.annotations = annotations.sorted { ($0.value, $0.label) < ($1.value, $1.label) }
    self.href = href
    self.id = id
    self.site = site
  }

  /// The figure; its sources get their numbers from `register`.
  func html(_ register: inout CitationRegister) -> HTML {
    let chart = Chart(
      description.kind, positions: data.positions, panels: data.panels,
      sharesScale: description.sharesScale, annotations: annotations,
      numbers: site.words.numbers, title: description.title, description: description.description)
    var html = HTML("<figure class=\"chart\"")
    html.attribute("id", id)
    html.raw("><figcaption><strong class=\"figure-title\">")
    html.append(site.plainText.html(description.title))
    html.raw("</strong>")
    if let subtitle = description.subtitle {
      html.raw(" <span class=\"figure-subtitle\">")
      html.append(site.plainText.html(subtitle))
      html.raw("</span>")
    }
    html.raw("</figcaption>")
    html.append(chart.svg(.wide, id: id + "-wide"))
    html.append(chart.svg(.narrow, id: id + "-narrow"))
    let ids = description.sources.map(\.value) + data.sources.joined()
    var seen: Set<String> = []
    let citation = register.cite(ids.filter { seen.insert($0).inserted })
    if description.note != nil || citation != nil {
      html.raw("<p class=\"figure-note\">")
      if let note = description.note {
        html.append(site.plainText.html(note))
        html.raw(" ")
      }
      if let citation {
        html.text(site.words.text(.sources) + ": ")
        html.append(citation)
      }
      html.raw("</p>")
    }
    table(&html, &register)
    html.raw("</figure>\n")
    return html
  }

  private func table(_ html: inout HTML, _ register: inout CitationRegister) {
    let words = site.words
    let series = data.panels.flatMap { panel in
      panel.series.map { series in
        (label: panel.title.map { "\($0): \(series.label)" } ?? series.label, values: series.values)
      }
    }
    let hasWords = data.positions.contains { $0.note != nil }
    let hasNotes = data.notes.contains { !$0.isEmpty }
    let hasSources = data.sources.contains { !$0.isEmpty }
    html.raw("<details class=\"figure-data\"><summary>")
    html.text(words.text(.showTable))
    html.raw("</summary><div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
    html.attribute("aria-label", "\(words.text(.table)): \(description.title)")
    html.raw("><table><thead><tr><th scope=\"col\">")
    html.text(words.text(Int(data.positions.first?.label ?? "") == nil ? .category : .year))
    html.raw("</th>")
    for one in series {
      html.raw("<th scope=\"col\" class=\"align-right\">")
      html.text(one.label)
      html.raw("</th>")
    }
    for (word, isThere) in [
      (Word.words, hasWords), (.noteColumn, hasNotes), (.source, hasSources),
    ] where isThere {
      html.raw("<th scope=\"col\">")
      html.text(words.text(word))
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    for (row, position) in data.positions.enumerated() {
      html.raw("<tr><th scope=\"row\">")
      html.text(position.label)
      html.raw("</th>")
      for one in series {
        html.raw("<td class=\"align-right\">")
        html.text(one.values[row].map(words.numbers.string) ?? "–")
        html.raw("</td>")
      }
      if hasWords { cell(site.plainText.html(position.note ?? ""), &html) }
      if hasNotes { cell(site.plainText.html(data.notes[row]), &html) }
      if hasSources { cell(register.cite(data.sources[row]) ?? HTML(), &html) }
      html.raw("</tr>")
    }
    html.raw("</tbody></table></div><p><a download")
    html.attribute("href", href)
    html.raw(">")
    html.text(words.text(.downloadTable))
    html.raw("</a></p></details>")
  }

  private func cell(_ content: HTML, _ html: inout HTML) {
    html.raw("<td>")
    html.append(content)
    html.raw("</td>")
  }
}
