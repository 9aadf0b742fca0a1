import FrontMatter

/// Which pages link to which, told from their text, events and claims.
struct Backlinks: Sendable {
  /// The pages that link to a page, each once, in the order of the course.
  private let pages: [SitePath: [SitePath]]
  /// The pages that cite a source, in the order of the course.
  private let citations: [String: [SitePath]]

  init(_ site: Site, _ bodies: Bodies) {
    var links: [SitePath: [SitePath]] = [:]
    var cites: [String: [SitePath]] = [:]
    var seen: Set<[SitePath]> = []
    var cited: Set<String> = []
    func link(_ from: SitePath, _ to: SitePath) {
      if from != to, seen.insert([from, to]).inserted { links[to, default: []].append(from) }
    }
    func cite(_ from: SitePath, _ id: String) {
      if cited.insert("\(id) \(from.text)").inserted { cites[id, default: []].append(from) }
    }
    func add(_ path: SitePath) {
      guard let body = bodies[path] else { return }
      for target in body.links { link(path, target.target) }
      for id in body.citations { cite(path, id) }
    }
    for section in site.sections {
      add(section.path)
      for event in section.events {
        let ids: [(Entity.Kind, [String])] = [
          (.place, event.places.map(\.value)), (.person, event.people.map(\.value)),
          (.document, event.documents.map(\.value)),
        ]
        for (kind, ids) in ids {
          for id in ids {
            if let entity = site.index.entities[kind]?[id] {
              link(section.path, site.entities[entity].path)
            }
          }
        }
        for id in event.sources { cite(section.path, id.value) }
      }
      for claim in section.claims { for id in claim.sources { cite(section.path, id.value) } }
    }
    for page in [site.home].compactMap(\.self) + site.pages { add(page.path) }
    for entity in site.entities {
      add(entity.path)
      for id in entity.sources { cite(entity.path, id.value) }
      if case .document(let document) = entity.facts, let place = document.place,
        let position = site.index.entities[.place]?[place.value]
      {
        link(entity.path, site.entities[position].path)
      }
    }
    for term in bodies.terms {
      for target in term.links { link(term.path, target.target) }
      for id in term.citations { cite(term.path, id) }
    }
    (pages, citations) = (links, cites)
  }

  /// The pages that link to `path`.
  func pages(linkingTo path: SitePath) -> [SitePath] { pages[path] ?? [] }

  /// The pages that cite the source `id`.
  func pages(citing id: String) -> [SitePath] { citations[id] ?? [] }
}
