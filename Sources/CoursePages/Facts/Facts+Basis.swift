import Collation
import Course

/// What hardly any edit changes: nobody writes it down, for it is known whether it has.
extension Facts {
  var basis: Basis { state.basis }
  package var plain: PlainText { basis.plain }
  var conventions: Conventions { basis.conventions }
  var eras: [Era] { conventions.eras }
  var themes: [Theme] { conventions.themes }
  var collation: Collation { basis.collation }
  var reserved: TextSource.Reserved { basis.reserved }
}

/// What follows from the answers to other questions.
extension Facts {
  /// The era that an event is told in.
  func era(of event: Event, in section: Section) -> Era? { origin.era(of: event, in: section) }

  /// What the home page says above all: the title of `index.md`, or the site's.
  var homeTitle: String {
    if let title = home?.title, !title.isEmpty { title } else { settings.title }
  }

  /// The entities of a kind by their names, in the order of the alphabet.
  func sorted(_ kind: EntityKind) -> [Entity] { sorted(entities(kind)) }

  /// Entities by their names, in the order of the alphabet.
  func sorted(_ entities: [Entity]) -> [Entity] {
    entities.map { (key: collation.key($0.sortParts + [$0.id]), entity: $0) }
      .sorted { $0.key < $1.key }.map(\.entity)
  }
}
