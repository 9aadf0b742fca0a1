import Chronology
import Diagnostics
import FrontMatter
import Markdown
import Markup

/// A strip of events within a page: those named, or those of a section or of themes, each with a link to the timeline.
enum TimelineComponent {
  /// The strip as HTML, or `nil` with diagnostics.
  static func html(
    _ component: Component, in file: SourceFile, site: Site, page: SitePath,
    _ diagnostics: inout [Diagnostic]
  ) -> HTML? {
    guard let node = readYAML(component.yaml(in: file), &diagnostics) else { return nil }
    var fields = Fields(node, of: "a timeline")
    let title = fields.text("title")?.value
    let ids = fields.texts("events")
    let section = fields.text("section")
    let themes = fields.texts("themes")
    let importance = fields.integer("importance", in: 1...3)?.value
    for id in ids
    where site.index.events[id.value] == nil && !site.index.mayHave(event: id.value) {
      fields.report(unknown(id, "event", Array(site.index.events.keys)))
    }
    if let section, site.index.sections[section.value] == nil,
      !site.index.mayHave(section: section.value)
    {
      fields.report(unknown(section, "section", Array(site.index.sections.keys)))
    }
    for theme in themes
    where site.index.themes[theme.value] == nil && !site.index.lostIDs.contains(theme.value) {
      fields.report(unknown(theme, "theme", Array(site.index.themes.keys)))
    }
    let chosen = site.timeline.filter { event, home in
      if !ids.isEmpty, !ids.contains(where: { $0.value == event.id.value }) { return false }
      if let section, section.value != home.slug { return false }
      if !themes.isEmpty,
        !event.themes.contains(where: { theme in themes.contains { $0.value == theme.value } })
      {
        return false
      }
      return event.importance.rawValue <= importance ?? 3
    }
    if chosen.isEmpty, !ids.contains(where: { site.index.mayHave(event: $0.value) }) {
      fields.report(
        .error(
          "timeline", "no event fits this timeline", at: fields.place,
          hint: "name events by id, or a section or themes that have some"))
    }
    fields.finish(&diagnostics)
    return html(chosen.map(\.event), title: title, words: site.words, page: page)
  }

  /// A list of events, each with its date and a link to its place on the timeline page.
  static func html(_ events: [Event], title: String?, words: Words, page: SitePath) -> HTML {
    var html = HTML("<figure class=\"timeline-strip\">")
    if let title {
      html.raw("<figcaption>")
      html.text(title)
      html.raw("</figcaption>")
    }
    html.raw("<ol>")
    for event in events {
      html.raw("<li")
      html.attribute("class", "importance-\(event.importance.rawValue)")
      html.raw(">")
      html.append(dateHTML(event.date.value, words: words))
      html.raw(" <a")
      html.attribute(
        "href", page.reference(to: SitePath("timeline.html"), fragment: event.id.value))
      html.raw(">")
      html.text(event.title)
      html.raw("</a></li>")
    }
    html.raw("</ol></figure>\n")
    return html
  }

  private static func unknown(
    _ id: Located<String>, _ noun: String, _ known: [String]
  ) -> Diagnostic {
    .unknown(
      id.value, "unknown-id", "there is no \(noun) \"\(id.value)\"", at: id.place,
      among: known)
  }
}

/// A date as a person writes it, in `<time>`.
func dateHTML(_ date: HistoricalDate, words: Words) -> HTML {
  var html = HTML()
  let text = date.display(in: words.dates)
  guard let machineReadable = date.machineReadable else {
    html.raw("<span class=\"date\">")
    html.text(text)
    html.raw("</span>")
    return html
  }
  html.raw("<time")
  html.attribute("datetime", machineReadable)
  html.raw(">")
  html.text(text)
  html.raw("</time>")
  return html
}
