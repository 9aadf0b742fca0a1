import Chronology
import Diagnostics

/// Events and claims whose authors gave them no id get one of their words that nothing else on their pages has. Where
/// they stand does not show in it.
extension Course {
  mutating func nameTheNameless() {
    guard sections.contains(where: \.hasNameless) else { return }
    var ids = PageIDs(ReservedIDs.all(in: self) + givenIDs)
    nameEvents(&ids)
    nameClaims(&ids)
  }

  private var givenIDs: [String] {
    sections.flatMap { section in
      section.events.filter(\.isNamed).map(\.id.value)
        + section.claims.filter(\.isNamed).map(\.id.value)
    }
  }

  /// The first in time has the words of the title alone, later ones their date behind it; one that is told again keeps
  /// the id, and is told to be so where ids are entered.
  private mutating func nameEvents(_ ids: inout PageIDs) {
    var places: [(order: HistoricalDate.Order, title: String, section: Int, event: Int)] = []
    for (number, section) in sections.enumerated() {
      for (place, event) in section.events.enumerated() where !event.isNamed {
        places.append((event.date.value.order, event.title, number, place))
      }
    }
    places.sort { $0.order == $1.order ? $0.title < $1.title : $0.order < $1.order }
    var given: [String: String] = [:]
    var events = sections.map(\.events)
    for place in places {
      let event = events[place.section][place.event]
      let words = addressSlug(event.title)
      let date = event.date.value.edtf
      let id = given["\(date) \(event.title)"] ?? ids.take(words, "\(words)-\(addressSlug(date))")
      given["\(date) \(event.title)"] = id
      events[place.section][place.event] = event.with(id: Located(id, at: event.id.place))
    }
    for number in Set(places.map(\.section)) {
      sections[number] = sections[number].with(events: events[number])
    }
  }

  private mutating func nameClaims(_ ids: inout PageIDs) {
    var places: [(claim: String, section: Int, place: Int)] = []
    for (number, section) in sections.enumerated() {
      for (place, claim) in section.claims.enumerated() where !claim.isNamed {
        places.append((claim.claim, number, place))
      }
    }
    places.sort { $0.claim < $1.claim }
    var given: [String: String] = [:]
    var claims = sections.map(\.claims)
    for place in places {
      let claim = claims[place.section][place.place]
      let words = addressSlug(claim.claim)
      let id = given[claim.claim] ?? ids.take(words, "claim-\(words)")
      given[claim.claim] = id
      claims[place.section][place.place].id = Located(id, at: claim.id.place)
    }
    for number in Set(places.map(\.section)) {
      sections[number] = sections[number].with(claims: claims[number])
    }
  }
}

extension Section {
  /// Whether an event or a claim has no id of its own.
  fileprivate var hasNameless: Bool {
    events.contains { !$0.isNamed } || claims.contains { !$0.isNamed }
  }
}
