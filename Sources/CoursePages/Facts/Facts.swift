import Bibliography
import Chronology
import Collation
package import Course
import Diagnostics
package import Formats
package import Graphics
import Markup

/// What texts, components, pages and exports may ask of the course: narrow questions, each asked in one place, so that who
/// asked what can be written down. A class, so that handing it on copies nothing.
package final class Facts: Asked {
  /// What all facts have in common that say the same but, perhaps, for texts.
  let state: FactState
  private let course: Course
  private var index: FactIndex { state.index }
  private var list: Bibliography { state.list.value }
  /// The grounds of maps that have been drawn.
  let grounds: MapGrounds
  /// The land of the world, for maps that bring no ground.
  let land: @Sendable (GroundDetail) -> [GeoShape]
  /// What has been made before; `nil` where nothing is built again.
  let memo: SiteMemo?
  /// What is written down of what is asked, if anything.
  let inquiry: Inquiry<Facts>?
  /// The words of the language, each of which is a question.
  package let words: Words

  /// What `course` says, with words in its language; `pageLimit` is the most bytes of what a page gathers.
  package convenience init(
    _ course: Course, words: Words, grounds: MapGrounds, memo: SiteMemo?, pageLimit: Int,
    land: @escaping @Sendable (GroundDetail) -> [GeoShape]
  ) {
    let state = FactState.of(
      course, words, pageLimit: pageLimit, after: memo?.lastPages?.facts
    ) { state in
      Facts(state, course, grounds, memo, nil, land)
    }
    self.init(state, course, grounds, memo, nil, land)
  }

  private init(
    _ state: FactState, _ course: Course, _ grounds: MapGrounds, _ memo: SiteMemo?,
    _ inquiry: Inquiry<Facts>?, _ land: @escaping @Sendable (GroundDetail) -> [GeoShape]
  ) {
    (self.state, self.course, self.grounds, self.memo) = (state, course, grounds, memo)
    (self.inquiry, self.land) = (inquiry, land)
    guard let inquiry else {
      words = state.words
      return
    }
    let asked = AskedWords(state.words)
    words = state.words.asked(in: asked)
    inquiry.note { asked.areAnsweredAlike(by: $0.state.words) }
  }

  /// The same facts, what is asked of them written down in `inquiry`, too.
  func asked(in inquiry: Inquiry<Facts>) -> Facts {
    Facts(state, course, grounds, memo, inquiry, land)
  }

  // MARK: The site as a whole

  /// What `site.yaml` says.
  var settings: Settings {
    _ = ask({ ($0.course.settingsFile, $0.course.settings.baseURL) }, isAlike: { $0 == $1 })
    return course.settings
  }
  /// Its address, absolute and ending in `/`.
  var baseURL: String? { ask { $0.course.settings.baseURL } }
  /// The terms of the glossary, and its text.
  var terms: [Term] { glossary == nil ? [] : course.terms }
  var glossary: PageText? {
    ask({ $0.course.glossary }, isAlike: { $0?.file == $1?.file })
  }
  /// The list of sources, with what stands for each in a citation.
  var bibliography: Bibliography { ask({ $0.list }, isAlike: { $0 === $1 }) }
  /// How pages are divided that are too large for one.
  var divisions: Shared<[Route: Division]> { index.divisions }
  /// Every page with its kind, in the order of the site.
  package var work: [PageWork] { index.work }
  /// The sections in their order.
  var sections: [Section] { ask { $0.course.sections } }
  var sectionCount: Int { ask { $0.course.sections.count } }
  /// The text of a section or an entity.
  func text(of section: Section) -> PageText {
    ask(isOfTexts: true, { $0.course.text(of: section) }, isAlike: { $0.file == $1.file })
  }
  func text(of entity: Entity) -> PageText {
    ask(isOfTexts: true, { $0.course.text(of: entity) }, isAlike: { $0.file == $1.file })
  }

  /// Whether a text may ask its readers something.
  var hasQuestions: Bool { ask { $0.index.hasQuestions } }
  /// The section at a place in their order; `nil` before the first and behind the last.
  func section(at position: Int) -> Section? {
    ask { $0.course.sections.element(at: position) }
  }
  /// The section whose page has this address.
  func section(at route: Route) -> Section? {
    ask { facts in facts.index.sectionPositions[route].map { facts.course.sections[$0] } }
  }
  var home: FreePage? { ask { $0.course.home } }
  /// The pages of `content/pages`.
  var freePages: [FreePage] { ask { $0.course.pages } }
  /// The page of `content/pages` at a place in their list.
  func freePage(at position: Int) -> FreePage? {
    ask { $0.course.pages.element(at: position) }
  }
  /// Every event with the section that tells it, in time order.
  var timeline: Timeline { ask { $0.course.timeline } }
  /// The last day that an event's date can mean.
  var lastDay: CalendarDate? {
    ask { $0.course.timeline.lazy.compactMap { $0.event.date.value.latest }.max() }
  }
  /// The events of the timeline that fit, in time order; `fits` asks nothing but what it is given.
  func events(where fits: @escaping @Sendable (Event, Section) -> Bool) -> [Event] {
    ask { facts in facts.course.timeline.filter(fits).map(\.event) }
  }
  var allEntities: [Entity] { ask { $0.course.entities } }
  func entities(_ kind: EntityKind) -> [Entity] { ask { $0.course.entities(kind) } }
  /// The entity at a place in the list of all.
  func entity(at position: Int) -> Entity? {
    ask { $0.course.entities.element(at: position) }
  }
  func has(_ kind: EntityKind) -> Bool { ask { $0.course.has(kind) } }
  var hasClaims: Bool { ask { !$0.index.claimSections.isEmpty } }
  /// The sections that have claims; of them those at some places, if any are given.
  func claimSections(at places: [Int]? = nil) -> [Section] {
    ask { facts in
      let all = facts.index.claimSections
      return places.map { $0.compactMap(all.element) } ?? all
    }
  }
  /// The old addresses that lead to pages; those that are none have been told.
  var aliases: [Alias] {
    ask { facts in
      var told: [Diagnostic] = []
      return facts.course.aliases(&told)
    }
  }

  // MARK: What references name

  func source(_ mention: Mention<Reference>) -> Reference { named(ask { $0.course.find(mention) }) }
  func theme(_ mention: Mention<Theme>) -> Theme { course[mention] }
  func era(_ mention: Mention<Era>) -> Era { course[mention] }
  func position(of era: Era) -> Int? { course.position(of: era) }
  func term(_ mention: Mention<Term>) -> Term {
    named(ask({ $0.course.find(mention) }, isAlike: Term.explainAlike))
  }
  /// The term with this id, if there is one.
  func term(_ id: String) -> Term? {
    ask({ $0.course.term(id) }, isAlike: Term.explainAlike)
  }

  // MARK: What stands for sources

  /// The answer to a question that the list of sources answers.
  private func askList<Answer: Sendable & Equatable>(
    _ question: @escaping @Sendable (Bibliography) -> Answer
  ) -> Answer { ask(from: { $0.state.list }, question) }

  func source(_ id: Located<String>) -> Mention<Reference>? { ask { $0.course.source(id) } }
  /// Where in their list the source with an id stands.
  func listPosition(of id: String) -> Int? { askList { $0.position(of: id) } }
  /// What stands for its author in a citation, and its year.
  func names(of id: String) -> HTML? {
    askList { $0.position(of: id).map($0.names) }
  }
  func year(of id: String) -> String? {
    askList { $0.position(of: id).map($0.year) }
  }
  /// The source as the list of a page prints it.
  func briefEntry(of id: String) -> HTML? {
    askList { $0.position(of: id).map($0.briefEntry) }
  }

  // MARK: What pages name

  func entity(_ mention: Mention<Entity>) -> Entity { named(ask { $0.course.find(mention) }) }
  func section(_ mention: Mention<Section>) -> Section { named(ask { $0.course.find(mention) }) }
  func event(_ mention: Mention<Event>) -> Event { named(ask { $0.course.find(mention) }) }

  private func named<Target>(_ target: Target?) -> Target {
    guard let target else { preconditionFailure("what is named has been looked up") }
    return target
  }

  /// What events tell of the place with this page; `nil` if none names it.
  func placeInTime(_ route: Route) -> FactIndex.PlaceInTime? {
    ask { $0.index.placesInTime[route] }
  }

  /// The course itself, for what is made of it next.
  var origin: Course { course }
}
