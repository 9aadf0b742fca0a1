import Chronology
import Course
import Diagnostics
import FrontMatter
import Markdown
import Markup

/// `estimate`: a year to guess, right within some years of an event or a date.
struct EstimateKind: ComponentKind {
  let name = "estimate"
  let isFigure = false
  let isQuestion = true

  /// What a block says.
  private struct Content {
    let head: QuestionHead
    let event: Located<String>?
    let date: Located<HistoricalDate>?
    let within: Int

    init?(_ fields: inout Fields) {
      let head = QuestionHead(&fields)
      event = fields.text("event", "the id of the event whose year is asked for")
      date = fields.value(
        "date", "the date itself (EDTF), if it is none of an event", type: "an EDTF date", readDate)
      within =
        fields.integer(
          "within", "how many years an answer may be off; none if it is left out", in: 0...1_000_000
        )?
        .value ?? 0
      guard let head else { return nil }
      self.head = head
    }
  }

  /// What messages call such a block.
  private static let kind = "a question of a year"

  var shape: RecordShape { RecordShape.of(Self.kind) { _ = Content(&$0) } }

  func html(
    _ component: Component, in place: inout ComponentPlace, _ diagnostics: inout [Diagnostic]
  ) -> HTML? {
    let facts = place.facts
    let read = component.read(in: place.file, of: Self.kind, &diagnostics) { fields in
      let content = Content(&fields)
      let answer = answer(content, facts, &fields)
      return answer.flatMap { answer in content.map { ($0, answer) } }
    }
    guard let (content, answer) = read else { return nil }
    return form(content, answer, place)?.html(
      in: &place, named: name, at: component.place, &diagnostics)
  }

  /// What is to be guessed, or `nil` with what is wrong with it.
  private func answer(
    _ content: Content?, _ facts: Facts, _ fields: inout Fields
  ) -> (date: HistoricalDate, event: Event?)? {
    guard let content else { return nil }
    var problems: [Diagnostic] = []
    var answer: (date: HistoricalDate, event: Event?)?
    if let id = content.event, content.date == nil {
      answer = facts.event(id, &problems).map(facts.event).map { ($0.date.value, $0) }
    } else if let date = content.date, content.event == nil {
      answer = (date.value, nil)
    } else if !fields.has("date") || content.date != nil {
      problems.append(
        .error(
          "estimate", "a question of a year needs an event or a date", at: fields.place,
          hint: "add either \"event:\" with an id or \"date:\" in EDTF"))
    }
    if let date = answer?.date, date.earliest == nil || date.latest == nil {
      let place = content.event?.place ?? content.date?.place ?? fields.place
      problems.append(
        .error(
          "estimate", "nobody can guess a date without first and last year", at: place,
          hint: "take an event whose years are known"))
    }
    for problem in problems { fields.report(problem) }
    return problems.isEmpty ? answer : nil
  }

  private func form(
    _ content: Content, _ answer: (date: HistoricalDate, event: Event?), _ place: ComponentPlace
  ) -> QuestionForm? {
    guard let first = answer.date.earliest?.year, let last = answer.date.latest?.year else {
      return nil
    }
    let words = place.facts.words
    var field = HTML("<p class=\"choices\"><label>")
    field.text(words.text(.year))
    field.raw(" <input type=\"number\" step=\"1\" inputmode=\"numeric\"")
    field.attribute("data-first", String(first))
    field.attribute("data-last", String(last))
    field.attribute("data-within", String(content.within))
    field.attribute("data-early", words.text(.yearsEarly))
    field.attribute("data-late", words.text(.yearsLate))
    field.raw("></label></p>")
    var reason = HTML()
    if let event = answer.event {
      reason.event(event, in: place)
    } else {
      reason.append(dateHTML(answer.date, words: words))
    }
    return QuestionForm(
      head: content.head, kind: "estimate", fields: field, reasons: [reason], isOrdered: false)
  }
}
