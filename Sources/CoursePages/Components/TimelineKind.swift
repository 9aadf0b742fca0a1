import Course
import Diagnostics
import FrontMatter
import Markdown
import Markup

/// `timeline`: a strip of events within a page: those named, or those of a section or of themes, each with a link to the
/// timeline.
struct TimelineKind: ComponentKind {
  let name = "timeline"
  let isFigure = false

  /// What a block says.
  private struct Choice {
    let title: String?
    let ids: [Located<String>]
    let section: Located<String>?
    let themes: [Located<String>]
    let importance: Int?

    init(_ fields: inout Fields) {
      title = fields.text("title", "what stands above the events")?.value
      ids = fields.texts("events", "ids of the events")
      section = fields.text("section", "the slug of the section whose events are meant")
      themes = fields.texts("themes", "ids of themes: events of one of them are meant")
      importance =
        fields.integer("importance", "1 for landmarks only, 2 or 3 for more", in: 1...3)?.value
    }
  }

  /// What messages call such a block.
  private static let kind = "a timeline"

  var shape: RecordShape { RecordShape.of(Self.kind) { _ = Choice(&$0) } }

  func html(
    _ component: Component, in place: inout ComponentPlace, _ diagnostics: inout [Diagnostic]
  ) -> HTML? {
    let facts = place.facts
    let read = component.read(in: place.file, of: Self.kind, &diagnostics) { fields in
      let choice = Choice(&fields)
      var missing: [Diagnostic] = []
      let ids = Set(choice.ids.compactMap { facts.event($0, &missing)?.id.value })
      if let section = choice.section { _ = facts.section(section, &missing) }
      let themes = Set(choice.themes.compactMap { facts.theme($0, &missing)?.id.value })
      for problem in missing { fields.report(problem) }
      let chosen = facts.events { event, home in
        if !choice.ids.isEmpty, !ids.contains(event.id.value) { return false }
        if let section = choice.section, section.value != home.slug { return false }
        if !choice.themes.isEmpty, !event.themes.contains(where: { themes.contains($0.id.value) }) {
          return false
        }
        return event.importance.rawValue <= choice.importance ?? 3
      }
      if chosen.isEmpty, missing.isEmpty,
        !choice.ids.contains(where: { facts.mayHave(event: $0.value) })
      {
        fields.report(
          .error(
            "timeline", "no event fits this timeline", at: fields.place,
            hint: "name events by id, or a section or themes that have some"))
      }
      return (choice, chosen)
    }
    guard let (choice, events) = read else { return nil }
    let title = choice.title.map { place.text($0, at: component.place, &diagnostics) }
    return html(events, title: title, facts: facts, page: place.placement.page)
  }

  /// A list of events, each with its date and a link to its place on the timeline page.
  private func html(_ events: [Event], title: HTML?, facts: Facts, page: Route) -> HTML {
    var html = HTML("<figure class=\"timeline-strip\">")
    if let title {
      html.raw("<figcaption>")
      html.append(title)
      html.raw("</figcaption>")
    }
    html.raw("<ol>")
    for event in events {
      html.raw("<li")
      html.attribute("class", "importance-\(event.importance.rawValue)")
      html.raw(">")
      html.append(dateHTML(event.date.value, words: facts.words))
      html.raw(" <a")
      html.attribute(
        "href", facts.reference(from: page, to: TimelinePages.route, fragment: event.id.value))
      html.raw(">")
      html.append(facts.plain.html(event.title))
      html.raw("</a></li>")
    }
    html.raw("</ol></figure>\n")
    return html
  }
}
