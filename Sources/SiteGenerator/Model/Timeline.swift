import Chronology
import FrontMatter

/// The events of a course in time order, each with the section that tells it.
struct Timeline: RandomAccessCollection, Sendable {
  private let sections: [Section]
  private let places: [Place]

  /// Where an event is told: its section's position in the course, and its own in the section.
  struct Place: Sendable {
    let section: Int
    let event: Int
  }

  init(sections: [Section], order: [Place]) {
    self.sections = sections
    places = order
  }

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(position: Int) -> (event: Event, section: Section) {
    let place = places[position]
    let section = sections[place.section]
    return (section.events[place.event], section)
  }

  /// The time order of the sections' events: by first day, last day, importance, section and id.
  static func order(of sections: [Section]) -> [Place] {
    let keyed = sections.enumerated().flatMap { position, section in
      section.events.enumerated().map { number, event in
        (
          place: Place(section: position, event: number), order: event.date.value.order,
          rank: (event.importance.rawValue, section.number, event.id.value)
        )
      }
    }
    return keyed.sorted { $0.order == $1.order ? $0.rank < $1.rank : $0.order < $1.order }
      .map(\.place)
  }
}
