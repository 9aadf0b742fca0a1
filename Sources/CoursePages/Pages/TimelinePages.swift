import Chronology
import Course
import Diagnostics
import Markup
import Templates

/// Every event of the course, by era.
struct TimelinePages: GatheringKind {
  static let route = Route("timeline.html")

  /// With more events than this the page lists them without their summaries, which stand on the sections' pages, and
  /// draws the landmarks only: a phone must load it.
  static let longTimeline = 400

  let template = "timeline"
  let shape = TimelinePage.shape

  func page(_ facts: Facts) -> PageEntry? {
    guard !facts.timeline.isEmpty else { return nil }
    return PageEntry(
      Self.route, title: facts.words.text(.timeline), summary: facts.words.text(.timelineIntro),
      in: [.navigation, .book, .siteMap, .ledger],
      anchors: facts.timeline.map(\.event.id.value)
        + facts.themes.map { "theme-\($0.id)" })
  }

  func gathered(_ facts: Facts) -> Gathered {
    let (timeline, eras, words) = (facts.timeline, facts.eras, facts.words)
    let bytes = timeline.count > Self.longTimeline ? 400 : 1000
    let byEra = PartLevel.groups {
      let (event, section) = timeline[$0]
      return facts.era(of: event, in: section).flatMap(facts.position) ?? eras.count
    } _: { place in
      guard let era = eras.element(at: place) else {
        return PartLabel(name: "era-none", title: words.text(.noEra))
      }
      return PartLabel(
        name: "era-\(era.id)", title: facts.plain.text(era.title), note: words.years(of: era))
    }
    return .alike(
      timeline.count, bytes: bytes, ids: { [timeline[$0].event.id.value] },
      levels: {
        let years = timeline.map { event, _ in
          (event.date.value.earliest ?? event.date.value.latest)?.year
        }
        return (eras.isEmpty ? [] : [byEra]) + PartLevel.years(words, years)
      })
  }

  func content(of portion: Portion, _ pages: PageFacts) -> PageContent {
    let (facts, entry) = (pages.facts, portion.entry)
    let isLong = facts.eventCount > Self.longTimeline
    // The list of the parts tells of all events but shows none.
    let told = portion.isWhole ? Array(facts.timeline) : facts.events(on: portion)
    let groups = groups(portion.isIndex ? [] : told, portion, isBrief: isLong, pages)
    let model = TimelinePage(
      overview: portion.isWhole ? pages.overview(on: entry.route) : HTML(),
      zooms: isLong || portion.part != nil ? [] : pages.eraDrawings(on: entry.route),
      eras: groups, hasTimes: portion.part != nil && groups.count > 1,
      eraFilters: portion.part == nil ? filters(of: groups, facts) : [],
      themes: themes(of: told, facts),
      hasLandmarks: told.contains { $0.event.importance == .landmark },
      count: facts.words.count(portion.part?.count ?? told.count, .oneEvent, .manyEvents),
      downloads: !portion.isWhole
        ? []
        : Registry.exports.compactMap { export in
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
  /// Events by era; on a part by what tells them apart there.
  private func groups(
    _ events: [(event: Event, section: Section)], _ portion: Portion, isBrief: Bool,
    _ pages: PageFacts
  ) -> [Group<EventItem>] {
    let (facts, words) = (pages.facts, pages.words)
    var none: CitationRegister?
    let items = events.map { event, section in
      pages.item(
        event, of: section, on: portion.route, isBrief: isBrief,
        uncited: isBrief ? .elsewhere : .linked, &none)
    }
    if let part = portion.part { return part.grouped(items, besides: items.map(\.id)) }
    var members: [String: [EventItem]] = [:]
    for ((event, section), item) in zip(events, items) {
      members[facts.era(of: event, in: section)?.id ?? "", default: []].append(item)
    }
    let eras = facts.eras.compactMap { era -> Group<EventItem>? in
      guard let items = members[era.id] else { return nil }
      return Group(
        id: "era-\(era.id)", title: facts.plain.text(era.title), note: words.years(of: era),
        items: items)
    }
    guard let rest = members[""] else { return eras }
    let title = words.text(eras.isEmpty ? .events : .noEra)
    return eras + [Group(id: "era-none", title: title, items: rest)]
  }

  /// The eras that have events, with their numbers.
  private func filters(of groups: [Group<EventItem>], _ facts: Facts) -> [FilterItem] {
    let counts = Dictionary(
      groups.map { ($0.id, $0.items.count) }, uniquingKeysWith: { first, _ in first })
    return facts.eras.compactMap { era in
      counts["era-\(era.id)"].map {
        FilterItem(id: era.id, title: facts.plain.text(era.title), count: $0)
      }
    }
  }

  /// The themes that events have, with their numbers.
  private func themes(
    of events: [(event: Event, section: Section)], _ facts: Facts
  ) -> [FilterItem] {
    var counts: [String: Int] = [:]
    for (event, _) in events {
      for theme in event.themes { counts[theme.id.value, default: 0] += 1 }
    }
    return facts.themes.compactMap { theme in
      counts[theme.id].map {
        FilterItem(id: theme.id, title: facts.plain.text(theme.title), count: $0)
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
  let hasTimes: Bool
  let eraFilters: [FilterItem]
  let themes: [FilterItem]
  let hasLandmarks: Bool
  let count: String
  let downloads: [LinkItem]

  static let fields: [TemplateField<TimelinePage>] = [
    TemplateField("overview", "the whole timeline to scale, as a picture") { $0.overview },
    TemplateField("zooms", "each era as a picture of its own") { $0.zooms },
    TemplateField("eras", "the events by era, in time order") { $0.eras },
    TemplateField("hasTimes", "whether a part has more than one group of events") { $0.hasTimes },
    TemplateField("eraFilters", "the eras with the number of their events") { $0.eraFilters },
    TemplateField("hasEraFilters", "whether there are any eras") { !$0.eraFilters.isEmpty },
    TemplateField("themes", "the themes with the number of their events") { $0.themes },
    TemplateField("hasThemes", "whether any event has a theme") { !$0.themes.isEmpty },
    TemplateField("hasLandmarks", "whether any event is a landmark") { $0.hasLandmarks },
    TemplateField("count", "how many events there are, in words") { $0.count },
    TemplateField("downloads", "the timeline in other formats") { $0.downloads },
    TemplateField("hasDownloads", "whether the page offers them, which parts do not") {
      !$0.downloads.isEmpty
    },
  ]
}
