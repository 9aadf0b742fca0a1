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
      guard let last = known[section.route] else { return section }
      if last.saysTheSame(as: section) { return last }
      // Where the text alone has changed, the events have not.
      return last.tellsTheSame(as: section) ? section.with(events: last.events) : section
    }
    // Of one list everything that is made of it is the same.
    if sections == last.sections { sections = last.sections }
    var places: [Route: Entity] = [:]
    for entity in last.entities { places[entity.route] = entity }
    entities = entities.map { entity in
      places[entity.route].flatMap { $0.saysTheSame(as: entity) ? $0 : nil } ?? entity
    }
    if entities == last.entities { entities = last.entities }
  }
}

extension Section: Equatable {
  /// Whether both are one.
  package static func == (a: Section, b: Section) -> Bool { a === b }

  /// Whether all that can be asked of both is the same: their file says the rest.
  fileprivate func saysTheSame(as other: Section) -> Bool {
    number == other.number && text.file == other.text.file && eras == other.eras
      && themes == other.themes && keyTerms == other.keyTerms && requires == other.requires
      && areAlike(events, other.events)
      && claims.elementsEqual(other.claims) { $0.id == $1.id && $0.sources == $1.sources }
      && handout?.documents == other.handout?.documents
      && handout?.sources == other.handout?.sources
  }
}

extension Section {
  /// Whether the events of both are the same: their front matter says the rest.
  fileprivate func tellsTheSame(as other: Section) -> Bool {
    text.body.lowerBound == other.text.body.lowerBound && text.file.path == other.text.file.path
      && text.file.bytes[..<text.body.lowerBound]
        == other.text.file.bytes[..<text.body.lowerBound]
      && areAlike(events, other.events)
  }
}

private func areAlike(_ a: [Event], _ b: [Event]) -> Bool {
  a.elementsEqual(b) { $0.saysTheSame(as: $1) }
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

  /// Whether all that can be asked of both is the same: their file says the rest.
  fileprivate func saysTheSame(as other: Entity) -> Bool {
    text.file == other.text.file && sources == other.sources && mentions == other.mentions
  }
}

extension FreePage: Equatable {
  /// Whether all that can be asked of both is the same: their file says the rest.
  package static func == (a: FreePage, b: FreePage) -> Bool {
    a.text.file == b.text.file && a.slug == b.slug && a.landmarks == b.landmarks
  }
}
