import Course
import Diagnostics
import Markup

/// What page facts find, all but the texts. Of one state in two builds every question that is not for a text is answered
/// alike; a class, so that this is known at once.
final class PageState: Sendable {
  let folder: String
  let links: Shared<PageLinks>
  let cards: [Route: Route]
  let entries: [PageEntry]
  /// What does not ask who links to whom, either.
  let site: SiteIndex

  /// That of `last` if all is as it was; what takes long is taken from there if nothing of it has changed.
  static func of(
    _ facts: Facts, _ graph: Backlinks, _ entries: [PageEntry], _ cards: [Card],
    folder: String, after last: PageState?
  ) -> PageState {
    let cards = Dictionary(
      cards.map { ($0.page, $0.route) }, uniquingKeysWith: { first, _ in first })
    guard let last, last.site.state === facts.state, last.folder == folder, last.cards == cards
    else {
      let site = SiteIndex(facts, entries, after: last?.site)
      return PageState(folder, graph, cards, entries, site, after: last)
    }
    return last.links.value.graph === graph
      ? last : PageState(folder, graph, cards, entries, last.site, after: last)
  }

  private init(
    _ folder: String, _ graph: Backlinks, _ cards: [Route: Route], _ entries: [PageEntry],
    _ site: SiteIndex, after last: PageState?
  ) {
    (self.folder, self.cards, self.entries, self.site) = (folder, cards, entries, site)
    links = .of(PageLinks(graph: graph, titles: site.titles), after: last?.links)
  }
}

/// Who links to whom, and what links are called.
struct PageLinks: Sendable, Equatable {
  let graph: Backlinks
  let titles: [Route: Phrase]

  static func == (a: PageLinks, b: PageLinks) -> Bool {
    a.graph === b.graph && a.titles == b.titles
  }

  /// The title of a page with the way to it.
  func link(to target: Route, from page: Route) -> LinkItem {
    LinkItem(title: titles[target] ?? Phrase(target.text), href: page.reference(to: target))
  }
}

/// What page facts are found in that does not change with texts.
final class SiteIndex: Sendable {
  let state: FactState
  fileprivate let titles: [Route: Phrase]
  /// The places in the timeline of the events that name an entity, by the entity's page.
  let eventsByEntity: [Route: [Int]]
  let timeline: Timeline
  /// What the maps of single places are drawn on.
  let locators: [Locator]
  /// What was asked for them.
  private let ofLocators: Inquiry<Facts>
  let navigation: [PageShell.NavigationEntry]
  /// Worked out by the first page that shows some, beside others.
  private let flashcards = Once<[Flashcard.Deck]>()
  /// Those of the site before, where they may be of use.
  private let lastFlashcards: [Flashcard.Deck]
  let hasFeed: Bool
  let citation: PageCitation.Site
  let logo: SiteLogo?

  fileprivate init(_ facts: Facts, _ entries: [PageEntry], after last: SiteIndex?) {
    state = facts.state
    let isAlike = last?.state.basis === facts.basis && last?.state.words == facts.state.words
    lastFlashcards = isAlike ? last.map { $0.flashcards.known ?? $0.lastFlashcards } ?? [] : []
    titles = Dictionary(
      entries.map { ($0.route, facts.plain.phrase($0.title)) },
      uniquingKeysWith: { first, _ in first })
    timeline = facts.timeline
    var eventsByEntity: [Route: [Int]] = [:]
    for (position, entry) in timeline.enumerated() {
      for mention in entry.event.entities.joined() {
        eventsByEntity[facts.entity(mention).route, default: []].append(position)
      }
    }
    self.eventsByEntity = eventsByEntity
    navigation = PageShell.navigation(facts, entries)
    hasFeed = Feed.updated(facts) != nil
    citation = PageCitation.Site(
      facts.settings, title: facts.plain.text(facts.settings.title))
    if let last, last.state.basis === facts.basis, last.ofLocators.isAnsweredAlike(by: facts) {
      (locators, ofLocators) = (last.locators, last.ofLocators)
    } else {
      ofLocators = Inquiry(of: facts)
      locators = Locator.all(of: facts.asked(in: ofLocators))
    }
    // What is wrong with it has been told before pages are made.
    var ignored: [Diagnostic] = []
    logo = SiteLogo(facts, &ignored)
  }

  /// The cards of the site; `facts` are of its state.
  func flashcards(_ facts: Facts) -> [Flashcard.Deck] {
    flashcards.value {
      facts.hasFlashcards ? facts.flashcards(after: lastFlashcards) : []
    }
  }
}
