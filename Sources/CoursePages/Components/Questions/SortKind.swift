import Chronology
import Course
import Diagnostics
import FrontMatter
import Markdown
import Markup

/// `sort`: events of the timeline to put in order; their dates are the answer.
struct SortKind: ComponentKind {
  let name = "sort"
  let isFigure = false
  let isQuestion = true

  /// What a block says.
  private struct Content {
    let head: QuestionHead
    let events: [Located<String>]

    init?(_ fields: inout Fields) {
      let head = QuestionHead(&fields)
      events = fields.texts("events", "ids of the events, in any order")
      guard let head else { return nil }
      self.head = head
    }
  }

  /// What messages call such a block.
  private static let kind = "a question of order"

  var shape: RecordShape { RecordShape.of(Self.kind) { _ = Content(&$0) } }

  func html(
    _ component: Component, in place: inout ComponentPlace, _ diagnostics: inout [Diagnostic]
  ) -> HTML? {
    let facts = place.facts
    let read = component.read(in: place.file, of: Self.kind, &diagnostics) { fields in
      let content = Content(&fields)
      let events = events(content?.events ?? [], facts, &fields)
      return events.flatMap { events in content.map { ($0.head, events) } }
    }
    guard let (head, events) = read else { return nil }
    return form(head, events, place).html(
      in: &place, named: name, at: component.place, &diagnostics)
  }

  /// The events in their order, or `nil` with what is wrong with them.
  private func events(
    _ ids: [Located<String>], _ facts: Facts, _ fields: inout Fields
  ) -> [Event]? {
    if let problem = Limit.choices.problem("the question has", ids.count, at: fields.place) {
      fields.report(problem)
      return nil
    }
    var problems: [Diagnostic] = []
    var events: [Event] = []
    var seen: Set<ByteString> = []
    for id in ids {
      if !seen.insert(ByteString(id.value)).inserted {
        problems.append(
          .error("sort", "the event \"\(id.value)\" stands here twice", at: id.place))
      } else if let mention = facts.event(id, &problems) {
        let event = facts.event(mention)
        if event.date.value.earliest == nil {
          problems.append(
            .error(
              "sort", "nobody knows when the event \"\(id.value)\" began", at: id.place,
              hint: "take events whose first day has a year"))
        }
        events.append(event)
      }
    }
    if ids.count < 2 {
      problems.append(
        .error(
          "sort", "a question of order needs two events", at: fields.place,
          hint: "add \"events: [id, id]\" with ids of events of the timeline"))
    }
    for problem in problems { fields.report(problem) }
    guard problems.isEmpty, events.count == ids.count else { return nil }
    return events.sorted { $0.date.value.order < $1.date.value.order }
  }

  private func form(_ head: QuestionHead, _ events: [Event], _ place: ComponentPlace)
    -> QuestionForm
  {
    let numbers = events.indices.map { index in
      // Of events that began on one day either may come first.
      events.indices.filter { events[$0].date.value.earliest == events[index].date.value.earliest }
        .map { String($0 + 1) }.joined(separator: " ")
    }
    let choices = events.indices.map { index -> (value: String, text: HTML) in
      var text = HTML()
      text.number(index + 1)
      return (String(index + 1), text)
    }
    var list = HTML("<ul class=\"choices\">")
    for index in scrambled(events.map(\.id.value)) {
      list.choice(
        choices, answers: numbers[index], reason: index,
        label: place.facts.plain.html(events[index].title))
    }
    list.raw("</ul>")
    let reasons = events.map { event in
      var html = HTML()
      html.event(event, in: place)
      return html
    }
    return QuestionForm(head: head, kind: "sort", fields: list, reasons: reasons, isOrdered: true)
  }
}
