import Chronology
import Diagnostics

/// The events of a course in time order, each with the section that tells it.
package struct Timeline: RandomAccessCollection, Sendable {
  private let sections: [Section]
  private let places: [Place]

  /// Where an event is told: its section's position in the course, and its own in the section.
  private struct Place: Sendable {
    let section: Int
    let event: Int
  }

  /// A timeline without events.
  init() { (sections, places) = ([], []) }

  /// The sections' events by first day, last day and time of day, those of one time as sections and files have them.
  init(of sections: [Section]) {
    self.sections = sections
    let keyed = sections.enumerated().flatMap { position, section in
      section.events.enumerated().map { number, event in
        (
          place: Place(section: position, event: number), order: event.date.value.order,
          rank: (section.number, position, number)
        )
      }
    }
    places = keyed.sorted { $0.order == $1.order ? $0.rank < $1.rank : $0.order < $1.order }
      .map(\.place)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }

  package subscript(position: Int) -> (event: Event, section: Section) {
    let place = places[position]
    let section = sections[place.section]
    return (section.events[place.event], section)
  }
}

extension Timeline: Equatable {
  /// Whether both are of the same sections.
  package static func == (a: Timeline, b: Timeline) -> Bool { a.sections == b.sections }
}
