import Bibliography
import Diagnostics

/// Which pages link to which, told from their text, events and claims. A class, so that it is known to be the same.
package final class Backlinks: Sendable, Equatable {
  /// The pages that link to a page, each once, in the order of the course.
  private let pages: [Route: [Route]]
  /// The pages that cite a source, in the order of the course, by the source's id.
  private let citations: [ByteString: [Route]]

  package init(_ course: Course, _ texts: TextContents) {
    var gathering = Gathering()
    for section in course.sections {
      gathering.add(texts[section.route])
      for event in section.events {
        for mention in event.entities.joined() {
          gathering.link(section.route, course[mention].route)
        }
        gathering.cite(section.route, event.sources)
      }
      for claim in section.claims { gathering.cite(section.route, claim.sources) }
      if let handout = section.handout { gathering.cite(section.route, handout.sources) }
    }
    for page in course.freePages { gathering.add(texts[page.route]) }
    for entity in course.entities {
      gathering.add(texts[entity.route])
      gathering.cite(entity.route, entity.sources)
      for mention in entity.mentions { gathering.link(entity.route, course[mention].route) }
    }
    for term in texts.terms { gathering.add(term) }
    (pages, citations) = (gathering.links, gathering.cites)
  }

  /// Links and citations, each once: what a page has is added in one go, so that only the last page has to be looked at.
  private struct Gathering {
    private(set) var links: [Route: [Route]] = [:]
    private(set) var cites: [ByteString: [Route]] = [:]

    mutating func link(_ from: Route, _ to: Route) {
      if from != to { Self.add(from, to: &links[to, default: []]) }
    }

    mutating func cite(_ from: Route, _ sources: [Mention<Reference>]) {
      for source in sources { Self.add(from, to: &cites[ByteString(source.id.value), default: []]) }
    }

    private static func add(_ page: Route, to pages: inout [Route]) {
      if pages.last != page { pages.append(page) }
    }

    mutating func add(_ text: TextContent?) {
      guard let text else { return }
      for link in text.links { self.link(text.route, link.target) }
      cite(text.route, text.citations)
    }
  }

  package static func == (a: Backlinks, b: Backlinks) -> Bool {
    a === b || a.pages == b.pages && a.citations == b.citations
  }

  /// The pages that link to `route`.
  package func pages(linkingTo route: Route) -> [Route] { pages[route] ?? [] }

  /// The pages that cite the source with an id.
  package func pages(citing id: String) -> [Route] { citations[ByteString(id)] ?? [] }
}
