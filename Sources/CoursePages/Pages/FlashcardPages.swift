import Course
import Markup
import Templates

/// The cards to learn from, to read, to study one by one, and to print and cut out.
struct FlashcardPages: GatheringKind {
  static let route = Route("flashcards.html")

  let template = "flashcards"
  let shape = FlashcardPage.shape

  func page(_ facts: Facts) -> PageEntry? {
    guard facts.hasFlashcards else { return nil }
    return PageEntry(
      Self.route, title: facts.words.text(.flashcards),
      summary: facts.words.text(.flashcardsIntro), in: [.waysIn, .siteMap, .ledger])
  }

  func gathered(_ facts: Facts) -> Gathered {
    let (decks, words) = (facts.flashcardTopics, facts.words)
    let cards = decks.enumerated().flatMap { deck, topics in
      topics.topics.map { (deck: deck, topic: $0) }
    }
    return .alike(
      cards.count, bytes: 400, ids: { [cards[$0].topic.id] },
      levels: {
        [
          .groups {
            cards[$0].deck
          } _: {
            PartLabel(name: "deck-\(decks[$0].name)", title: decks[$0].title)
          }
        ] + PartLevel.years(words, cards.map(\.topic.year))
      })
  }

  func content(of portion: Portion, _ pages: PageFacts) -> PageContent {
    let entry = portion.entry
    let decks = pages.flashcards(at: portion.entries).map { deck in
      Group(
        id: "deck-\(deck.name)", title: deck.title,
        items: deck.cards.map { card in
          FlashcardItem(
            id: card.id, front: card.front, back: card.back,
            href: entry.route.reference(to: card.route, fragment: card.fragment))
        })
    }
    let downloads =
      !portion.isWhole
      ? []
      : [FlashcardTables.csv, FlashcardTables.tsv].map {
        LinkItem(title: $0.text, href: entry.route.reference(to: $0))
      }
    return PageContent(
      title: entry.title, description: entry.summary, kind: "flashcards",
      FlashcardPage(decks: decks, downloads: downloads))
  }
}

/// A card as templates see it.
struct FlashcardItem: GroupedModel {
  let id: String
  let front: HTML
  let back: HTML
  let href: String

  static let groupFields = makeGroupFields()
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
    TemplateField("hasDownloads", "whether the page offers them, which parts do not") {
      !$0.downloads.isEmpty
    },
  ]
}
