import Course
import Markup
import Templates

/// The cards to learn from, to read, to study one by one, and to print and cut out.
struct FlashcardPages: PageKind {
  static let route = Route("flashcards.html")

  let template = "flashcards"
  let shape = FlashcardPage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    guard facts.hasFlashcards else { return [] }
    return [
      PageEntry(
        Self.route, title: facts.words.text(.flashcards),
        summary: facts.words.text(.flashcardsIntro), in: [.waysIn, .siteMap, .ledger])
    ]
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let decks = pages.flashcards.filter { !$0.cards.isEmpty }.map { deck in
      Group(
        id: "deck-\(deck.name)", title: deck.title,
        items: deck.cards.map { card in
          FlashcardItem(
            id: card.id, front: card.front, back: card.back,
            href: entry.route.reference(to: card.route, fragment: card.fragment))
        })
    }
    let downloads = [FlashcardTables.csv, FlashcardTables.tsv].map {
      LinkItem(title: $0.text, href: entry.route.reference(to: $0))
    }
    return PageContent(
      title: entry.title, description: entry.summary, kind: "flashcards",
      FlashcardPage(decks: decks, downloads: downloads))
  }
}

/// A card as templates see it.
struct FlashcardItem: TemplateModel {
  let id: String
  let front: HTML
  let back: HTML
  let href: String

  static let fields: [TemplateField<FlashcardItem>] = [
    TemplateField("id", "the card's id, under which progress is kept") { $0.id },
    TemplateField("front", "what it asks for") { $0.front },
    TemplateField("back", "what is to be known") { $0.back },
    TemplateField("href", "where more is told") { $0.href }.asURL,
  ]
}

/// What the template `flashcards` shows.
struct FlashcardPage: TemplateModel {
  let decks: [Group<FlashcardItem>]
  let downloads: [LinkItem]

  static let fields: [TemplateField<FlashcardPage>] = [
    TemplateField("decks", "the cards by their kind") { $0.decks },
    TemplateField("downloads", "the cards as tables for Anki") { $0.downloads },
  ]
}
