package import Course
import Diagnostics
import Markup

/// What pages and exports may ask beyond the course: the texts as they were rendered, who links to whom, what pages
/// there are. A class, as `Facts` is.
package final class PageFacts: Sendable {
  let facts: Facts
  let texts: RenderedTexts
  /// The name of the content folder.
  let folder: String
  private let graph: Backlinks
  private let cards: [Route: Route]
  /// Every page, in the order of the site.
  let entries: [PageEntry]
  private let titles: [Route: Phrase]
  /// The places in the timeline of the events that name an entity, by the entity's page.
  private let eventsByEntity: [Route: [Int]]
  /// What the maps of single places are drawn on.
  let locators: [Locator]
  /// The entries of the main navigation.
  let navigation: [PageShell.NavigationEntry]
  /// The cards to learn from.
  let flashcards: [Flashcard.Deck]
  /// Whether the site has a feed.
  let hasFeed: Bool
  /// What the citations of all pages have in common.
  let citation: PageCitation.Site
  /// The picture beside the site's title.
  let logo: SiteLogo?

  /// `cards` are the pictures for shared links by the pages that they stand for.
  package init(
    _ facts: Facts, _ texts: RenderedTexts, _ graph: Backlinks, entries: [PageEntry],
    cards: [Card], folder: String
  ) {
    self.facts = facts
    self.texts = texts
    self.graph = graph
    self.entries = entries
    self.cards = Dictionary(
      cards.map { ($0.page, $0.route) }, uniquingKeysWith: { first, _ in first })
    self.folder = folder
    titles = Dictionary(
      entries.map { ($0.route, facts.plain.phrase($0.title)) },
      uniquingKeysWith: { first, _ in first })
    var eventsByEntity: [Route: [Int]] = [:]
    for (position, entry) in facts.timeline.enumerated() {
      for mention in entry.event.entities.joined() {
        eventsByEntity[facts.entity(mention).route, default: []].append(position)
      }
    }
    self.eventsByEntity = eventsByEntity
    navigation = PageShell.navigation(facts, entries)
    flashcards = facts.hasFlashcards ? facts.flashcards : []
    hasFeed = Feed.updated(facts) != nil
    citation = PageCitation.Site(
      facts.settings, title: facts.plain.text(facts.settings.title))
    locators = Locator.all(of: facts)
    // What is wrong with it has been told before pages are made.
    var ignored: [Diagnostic] = []
    logo = SiteLogo(facts, &ignored)
  }

  var words: Words { facts.words }

  /// The events that name an entity, in time order.
  func events(of entity: Entity) -> [(event: Event, section: Section)] {
    (eventsByEntity[entity.route] ?? []).map { facts.timeline[$0] }
  }

  /// The pages that link to a page, as links from it.
  func links(to route: Route) -> [LinkItem] {
    graph.pages(linkingTo: route).map { link(to: $0, from: route) }
  }

  /// The pages that cite the source with an id.
  func citing(_ id: String, from page: Route) -> [LinkItem] {
    graph.pages(citing: id).map { link(to: $0, from: page) }
  }

  /// The title of a page with the way to it.
  func link(to target: Route, from page: Route) -> LinkItem {
    LinkItem(title: titles[target] ?? Phrase(target.text), href: page.reference(to: target))
  }

  /// The picture that stands for a page where links to it are shared.
  func card(of route: Route) -> Route? { cards[route] }

  /// The pages of a list, in the order of the site.
  func listed(_ listing: PageEntry.Listing) -> [PageEntry] {
    entries.filter { $0.listings.contains(listing) }
  }

  /// Text of front matter as markup, with its runs of other scripts marked.
  func text(_ text: String) -> HTML { facts.plain.html(text) }
}
