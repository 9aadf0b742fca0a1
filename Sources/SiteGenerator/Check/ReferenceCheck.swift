import Bibliography
import Diagnostics
import FrontMatter

/// Every id in front matter names something that is there.
struct ReferenceCheck {
  let site: Site
  private(set) var diagnostics: [Diagnostic] = []

  init(_ site: Site) { self.site = site }

  /// What is wrong with the ids of the whole site.
  static func run(_ site: Site) -> [Diagnostic] {
    var check = ReferenceCheck(site)
    for section in site.sections { check.check(section) }
    for entity in site.entities { check.check(entity) }
    if let home = site.home {
      check.check(
        home.landmarks.filter { !site.index.mayHave(event: $0.value) }, "event", site.index.events)
    }
    return check.diagnostics
  }

  private mutating func check(_ section: Section) {
    check(section.eras.filter(isSound), "era", site.index.eras)
    check(section.themes.filter(isSound), "theme", site.index.themes)
    if !site.index.mayHaveOtherTerms {
      check(section.keyTerms, "term of the glossary", site.index.terms)
    }
    for id in section.requires {
      guard let required = site.index.sections[id.value] else {
        guard !site.index.mayHave(section: id.value) else { continue }
        unknown(id, "section", Array(site.index.sections.keys))
        continue
      }
      if site.sections[required].number >= section.number {
        diagnostics.append(
          .error(
            "requires", "\"\(id.value)\" does not come before this section", at: id.place,
            hint: "a section can only require earlier ones"))
      }
    }
    for event in section.events {
      check(event.themes.filter(isSound), "theme", site.index.themes)
      check(event.places, .place)
      check(event.people, .person)
      check(event.documents, .document)
      check(sources: event.sources)
    }
    for claim in section.claims { check(sources: claim.sources) }
  }

  /// Whether an id is not that of something which its own mistakes keep from being read.
  private func isSound(_ id: Located<String>) -> Bool { !site.index.lostIDs.contains(id.value) }

  private mutating func check(_ entity: Entity) {
    check(sources: entity.sources)
    if case .document(let document) = entity.facts, let place = document.place {
      check([place], .place)
    }
  }

  private mutating func check(_ ids: [Located<String>], _ kind: Entity.Kind) {
    check(
      ids.filter { !site.index.mayHave(kind, $0.value) }, kind.rawValue,
      site.index.entities[kind] ?? [:])
  }

  private mutating func check(sources: [Located<String>]) {
    for id in sources
    where site.bibliography[id.value] == nil && !site.index.mayHave(source: id.value) {
      unknown(id, "source", site.references.map(\.id.value))
    }
  }

  private mutating func check<Value>(
    _ ids: [Located<String>], _ noun: String, _ known: [String: Value]
  ) {
    for id in ids where known[id.value] == nil { unknown(id, noun, Array(known.keys)) }
  }

  private mutating func unknown(_ id: Located<String>, _ noun: String, _ known: [String]) {
    diagnostics.append(
      .unknown(
        id.value, "unknown-id", "there is no \(noun) \"\(id.value)\"", at: id.place,
        among: known))
  }
}
