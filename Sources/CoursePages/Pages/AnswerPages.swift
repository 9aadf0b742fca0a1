import Course
import Markup
import Templates

/// For teachers: the answers to every question by section, and which questions serve which objective.
struct AnswerPages: GatheringKind {
  static let route = Route("answers.html")

  let template = "answers"
  let shape = AnswerPage.shape

  func page(_ facts: Facts) -> PageEntry? {
    guard facts.hasQuestions else { return nil }
    return PageEntry(
      Self.route, title: facts.words.text(.answerKey),
      summary: facts.words.text(.answerKeyIntro), in: [.book, .siteMap, .ledger])
  }

  /// An entry is a page with its answers, and its objectives in the table of all.
  func gathered(_ facts: Facts) -> Gathered {
    facts.gatheredQuestions("answers", bytes: 500) { 200 * $0.objectives.count }
  }

  func content(of portion: Portion, _ pages: PageFacts) -> PageContent {
    let entry = portion.entry
    let groups = pages.questions(of: portion)
    let bySection = Dictionary(
      groups.map { ($0.route, $0.questions) }, uniquingKeysWith: { first, _ in first })
    var coverage: [CoverageItem] = []
    var sections: [Group<AnswerItem>] = []
    for group in groups {
      let items = group.questions.enumerated().map { number, question in
        AnswerItem(number: number + 1, question: question.prompt, answer: question.answer)
      }
      sections.append(Group(id: "answers-\(group.name)", title: group.title, items: items))
    }
    let texts = portion.isIndex ? [] : pages.facts.askingTexts(at: portion.entries)
    for section in texts.compactMap(\.section) {
      let questions = bySection[section.route] ?? []
      let link = LinkItem(
        title: pages.facts.plain.text(section.title),
        href: entry.route.reference(to: section.route))
      let numbers = Dictionary(grouping: questions.indices) { questions[$0].objective }
      for (index, objective) in section.objectives.enumerated() {
        coverage.append(
          CoverageItem(
            section: index == 0 ? link : nil, rows: section.objectives.count,
            objective: pages.facts.plain.text(objective),
            questions: numbers[index + 1, default: []].map { String($0 + 1) }
              .joined(separator: ", ")))
      }
    }
    return PageContent(
      title: entry.title, description: entry.summary, kind: "answers",
      AnswerPage(coverage: coverage, sections: sections))
  }
}

/// A question with its answer.
struct AnswerItem: GroupedModel {
  let number: Int
  let question: HTML
  let answer: HTML

  static let groupFields = makeGroupFields()
  static let fields: [TemplateField<AnswerItem>] = [
    TemplateField("number", "its number on its page") { $0.number },
    TemplateField("question", "what is asked") { $0.question },
    TemplateField("answer", "the answer") { $0.answer },
  ]
}

/// An objective with the questions that serve it.
struct CoverageItem: TemplateModel {
  /// The section, beside its first objective.
  let section: LinkItem?
  let rows: Int
  let objective: String
  let questions: String

  static let fields: [TemplateField<CoverageItem>] = [
    TemplateField("section", "the section, beside its first objective only") { $0.section },
    TemplateField("rows", "how many objectives the section has") { $0.rows },
    TemplateField("objective", "what its readers will learn") { $0.objective },
    TemplateField("questions", "the numbers of the questions that serve it, empty without any") {
      $0.questions
    },
  ]
}

/// What the template `answers` shows.
struct AnswerPage: TemplateModel {
  let coverage: [CoverageItem]
  let sections: [Group<AnswerItem>]

  static let fields: [TemplateField<AnswerPage>] = [
    TemplateField("coverage", "the objectives with the questions that serve them") { $0.coverage },
    TemplateField("hasCoverage", "whether there are any objectives") { !$0.coverage.isEmpty },
    TemplateField("sections", "the questions by the page that asks them") { $0.sections },
  ]
}
