import Diagnostics
import FrontMatter
import Markup

/// The rendered Markdown of every page.
struct Bodies: Sendable {
  private let byPath: [SitePath: RenderedBody]
  /// The definitions of the glossary's terms, in their order.
  let terms: [RenderedBody]

  subscript(path: SitePath) -> RenderedBody? { byPath[path] }

  /// All of them, in a stable order.
  var all: [RenderedBody] {
    byPath.values.sorted { $0.path < $1.path } + terms
  }

  /// Renders every page's text side by side.
  init(_ site: Site, contentName: String, jobs: Int) async {
    let prefix = contentName.isEmpty ? 0 : contentName.count + 1
    var work: [Work] = []
    for section in site.sections {
      let ids = section.events.map(\.id.value) + section.claims.map(\.id.value)
      let terms = section.keyTerms.map(\.value)
      work.append(
        Work(text: section.text, path: section.path, reserved: Set(ids), keyTerms: terms))
    }
    for page in [site.home].compactMap(\.self) + site.pages {
      work.append(Work(text: page.text, path: page.path))
    }
    for entity in site.entities { work.append(Work(text: entity.text, path: entity.path)) }
    if let glossary = site.glossary {
      let ids = Set(site.terms.map(\.id))
      for term in site.terms {
        work.append(
          Work(
            text: glossary, range: term.definition, path: SitePath("glossary.html"), reserved: ids))
      }
    }
    let results = await parallelMap(work, jobs: jobs) { work in
      RenderedBody.render(
        work.text, range: work.range, contentPath: String(work.text.file.path.dropFirst(prefix)),
        path: work.path, reservedIDs: work.reserved.union(Self.layoutIDs),
        keyTerms: work.keyTerms, site: site)
    }
    let pages = results.dropLast(site.terms.count)
    byPath = Dictionary(pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    terms = Array(results.suffix(site.terms.count))
  }

  private struct Work: Sendable {
    let text: PageText
    var range: Range<Int>?
    let path: SitePath
    var reserved: Set<String> = []
    var keyTerms: [String] = []
  }

  /// Ids that the theme uses for the parts of a page.
  private static let layoutIDs: Set<String> = [
    "main", "contents", "events", "claims", "sources", "objectives", "key-terms", "top",
  ]
}
