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
    if let home = site.home { check.check(home.landmarks, "event", site.index.events) }
    return check.diagnostics
  }

  private mutating func check(_ section: Section) {
    check(section.eras, "era", site.index.eras)
    check(section.themes, "theme", site.index.themes)
    check(section.keyTerms, "term of the glossary", site.index.terms)
    for id in section.requires {
      guard let required = site.index.sections[id.value] else {
        guard !isBroken(section: id.value) else { continue }
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
      check(event.themes, "theme", site.index.themes)
      check(event.places, .place)
      check(event.people, .person)
      check(event.documents, .document)
      check(event.sources, "source", site.index.references)
    }
    for claim in section.claims { check(claim.sources, "source", site.index.references) }
  }

  /// Whether a file that has errors would be the section `slug`.
  private func isBroken(section slug: String) -> Bool {
    site.index.targets.contains { path, target in
      guard target == .broken, path.hasPrefix("sections/") else { return false }
      let name = path.hasSuffix("/index.md") ? path.dropLast(9) : path.dropLast(3)
      return name.hasSuffix("-" + slug)
    }
  }

  private mutating func check(_ entity: Entity) {
    check(entity.sources, "source", site.index.references)
    if case .document(let document) = entity.facts, let place = document.place {
      check([place], .place)
    }
  }

  private mutating func check(_ ids: [Located<String>], _ kind: Entity.Kind) {
    let sound = ids.filter { !(site.index.targets["\(kind.folder)/\($0.value).md"] == .broken) }
    check(sound, kind.rawValue, site.index.entities[kind] ?? [:])
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
