import Bibliography
import Diagnostics

/// What two readings of a course have in common: what says the same in both is taken from the earlier one, so that it is
/// known by being one and the same. `Section`, `Entity` and `Reference` are classes, and equal if they are one.
extension Course {
  /// Takes from `last` what says the same there.
  mutating func share(_ last: Course) {
    var known: [Route: Section] = [:]
    for section in last.sections { known[section.route] = section }
    sections = sections.map { section in
      guard let other = known[section.route], other !== section, other.path == section.path,
        text(of: section).hasFrontMatter(of: last.text(of: other))
      else { return section }
      return other.saysTheSame(as: section) ? other : section
    }
    // Of one list everything that is made of it is the same.
    if sections == last.sections { sections = last.sections }
    var places: [Route: Entity] = [:]
    for entity in last.entities { places[entity.route] = entity }
    entities = entities.map { entity in
      guard let other = places[entity.route], other !== entity, other.path == entity.path,
        text(of: entity).hasFrontMatter(of: last.text(of: other))
      else { return entity }
      return other.saysTheSame(as: entity) ? other : entity
    }
    if entities == last.entities { entities = last.entities }
  }

  /// Puts the text of a file in the place of that of `old`; whether nothing but that is different.
  mutating func exchange(_ old: ContentFile, by new: ContentFile) -> Bool {
    guard new.path.isIdentical(to: old.path) else { return false }
    switch (old.item, new.item) {
    case (.section(let last, let lastText)?, .section(let section, let text)?)
    where text.hasFrontMatter(of: lastText) && section.saysTheSame(as: last)
      && section.lostIDs.areIdentical(to: last.lostIDs):
      exchange(text)
    case (.entity(let last, let lastText)?, .entity(let entity, let text)?)
    where text.hasFrontMatter(of: lastText) && entity.saysTheSame(as: last):
      exchange(text)
    default: return false
    }
    return true
  }

  /// That of a draft is not there.
  private mutating func exchange(_ text: PageText) {
    let path = ByteString(text.file.path)
    if texts[path] != nil { texts[path] = text }
  }

  /// Whether everything says the same as in `last` but, perhaps, the texts of sections and entities. What is shared is one.
  package func saysTheSameBesidesTexts(as last: Course) -> Bool {
    sections == last.sections && entities == last.entities && settingsFile == last.settingsFile
      && settings.baseURL == last.settings.baseURL && home == last.home && pages == last.pages
      && references == last.references && glossary?.file == last.glossary?.file
      && index.targets == last.index.targets && allCredits == last.allCredits
      && assets.elementsEqual(last.assets) { $0.route == $1.route && $0.file == $1.file }
      && index.finds(asIn: last.index)
  }
}

extension Section: Equatable {
  /// Whether both are one.
  package static func == (a: Section, b: Section) -> Bool { a === b }

  /// Whether all that can be asked of both is the same: their front matter says the rest.
  fileprivate func saysTheSame(as other: Section) -> Bool {
    number == other.number && title.isIdentical(to: other.title)
      && summary.value.isIdentical(to: other.summary.value)
      && objectives.areIdentical(to: other.objectives)
      && questions.areIdentical(to: other.questions) && eras == other.eras
      && themes == other.themes && keyTerms == other.keyTerms && requires == other.requires
      && events.elementsEqual(other.events) { $0.saysTheSame(as: $1) }
      && claims.elementsEqual(other.claims) { $0.id == $1.id && $0.sources == $1.sources }
      && handout?.documents == other.handout?.documents
      && handout?.sources == other.handout?.sources
  }
}

extension Event: Equatable {
  /// Whether both are one.
  package static func == (a: Event, b: Event) -> Bool { a === b }

  /// The same for events of one file.
  fileprivate func saysTheSame(as other: Event) -> Bool {
    id == other.id && themes == other.themes && entities == other.entities
      && sources == other.sources
  }
}

extension Entity: Equatable {
  /// Whether both are one.
  package static func == (a: Entity, b: Entity) -> Bool { a === b }

  /// Whether all that can be asked of both is the same: their front matter says the rest.
  fileprivate func saysTheSame(as other: Entity) -> Bool {
    name.isIdentical(to: other.name) && sortParts.areIdentical(to: other.sortParts)
      && sources == other.sources && mentions == other.mentions
  }
}

extension [String] {
  /// Whether both have the same bytes.
  fileprivate func areIdentical(to other: [String]) -> Bool {
    elementsEqual(other) { $0.isIdentical(to: $1) }
  }
}

extension FreePage: Equatable {
  /// Whether all that can be asked of both is the same: their file says the rest.
  package static func == (a: FreePage, b: FreePage) -> Bool {
    a.text.file == b.text.file && a.slug == b.slug && a.landmarks == b.landmarks
  }
}
