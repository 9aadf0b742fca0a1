package import Bibliography
package import Chronology
package import Diagnostics
package import FrontMatter

/// Something that happened, told in the front matter of the section that it belongs to. A class, for pages and exports hand
/// it on everywhere, and a copy of so many texts would cost as many counts of references.
package final class Event: Sendable {
  /// Unique in the site; the anchor on the timeline and on the section's page.
  package let id: Located<String>
  /// Whether its author gave it the id, which is made of its title else.
  let isNamed: Bool
  package let date: Located<HistoricalDate>
  /// What else is to be said of the date, such as the Old Style one.
  package let dateNote: String?
  package let title: String
  package let summary: String?
  /// What a card of a game of putting events in order says of it: no date.
  package let card: String?
  package let themes: [Mention<Theme>]
  /// Whom and what it names, a list for each kind of entity in their order.
  package let entities: [[Mention<Entity>]]
  package let sources: [Mention<Reference>]
  package let importance: Importance

  init(
    id: Located<String>, isNamed: Bool, date: Located<HistoricalDate>, dateNote: String?,
    title: String, summary: String?, card: String?, themes: [Mention<Theme>],
    entities: [[Mention<Entity>]], sources: [Mention<Reference>], importance: Importance
  ) {
    self.id = id
    self.isNamed = isNamed
    self.date = date
    self.dateNote = dateNote
    self.title = title
    self.summary = summary
    self.card = card
    self.themes = themes
    self.entities = entities
    self.sources = sources
    self.importance = importance
  }

  /// The same event with what is given.
  func with(
    id: Located<String>? = nil, themes: [Mention<Theme>]? = nil,
    entities: [[Mention<Entity>]]? = nil, sources: [Mention<Reference>]? = nil
  ) -> Event {
    Event(
      id: id ?? self.id, isNamed: isNamed, date: date, dateNote: dateNote, title: title,
      summary: summary, card: card, themes: themes ?? self.themes,
      entities: entities ?? self.entities, sources: sources ?? self.sources,
      importance: importance)
  }

  /// How much an event weighs: the rank that the timeline draws and filters by.
  package enum Importance: Int, Sendable, CaseIterable, Comparable {
    case landmark = 1
    case normal = 2
    case detail = 3

    package static func < (a: Importance, b: Importance) -> Bool { a.rawValue < b.rawValue }
  }

  /// What it names of one kind.
  package func entities(_ kind: EntityKind) -> [Mention<Entity>] {
    EntityKind.all.firstIndex(of: kind).map { entities[$0] } ?? []
  }
}

extension Event {
  /// What messages call it.
  static let kind = "an event"

  package static func read(_ fields: inout Fields) -> Event? {
    let id = fields.value(
      "id", "the id by which the rest of the site names it: small letters, digits and hyphens",
      type: "an id", readID)
    let date = fields.value(
      "date", "when it was (EDTF): 1689-08-27, 1858-05, 1640s as 164X, about 1960 as 1960~",
      type: "an EDTF date", isRequired: true, readDate)
    let dateNote = fields.prose(
      "date_note", "what the date does not say, such as the Old Style day")?.value
    let title = fields.label("title", "what readers see as its name", isRequired: true)
    let summary = fields.prose("summary", "one to three sentences")?.value
    let card = fields.label(
      "card", "what a card for putting events in order says, without its date")?.value
    let themes: [Mention<Theme>] = fields.texts("themes", "ids of themes of site.yaml").mentions()
    let entities = EntityKind.all.map { kind in
      fields.texts(kind.folder, kind.mentionNote).mentions() as [Mention<Entity>]
    }
    let importance = fields.integer(
      "importance", "1 landmark, 2 normal, 3 detail; 2 if it is left out", in: 1...3)
    let sources: [Mention<Reference>] = fields.texts(
      "sources", "ids of the sources that it rests on"
    ).mentions()
    guard let date, let title else { return nil }
    return Event(
      id: id ?? Located(addressSlug(title.value), at: title.place), isNamed: id != nil, date: date,
      dateNote: dateNote, title: title.value, summary: summary, card: card, themes: themes,
      entities: entities,
      sources: sources,
      importance: importance.flatMap { Importance(rawValue: $0.value) } ?? .normal)
  }
}
