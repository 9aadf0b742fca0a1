import Course
import Diagnostics
import Formats
import Markup
import Templates

/// Cards for a game of putting events in order: to print, to cut out, and to keep the dates as a key.
struct CardPages: PageKind {
  static let route = Route("cards.html")

  let template = "cards"
  let shape = CardPage.shape

  /// The events that have a card, in an order that tells nothing of time: that of the bytes of what their cards say.
  static func cards(of facts: Facts) -> [(card: String, event: Event, section: Section)] {
    facts.timeline.compactMap { entry in
      entry.event.card.map { (card: $0, event: entry.event, section: entry.section) }
    }.sorted { ByteString($0.card) < ByteString($1.card) }
  }

  func pages(_ facts: Facts) -> [PageEntry] {
    guard !Self.cards(of: facts).isEmpty else { return [] }
    return [
      PageEntry(
        Self.route, title: facts.words.text(.cards), summary: facts.words.text(.cardsIntro),
        in: [.waysIn, .siteMap, .ledger])
    ]
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let items = Self.cards(of: pages.facts).map { card, event, section in
      CardItem(
        card: pages.text(card), date: dateHTML(event.date.value, words: pages.words),
        section: section.number,
        href: entry.route.reference(to: section.route, fragment: event.id.value))
    }
    return PageContent(
      title: entry.title, description: entry.summary, kind: "cards", CardPage(cards: items))
  }
}

/// A card to cut out.
struct CardItem: TemplateModel {
  let card: HTML
  let date: HTML
  let section: Int
  let href: String

  static let fields: [TemplateField<CardItem>] = [
    TemplateField("card", "what it says") { $0.card }.asURL,
    TemplateField("date", "when it was, for the key") { $0.date },
    TemplateField("section", "the number of the section that tells it") { $0.section },
    TemplateField("href", "the event in its section") { $0.href }.asURL,
  ]
}

/// What the template `cards` shows.
struct CardPage: TemplateModel {
  let cards: [CardItem]

  static let fields: [TemplateField<CardPage>] = [
    TemplateField("cards", "the cards, in no order of time") { $0.cards }
  ]
}
