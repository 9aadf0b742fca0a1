import Course
import Diagnostics

/// Where what is gathered stands.
extension Facts {
  /// How the page at an address is divided; `nil` for one that is whole. For the list of pages and files alone.
  func division(of page: Route) -> Division? { divisions.value[page] }

  /// The answer to a question that the list of divided pages answers.
  private func askDivisions<Answer: Sendable>(
    _ question: @escaping @Sendable ([Route: Division]) -> Answer,
    isAlike: @escaping @Sendable (Answer, Answer) -> Bool
  ) -> Answer { ask(from: { $0.divisions }, question, isAlike: isAlike) }

  private func askDivisions<Answer: Sendable & Equatable>(
    _ question: @escaping @Sendable ([Route: Division]) -> Answer
  ) -> Answer { askDivisions(question, isAlike: ==) }

  /// The page where an anchor of a page is, or of the page that it is a part of: one of the parts if there are some.
  func home(of fragment: String?, on page: Route) -> Route {
    guard !basis.divided.isEmpty, let fragment else { return page }
    let whole = basis.divided.contains(page) ? page : page.whole
    guard let whole, basis.divided.contains(whole) else { return page }
    return askDivisions { $0[whole]?.home(of: fragment) ?? page }
  }

  /// What leads from a page to an anchor of another, wherever that is.
  func reference(from page: Route, to target: Route, fragment: String) -> String {
    page.reference(to: home(of: fragment, on: target), fragment: fragment)
  }

  /// A part of a page; `nil` where the page is whole.
  func part(_ place: Int, of page: Route) -> Division.Part? {
    guard basis.divided.contains(page) else { return nil }
    return askDivisions { $0[page]?.parts.element(at: place) }
  }

  /// The places of the entries on a part of a page.
  func entries(on part: Int, of page: Route) -> [Int] {
    askDivisions { $0[page]?.entries(on: part) ?? [] }
  }

  /// How many events the course has.
  var eventCount: Int { ask { $0.origin.timeline.count } }

  /// The events at some places of the timeline, with the sections that tell them, whose addresses alone may be used.
  func events(at places: Range<Int>) -> [(event: Event, section: Section)] {
    ask { facts in
      let timeline = facts.origin.timeline
      return places.clamped(to: timeline.indices).map { timeline[$0] }
    } isAlike: {
      $0.elementsEqual($1) { $0.event === $1.event && $0.section.route == $1.section.route }
    }
  }

  /// The events on a part of the timeline.
  func events(on portion: Portion) -> [(event: Event, section: Section)] {
    let (page, place) = (portion.entry.whole ?? portion.route, portion.entry.position)
    return ask { facts in
      (facts.divisions.value[page]?.entries(on: place) ?? []).map { facts.origin.timeline[$0] }
    } isAlike: {
      $0.elementsEqual($1) { $0.event === $1.event && $0.section == $1.section }
    }
  }

  /// The pages from a page down to a part of it, with their titles.
  func trail(to part: Int, of page: Route) -> [LinkedData.Step] {
    askDivisions(
      { divisions -> [LinkedData.Step] in
        guard let division = divisions[page] else { return [] }
        return division.trail(to: part).map {
          LinkedData.Step(title: $0.label.title, route: $0.route)
        }
      },
      isAlike: {
        $0.elementsEqual($1) { $0.title.isIdentical(to: $1.title) && $0.route == $1.route }
      })
  }
}

extension Facts {
  /// The pages that are divided, in the order of their addresses.
  var dividedPages: [Route] {
    basis.divided.isEmpty ? [] : askDivisions { $0.keys.sorted() }
  }

  /// The anchors of a page that is divided, by the pages where they are.
  func anchors(of page: Route) -> [(route: Route, ids: [String])] {
    let division = askDivisions {
      $0[page]
    } isAlike: { a, b in
      guard let a, let b else { return a == nil && b == nil }
      return a.hasAnchors(of: b)
    }
    return (division?.anchors ?? []).map { ($0.part.route, $0.ids) }
  }

  /// What leads on from a page that is divided, or from a part; nothing for one that is whole.
  func parts(around entry: PageEntry) -> (items: [PartItem], ways: PartWays?)? {
    let (page, place) = (entry.whole ?? entry.route, entry.position)
    guard basis.divided.contains(page) else { return nil }
    return askDivisions {
      $0[page].map { ($0.items(of: place), $0.ways(from: place)) }
    } isAlike: {
      $0?.items == $1?.items && $0?.ways == $1?.ways
    }
  }
}
