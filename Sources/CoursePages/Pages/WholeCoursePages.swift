import Chronology
import Course
import Diagnostics
import Markup
import Templates

/// Every section in order on one page, for printing and for reading without a network.
struct WholeCoursePages: PageKind {
  static let route = Route("all.html")

  /// With more sections than this there is no such page: no phone could show it, no reader would print it.
  private static let limit = 100

  let template = "all"
  let shape = CoursePage.shape

  /// Whether the site has it.
  static func exists(_ facts: Facts) -> Bool { (1...limit).contains(facts.sectionCount) }

  func pages(_ facts: Facts) -> [PageEntry] {
    guard Self.exists(facts) else { return [] }
    return [
      PageEntry(
        Self.route, title: facts.words.text(.wholeCourse),
        summary: facts.words.text(.wholeCourseIntro), in: [.waysIn, .ledger])
    ]
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let (facts, path) = (pages.facts, entry.route)
    let anchors = Dictionary(
      facts.sections.map { ($0.route, Placement.anchor(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    var register: CitationRegister? = CitationRegister()
    let parts = facts.sections.map { section -> CoursePart in
      let placement = Placement(of: section, among: anchors)
      let body = TextSource(section, facts.text(of: section), facts.reserved).rendered(
        in: pages.folder, facts, at: placement, after: register ?? CitationRegister(),
        own: pages.text(of: section.route))
      register = body.register
      return CoursePart(
        id: Placement.anchor(of: section), section: pages.item(section, on: path),
        requires: section.requires.map(facts.section).map {
          LinkItem(title: facts.plain.phrase($0.title), href: placement.reference(to: $0.route))
        },
        body: body.html, answers: body.answers,
        events: section.events.sorted { $0.date.value.order < $1.date.value.order }.map {
          pages.item($0, of: section, on: path, idPrefix: placement.idPrefix, &register)
        },
        claims: section.claims.map {
          pages.item($0, of: section, on: path, idPrefix: placement.idPrefix, &register)
        })
    }
    return PageContent(
      title: entry.title, description: entry.summary, kind: "all",
      hasFigures: facts.sections.contains { pages.text(of: $0.route)?.hasFigures == true },
      hasExercises: facts.sections.contains {
        pages.text(of: $0.route)?.questions.contains(where: \.needsScript) == true
      },
      CoursePage(parts: parts, sources: register?.entries(on: path, facts) ?? []))
  }
}

/// What the template `all` shows: the whole course on one page.
struct CoursePage: TemplateModel {
  let parts: [CoursePart]
  let sources: [SourceItem]

  static let fields: [TemplateField<CoursePage>] = [
    TemplateField("parts", "the sections in order") { $0.parts },
    TemplateField("sources", "the sources that they cite, each once") { $0.sources },
    TemplateField("hasSources", "whether there are any sources") { !$0.sources.isEmpty },
  ]
}

/// A section among the others on one page.
struct CoursePart: TemplateModel {
  let id: String
  let section: SectionItem
  let requires: [LinkItem]
  let body: HTML
  let answers: [HTML]
  let events: [EventItem]
  let claims: [ClaimItem]

  static let fields: [TemplateField<CoursePart>] = [
    TemplateField("id", "the section's anchor on this page") { $0.id },
    TemplateField("section", "the section itself") { $0.section },
    TemplateField("requires", "the sections to read before it, on this page") { $0.requires },
    TemplateField("body", "its text, a heading level deeper") { $0.body },
    TemplateField("answers", "the answers to its questions") { $0.answers },
    TemplateField("hasAnswers", "whether there are any answers") { !$0.answers.isEmpty },
    TemplateField("events", "its events in time order") { $0.events },
    TemplateField("hasEvents", "whether there are any events") { !$0.events.isEmpty },
    TemplateField("claims", "its claims") { $0.claims },
    TemplateField("hasClaims", "whether there are any claims") { !$0.claims.isEmpty },
  ]
}
