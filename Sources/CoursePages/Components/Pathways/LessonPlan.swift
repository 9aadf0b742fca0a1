import Course
import Diagnostics
import Markup

/// A lesson with what its references name, and what it takes from its sections.
struct LessonPlan {
  let id: String
  let title: HTML
  /// The title without markup.
  let name: String
  /// What the overview of lessons shows as well.
  let exit: HTML?
  let question: HTML?
  /// Minutes.
  let length: Int?
  let sections: [Section]
  let objectives: [HTML]
  let parts: [(minutes: Int, task: HTML, material: HTML?)]
  let discussion: [HTML]
  let documents: [Entity]
  let tasks: [HTML]
  let lookFor: HTML?

  /// Looks up what `lesson` names; what is not there is told and left out.
  init(of lesson: Lesson, in place: inout ComponentPlace, _ diagnostics: inout [Diagnostic]) {
    let facts = place.facts
    let source = lesson.title.place
    func text(_ text: Located<String>) -> HTML {
      place.text(text.value, at: text.place, &diagnostics)
    }
    id = place.id("lesson", of: lesson.title.value)
    title = facts.plain.html(lesson.title.value)
    name = facts.plain.text(lesson.title.value)
    question = lesson.question.map(text)
    parts = lesson.parts.map { ($0.minutes, text($0.task), $0.material.map(text)) }
    lookFor = lesson.lookFor.map(text)
    let sections = lesson.sections.compactMap { facts.section($0, &diagnostics) }
      .map(facts.section)
    self.sections = sections
    let handouts = sections.compactMap(\.handout)
    length = lesson.length ?? (parts.isEmpty ? nil : parts.reduce(0) { $0 + $1.minutes })
    objectives =
      lesson.objectives.isEmpty
      ? sections.flatMap(\.objectives).map(facts.plain.html)
      : lesson.objectives.compactMap {
        Self.objective($0, of: lesson, place, &diagnostics).map(facts.plain.html)
      }
    discussion =
      lesson.discussion.isEmpty
      ? sections.flatMap { section in
        section.questions.isEmpty
          ? [section.handout?.question].compactMap(\.self) : section.questions
      }.map(facts.plain.html) : lesson.discussion.map(text)
    documents =
      lesson.documents.isEmpty
      ? handouts.flatMap(\.documents).map(facts.entity)
      : lesson.documents.compactMap { facts.entity(.document, $0, &diagnostics) }
        .map(facts.entity)
    let routes = Set(documents.map(\.route))
    place.links += (sections.map(\.route) + documents.map(\.route)).map {
      TextContent.Link(TextContent.Target(route: $0, fragment: nil), at: source)
    }
    tasks =
      lesson.tasks.isEmpty
      ? handouts.filter { handout in
        lesson.documents.isEmpty
          || handout.documents.contains { routes.contains(facts.entity($0).route) }
      }.flatMap(\.tasks).map { facts.plain.html($0.task) } : lesson.tasks.map(text)
    exit =
      lesson.exit.map(text) ?? handouts.compactMap(\.exit).first.map(facts.plain.html)
  }

  /// The objective that `slug#number` names, or `nil` with what is wrong with it.
  private static func objective(
    _ reference: Located<String>, of lesson: Lesson, _ place: ComponentPlace,
    _ diagnostics: inout [Diagnostic]
  ) -> String? {
    let parts = reference.value.utf8.split(
      separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2, let number = Int(parts[1]), number > 0 else {
      diagnostics.append(
        .error(
          "unknown-objective", "\"\(reference.value)\" names no objective", at: reference.place,
          hint: "write a section's slug, # and the objective's number, as in no-limits#2"))
      return nil
    }
    let slug = Located(parts[0], at: place.exact(parts[0], in: reference.place))
    guard let section = place.facts.section(slug, &diagnostics).map(place.facts.section) else {
      return nil
    }
    guard number <= section.objectives.count else {
      let hint =
        switch section.objectives.count {
        case 0: "add \"objectives:\" to its front matter"
        case 1: "it has one: write \(section.slug)#1"
        case let count: "it has \(count): write a number from 1 to \(count)"
        }
      diagnostics.append(
        .error(
          "unknown-objective", "the section \"\(section.slug)\" has no objective \(number)",
          at: reference.place, hint: hint))
      return nil
    }
    if !lesson.sections.contains(where: { $0.value == section.slug }) {
      diagnostics.append(
        .warning(
          "lesson",
          "the lesson aims at an objective of \"\(section.slug)\", which it does not name",
          at: reference.place, hint: "add \(section.slug) to its \"sections:\""))
    }
    return section.objectives[number - 1]
  }
}
