package import Bibliography
package import Chronology
package import Diagnostics
import FrontMatter

/// A person, a place, a document, …: what a Markdown file says of it in front matter; the course has its text beside it. A
/// class for the same reason as `Event`.
package final class Entity: Sendable {
  package let kind: EntityKind
  /// The file's name without `.md`: the last part of the page's address.
  package let id: String
  package let route: Route
  /// The path of its file.
  package let path: String
  /// The name or title in the site's language.
  package let name: String
  /// What it is sorted by, one after the other: the family name, then the given one.
  package let sortParts: [String]
  package let native: [NativeName]
  package let summary: String?
  package let sources: [Mention<Reference>]
  /// What front matter gives, in the order of the kind's facts.
  package let facts: [(kind: FactKind, value: Fact)]
  /// Old addresses that lead to the page.
  package let aliases: [Located<String>]
  /// Whether its file gives coordinates that cannot be read.
  package let hasUnreadPosition: Bool

  init(
    kind: EntityKind, id: String, path: String, name: String, sortParts: [String],
    native: [NativeName], summary: String?, sources: [Mention<Reference>],
    facts: [(kind: FactKind, value: Fact)], aliases: [Located<String>], hasUnreadPosition: Bool
  ) {
    self.kind = kind
    self.id = id
    route = kind.route(of: id)
    self.path = path
    self.name = name
    self.sortParts = sortParts
    self.native = native
    self.summary = summary
    self.sources = sources
    self.facts = facts
    self.aliases = aliases
    self.hasUnreadPosition = hasUnreadPosition
  }

  /// The same entity with what is given.
  func with(
    sources: [Mention<Reference>]? = nil, facts: [(kind: FactKind, value: Fact)]? = nil
  ) -> Entity {
    Entity(
      kind: kind, id: id, path: path, name: name, sortParts: sortParts,
      native: native, summary: summary, sources: sources ?? self.sources,
      facts: facts ?? self.facts, aliases: aliases, hasUnreadPosition: hasUnreadPosition)
  }

  /// The place of its file's first byte, for what concerns the whole page.
  package var start: SourcePlace { SourcePlace(path: path) }

  /// What it is sorted by first.
  package var sortedAs: String { sortParts.first ?? name }

  /// The value of a fact, if front matter gives it.
  package subscript(fact: FactKind) -> Fact? { facts.first { $0.kind.key == fact.key }?.value }

  /// Where it lies, in degrees (WGS 84).
  package var position: Position? {
    guard case .position(let position)? = self[.coordinates] else { return nil }
    return position
  }

  /// The date of a fact that is one.
  package func date(_ fact: FactKind) -> HistoricalDate? {
    guard case .date(let date)? = self[fact] else { return nil }
    return date
  }

  /// The entities that its facts name.
  package var mentions: [Mention<Entity>] {
    facts.compactMap { if case .entity(let mention) = $0.value { mention } else { nil } }
  }

  /// A name as its own language writes it.
  package struct NativeName: Sendable, Hashable {
    /// BCP 47.
    package let language: String
    package let text: String
    package let romanization: String?
  }

  /// What a fact says.
  package enum Fact: Sendable {
    case text(String)
    case date(HistoricalDate)
    case position(Position)
    case entity(Mention<Entity>)
    case texts([String])
    /// BCP 47 tags.
    case languages([String])
  }

  /// A point on the Earth in degrees (WGS 84).
  package struct Position: Sendable, Hashable {
    package let latitude: Double
    package let longitude: Double
  }
}
