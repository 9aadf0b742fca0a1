import Chronology
import Diagnostics
import FrontMatter

/// Something that happened, told in the front matter of the section that it belongs to.
struct Event: Sendable {
  /// Unique in the site; the anchor on the timeline and on the section's page.
  let id: Located<String>
  let date: Located<HistoricalDate>
  /// What else is to be said of the date, such as the Old Style one.
  let dateNote: String?
  let title: String
  let summary: String?
  let themes: [Located<String>]
  let places: [Located<String>]
  let people: [Located<String>]
  let documents: [Located<String>]
  let sources: [Located<String>]
  let importance: Importance

  /// How much an event weighs: the rank that the timeline draws and filters by.
  enum Importance: Int, Sendable, CaseIterable, Comparable {
    case landmark = 1
    case normal = 2
    case detail = 3

    static func < (a: Importance, b: Importance) -> Bool { a.rawValue < b.rawValue }
  }

  /// The ids of the people, places or documents that it names.
  func entities(_ kind: Entity.Kind) -> [Located<String>] {
    switch kind {
    case .person: people
    case .place: places
    case .document: documents
    }
  }
}
