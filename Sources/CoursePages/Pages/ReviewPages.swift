import Course
import Diagnostics
import Markup
import Templates

/// Every question of the site on one page, to study one by one or to read.
struct ReviewPages: PageKind {
  static let route = Route("review.html")

  let template = "review"
  let shape = ReviewPage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    guard facts.hasQuestions else { return [] }
    return [
      PageEntry(
        Self.route, title: facts.words.text(.review), summary: facts.words.text(.reviewIntro),
        in: [.waysIn, .siteMap, .ledger])
    ]
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let groups = pages.questions(on: entry.route)
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

/// The questions of one page, on a page that gathers them.
struct QuestionGroup {
  /// For ids: letters, digits and hyphens.
  let name: String
  let title: String
  let route: Route
  /// The section, unless the page is a free one.
  let section: Section?
  let questions: [AskedQuestion.Gathered]
}

extension Facts {
  /// Whether a text may ask something: a fence for a question stands in one.
  static func mayAsk(_ course: Course) -> Bool {
    let names = Registry.components.filter(\.isQuestion).map { Array($0.name.utf8) }
    func asks(_ text: PageText) -> Bool { hasFence(in: text.file.bytes, text.body, for: names) }
    return course.sections.contains { asks(course.text(of: $0)) }
      || course.freePages.contains { asks($0.text) }
  }

  /// Whether three backticks or tildes, or more, and one of the names follow one another.
  private static func hasFence(
    in bytes: [UInt8], _ range: Range<Int>, for names: [[UInt8]]
  ) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let mark = bytes[index]
      guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, bytes[index] == mark { index += 1 }
      guard index - start > 2 else { continue }
      while index < range.upperBound, bytes[index] == UInt8(ascii: " ") { index += 1 }
      let word = bytes[index..<range.upperBound].prefix { $0 > 0x20 }
      if names.contains(where: { word.elementsEqual($0) }) { return true }
    }
    return false
  }
}

extension PageFacts {
  /// Every question of the site by its page, in the order of the site, put on `page`.
  func questions(on page: Route) -> [QuestionGroup] {
    let sections = facts.sections.map {
      (name: $0.slug, title: $0.title, route: $0.route, section: Optional($0))
    }
    let free = facts.freePages.map {
      (name: "page-" + $0.slug, title: $0.title, route: $0.route, section: Section?.none)
    }
    return (sections + free).compactMap { text in
      let asked = asked(on: text.route)
      guard !asked.isEmpty else { return nil }
      let questions = asked.questions(at: Placement(on: page, gathering: text.name), facts)
      return QuestionGroup(
        name: text.name, title: facts.plain.text(text.title), route: text.route,
        section: text.section, questions: questions)
    }
  }
}

/// A question on the page of all.
struct ReviewItem: TemplateModel {
  let id: String
  let question: HTML
  let href: String
  let title: String

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
