import Chronology
import Course
import Diagnostics
import Markup
import Templates

/// The sections of the course.
struct SectionPages: PageKind {
  let template = "section"
  let shape = SectionPage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    facts.sections.enumerated().map { position, section in
      PageEntry(
        section.route, title: section.title, file: section.path,
        anchors: section.events.map(\.id.value) + section.claims.map(\.id.value),
        updated: section.updated, position: position)
    }
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let (facts, words) = (pages.facts, pages.words)
    guard let section = facts.section(at: entry.position) else {
      preconditionFailure("a page is listed for a section that is not there")
    }
    let path = entry.route
    let body = pages.text(of: path)
    // The list is of what the text cites; the timeline and the page of all claims have the rest.
    var none: CitationRegister?
    let events = section.events.sorted { $0.date.value.order < $1.date.value.order }
      .map { pages.item($0, of: section, on: path, isBrief: true, uncited: .elsewhere, &none) }
    let claims = section.claims.map {
      pages.item($0, of: section, on: path, uncited: .elsewhere, &none)
    }
    func neighbour(_ offset: Int) -> SectionItem? {
      facts.section(at: entry.position + offset).map { pages.item($0, on: path) }
    }
    var register = body?.register
    let item = pages.item(section, &register)
    let model = SectionPage(
      item: item, count: facts.sectionCount,
      themes: section.themes.map { mention in
        let theme = facts.theme(mention)
        return LinkItem(
          title: theme.title,
          href: path.reference(to: TimelinePages.route, fragment: "theme-\(theme.id)"))
      },
      keyTerms: section.keyTerms.map { mention in
        let term = facts.term(mention)
        return KeyTermItem(
          title: facts.plain.text(term.title),
          href: facts.reference(from: path, to: Term.indexRoute, fragment: term.id),
          definition: facts.plain.html(term.summary))
      },
      contents: body.map(pages.contents) ?? [], body: body?.html ?? HTML(),
      answers: body?.answers ?? [], strip: pages.strip(of: section), events: events,
      claims: claims, verdicts: pages.verdicts(of: section.claims),
      sources: register?.entries(on: path, facts) ?? [],
      handoutHref: section.handout.map { _ in path.reference(to: HandoutPages.route(of: section)) },
      previous: neighbour(-1),
      next: neighbour(1), updated: section.updated.map { dayHTML($0, words: words) })
    return PageContent(
      title: section.title,
      description: section.summary.value.isEmpty ? nil : section.summary.value, kind: "section",
      linkedData: .section(section, minutes: body?.content.minutes ?? 1), model)
  }
}

/// A key term as a section's page shows it.
struct KeyTermItem: TemplateModel {
  let title: String
  let href: String
  let definition: HTML

  static let fields: [TemplateField<KeyTermItem>] = [
    TemplateField("title", "the term") { $0.title },
    TemplateField("href", "its place in the glossary") { $0.href }.asURL,
    TemplateField("definition", "what it means, in short") { $0.definition },
  ]
}

/// What the template `section` shows.
struct SectionPage: TemplateModel {
  let item: SectionItem
  /// How many sections the course has.
  let count: Int
  let themes: [LinkItem]
  let keyTerms: [KeyTermItem]
  let contents: [LinkItem]
  let body: HTML
  let answers: [HTML]
  let strip: HTML?
  let events: [EventItem]
  let claims: [ClaimItem]
  /// The verdicts that its claims have.
  let verdicts: [FilterItem]
  let sources: [SourceItem]
  let handoutHref: String?
  let previous: SectionItem?
  let next: SectionItem?
  let updated: HTML?

  static let fields: [TemplateField<SectionPage>] = [
    TemplateField("section", "the section itself") { $0.item },
    TemplateField("count", "how many sections the course has") { $0.count },
    TemplateField("hasObjectives", "whether there are any objectives") {
      !$0.item.objectives.isEmpty
    },
    TemplateField("hasQuestions", "whether there are any questions that it answers") {
      !$0.item.questions.isEmpty
    },
    TemplateField("themes", "its themes") { $0.themes },
    TemplateField("keyTerms", "its key terms with what they mean") { $0.keyTerms },
    TemplateField("keyTermCount", "how many key terms there are") { $0.keyTerms.count },
    TemplateField("eventCount", "how many events there are") { $0.events.count },
    TemplateField("claimCount", "how many claims there are") { $0.claims.count },
    TemplateField("sourceCount", "how many sources there are") { $0.sources.count },
    TemplateField("verdicts", "the verdicts with the number of its claims that have them") {
      $0.verdicts
    },
    TemplateField("contents", "its headings") { $0.contents },
    TemplateField("hasKeyTerms", "whether there are any key terms") { !$0.keyTerms.isEmpty },
    TemplateField("hasContents", "whether there are any headings") { !$0.contents.isEmpty },
    TemplateField("body", "its text") { $0.body },
    TemplateField("answers", "the answers to its questions") { $0.answers },
    TemplateField("hasAnswers", "whether there are any answers") { !$0.answers.isEmpty },
    TemplateField("hasEvents", "whether there are any events") { !$0.events.isEmpty },
    TemplateField("hasClaims", "whether there are any claims") { !$0.claims.isEmpty },
    TemplateField("hasSources", "whether there are any sources") { !$0.sources.isEmpty },
    TemplateField("strip", "its years to scale, as a picture") { $0.strip },
    TemplateField("events", "its events in time order") { $0.events },
    TemplateField("claims", "its claims") { $0.claims },
    TemplateField("sources", "the sources that it cites") { $0.sources },
    TemplateField("handoutHref", "its sheet for the classroom") { $0.handoutHref }.asURL,
    TemplateField("previous", "the section before it") { $0.previous },
    TemplateField("next", "the section after it") { $0.next },
    TemplateField("updated", "when it was last revised") { $0.updated },
  ]
}
