import Course
import Diagnostics
import Markup
import Templates

/// The sheets for the classroom, one for each section that has one: a page of paper each.
struct HandoutPages: PageKind {
  let template = "handout"
  let shape = HandoutPage.shape

  /// The address of a section's sheet.
  static func route(of section: Section) -> Route { Route("handouts/\(section.slug).html") }

  func pages(_ facts: Facts) -> [PageEntry] {
    facts.sections.enumerated().filter { $0.element.handout != nil }.map { position, section in
      PageEntry(
        Self.route(of: section), title: Self.title(of: section, facts),
        file: section.path, updated: section.updated, position: position)
    }
  }

  /// What links to a sheet say.
  static func title(of section: Section, _ facts: Facts) -> String {
    "\(facts.words.text(.handout)) \(section.number): \(section.title)"
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let path = entry.route
    guard let section = pages.facts.section(at: entry.position), let handout = section.handout
    else {
      preconditionFailure("a sheet is listed for a section that has none")
    }
    let model = HandoutPage(
      section: pages.item(section, on: path), count: pages.facts.sectionCount,
      text: handout.text.map(pages.text), source: pages.text(handout.source),
      document: handout.documents.first.map { pages.facts.entity($0) }.map {
        LinkItem(title: pages.facts.plain.text($0.name), href: path.reference(to: $0.route))
      },
      tasks: handout.tasks.map { pages.text($0.task) },
      sources: pages.sourceLinks(handout.sources, on: path))
    return PageContent(
      title: handout.question, description: section.summary.value, kind: "handout", model)
  }
}

/// What the template `handout` shows.
struct HandoutPage: TemplateModel {
  let section: SectionItem
  let count: Int
  let text: [HTML]
  let source: HTML
  let document: LinkItem?
  let tasks: [HTML]
  let sources: HTML?

  static let fields: [TemplateField<HandoutPage>] = [
    TemplateField("section", "the section that it is of") { $0.section },
    TemplateField("count", "how many sections the course has") { $0.count },
    TemplateField("text", "the section in short, a paragraph each") { $0.text },
    TemplateField("source", "what a source says") { $0.source },
    TemplateField("document", "the document that the source is") { $0.document },
    TemplateField("tasks", "what is to be done") { $0.tasks },
    TemplateField("sources", "what it rests on, as links") { $0.sources },
  ]
}
