import Diagnostics
import FrontMatter
import Markup

/// The rendered Markdown of every page.
struct Bodies: Sendable {
  private var byPath: [SitePath: RenderedBody]
  /// The definitions of the glossary's terms, in their order.
  let terms: [RenderedBody]

  subscript(path: SitePath) -> RenderedBody? { byPath[path] }

  /// All of them, in a stable order.
  private(set) var all: [RenderedBody]

  /// How many bytes the name of the content folder takes at the start of every path.
  private let prefixCount: Int

  /// Renders every page's text side by side.
  init(_ site: Site, contentName: String, jobs: Int, progress: BuildProgress? = nil) async {
    let prefix = contentName.isEmpty ? 0 : contentName.count + 1
    prefixCount = prefix
    var work = Self.pages(of: site)
    if let glossary = site.glossary {
      let ids = Set(site.terms.map(\.id))
      for term in site.terms {
        work.append(
          Work(
            text: glossary, range: term.definition, path: SitePath("glossary.html"), reserved: ids))
      }
    }
    progress?.begin("text", total: work.count)
    let results = await parallelMap(work, jobs: jobs, progress: progress) { work in
      work.rendered(prefix: prefix, site: site)
    }
    let pages = results.dropLast(site.terms.count)
    byPath = Dictionary(pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    terms = Array(results.suffix(site.terms.count))
    all = byPath.values.sorted { $0.path < $1.path } + terms
  }

  /// The texts that have a page of their own.
  private static func pages(of site: Site) -> [Work] {
    site.sections.map(Work.init)
      + ([site.home].compactMap(\.self) + site.pages).map { Work(text: $0.text, path: $0.path) }
      + site.entities.map { Work(text: $0.text, path: $0.path) }
  }

  /// Renders the texts of these pages anew; nothing else of the site has changed.
  func replacing(_ paths: Set<SitePath>, from site: Site, jobs: Int) async -> Bodies {
    let work = Self.pages(of: site).filter { paths.contains($0.path) }
    let prefix = prefixCount
    var bodies = self
    for body in await parallelMap(work, jobs: jobs, { $0.rendered(prefix: prefix, site: site) }) {
      bodies.byPath[body.path] = body
    }
    bodies.all = bodies.all.dropLast(terms.count).map { bodies.byPath[$0.path] ?? $0 } + terms
    return bodies
  }

  /// The text of a section as it stands among `sections` on the page with the whole course; `register` has the
  /// citations of the sections before it, and gets those of this one.
  func inCourse(
    _ section: Section, among sections: [SitePath: Section], _ register: CitationRegister,
    _ site: Site
  ) -> RenderedBody {
    Work(section).rendered(
      prefix: prefixCount, placement: Placement(of: section, among: sections), register: register,
      site: site)
  }

  /// A text to be rendered.
  fileprivate struct Work: Sendable {
    let text: PageText
    var range: Range<Int>?
    let path: SitePath
    var reserved: Set<String> = []
    var keyTerms: [String] = []

    func rendered(
      prefix: Int, placement: Placement? = nil, register: CitationRegister? = nil, site: Site
    ) -> RenderedBody {
      RenderedBody.render(
        text, range: range, contentPath: String(text.file.path.dropFirst(prefix)), path: path,
        reservedIDs: reserved.union(Bodies.layoutIDs), keyTerms: keyTerms, placement: placement,
        register: register, site: site)
    }
  }

  /// Ids that the theme uses for the parts of a page.
  private static let layoutIDs: Set<String> = [
    "main", "contents", "events", "claims", "sources", "objectives", "key-terms", "top",
  ]
}

extension Bodies.Work {
  /// A section, whose events and claims have ids on its page.
  fileprivate init(_ section: Section) {
    let ids = section.events.map(\.id.value) + section.claims.map(\.id.value)
    self.init(
      text: section.text, path: section.path, reserved: Set(ids),
      keyTerms: section.keyTerms.map(\.value))
  }
}
