import Chronology
import Course
import Diagnostics
import Markup

/// A card to learn from: something to ask for on its front, what is to be known on its back.
struct Flashcard: Equatable {
  /// Unique in the site; it stays when the words change, so that nobody's progress is lost.
  let id: String
  let front: HTML
  let back: HTML
  /// The page that tells more.
  let route: Route
  let fragment: String?
  /// What it asks the date of, if that is an event.
  var event: Event? = nil

  static func == (a: Flashcard, b: Flashcard) -> Bool {
    a.id.isIdentical(to: b.id) && a.front == b.front && a.back == b.back && a.route == b.route
      && a.fragment.map { ByteString($0) } == b.fragment.map { ByteString($0) }
  }

  /// Cards of one kind under the title of the page that lists such things.
  struct Deck: Equatable {
    /// The name of the kind, for ids and tags: letters, digits and hyphens.
    let name: String
    let title: String
    let cards: [Flashcard]

    static func == (a: Deck, b: Deck) -> Bool {
      a.name.isIdentical(to: b.name) && a.title.isIdentical(to: b.title) && a.cards == b.cards
    }
  }
}

extension Facts {
  /// The kinds of entities that cards ask for.
  private static let studied: [EntityKind] = [.person, .document]

  /// Whether there is anything to make cards of.
  var hasFlashcards: Bool {
    terms.contains(where: Self.isStudied) || allEntities.contains(where: Self.isStudied)
      || timeline.contains { Self.isStudied($0.event) }
  }

  private static func isStudied(_ term: Term) -> Bool { !term.summary.isEmpty }
  private static func isStudied(_ entity: Entity) -> Bool {
    studied.contains(entity.kind) && entity.summary?.isEmpty == false
  }
  private static func isStudied(_ event: Event) -> Bool {
    event.importance < .detail && !event.date.value.isUnknown
  }

  /// What cards ask for, by their decks, in the order of the cards; a year for what has one.
  var flashcardTopics: [(name: String, title: String, topics: [(id: String, year: Int?)])] {
    let terms = terms.filter(Self.isStudied).map { (id: "term-\($0.id)", year: Int?.none) }
    let entities = Self.studied.map { kind in
      (
        name: kind.name, title: words.text(kind.indexWord),
        topics: self.entities(kind).filter(Self.isStudied).map { entity in
          (
            id: "\(kind.name)-\(entity.id)",
            year: kind.order.flatMap { entity.date($0)?.earliest?.year }
          )
        }
      )
    }
    let events = timeline.filter { Self.isStudied($0.event) }.map { event, _ in
      let date = event.date.value
      return (id: "event-\(event.id.value)", year: (date.earliest ?? date.latest)?.year)
    }
    return [(name: "term", title: words.text(.glossary), topics: terms)] + entities
      + [(name: "event", title: words.text(.timeline), topics: events)]
  }

  /// The cards of the site: terms, people, documents, and the dates of events that are no mere details. What says
  /// nothing of itself has no card. Those of events that `last` has cards of, made with the same words, are taken from there.
  func flashcards(after last: [Flashcard.Deck]) -> [Flashcard.Deck] {
    [termDeck] + Self.studied.map(entityDeck) + [dateDeck(after: last.last?.cards ?? [])]
  }

  private var termDeck: Flashcard.Deck {
    let cards = terms.filter(Self.isStudied).map { term in
      Flashcard(
        id: "term-\(term.id)", front: plain.html(term.title), back: plain.html(term.summary),
        route: home(of: term.id, on: Term.indexRoute), fragment: term.id)
    }
    return Flashcard.Deck(name: "term", title: words.text(.glossary), cards: cards)
  }

  private func entityDeck(_ kind: EntityKind) -> Flashcard.Deck {
    let cards = entities(kind).compactMap { entity -> Flashcard? in
      guard let summary = entity.summary, Self.isStudied(entity) else { return nil }
      var front = plain.html(entity.name)
      for name in entity.native {
        front.raw("<br><span")
        front.attribute("lang", name.language)
        front.raw(">")
        front.text(name.text)
        front.raw("</span>")
      }
      var back = HTML()
      if let date = kind.order.flatMap({ entity.date($0) }) {
        back.append(headed(dateHTML(date, words: words), plain.html(summary)))
      } else {
        back.append(plain.html(summary))
      }
      return Flashcard(
        id: "\(kind.name)-\(entity.id)", front: front, back: back, route: entity.route,
        fragment: nil)
    }
    return Flashcard.Deck(name: kind.name, title: words.text(kind.indexWord), cards: cards)
  }

  private func dateDeck(after last: [Flashcard]) -> Flashcard.Deck {
    var known: [ObjectIdentifier: Flashcard] = [:]
    known.reserveCapacity(last.count)
    for card in last { if let event = card.event { known[ObjectIdentifier(event)] = card } }
    let cards = timeline.compactMap { event, section -> Flashcard? in
      let date = event.date.value
      guard Self.isStudied(event) else { return nil }
      if let card = known[ObjectIdentifier(event)], card.route == section.route { return card }
      let back = headed(
        dateHTML(date, words: words), event.summary.map(plain.html) ?? HTML())
      return Flashcard(
        id: "event-\(event.id.value)", front: plain.html(event.title), back: back,
        route: section.route, fragment: event.id.value, event: event)
    }
    return Flashcard.Deck(name: "event", title: words.text(.timeline), cards: cards)
  }

  /// A date in bold, on a line of its own, and what follows.
  private func headed(_ date: HTML, _ rest: HTML) -> HTML {
    var html = HTML("<b>")
    html.append(date)
    html.raw("</b><br>")
    html.append(rest)
    return html
  }
}
