import Chronology
import Course
import Diagnostics
import Markup
import Templates

/// Every event of the course, by era.
struct TimelinePages: PageKind {
  static let route = Route("timeline.html")

  /// With more events than this the page lists them without their summaries, which stand on the sections' pages, and
  /// draws the landmarks only: a phone must load it.
  static let longTimeline = 400

  let template = "timeline"
  let shape = TimelinePage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    guard !facts.timeline.isEmpty else { return [] }
    return [
      PageEntry(
        Self.route, title: facts.words.text(.timeline), summary: facts.words.text(.timelineIntro),
        in: [.navigation, .book, .siteMap, .ledger],
        anchors: facts.timeline.map(\.event.id.value)
          + facts.settings.themes.map { "theme-\($0.id)" })
    ]
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let (facts, words) = (pages.facts, pages.words)
    var none: CitationRegister?
    var groups: [String: [EventItem]] = [:]
    var counts: [String: Int] = [:]
    let timeline = facts.timeline
    let isLong = timeline.count > Self.longTimeline
    for (event, section) in timeline {
      let era = facts.era(of: event, in: section)?.id ?? ""
      groups[era, default: []].append(
        pages.item(
          event, of: section, on: entry.route, isBrief: isLong,
          uncited: isLong ? .elsewhere : .linked, &none))
      for theme in event.themes { counts[theme.id.value, default: 0] += 1 }
    }
    let eras = facts.settings.eras.compactMap { era -> Group<EventItem>? in
      guard let items = groups[era.id] else { return nil }
      return Group(
        id: "era-\(era.id)", title: facts.plain.text(era.title), note: words.years(of: era),
        items: items)
    }
    let rest =
      groups[""].map {
        [Group(id: "era-none", title: words.text(eras.isEmpty ? .events : .noEra), items: $0)]
      } ?? []
    let model = TimelinePage(
      overview: pages.overview(on: entry.route),
      zooms: isLong ? [] : pages.eraDrawings(on: entry.route),
      eras: eras + rest, eraFilters: filters(of: groups, facts),
      themes: facts.settings.themes.compactMap { theme in
        counts[theme.id].map {
          FilterItem(id: theme.id, title: facts.plain.text(theme.title), count: $0)
        }
      },
      hasLandmarks: timeline.contains { $0.event.importance == .landmark },
      count: words.count(timeline.count, .oneEvent, .manyEvents),
      downloads: Registry.exports.compactMap { export in
        export.downloadName.flatMap { name in
          export.routes(facts).first.map {
            LinkItem(title: name, href: entry.route.reference(to: $0))
          }
        }
      })
    return PageContent(
      title: entry.title, description: entry.summary, kind: "timeline", model)
  }
}

extension TimelinePages {
  /// The eras that have events, with their numbers.
  private func filters(of groups: [String: [EventItem]], _ facts: Facts) -> [FilterItem] {
    facts.settings.eras.compactMap { era in
      groups[era.id].map {
        FilterItem(id: era.id, title: facts.plain.text(era.title), count: $0.count)
      }
    }
  }
}

extension Words {
  /// The years of an era, as in "1618–1916" or "from 2013".
  func years(of era: Era) -> String {
    let start = era.start.display(in: dates)
    guard let end = era.end else { return dates.from.filling("date", with: start) }
    return "\(start)–\(end.display(in: dates))"
  }
}

/// What the template `timeline` shows.
struct TimelinePage: TemplateModel {
  let overview: HTML
  /// A drawing of each era at a scale of its own; none for a long timeline.
  let zooms: [HTML]
  let eras: [Group<EventItem>]
  let eraFilters: [FilterItem]
  let themes: [FilterItem]
  let hasLandmarks: Bool
  let count: String
  let downloads: [LinkItem]

  static let fields: [TemplateField<TimelinePage>] = [
    TemplateField("overview", "the whole timeline to scale, as a picture") { $0.overview },
    TemplateField("zooms", "each era as a picture of its own") { $0.zooms },
    TemplateField("eras", "the events by era, in time order") { $0.eras },
    TemplateField("eraFilters", "the eras with the number of their events") { $0.eraFilters },
    TemplateField("hasEraFilters", "whether there are any eras") { !$0.eraFilters.isEmpty },
    TemplateField("themes", "the themes with the number of their events") { $0.themes },
    TemplateField("hasThemes", "whether any event has a theme") { !$0.themes.isEmpty },
    TemplateField("hasLandmarks", "whether any event is a landmark") { $0.hasLandmarks },
    TemplateField("count", "how many events there are, in words") { $0.count },
    TemplateField("downloads", "the timeline in other formats") { $0.downloads },
  ]
}
