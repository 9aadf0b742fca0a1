import Course
import Diagnostics
import Markup

/// A text that may ask something.
struct AskingText: Equatable {
  /// For ids: letters, digits and hyphens.
  let name: String
  let title: String
  let route: Route
  /// The section, unless the page is a free one.
  let section: Section?

  static func == (a: AskingText, b: AskingText) -> Bool {
    a.section == b.section && a.route == b.route && a.name.isIdentical(to: b.name)
      && a.title.isIdentical(to: b.title)
  }
}

extension Facts {
  /// The texts that may ask something, in the order of the site; of them those at some places, if any are given.
  func askingTexts(at places: [Int]? = nil) -> [AskingText] {
    ask { facts in
      let (sections, pages) = (facts.origin.sections, facts.origin.pages)
      return (places ?? Array(0..<sections.count + pages.count)).compactMap { place in
        if let section = sections.element(at: place) {
          return AskingText(
            name: section.slug, title: section.title, route: section.route, section: section)
        }
        return pages.element(at: place - sections.count).map {
          AskingText(name: "page-" + $0.slug, title: $0.title, route: $0.route, section: nil)
        }
      }
    }
  }

  /// Whether a text may ask something: a fence for a question stands in one.
  static func mayAsk(_ course: Course) -> Bool {
    course.sections.contains { fenceCount(in: course.text(of: $0), upTo: 1) > 0 }
      || course.freePages.contains { fenceCount(in: $0.text, upTo: 1) > 0 }
  }

  /// Whether the sections of a course ask as much as those of another, which says the same besides: then pages that gather
  /// questions are divided alike.
  static func askAsMuch(_ course: Course, _ last: Course, pageLimit: Int) -> Bool {
    func texts(of course: Course) -> [PageText] {
      course.sections.map(course.text) + course.pages.map(\.text)
    }
    func isLong(_ texts: [PageText]) -> Bool {
      texts.reduce(0) { $0 + $1.body.count } > pageLimit
    }
    let (texts, others) = (texts(of: course), texts(of: last))
    return isLong(texts) == isLong(others)
      && zip(texts, others).allSatisfy { text, other in
        text.file == other.file
          || fenceCount(in: text, upTo: .max) == fenceCount(in: other, upTo: .max)
      }
  }

  /// The texts with their questions, each of which takes so many bytes; the anchors of a text are its name behind `prefix`, and
  /// all that its own anchors begin with. What has more to tell than questions takes `others`.
  func gatheredQuestions(
    _ prefix: String, bytes: Int, others: @escaping @Sendable (Section) -> Int = { _ in 0 }
  ) -> Gathered {
    let texts = askingTexts()
    let bodies = sections.map(text) + freePages.map(\.text)
    return Gathered(
      count: texts.count,
      bytes: {
        zip(texts, bodies).map { text, body in
          bytes * Self.fenceCount(in: body, upTo: .max) + (text.section.map(others) ?? 0)
        }
      },
      ids: { ["\(prefix)-\(texts[$0].name)", texts[$0].name + "."] },
      levels: { PartLevel.sections(self.words) { texts[$0].section?.number } }, isCounted: false,
      // Where they are gathered questions take less room than all texts do, so texts that are short are not searched for them.
      most: bodies.reduce(0) { $0 + $1.body.count })
  }

  /// How often three backticks or tildes, or more, and the name of a question follow one another, up to a number.
  private static func fenceCount(in text: PageText, upTo most: Int) -> Int {
    let (bytes, range) = (text.file.bytes.span, text.body)
    var (index, count) = (range.lowerBound, 0)
    var next = fences.map { text.file.bytes.firstIndex(of: $0, from: index) ?? bytes.count }
    while count < most, let fence = next.min(), fence < range.upperBound {
      let mark = bytes[fence]
      index = fence
      while index < range.upperBound, bytes[index] == mark { index += 1 }
      while index < range.upperBound, bytes[index] == UInt8(ascii: " ") { index += 1 }
      let word = index
      while index < range.upperBound, bytes[index] > 0x20 { index += 1 }
      let isQuestion = questions.contains { name in
        name.count == index - word && name.indices.allSatisfy { name[$0] == bytes[word + $0] }
      }
      if isQuestion { count += 1 }
      for (place, pattern) in fences.enumerated() where next[place] < index {
        next[place] = text.file.bytes.firstIndex(of: pattern, from: index) ?? bytes.count
      }
    }
    return count
  }

  /// What fences begin with.
  private static let fences = ["```", "~~~"].map { Array($0.utf8) }

  /// The names of the components that ask something.
  private static let questions = Registry.components.filter(\.isQuestion).map {
    Array($0.name.utf8)
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

extension PageFacts {
  /// Every question of the site by its page, in the order of the site, put on `page`.
  func questions(on page: Route) -> [QuestionGroup] { questions(of: facts.askingTexts(), on: page) }

  /// The questions of a page that gathers them, or of a part of it.
  func questions(of portion: Portion) -> [QuestionGroup] {
    portion.isIndex ? [] : questions(of: facts.askingTexts(at: portion.entries), on: portion.route)
  }

  private func questions(of texts: [AskingText], on page: Route) -> [QuestionGroup] {
    texts.compactMap { text in
      let asked = asked(on: text.route)
      guard !asked.isEmpty else { return nil }
      let questions = asked.questions(at: Placement(on: page, gathering: text.name), facts)
      return QuestionGroup(
        name: text.name, title: facts.plain.text(text.title), route: text.route,
        section: text.section, questions: questions)
    }
  }
}
