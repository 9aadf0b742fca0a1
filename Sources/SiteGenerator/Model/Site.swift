import Bibliography
import Chronology
import Diagnostics
import FrontMatter
import Graphics

/// Everything that the content says, typed and in order.
struct Site: Sendable {
  var settings: Settings
  var words: Words
  var home: FreePage?
  /// In the order of their numbers, drafts left out.
  var sections: [Section] = []
  /// The pages of `content/pages` in order of their slugs.
  var pages: [FreePage] = []
  /// People, places and documents, each kind in order of their ids.
  var entities: [Entity] = []
  /// The sources in the order in which the file has them.
  var references: [Reference] = []
  /// The same sources in the order of their list; made with the index.
  var bibliography: Bibliography
  var glossary: PageText?
  var terms: [Term] = []
  var assets: [Asset] = []
  /// The addresses that have been published, if somebody keeps track of them.
  var ledger: AddressLedger?
  var index = SiteIndex()
  /// Where each event is told, in time order.
  private var eventOrder: [Timeline.Place] = []

  /// Every event with the section that tells it, in time order.
  var timeline: Timeline { Timeline(sections: sections, order: eventOrder) }

  /// A file that is copied.
  struct Asset: Sendable {
    let file: SourceFile
    let path: SitePath
  }

  /// How text of front matter becomes markup.
  let plainText: PlainText

  /// The grounds of maps that have been drawn.
  let grounds: MapGrounds

  init(settings: Settings, words: Words, grounds: MapGrounds) {
    self.settings = settings
    self.words = words
    self.grounds = grounds
    plainText = PlainText(scriptLanguages: settings.scriptLanguages)
    bibliography = Bibliography(
      [], style: Self.bibliographyStyle(settings, words, plainText))
  }

  /// Whether there is an entity of this kind; every page asks.
  func has(_ kind: Entity.Kind) -> Bool { entities.contains { $0.kind == kind } }

  /// The entities of one kind.
  func entities(_ kind: Entity.Kind) -> [Entity] { entities.filter { $0.kind == kind } }

  /// Puts every event in time order.
  mutating func buildTimeline() { eventOrder = Timeline.order(of: sections) }

  /// Puts another text under the front matter of the page at `path`.
  mutating func replaceText(of path: SitePath, with text: PageText) {
    if let index = sections.firstIndex(where: { $0.path == path }) {
      sections[index].text = text
    } else if let index = entities.firstIndex(where: { $0.path == path }) {
      entities[index].text = text
    } else if let index = pages.firstIndex(where: { $0.path == path }) {
      pages[index].text = text
    } else if home?.path == path {
      home?.text = text
    }
  }

  /// Puts a section in the place of the one at its address, which tells the same events.
  mutating func replaceSection(with section: Section) {
    if let position = index.sections[section.slug] { sections[position] = section }
  }

  /// The era that an event is told in: one of its section's that it overlaps, else the first that it starts in.
  func era(of event: Event, in section: Section) -> Settings.Era? {
    let own = section.eras.compactMap { index.eras[$0.value] }.map { settings.eras[$0] }
    if let era = own.first(where: { $0.overlaps(event) }) { return era }
    return settings.eras.first { $0.overlaps(event) }
  }
}

extension Settings.Era {
  /// Whether an event may lie in the era.
  func overlaps(_ event: Event) -> Bool {
    event.date.value.overlaps(from: start.earliest, to: end?.latest)
  }
}

/// Where things are, by their ids and paths.
struct SiteIndex: Sendable {
  /// What a file of the content folder becomes, by its path relative to that folder.
  var targets: [String: Target] = [:]
  /// The file of the content folder that a page is made from, relative to that folder, by the page's address; by its
  /// old addresses as well.
  var files: [SitePath: String] = [:]
  var entities: [Entity.Kind: [String: Int]] = [:]
  var sections: [String: Int] = [:]
  var eras: [String: Int] = [:]
  var themes: [String: Int] = [:]
  var terms: [String: Int] = [:]
  /// The section, by its place in the course, that tells an event.
  var events: [String: (section: Int, event: Int)] = [:]
  var claims: [String: Int] = [:]

  /// The ids of events, claims, sources, eras and themes that have mistakes of their own: what names them is right.
  var lostIDs: Set<String> = []

  /// The credits of images, by their paths relative to the content folder.
  var credits: [String: ImageCredit] = [:]
  /// The tables of `content/data`, by their paths relative to the content folder.
  var tables: [String: CSVTable] = [:]
  /// The shapes of `content/data`, likewise.
  var shapes: [String: GeoJSON] = [:]
  /// The sizes of those copied files that are images.
  var imageSizes: [SitePath: ImageSize] = [:]

  /// Whether an event may be told where a mistake keeps it from being read.
  func mayHave(event id: String) -> Bool {
    lostIDs.contains(id)
      || targets.contains { $0.value == .broken && $0.key.hasPrefix("sections/") }
  }

  /// Whether a section may be in a file that cannot be read.
  func mayHave(section slug: String) -> Bool {
    targets.contains { path, target in
      target == .broken && ContentKind.address(of: path)?.text == "sections/\(slug).html"
    }
  }

  /// Whether a person, place or document may be in a file that cannot be read.
  func mayHave(_ kind: Entity.Kind, _ id: String) -> Bool {
    targets["\(kind.folder)/\(id).md"] == .broken
  }

  /// Whether a source may be where a mistake keeps it from being read.
  func mayHave(source id: String) -> Bool {
    lostIDs.contains(id) || targets["sources.yaml"] == .broken
      || targets["sources.json"] == .broken
  }

  /// Whether a term may be in a glossary that cannot be read.
  var mayHaveOtherTerms: Bool { targets["glossary.md"] == .broken }

  /// What a link to a content file leads to.
  enum Target: Sendable, Hashable {
    case page(SitePath)
    case asset(SitePath)
    /// A page that is not built because it is a draft.
    case draft
    /// A page that cannot be made because its file has errors, which are told there.
    case broken
    /// A file that is read but is no page of its own, such as `site.yaml`.
    case data
  }
}
