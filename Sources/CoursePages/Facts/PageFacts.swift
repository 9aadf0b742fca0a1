package import Course
import Diagnostics
import Markup

/// What pages and exports may ask beyond the course: the texts as they were rendered, who links to whom, what pages
/// there are. A class, as `Facts` is.
package final class PageFacts: Asked {
  let facts: Facts
  let inquiry: Inquiry<PageFacts>?
  /// What all page facts have in common that say the same but, perhaps, for texts.
  let state: PageState
  /// All texts, for what is made of them next.
  let texts: RenderedTexts

  /// `cards` are the pictures for shared links by the pages that they stand for.
  package convenience init(
    _ facts: Facts, _ texts: RenderedTexts, _ graph: Backlinks, entries: [PageEntry],
    cards: [Card], folder: String
  ) {
    let state = PageState.of(
      facts, graph, entries, cards, folder: folder, after: facts.memo?.lastPages?.state)
    self.init(facts, state, texts, nil)
  }

  private init(
    _ facts: Facts, _ state: PageState, _ texts: RenderedTexts, _ inquiry: Inquiry<PageFacts>?
  ) {
    (self.facts, self.state, self.texts, self.inquiry) = (facts, state, texts, inquiry)
  }

  /// The same over `facts`, what is asked of them written down, too.
  func asked(in inquiry: Inquiry<PageFacts>, _ facts: Facts) -> PageFacts {
    PageFacts(facts, state, texts, inquiry)
  }

  var words: Words { facts.words }
  /// The name of the content folder.
  var folder: String { state.folder }
  /// What the citations of all pages have in common.
  var citation: PageCitation.Site { state.site.citation }

  /// Every page, in the order of the site.
  var entries: [PageEntry] { ask { $0.state.entries } }
  /// The pages of a list, in the order of the site.
  func listed(_ listing: PageEntry.Listing) -> [PageEntry] {
    ask { $0.state.entries.filter { $0.listings.contains(listing) } }
  }
  /// The entries of the main navigation.
  var navigation: [PageShell.NavigationEntry] { ask { $0.state.site.navigation } }
  /// Whether the site has a feed.
  var hasFeed: Bool { ask { $0.state.site.hasFeed } }
  /// The picture beside the site's title.
  var logo: SiteLogo? { ask { $0.state.site.logo } }
  /// Of the cards to learn from those at some places, if any are given, by their decks; decks without cards are left out.
  func flashcards(at places: [Int]? = nil) -> [Flashcard.Deck] {
    ask { pages in
      var start = 0
      return pages.state.site.flashcards(pages.facts).compactMap { deck in
        let own = start..<start + deck.cards.count
        start = own.upperBound
        let cards =
          places.map { places in
            places.filter(own.contains).map { deck.cards[$0 - own.lowerBound] }
          } ?? deck.cards
        return cards.isEmpty
          ? nil : Flashcard.Deck(name: deck.name, title: deck.title, cards: cards)
      }
    }
  }

  /// The text of a page.
  func text(of route: Route) -> RenderedText? { ask(isOfTexts: true) { $0.texts[route] } }
  /// What the text of a page asks its readers.
  func asked(on route: Route) -> [AskedQuestion] {
    ask(isOfTexts: true) {
      $0.texts[route]?.questions ?? []
    } isAlike: {
      $0.askTheSame(as: $1)
    }
  }
  /// How long it takes to read it.
  func minutes(of route: Route) -> Int? {
    ask(isOfTexts: true) { $0.texts[route]?.content.minutes }
  }
  /// The definitions of the glossary's terms, in their order.
  var terms: [RenderedText] { ask(isOfTexts: true) { $0.texts.terms } }

  /// What the map of a single place at `position` is drawn on: the first that shows it.
  func locator(showing position: Entity.Position) -> Locator? {
    ask { pages in pages.state.site.locators.first { $0.shows(position) } }
  }

  /// The events that name an entity, in time order.
  func events(of entity: Entity) -> [(event: Event, section: Section)] {
    let route = entity.route
    return ask { pages in
      (pages.state.site.eventsByEntity[route] ?? []).map { pages.state.site.timeline[$0] }
    } isAlike: {
      $0.elementsEqual($1) { $0.event === $1.event && $0.section == $1.section }
    }
  }

  /// The answer to a question that who links to whom answers, and what pages are called.
  private func askLinks<Answer: Sendable & Equatable>(
    _ question: @escaping @Sendable (PageLinks) -> Answer
  ) -> Answer { ask(from: { $0.state.links }, question) }

  /// The pages that link to a page, as links from it.
  func links(to route: Route) -> [LinkItem] {
    askLinks { links in
      links.graph.pages(linkingTo: route).map { links.link(to: $0, from: route) }
    }
  }

  /// The pages that cite the source with an id.
  func citing(_ id: String, from page: Route) -> [LinkItem] {
    askLinks { links in
      links.graph.pages(citing: id).map { links.link(to: $0, from: page) }
    }
  }

  /// The title of a page with the way to it.
  func link(to target: Route, from page: Route) -> LinkItem {
    askLinks { $0.link(to: target, from: page) }
  }

  /// The picture that stands for a page where links to it are shared.
  func card(of route: Route) -> Route? { ask { $0.state.cards[route] } }

  /// Text of front matter as markup, with its runs of other scripts marked.
  func text(_ text: String) -> HTML { facts.plain.html(text) }
}
