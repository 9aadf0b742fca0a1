import Course
import Diagnostics
import Markup
import Templates

/// All sheets for the classroom, for teachers: what each asks, what a strong answer and a weak one look like, and what
/// students write before they leave.
struct HandoutIndexPages: PageKind {
  static let route = Route("handouts.html")

  let template = "handouts"
  let shape = HandoutIndexPage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    guard facts.sections.contains(where: { $0.handout != nil }) else { return [] }
    return [
      PageEntry(
        Self.route, title: facts.words.text(.handouts), summary: facts.words.text(.handoutsIntro),
        in: .everywhere)
    ]
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let facts = pages.facts
    let items = facts.sections.compactMap { section in
      section.handout.map { handout in
        HandoutItem(
          link: LinkItem(
            title: facts.plain.text(HandoutPages.title(of: section, facts)),
            href: entry.route.reference(to: HandoutPages.route(of: section))),
          id: section.slug, question: pages.text(handout.question),
          tasks: handout.tasks.map {
            TaskItem(
              task: pages.text($0.task), strong: $0.strong.map(pages.text),
              weak: $0.weak.map(pages.text))
          },
          exit: handout.exit.map(pages.text))
      }
    }
    let cards = CardPages.cards(of: facts).isEmpty ? nil : CardPages.route
    let model = HandoutIndexPage(
      handouts: items, cardsHref: cards.map { entry.route.reference(to: $0) })
    return PageContent(title: entry.title, description: entry.summary, kind: "handouts", model)
  }
}

/// Something to do, as teachers see it.
struct TaskItem: TemplateModel {
  let task: HTML
  let strong: HTML?
  let weak: HTML?

  static let fields: [TemplateField<TaskItem>] = [
    TemplateField("task", "what is to be done") { $0.task },
    TemplateField("strong", "what a strong answer looks like") { $0.strong },
    TemplateField("weak", "what a weak answer looks like") { $0.weak },
  ]
}

/// A sheet for the classroom, as teachers see it.
struct HandoutItem: TemplateModel {
  let link: LinkItem
  let id: String
  let question: HTML
  let tasks: [TaskItem]
  let exit: HTML?

  static let fields: [TemplateField<HandoutItem>] = [
    TemplateField("link", "the sheet") { $0.link },
    TemplateField("id", "an anchor") { $0.id },
    TemplateField("question", "what it asks") { $0.question },
    TemplateField("tasks", "what is to be done, and how to tell a good answer") { $0.tasks },
    TemplateField("exit", "what students write before they leave") { $0.exit },
  ]
}

/// What the template `handouts` shows.
struct HandoutIndexPage: TemplateModel {
  let handouts: [HandoutItem]
  let cardsHref: String?

  static let fields: [TemplateField<HandoutIndexPage>] = [
    TemplateField("handouts", "the sheets in the order of the sections") { $0.handouts },
    TemplateField("cardsHref", "the page of cards, if there are any") { $0.cardsHref }.asURL,
  ]
}
