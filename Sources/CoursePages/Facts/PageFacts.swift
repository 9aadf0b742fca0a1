package import Course
import Diagnostics
import Markup

/// What pages and exports may ask beyond the course: the texts as they were rendered, who links to whom, what pages
/// there are. A class, as `Facts` is.
package final class PageFacts: Asked {
  let facts: Facts
  let inquiry: Inquiry<PageFacts>?
  private let index: PageIndex

  /// `cards` are the pictures for shared links by the pages that they stand for.
  package convenience init(
    _ facts: Facts, _ texts: RenderedTexts, _ graph: Backlinks, entries: [PageEntry],
    cards: [Card], folder: String
  ) {
    let index = PageIndex(
      facts, texts, graph, entries, cards, folder: folder, after: facts.memo?.lastPages?.index)
    self.init(facts, index, nil)
  }

  private init(_ facts: Facts, _ index: PageIndex, _ inquiry: Inquiry<PageFacts>?) {
    (self.facts, self.index, self.inquiry) = (facts, index, inquiry)
  }

  /// The same over `facts`, what is asked of them written down, too.
  func asked(in inquiry: Inquiry<PageFacts>, _ facts: Facts) -> PageFacts {
    PageFacts(facts, index, inquiry)
  }

  /// All texts and who links to whom, for what is made of them next.
  var texts: RenderedTexts { index.texts }
  var graph: Backlinks { index.graph }

  var words: Words { facts.words }
  /// The name of the content folder.
  var folder: String { index.folder }
  /// What the citations of all pages have in common.
  var citation: PageCitation.Site { index.site.citation }

  /// Every page, in the order of the site.
  var entries: [PageEntry] { ask { $0.index.entries } }
  /// The pages of a list, in the order of the site.
  func listed(_ listing: PageEntry.Listing) -> [PageEntry] {
    ask { $0.index.entries.filter { $0.listings.contains(listing) } }
  }
  /// The entries of the main navigation.
  var navigation: [PageShell.NavigationEntry] { ask { $0.index.site.navigation } }
  /// Whether the site has a feed.
  var hasFeed: Bool { ask { $0.index.site.hasFeed } }
  /// The picture beside the site's title.
  var logo: SiteLogo? { ask { $0.index.site.logo } }
  /// The cards to learn from.
  var flashcards: [Flashcard.Deck] { ask { $0.index.site.flashcards } }

  /// The text of a page.
  func text(of route: Route) -> RenderedText? { ask { $0.index.texts[route] } }
  /// What the text of a page asks its readers.
  func asked(on route: Route) -> [AskedQuestion] {
    ask({ $0.index.texts[route]?.questions ?? [] }, isAlike: { $0.askTheSame(as: $1) })
  }
  /// How long it takes to read it.
  func minutes(of route: Route) -> Int? { ask { $0.index.texts[route]?.content.minutes } }
  /// The definitions of the glossary's terms, in their order.
  var terms: [RenderedText] { ask { $0.index.texts.terms } }

  /// What the map of a single place at `position` is drawn on: the first that shows it.
  func locator(showing position: Entity.Position) -> Locator? {
    ask { pages in pages.index.site.locators.first { $0.shows(position) } }
  }

  /// The events that name an entity, in time order.
  func events(of entity: Entity) -> [(event: Event, section: Section)] {
    let route = entity.route
    return ask { pages in
      (pages.index.site.eventsByEntity[route] ?? []).map { pages.index.site.timeline[$0] }
    } isAlike: {
      $0.elementsEqual($1) { $0.event === $1.event && $0.section == $1.section }
    }
  }

  /// The pages that link to a page, as links from it.
  func links(to route: Route) -> [LinkItem] {
    ask { pages in
      pages.index.graph.pages(linkingTo: route).map { pages.index.link(to: $0, from: route) }
    }
  }

  /// The pages that cite the source with an id.
  func citing(_ id: String, from page: Route) -> [LinkItem] {
    ask { pages in pages.index.graph.pages(citing: id).map { pages.index.link(to: $0, from: page) }
    }
  }

  /// The title of a page with the way to it.
  func link(to target: Route, from page: Route) -> LinkItem {
    ask { $0.index.link(to: target, from: page) }
  }

  /// The picture that stands for a page where links to it are shared.
  func card(of route: Route) -> Route? { ask { $0.index.cards[route] } }

  /// Text of front matter as markup, with its runs of other scripts marked.
  func text(_ text: String) -> HTML { facts.plain.html(text) }
}
