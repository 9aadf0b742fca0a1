import Bibliography
import Diagnostics

/// The end of reading: ids are entered, each once, and every reference finds what it names or is told.
extension Course {
  /// What says the same in `last` is taken from there.
  mutating func resolve(after last: Course?, _ diagnostics: inout [Diagnostic]) {
    unresolved = (sections, entities)
    nameTheNameless()
    enter(&diagnostics)
    let known = last.flatMap { $0.index.finds(asIn: index) ? $0 : nil }
    for position in sections.indices {
      if let section = known?.resolved(sections[position], at: position, in: self) {
        sections[position] = section
      } else {
        resolveSection(position, &diagnostics)
      }
    }
    for position in entities.indices {
      if let known, known.unresolved.entities.element(at: position) === entities[position] {
        entities[position] = known.entities[position]
      } else {
        resolveEntity(position, &diagnostics)
      }
    }
    let count = sections.reduce(0) { $0 + $1.events.count }
    if let last = sections.last(where: { !$0.events.isEmpty }),
      let problem = Limit.events.problem(
        "the course has", count, at: SourcePlace(path: last.path))
    {
      diagnostics.append(problem)
      sections = sections.map { $0.with(events: []) }
    }
    if let last { share(last) }
    timeline = last?.sections == sections ? last?.timeline ?? Timeline() : Timeline(of: sections)
    for (position, entry) in timeline.enumerated() {
      if index.events.enter(entry.event.id.value, at: position) != nil {
        preconditionFailure("an event stands twice in the timeline")
      }
    }
    let landmarks = (home?.landmarks ?? []).compactMap { event($0.id, &diagnostics) }
    home?.landmarks = landmarks
  }

  /// What a section of `course`, in which ids name the same, was resolved to at this place, if it is the same here: no mistake
  /// was told of it, for then there was no whole course.
  private func resolved(_ section: Section, at position: Int, in course: Course) -> Section? {
    guard unresolved.sections.element(at: position) === course.unresolved.sections[position],
      case let known = sections[position],
      known.events.elementsEqual(section.events, by: { $0.id == $1.id }),
      known.claims.elementsEqual(section.claims, by: { $0.id == $1.id })
    else { return nil }
    return known
  }

  private mutating func enter(_ diagnostics: inout [Diagnostic]) {
    for (position, entity) in entities.enumerated() {
      index.entities[entity.kind.name]?.enter(entity.id, at: position)
    }
    for (position, era) in settings.eras.enumerated() { index.eras.enter(era.id, at: position) }
    for (position, theme) in settings.themes.enumerated() {
      index.themes.enter(theme.id, at: position)
    }
    for (position, term) in terms.enumerated() { index.terms.enter(term.id, at: position) }
    for (position, reference) in references.enumerated() {
      if index.references.enter(reference.id.value, at: position) != nil {
        diagnostics.append(.twice("two sources have the id", reference.id))
      }
    }
    let reserved = Set(ReservedIDs.all(in: self).map { ByteString($0) })
    var events: [ByteString: Int] = [:]
    var claims: Set<ByteString> = []
    for (position, section) in sections.enumerated() {
      if let first = index.sections.enter(section.slug, at: position) {
        diagnostics.append(
          .error(
            "duplicate-address",
            "\"\(section.route.text)\" is also the page of \(sections[first].path)",
            at: SourcePlace(path: section.path), hint: "rename one of the two files"))
      }
      for id in section.events.map(\.id) + section.claims.map(\.id)
      where reserved.contains(ByteString(id.value)) {
        diagnostics.append(
          .error(
            "reserved-id", "\"\(id.value)\" is the id of a part of the page", at: id.place,
            hint: "give it another id"))
      }
      // An event that is told twice stands in the timeline once, where it is told first.
      let single = section.events.filter { event in
        let id = ByteString(event.id.value)
        guard let first = events[id] else {
          events[id] = position
          return true
        }
        let file = sections[first].path
        diagnostics.append(
          .error(
            "duplicate-id", "the event \"\(id.text)\" is also told in \(file)", at: event.id.place,
            hint: "tell it once, or give one of them another id"))
        return false
      }
      if single.count < section.events.count { sections[position] = section.with(events: single) }
      let own = Set(section.events.map { ByteString($0.id.value) })
      for claim in section.claims {
        if own.contains(ByteString(claim.id.value)) {
          diagnostics.append(
            .error(
              "duplicate-id", "an event of this section has the id \"\(claim.id.value)\" too",
              at: claim.id.place, hint: "give the claim another id"))
        }
        if !claims.insert(ByteString(claim.id.value)).inserted {
          diagnostics.append(.twice("two claims have the id", claim.id))
        }
      }
    }
  }

  private mutating func resolveSection(_ position: Int, _ diagnostics: inout [Diagnostic]) {
    let section = sections[position]
    let eras = section.eras.compactMap {
      index.eras.find($0.id, &diagnostics, mayBe: index.lostIDs.contains)
    }
    let themes = section.themes.compactMap { theme($0.id, &diagnostics) }
    let keyTerms = section.keyTerms.compactMap {
      index.terms.find($0.id, &diagnostics) { _ in index.isBroken(ContentKind.glossaryName) }
    }
    let requires: [Mention<Section>] = section.requires.compactMap { mention in
      guard let required = self.section(mention.id, &diagnostics) else { return nil }
      guard required.index < position else {
        diagnostics.append(
          .error(
            "requires", "\"\(mention.id.value)\" does not come before this section",
            at: mention.id.place, hint: "a section can only require earlier ones"))
        return nil
      }
      return required
    }
    let events = section.events.map { resolved($0, &diagnostics) }
    let claims = section.claims.map { claim in
      var claim = claim
      check(&claim.sources, "sources", &diagnostics)
      claim.sources = claim.sources.compactMap { cited($0, &diagnostics) }
      return claim
    }
    let handout = section.handout.map { handout in
      var handout = handout
      handout.documents = handout.documents.compactMap { entity(.document, $0.id, &diagnostics) }
      handout.sources = handout.sources.compactMap { cited($0, &diagnostics) }
      return handout
    }
    sections[position] = section.with(
      number: position + 1, eras: eras, themes: themes, keyTerms: keyTerms, events: events,
      claims: claims,
      handout: handout, requires: requires)
  }

  private func resolved(_ event: Event, _ diagnostics: inout [Diagnostic]) -> Event {
    var (themes, entities, sources) = (event.themes, event.entities, event.sources)
    check(&themes, "themes", &diagnostics)
    for (kind, position) in zip(EntityKind.all, entities.indices) {
      check(&entities[position], kind.folder, &diagnostics)
    }
    check(&sources, "sources", &diagnostics)
    return event.with(
      themes: themes.compactMap { theme($0.id, &diagnostics) },
      entities: zip(EntityKind.all, entities).map { kind, mentions in
        mentions.compactMap { entity(kind, $0.id, &diagnostics) }
      },
      sources: sources.compactMap { cited($0, &diagnostics) })
  }

  /// Tells ids that a list names again and too many of them; each stays once, and no more than may be.
  private func check<Target>(
    _ mentions: inout [Mention<Target>], _ key: String, _ diagnostics: inout [Diagnostic]
  ) {
    guard mentions.count > 1 else { return }
    if let problem = Limit.mentions.problem(
      "\"\(key)\" has", mentions.count, at: mentions[Limit.mentions.maximum].id.place)
    {
      diagnostics.append(problem)
      mentions.removeLast(mentions.count - Limit.mentions.maximum)
    }
    var seen: Set<ByteString> = []
    mentions.removeAll { mention in
      guard !seen.insert(ByteString(mention.id.value)).inserted else { return false }
      diagnostics.append(
        .error(
          "duplicate-id", "\"\(mention.id.value)\" stands twice in \"\(key)\"",
          at: mention.id.place,
          hint: "remove one of the two"))
      return true
    }
  }

  private mutating func resolveEntity(_ position: Int, _ diagnostics: inout [Diagnostic]) {
    let entity = entities[position]
    let sources = entity.sources.compactMap { cited($0, &diagnostics) }
    let facts: [(kind: FactKind, value: Entity.Fact)] = entity.facts.compactMap { fact in
      guard case .entity(let mention) = fact.value, case .entity(let name) = fact.kind.form else {
        return fact
      }
      guard let kind = EntityKind.all.first(where: { $0.name == name }),
        let found = self.entity(kind, mention.id, &diagnostics)
      else { return nil }
      return (fact.kind, .entity(found))
    }
    entities[position] = entity.with(sources: sources, facts: facts)
  }

  /// A source that front matter names.
  private func cited(
    _ mention: Mention<Reference>, _ diagnostics: inout [Diagnostic]
  ) -> Mention<Reference>? {
    index.references.find(mention.id, &diagnostics, mayBe: mayHave(source:))
  }
}

extension Diagnostic {
  fileprivate static func twice(_ what: String, _ id: Located<String>) -> Diagnostic {
    .error(
      "duplicate-id", "\(what) \"\(id.value)\"", at: id.place,
      hint: "give one of them another id")
  }
}
