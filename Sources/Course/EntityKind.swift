import Diagnostics

/// A kind of thing that the course is about and that has pages of its own, such as people. A kind is one file: the
/// facts that its front matter gives, and how its index page lists them; all else follows.
package struct EntityKind: Sendable {
  /// What it is called in front of an id: `person`.
  package let name: String
  /// What messages call such a thing: "a person".
  package let noun: String
  /// The folder of its files in `content` and of its pages in the site, and the key under which events name them.
  package let folder: String
  /// What that key of events is for.
  let mentionNote: StaticString
  /// The key of the name, with what it is for.
  package let nameKey: (key: String, note: StaticString)
  /// Whether a name can be given in parts, as those of people are.
  var hasFamilyNames = false
  /// The facts that its front matter can give, in the order in which readers see them.
  package let facts: [FactKind]
  /// The fact that stands beside the name in lists.
  package let listed: FactKind?
  /// The fact that lists put before a long name.
  package let shortened: FactKind?
  /// The fact that orders the index page; by name without one.
  package let order: FactKind?
  /// The fact whose values head the groups of the index page; first letters, or eras, without one.
  package let grouped: FactKind?
  /// Whether the index page lists such things by the eras of their events as well.
  package let isListedByEra: Bool
  /// The lines of front matter that `sitegen new` starts with.
  package let starter: String

  /// Every kind, in the order in which the site shows them.
  package static let all: [EntityKind] = [.person, .place, .document]

  /// The address of the page that lists them.
  package var indexRoute: Route { Route("\(folder).html") }

  /// The address of the page of one of them.
  func route(of id: String) -> Route { Route("\(folder)/\(id).html") }
}

extension EntityKind: Hashable {
  package static func == (a: EntityKind, b: EntityKind) -> Bool { a.name == b.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A fact that front matter can give.
package struct FactKind: Sendable {
  /// The key of front matter, which is also the name of the word before the fact.
  package let key: String
  let note: StaticString
  let form: Form

  init(_ key: String, _ note: StaticString, _ form: Form) {
    (self.key, self.note, self.form) = (key, note, form)
  }

  /// What a fact is made of.
  enum Form: Sendable {
    case text
    /// EDTF.
    case date
    /// The keys `lat` and `lon`.
    case position
    /// The id of an entity of another kind, by the kind's name.
    case entity(kind: String)
    case texts
    /// BCP 47 tags.
    case languages
  }
}
