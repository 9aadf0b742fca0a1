import Bibliography
import Collation
package import Course
import Diagnostics
package import Formats
package import Graphics
import Markup

/// What texts, components, pages and exports may ask of the course: narrow questions, so few that who asked what could
/// be written down. A class, so that handing it on copies nothing.
package final class Facts: Sendable {
  private let course: Course
  /// The words that the program itself puts on pages.
  package let words: Words
  /// How text of front matter becomes markup.
  package let plain: PlainText
  /// The order of the alphabet of the site's language.
  let collation: Collation
  /// The sources in the order of their list, with what stands for each in a citation.
  let bibliography: Bibliography
  /// What ids of texts keep clear of: the theme's parts, and the sources that a page may cite.
  let reserved: TextSource.Reserved
  /// The grounds of maps that have been drawn.
  let grounds: MapGrounds
  /// The land of the world, for maps that bring no ground.
  let land: @Sendable (GroundDetail) -> [GeoShape]
  /// The pages that no content file becomes, and the other files that the program makes.
  private let madeRoutes: Set<Route>
  /// Every page with its kind, in the order of the site.
  package let work: [PageWork]
  /// The places of the sections in their order, by their pages.
  private let sectionPositions: [Route: Int]
  /// The sizes of those copied files that are images.
  private let imageSizes: [Route: ImageSize]

  /// What `course` says, with words in its language.
  package convenience init(
    _ course: Course, words: Words, grounds: MapGrounds,
    bibliographies: BibliographyMemo,
    land: @escaping @Sendable (GroundDetail) -> [GeoShape]
  ) {
    let first = Facts(course, words, grounds, bibliographies, land)
    let work = Registry.work(first)
    self.init(first, work, madeRoutes: Registry.madeRoutes(work, first))
  }

  /// Facts that know of nothing that the program makes.
  private init(
    _ course: Course, _ words: Words, _ grounds: MapGrounds, _ bibliographies: BibliographyMemo,
    _ land: @escaping @Sendable (GroundDetail) -> [GeoShape]
  ) {
    self.course = course
    self.land = land
    self.words = words
    self.grounds = grounds
    let plain = PlainText(scriptLanguages: course.settings.scriptLanguages)
    self.plain = plain
    collation = Collation(language: course.settings.language)
    bibliography = bibliographies.bibliography(
      of: course.references, words: words.bibliography,
      isAuthorYear: course.settings.citationStyle == .authorYear, plain)
    reserved = TextSource.Reserved(
      ReservedIDs.ofTexts.union(
        course.references.map { "source-\(SourceID($0.id.value).anchor)" }))
    imageSizes = Dictionary(
      course.assets.compactMap { asset in
        ImageSize(of: asset.file.bytes).map { (asset.route, $0) }
      }, uniquingKeysWith: { first, _ in first })
    sectionPositions = Dictionary(
      course.sections.enumerated().map { ($0.element.route, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    (work, madeRoutes) = ([], [])
  }

  private init(_ facts: Facts, _ work: [PageWork], madeRoutes: Set<Route>) {
    (course, words, plain) = (facts.course, facts.words, facts.plain)
    (collation, bibliography, reserved) = (facts.collation, facts.bibliography, facts.reserved)
    (grounds, land, imageSizes) = (facts.grounds, facts.land, facts.imageSizes)
    (self.work, self.madeRoutes) = (work, madeRoutes)
    sectionPositions = facts.sectionPositions
  }

  // MARK: The site as a whole

  var settings: Settings { course.settings }
  /// The sections in their order.
  var sections: [Section] { course.sections }
  /// The section whose page has this address.
  func section(at route: Route) -> Section? { sectionPositions[route].map { course.sections[$0] } }
  var home: FreePage? { course.home }
  /// What the home page says above all: the title of `index.md`, or the site's.
  var homeTitle: String {
    if let title = course.home?.title, !title.isEmpty { title } else { settings.title }
  }
  /// The pages of `content/pages`.
  var freePages: [FreePage] { course.pages }
  var terms: [Term] { course.terms }
  var glossary: PageText? { course.glossary }
  /// Every event with the section that tells it, in time order.
  var timeline: Timeline { course.timeline }
  /// The files of the content that are copied.
  var assets: [Course.Asset] { course.assets }
  var allEntities: [Entity] { course.entities }
  func entities(_ kind: EntityKind) -> [Entity] { course.entities(kind) }
  /// The entities of a kind by their names, in the order of the alphabet.
  func sorted(_ kind: EntityKind) -> [Entity] { sorted(course.entities(kind)) }

  /// Entities by their names, in the order of the alphabet.
  func sorted(_ entities: [Entity]) -> [Entity] {
    entities.map { (key: collation.key($0.sortParts + [$0.id]), entity: $0) }
      .sorted { $0.key < $1.key }.map(\.entity)
  }
  func has(_ kind: EntityKind) -> Bool { course.has(kind) }
  var hasClaims: Bool { course.sections.contains { !$0.claims.isEmpty } }
  /// The old addresses that lead to pages; those that are none have been told.
  var aliases: [Alias] {
    var told: [Diagnostic] = []
    return course.aliases(&told)
  }

  // MARK: What references name

  func entity(_ mention: Mention<Entity>) -> Entity { course[mention] }
  func source(_ mention: Mention<Reference>) -> Reference { course[mention] }
  func theme(_ mention: Mention<Theme>) -> Theme { course[mention] }
  func era(_ mention: Mention<Era>) -> Era { course[mention] }
  func term(_ mention: Mention<Term>) -> Term { course[mention] }
  func section(_ mention: Mention<Section>) -> Section { course[mention] }
  func event(_ mention: Mention<Event>) -> (event: Event, section: Section) { course[mention] }
  /// The era that an event is told in.
  func era(of event: Event, in section: Section) -> Era? { course.era(of: event, in: section) }
  func position(of era: Era) -> Int? { course.position(of: era) }

  // MARK: What texts ask by ids and paths

  /// What a content file becomes, by its path relative to the content folder.
  func target(of path: String) -> Course.Target? { course.target(of: path) }
  /// The paths of all content files.
  var paths: [String] { course.paths }
  /// What an entry of the main navigation names.
  func destination(of entry: Settings.NavigationEntry) -> NavigationTarget {
    course.destination(of: entry)
  }

  /// The page or file that the program makes at an address, or the page that has taken it over.
  func made(at path: String) -> Route? {
    guard !path.isEmpty else { return nil }
    let route = Route(path)
    if madeRoutes.contains(route) { return route }
    guard let file = course.file(of: route), case .page(let page)? = course.target(of: file) else {
      return nil
    }
    return page
  }

  /// Whether the program makes what is at an address of many files or none.
  func isMade(_ route: Route) -> Bool { madeRoutes.contains(route) }

  /// The addresses of what the program makes, for hints.
  var madePaths: [String] { madeRoutes.map(\.text) }

  /// The content file that has become the page which a file at `path` would be.
  func successor(of path: String) -> String? { course.successor(of: path) }
  /// The term with this id, if there is one.
  func term(_ id: String) -> Term? { course.term(id) }
  func imageSize(of route: Route) -> ImageSize? { imageSizes[route] }
  func credit(of path: String) -> ImageCredit? { course.credit(of: path) }

  /// Whether a mistake keeps credits from being read.
  var hasBrokenCredits: Bool { course.hasBrokenCredits }

  func source(_ id: Located<String>) -> Mention<Reference>? { course.source(id) }

  func source(
    _ id: Located<String>, isInText: Bool = false, _ diagnostics: inout [Diagnostic]
  ) -> Mention<Reference>? { course.source(id, isInText: isInText, &diagnostics) }

  func event(_ id: Located<String>, _ diagnostics: inout [Diagnostic]) -> Mention<Event>? {
    course.event(id, &diagnostics)
  }

  /// Whether an event may be told where a mistake keeps it from being read.
  func mayHave(event id: String) -> Bool { course.mayHave(event: id) }

  func section(
    _ slug: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> Mention<Section>? { course.section(slug, &diagnostics) }

  func theme(_ id: Located<String>, _ diagnostics: inout [Diagnostic]) -> Mention<Theme>? {
    course.theme(id, &diagnostics)
  }

  func entity(
    _ kind: EntityKind, _ id: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> Mention<Entity>? { course.entity(kind, id, &diagnostics) }

  func table(
    _ name: String?, at path: Located<String>, _ diagnostics: inout [Diagnostic],
    relative: @escaping @Sendable (String) -> String
  ) -> (route: Route, table: CSVTable)? {
    course.table(name, at: path, &diagnostics, relative: relative)
  }

  func shapes(
    _ name: String?, at path: Located<String>, _ diagnostics: inout [Diagnostic],
    relative: @escaping @Sendable (String) -> String
  ) -> (route: Route, shapes: GeoJSON)? {
    course.shapes(name, at: path, &diagnostics, relative: relative)
  }
}
