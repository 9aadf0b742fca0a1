package import Bibliography
import Chronology
package import Diagnostics
import Formats

/// Everything that the content says, typed and in order, every reference in it resolved.
package struct Course: Sendable {
  package let settings: Settings
  /// The file that says them.
  package let settingsFile: SourceFile
  package internal(set) var home: FreePage?
  /// In the order of their numbers, drafts left out.
  package internal(set) var sections: [Section] = []
  /// The pages of `content/pages` in order of their slugs.
  package internal(set) var pages: [FreePage] = []
  /// People, places, documents, …, in order of their files.
  package internal(set) var entities: [Entity] = []
  /// The texts of sections and entities, by the paths of their files.
  var texts: [ByteString: PageText] = [:]
  package internal(set) var references: [Reference] = []
  package internal(set) var glossary: PageText?
  package internal(set) var terms: [Term] = []
  package internal(set) var assets: [Asset] = []
  /// The addresses that have been published, if somebody keeps track of them.
  package internal(set) var ledger: AddressLedger?
  /// Every event with the section that tells it, in time order.
  package internal(set) var timeline = Timeline()
  /// The images' credits by their paths relative to the content folder.
  var credits: [ByteString: ImageCredit] = [:]
  /// The same as they are listed.
  package internal(set) var allCredits: [ImageCredit] = []
  /// The tables of `content/data` by their paths relative to the content folder.
  var tables: [ByteString: CSVTable] = [:]
  /// The shapes of `content/data`, likewise.
  var shapes: [ByteString: GeoJSON] = [:]
  /// Where things are, by ids and paths.
  var index = CourseIndex()
  private let eraSpans: EraSpans
  /// Sections and entities as their files have them, in the same order.
  var unresolved: (sections: [Section], entities: [Entity]) = ([], [])

  init(settings: Settings, from file: SourceFile) {
    (self.settings, settingsFile) = (settings, file)
    eraSpans = EraSpans(settings.eras)
  }

  /// A file that is copied.
  package struct Asset: Sendable {
    package let file: SourceFile
    package let route: Route

    package init(file: SourceFile, route: Route) { (self.file, self.route) = (file, route) }
  }

  /// The entities of one kind.
  package func entities(_ kind: EntityKind) -> [Entity] { entities.filter { $0.kind == kind } }

  package func text(of section: Section) -> PageText { text(at: section.path) }
  package func text(of entity: Entity) -> PageText { text(at: entity.path) }

  /// The text below the front matter that a section or an entity stands in.
  private func text(at path: String) -> PageText {
    guard let text = texts[ByteString(path)] else {
      preconditionFailure("a section and an entity have a text each")
    }
    return text
  }

  /// Whether there is an entity of this kind; every page asks.
  package func has(_ kind: EntityKind) -> Bool { entities.contains { $0.kind == kind } }

  /// Every claim in the order of the course.
  package var claims: [Claim] { sections.flatMap(\.claims) }

  /// The free pages, the home page before all others.
  package var freePages: [FreePage] { [home].compactMap(\.self) + pages }

  /// The era that an event is told in: one of its section's that it overlaps, else the first that it starts in.
  package func era(of event: Event, in section: Section) -> Era? {
    let date = event.date.value
    let own = section.eras.first { eraSpans.overlaps($0.index, date) }?.index
    let place = own ?? (date.isUnknown ? nil : eraSpans.first(overlapping: date))
    return place.map { settings.eras[$0] }
  }
}

/// What references name.
extension Course {
  /// The same of a reading that may have less; `nil` if nothing stands there.
  package func find(_ mention: Mention<Entity>) -> Entity? { entities.element(at: mention.index) }
  package func find(_ mention: Mention<Reference>) -> Reference? {
    references.element(at: mention.index)
  }
  package func find(_ mention: Mention<Term>) -> Term? { terms.element(at: mention.index) }
  package func find(_ mention: Mention<Section>) -> Section? { sections.element(at: mention.index) }
  package func find(_ mention: Mention<Event>) -> Event? {
    timeline.indices.contains(mention.index) ? timeline[mention.index].event : nil
  }

  package subscript(mention: Mention<Entity>) -> Entity { entities[mention.index] }
  package subscript(mention: Mention<Reference>) -> Reference { references[mention.index] }
  package subscript(mention: Mention<Theme>) -> Theme { settings.themes[mention.index] }
  package subscript(mention: Mention<Era>) -> Era { settings.eras[mention.index] }
  package subscript(mention: Mention<Term>) -> Term { terms[mention.index] }
  package subscript(mention: Mention<Section>) -> Section { sections[mention.index] }

  /// The event with the section that tells it.
  package subscript(mention: Mention<Event>) -> (event: Event, section: Section) {
    timeline[mention.index]
  }
}

extension Array {
  /// The element at an index, `nil` if none stands there.
  package func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
