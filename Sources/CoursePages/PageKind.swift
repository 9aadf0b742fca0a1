import Chronology
package import Course
import Markup
import Templates

/// A kind of page: which pages of it a site has, where they are listed, and what their template shows. A kind is one
/// file, registered once.
protocol PageKind: Sendable {
  /// The name of its template.
  var template: String { get }
  /// The values of the page besides those of the shell.
  var shape: TemplateShape { get }
  /// The pages of the kind that the site has, in their order.
  func pages(_ facts: Facts) -> [PageEntry]
  /// What stands on one of them.
  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent
  /// The kind as one whose page gathers entries of the whole course; `nil` if it does not.
  var gathering: (any GatheringKind)? { get }
}

extension PageKind {
  var gathering: (any GatheringKind)? { nil }
}

/// A page as the rest of the site knows it: its address, its title, and where it is listed.
package struct PageEntry: Sendable, Hashable {
  package let route: Route
  /// What links to it say.
  package let title: String
  /// One or two sentences, where it stands in a list of ways in.
  let summary: String?
  /// Where it is listed.
  let listings: Set<Listing>
  /// The content file that it is made from, as messages name it; `nil` for one that is made from many.
  let file: String?
  /// The ids on it besides those of its text's headings.
  let anchors: [String]
  let updated: CalendarDate?
  /// The page that it is a part of, where that was too large for one.
  let whole: Route?
  /// Which one of its kind it is: a position in a list that the kind knows.
  let position: Int

  /// Where readers and machines find pages.
  enum Listing: Sendable {
    /// In the main navigation, unless `site.yaml` has its own.
    case navigation
    /// At the end of the main navigation, also where `site.yaml` has its own.
    case tools
    /// Among the ways in of the home page.
    case waysIn
    /// In the course as a book.
    case book
    /// In the site map for search engines.
    case siteMap
    /// In the ledger of published addresses, and among what `site.yaml` can name.
    case ledger
  }

  init(
    _ route: Route, title: String, summary: String? = nil,
    in listings: Set<Listing> = [.book, .siteMap, .ledger], file: String? = nil,
    anchors: [String] = [],
    updated: CalendarDate? = nil, of whole: Route? = nil, position: Int = 0
  ) {
    self.route = route
    self.title = title
    self.summary = summary
    self.listings = listings
    self.file = file
    self.anchors = anchors
    self.updated = updated
    self.whole = whole
    self.position = position
  }
}

extension Set<PageEntry.Listing> {
  /// An index page: everywhere.
  static let everywhere: Self = [.navigation, .waysIn, .book, .siteMap, .ledger]
}

/// What stands on a page, for its template and the shell around it.
struct PageContent: Sendable {
  /// The page's own title; `nil` for the site's.
  var title: String?
  var description: String?
  /// section, timeline, person …, for the style sheet.
  let kind: String
  /// What it tells search engines.
  var linkedData: LinkedData.Subject?
  /// Whether there is a chart or a map besides those of the text.
  var hasFigures = false
  /// Whether there are questions with lists or numbers besides those of the text.
  var hasExercises = false
  let model: any TemplateModel

  init(
    title: String?, description: String?, kind: String, linkedData: LinkedData.Subject? = nil,
    hasFigures: Bool = false, hasExercises: Bool = false, _ model: some TemplateModel
  ) {
    self.title = title
    self.description = description
    self.kind = kind
    self.linkedData = linkedData
    self.hasFigures = hasFigures
    self.hasExercises = hasExercises
    self.model = model
  }
}
