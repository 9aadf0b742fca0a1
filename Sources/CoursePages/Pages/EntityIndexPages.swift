import Chronology
import Collation
import Course
import Diagnostics
import Markup
import Templates

/// The page that lists all people, or all places, ….
struct EntityIndexPages: GatheringKind {
  let kind: EntityKind

  let template = "index"
  let shape = IndexPage.shape

  func page(_ facts: Facts) -> PageEntry? {
    guard facts.has(kind) else { return nil }
    return PageEntry(
      kind.indexRoute, title: facts.words.text(kind.indexWord),
      summary: facts.words.text(kind.introWord), in: .everywhere)
  }

  func content(of portion: Portion, _ pages: PageFacts) -> PageContent {
    let (entry, path) = (portion.entry, portion.route)
    let all = portion.isIndex ? [] : ordered(pages.facts)
    let entities = portion.own(all)
    let groups: [Group<EntityItem>]
    if entities.isEmpty {
      groups = []
    } else if let order = kind.order {
      groups = byTime(entities, order, entry.title, pages, path)
    } else {
      groups =
        kind.grouped.flatMap { byFact(entities, $0, pages, path) }
        ?? byLetter(entities, pages, path)
    }
    let map = kind == .place && portion.isWhole ? pages.placesMap(on: path) : nil
    return PageContent(
      title: entry.title, description: entry.summary, kind: kind.folder, hasFigures: map != nil,
      IndexPage(
        intro: entry.summary, map: map?.html, groups: groups,
        eras: kind.isListedByEra && portion.part == nil ? eras(of: entities, pages, path) : [],
        sources: map?.sources ?? []))
  }

  /// The entities in the order of the page.
  func ordered(_ facts: Facts) -> [Entity] {
    var entities = facts.sorted(kind)
    guard let order = kind.order else { return entities }
    entities.sort { a, b in
      guard let first = a.date(order)?.order, let second = b.date(order)?.order, first != second
      else { return false }
      return first < second
    }
    return entities
  }

  private func byLetter(
    _ entities: [Entity], _ pages: PageFacts, _ path: Route
  ) -> [Group<EntityItem>] {
    letterGroups(
      entities.map {
        (pages.facts.collation.heading(of: $0.sortedAs), item($0, pages, path))
      }, besides: [])
  }

  /// The entities of each era's events, in the order given; one may stand in several.
  private func eras(
    of entities: [Entity], _ pages: PageFacts, _ page: Route
  ) -> [Group<LinkItem>] {
    let facts = pages.facts
    var members: [String: Set<Route>] = [:]
    for (event, section) in facts.timeline {
      guard let era = facts.era(of: event, in: section)?.id else { continue }
      for mention in event.entities(kind) {
        members[era, default: []].insert(facts.entity(mention).route)
      }
    }
    return facts.eras.compactMap { era in
      guard let routes = members[era.id] else { return nil }
      return Group(
        id: "era-\(era.id)", title: facts.plain.text(era.title), note: facts.words.years(of: era),
        items: entities.filter { routes.contains($0.route) }.map {
          LinkItem(title: facts.plain.phrase($0.name), href: page.reference(to: $0.route))
        })
    }
  }

  func item(_ entity: Entity, _ pages: PageFacts, _ page: Route) -> EntityItem {
    EntityItem(
      name: name(of: entity, pages), fullName: fullName(of: entity, pages),
      href: page.reference(to: entity.route),
      native: pages.native(entity),
      note: kind.listed.flatMap { entity[$0] }.flatMap {
        Self.isSaid($0, in: entity.summary) ? nil : pages.html(of: $0, on: page)
      },
      summary: entity.summary.map(pages.facts.plain.phrase))
  }
}

extension EntityIndexPages {
  private func short(_ entity: Entity) -> String? {
    guard let fact = kind.shortened, case .text(let text)? = entity[fact] else { return nil }
    return text
  }

  fileprivate func name(of entity: Entity, _ pages: PageFacts) -> String {
    pages.facts.plain.text(short(entity) ?? entity.name)
  }

  fileprivate func fullName(of entity: Entity, _ pages: PageFacts) -> String? {
    short(entity).map { _ in pages.facts.plain.text(entity.name) }
  }

  /// Whether a summary has every longer word of a fact, so that beside it the fact would be said twice.
  fileprivate static func isSaid(_ fact: Entity.Fact, in summary: String?) -> Bool {
    guard case .text(let text) = fact, let summary else { return false }
    let said = Array(summary.lowercased().utf8)
    let words: [Substring] = text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter {
      $0.count > 3
    }
    return !words.isEmpty && words.allSatisfy { said.firstIndex(of: Array($0.utf8)) != nil }
  }
}

/// What the template `index` shows: all people, places or documents.
struct IndexPage: TemplateModel {
  let intro: String?
  let map: HTML?
  let groups: [Group<EntityItem>]
  let eras: [Group<LinkItem>]
  let sources: [SourceItem]

  static let fields: [TemplateField<IndexPage>] = [
    TemplateField("intro", "what the page lists") { $0.intro },
    TemplateField("map", "where they lie, as a figure; places only") { $0.map },
    TemplateField("sources", "the sources that the map cites") { $0.sources },
    TemplateField("hasSources", "whether there are any sources") { !$0.sources.isEmpty },
    TemplateField("groups", "the entries") { $0.groups },
    TemplateField("hasGroups", "whether there is more than one group") { $0.groups.count > 1 },
    TemplateField("eras", "the same by the eras of their events") { $0.eras },
    TemplateField("hasEras", "whether there are any eras") { !$0.eras.isEmpty },
  ]
}

/// An entity in a list.
struct EntityItem: GroupedModel {
  let name: String
  let fullName: String?
  let href: String
  let native: [NativeItem]
  let note: HTML?
  let summary: Phrase?

  static let groupFields = makeGroupFields()
  static let fields: [TemplateField<EntityItem>] = [
    TemplateField("name", "its name, a short one if it has one") { $0.name },
    TemplateField("fullName", "its whole name behind a short one") { $0.fullName },
    TemplateField("href", "its page") { $0.href }.asURL,
    TemplateField("native", "its names in other languages") { $0.native },
    TemplateField("note", "its dates or its kind") { $0.note },
    TemplateField("summary", "one or two sentences") { $0.summary },
  ]
}
