import Course
import Diagnostics
import Markup
import Templates

/// Every question of the site on one page, to study one by one or to read.
struct ReviewPages: GatheringKind {
  static let route = Route("review.html")

  let template = "review"
  let shape = ReviewPage.shape

  func page(_ facts: Facts) -> PageEntry? {
    guard facts.hasQuestions else { return nil }
    return PageEntry(
      Self.route, title: facts.words.text(.review), summary: facts.words.text(.reviewIntro),
      in: [.waysIn, .siteMap, .ledger])
  }

  /// An entry is a page with its questions.
  func gathered(_ facts: Facts) -> Gathered { facts.gatheredQuestions("review", bytes: 1500) }

  func content(of portion: Portion, _ pages: PageFacts) -> PageContent {
    let entry = portion.entry
    let groups = pages.questions(of: portion)
    let sections = groups.map { group in
      Group(
        id: "review-\(group.name)", title: group.title,
        items: group.questions.map {
          ReviewItem(
            id: $0.id, question: $0.html,
            href: entry.route.reference(to: group.route), title: group.title)
        })
    }
    return PageContent(
      title: entry.title, description: entry.summary, kind: "review",
      ReviewPage(sections: sections))
  }
}

/// A question on the page of all.
struct ReviewItem: GroupedModel {
  let id: String
  let question: HTML
  let href: String
  let title: String

  static let groupFields = makeGroupFields()
  static let fields: [TemplateField<ReviewItem>] = [
    TemplateField("id", "the question's id, under which progress is kept") { $0.id },
    TemplateField("question", "the question with its answer") { $0.question },
    TemplateField("href", "the page that asks it") { $0.href }.asURL,
    TemplateField("title", "that page's title") { $0.title },
  ]
}

/// What the template `review` shows.
struct ReviewPage: TemplateModel {
  let sections: [Group<ReviewItem>]

  static let fields: [TemplateField<ReviewPage>] = [
    TemplateField("sections", "the questions by the page that asks them") { $0.sections }
  ]
}
