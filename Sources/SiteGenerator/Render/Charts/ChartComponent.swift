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

  /// Joins a `chart` block with its table; `nil` with everything that is wrong with either.
  init?(
    _ description: ChartDescription, _ table: CSVTable, id: String, href: String, site: Site,
    _ diagnostics: inout [Diagnostic]
  ) {
    let before = diagnostics.count
    let annotations = description.annotations.compactMap {
      Self.annotation($0, site, &diagnostics)
    }
    for id in description.sources {
      if let problem = unknownSource(id.value, at: id.place, site) { diagnostics.append(problem) }
    }
    guard let data = ChartData(description, table, site: site, &diagnostics) else { return nil }
    if data.axis == .categories, let first = description.annotations.first {
      diagnostics.append(
        .error(
          "chart", "a moment has no place among categories", at: first.place,
          hint: "the column \"\(description.x.value)\" holds no years or dates"))
    }
    guard diagnostics.count == before else { return nil }
    self.description = description
    self.data = data
    self.annotations = annotations.sorted { ($0.value, $0.label) < ($1.value, $1.label) }
    self.href = href
    self.id = id
    self.site = site
  }

  /// The place and the words of an annotation; `nil` if its event is not known or it has no first day.
  private static func annotation(
    _ annotation: ChartDescription.Annotation, _ site: Site, _ diagnostics: inout [Diagnostic]
  ) -> Chart.Annotation? {
    let (date, title): (HistoricalDate, String)
    switch annotation.moment {
    case .date(let day): (date, title) = (day, "")
    case .event(let id):
      guard let position = site.index.events[id.value] else {
        guard !site.index.mayHave(event: id.value) else { return nil }
        diagnostics.append(
          .unknown(
            id.value, "unknown-id", "there is no event \"\(id.value)\"", at: id.place,
            among: site.index.events.keys))
        return nil
      }
      let event = site.sections[position.section].events[position.event]
      (date, title) = (event.date.value, event.title)
    }
    guard let day = date.earliest else {
      diagnostics.append(
        .error("chart", "\"\(date.edtf)\" has no first day", at: annotation.place))
      return nil
    }
    return Chart.Annotation(value: day.fractionalYear, label: annotation.label ?? title)
  }

  /// The figure; its sources get their numbers from `register`.
  func html(_ register: inout CitationRegister) -> HTML {
    let chart = Chart(
      description.kind, over: data.axis, positions: data.positions, panels: data.panels,
      sharesScale: description.sharesScale, annotations: annotations,
      decimals: description.decimals, numbers: site.words.numbers, title: description.title,
      description: description.description)
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
    html.raw("<details class=\"figure-data\"><summary>")
    html.text(site.words.text(.showTable))
    html.raw("</summary>")
    html.append(ChartTable(description: description, data: data, site: site).html(&register))
    html.raw("</details><p class=\"figure-download\"><a download")
    html.attribute("href", href)
    html.raw(">")
    html.text(site.words.text(.downloadTable))
    html.raw("</a></p></figure>\n")
    return html
  }
}
