import Bibliography
package import Course
package import Diagnostics
package import Formats
import FrontMatter
import Markdown
import Markup
import Templates

/// Everything that a site can have, each kind named here once: from this list come navigation, site map, feed, taken
/// addresses, page titles, schemas, `sitegen keys`, the theme's reference, downloads and the checks' idea of what exists.
package enum Registry {
  /// In the order in which sites list them.
  static let pages: [any PageKind] =
    [HomePages(), TimelinePages(), SectionPages()]
    + EntityKind.all.map { EntityIndexPages(kind: $0) }
    + [
      GlossaryPages(), ClaimsPages(), SourcesPages(), EntityPages(), TextPages(),
      HandoutIndexPages(), HandoutPages(), CardPages(), WholeCoursePages(), FlashcardPages(),
      ReviewPages(), AnswerPages(), SearchPages(),
      MissingPages(),
    ]

  /// Those of them that gather entries of the whole course.
  static let gatherings = pages.compactMap { $0.gathering }

  /// How the pages are divided that would take more than `limit` bytes, about.
  static func divisions(_ facts: Facts, limit: Int) -> [Route: Division] {
    Dictionary(
      gatherings.compactMap { kind in
        kind.page(facts).flatMap { page in
          Division(kind.gathered(facts), of: page, limit: limit).map { (page.route, $0) }
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  static let components: [any ComponentKind] = [
    ChartKind(), DecisionKind(), EstimateKind(), MapKind(), MatchKind(), PathwayKind(), QuizKind(),
    SortKind(), TimelineKind(),
  ]

  /// Those first that take longest.
  static let exports: [any ExportKind] = [
    SearchExport(), FlashcardTables(), TimelineCSV(), TimelineCalendar(), TimelineJSON(),
    TimelineJS(), TimelineLinkedData(),
    ClaimReviews(), Robots(), SiteMapExport(), Feed(), FilterStyles(), ColourStyles(), Redirects(),
    PartAddresses(),
  ]

  static let componentNames = Set(components.map(\.name))

  static func component(_ name: String) -> (any ComponentKind)? {
    components.first { $0.name == name }
  }

  /// What the course can be taken away as.
  package static let books: [any BookFormat.Type] = [
    SiteArchive.self, EPUB.self, SCORM.self, CommonCartridge.self,
  ]

  /// Every page of a site with its kind, in the order of the site.
  static func work(_ facts: Facts) -> [PageWork] {
    pages.flatMap { kind in kind.pages(facts).map { PageWork(entry: $0, kind: kind) } }
  }

  /// The other files of a site that the program makes.
  static func files(_ facts: Facts) -> [Route] { exports.flatMap { $0.routes(facts) } }

  /// The addresses of the pages that readers can have and no content file becomes, and of the other files.
  static func madeRoutes(_ work: [PageWork], _ facts: Facts) -> Set<Route> {
    let pages = work.map(\.entry).filter { $0.file == nil && $0.listings.contains(.ledger) }
    return Set(pages.map(\.route) + files(facts))
  }

  /// What is wrong with the maps, the logo and the colours that `site.yaml` describes, which no text names.
  package static func problems(_ facts: Facts) -> [Diagnostic] {
    var diagnostics = SettingsMaps.problems(facts) + ThemeColours.problems(facts.settings)
    _ = SiteLogo(facts, &diagnostics)
    return diagnostics
  }

  /// What exists, for the checks.
  package static func siteMap(_ facts: Facts) -> SiteMap {
    SiteMap(
      pages: facts.work.map(\.entry).map {
        SiteMap.Page(
          route: $0.route, file: $0.file, anchors: $0.anchors,
          isListed: $0.listings.contains(.ledger))
      }, files: files(facts))
  }
}

/// A page that is to be made.
package struct PageWork: Sendable {
  package let entry: PageEntry
  let kind: any PageKind

  /// Whether many files make it, so that it takes longer than others.
  package var isGathering: Bool { entry.file == nil }

  /// What makes the page.
  package var job: OutputJob {
    OutputJob(name: entry.route.text, entry: entry) { [self.made($0, $1)] }
  }

  /// What stands on it, as it was if nothing of it has changed.
  private func content(_ pages: PageFacts) -> PageContent {
    pages.facts.memo?.content(of: entry, pages) { kind.content(of: entry, $0) }
      ?? kind.content(of: entry, pages)
  }

  /// The finished page.
  private func made(_ pages: PageFacts, _ theme: SiteTheme) -> OutputFile {
    let content = content(pages)
    let shell = PageShell(of: entry, content, pages, theme)
    return OutputFile(
      path: entry.route.text, bytes: theme.render(kind.template, shell, content.model))
  }
}

/// What makes some files of the site.
package struct OutputJob: Sendable {
  /// What it is known by from build to build: a page's address, or what no page has for one.
  let name: String
  /// The page that it makes, if it makes one.
  let entry: PageEntry?
  let make: @Sendable (PageFacts, SiteTheme) -> [OutputFile]

  /// The files; those that were made before are taken where they would come out alike.
  package func files(_ pages: PageFacts, _ theme: SiteTheme) -> [OutputFile] {
    pages.facts.memo?.files(of: self, pages, theme) ?? make(pages, theme)
  }
}
