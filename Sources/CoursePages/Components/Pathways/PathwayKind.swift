import Course
import Diagnostics
import FrontMatter
import Markdown
import Markup

/// `pathway`: a way through the course in one lesson or several, for teachers.
struct PathwayKind: ComponentKind {
  let name = "pathway"
  let isFigure = false

  /// What messages call such a block.
  private static let kind = "a pathway"

  var shape: RecordShape { RecordShape.of(Self.kind) { _ = Self.lessons(&$0) } }

  private static func lessons(_ fields: inout Fields) -> [Lesson] {
    let minutes = fields.integer("minutes", "how long each lesson is", in: Lesson.length)?.value
    let lessons = fields.records(
      "lessons", "the lessons in their order", of: Lesson.kind, isRequired: true
    ) { Lesson(&$0, length: minutes) }
    if lessons.isEmpty, !fields.isBroken("lessons"), !fields.isMissing("lessons") {
      fields.report(
        .error(
          "pathway", "this pathway has no lesson", at: fields.place,
          hint: "write each lesson on its own line after a dash, with a \"title:\""))
    }
    fields.checkCount(lessons.count, under: "lessons")
    return lessons
  }

  func html(
    _ component: Component, in place: inout ComponentPlace, _ diagnostics: inout [Diagnostic]
  ) -> HTML? {
    let read = component.read(in: place.file, of: Self.kind, &diagnostics) { Self.lessons(&$0) }
    guard let read else { return nil }
    let plans = read.map { LessonPlan(of: $0, in: &place, &diagnostics) }
    place.parts += plans.map { $0.part(place.facts.words) }
    var html = HTML()
    if plans.count == 1 {
      html.append(plans[0].html(in: place))
    } else {
      html.append(overview(plans, place))
      for (number, plan) in plans.enumerated() {
        html.append(plan.html(number: number + 1, in: place))
      }
    }
    html.raw("\n")
    return html
  }

  /// The lessons as a table, each leading to its plan.
  private func overview(_ plans: [LessonPlan], _ place: ComponentPlace) -> HTML {
    let words = place.facts.words
    var html = HTML("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\"")
    html.attribute("aria-label", words.text(.lessons))
    html.raw("><table><thead><tr>")
    for word: Word in [.lesson, .sections, .exitTicket] {
      html.raw("<th scope=\"col\">")
      html.text(words.text(word))
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    for (number, plan) in plans.enumerated() {
      html.raw("<tr><th scope=\"row\"><a")
      html.attribute("href", "#\(plan.id)")
      html.raw(">")
      html.number(number + 1)
      html.raw(". ")
      html.append(plan.title)
      html.raw("</a></th><td>")
      html.append(plan.sectionNumbers(in: place))
      html.raw("</td><td>")
      if let exit = plan.exit { html.append(exit) }
      html.raw("</td></tr>")
    }
    html.raw("</tbody></table></div>")
    return html
  }
}
