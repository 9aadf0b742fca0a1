import Chronology
import FrontMatter
import Markup
import Platform

extension PageRenderer {
  func entity(_ entity: Entity) -> OutputFile {
    let path = entity.path
    let body = bodies[path]
    var register: CitationRegister? = body?.register ?? CitationRegister(site: site)
    let events = (eventsByEntity[entity.path] ?? []).map { site.timeline[$0] }
      .map { item($0.event, of: $0.section, on: path, &register) }
    _ = register?.cite(entity.sources.map(\.value))
    let model = EntityPage(
      kindWord: words.text(entity.kind.indexWord), native: native(entity), summary: entity.summary,
      facts: facts(entity, on: path), map: locatorMap(of: entity), body: body?.html ?? HTML(),
      events: events,
      appearsIn: graph.pages(linkingTo: path).map { link(to: $0, from: path) },
      sources: register?.entries(on: path) ?? [],
      all: LinkItem(
        title: words.text(entity.kind.indexWord),
        href: path.reference(to: SitePath("\(entity.kind.folder).html"))))
    return output(
      .entity, path, title: entity.name, description: entity.summary, kind: entity.kind.rawValue,
      linkedData: breadcrumbs(
        path,
        [
          (words.text(entity.kind.indexWord), SitePath("\(entity.kind.folder).html")),
          (entity.name, path),
        ]), hasFigures: model.map != nil, model)
  }

  func index(_ kind: Entity.Kind) -> OutputFile {
    let path = SitePath("\(kind.folder).html")
    var entities = site.entities(kind)
    var groups: [Group<EntityItem>] = []
    switch kind {
    case .person, .place:
      entities.sort { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
      for entity in entities {
        let letter = String(entity.name.uppercased().prefix(1))
        let item = item(entity, on: path)
        if groups.last?.title == letter, let last = groups.popLast() {
          groups.append(Group(id: last.id, title: letter, items: last.items + [item]))
        } else {
          groups.append(Group(id: "letter-\(addressSlug(letter))", title: letter, items: [item]))
        }
      }
    case .document:
      entities.sort { a, b in
        guard case .document(let left) = a.facts, case .document(let right) = b.facts,
          let first = left.signed?.order, let second = right.signed?.order, first != second
        else { return a.id < b.id }
        return first < second
      }
      groups = [
        Group(
          id: "by-date", title: words.text(.documents), items: entities.map { item($0, on: path) })
      ]
    }
    let map = kind == .place ? placesMap(on: path) : nil
    return output(
      .index, path, title: words.text(kind.indexWord), description: words.text(kind.introWord),
      kind: kind.folder, hasFigures: map != nil,
      IndexPage(
        intro: words.text(kind.introWord), map: map?.html, groups: groups,
        eras: kind == .document ? [] : eras(of: entities, kind, on: path),
        sources: map?.sources ?? []))
  }

  /// The entities of each era's events, in the order given; one may stand in several.
  private func eras(
    of entities: [Entity], _ kind: Entity.Kind, on page: SitePath
  ) -> [Group<LinkItem>] {
    var members: [String: Set<String>] = [:]
    for (event, section) in site.timeline {
      guard let era = site.era(of: event, in: section)?.id else { continue }
      for id in event.entities(kind) { members[era, default: []].insert(id.value) }
    }
    return site.settings.eras.compactMap { era in
      guard let ids = members[era.id] else { return nil }
      return Group(
        id: "era-\(era.id)", title: era.title, note: years(of: era),
        items: entities.filter { ids.contains($0.id) }.map {
          LinkItem(title: $0.name, href: page.reference(to: $0.path))
        })
    }
  }

  private func item(_ entity: Entity, on page: SitePath) -> EntityItem {
    let note: HTML? =
      switch entity.facts {
      case .person(let person):
        person.role.map(text)
      case .place(let place): place.kind.map(text)
      case .document(let document): document.signed.map { dateHTML($0, words: words) }
      }
    return EntityItem(
      name: entity.name, href: page.reference(to: entity.path), native: native(entity), note: note,
      summary: entity.summary)
  }

  private func facts(_ entity: Entity, on page: SitePath) -> [FactItem] {
    var facts: [FactItem] = []
    func add(_ word: Word, _ value: HTML?) {
      if let value { facts.append(FactItem(label: words.text(word), value: value)) }
    }
    switch entity.facts {
    case .person(let person):
      add(.role, person.role.map(text))
      add(.born, person.born.map { dateHTML($0, words: words) })
      add(.died, person.died.map { dateHTML($0, words: words) })
    case .place(let place):
      add(.kind, place.kind.map(text))
      add(.coordinates, place.position.map { text($0.description) })
    case .document(let document):
      add(.signed, document.signed.map { dateHTML($0, words: words) })
      if let id = document.place?.value, let position = site.index.entities[.place]?[id] {
        let place = site.entities[position]
        var html = HTML("<a")
        html.attribute("href", page.reference(to: place.path))
        html.raw(">")
        html.text(place.name)
        html.raw("</a>")
        add(.place, html)
      }
      if !document.parties.isEmpty { add(.parties, text(document.parties.joined(separator: "; "))) }
      if !document.languages.isEmpty {
        add(.languages, text(document.languages.map(languageName).joined(separator: ", ")))
      }
    }
    return facts
  }

  /// A language's English name, for the languages that documents of this kind are written in.
  private func languageName(_ tag: String) -> String {
    let names = [
      "de": "German", "en": "English", "fr": "French", "ja": "Japanese", "kk": "Kazakh",
      "ky": "Kyrgyz", "la": "Latin", "mn": "Mongolian", "mnc": "Manchu", "ru": "Russian",
      "tg": "Tajik", "uz": "Uzbek", "zh": "Chinese", "zh-Hans": "Chinese", "zh-Hant": "Chinese",
    ]
    return names[tag] ?? tag
  }
}

extension Entity.Position {
  /// Degrees with one decimal and the side of the Earth, as in `51.9° N, 116.6° E`.
  var description: String {
    func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
      let tenths = Int((abs(value) * 10).rounded())
      return "\(tenths / 10).\(tenths % 10)° \(value < 0 ? negative : positive)"
    }
    return "\(degrees(latitude, "N", "S")), \(degrees(longitude, "E", "W"))"
  }
}
