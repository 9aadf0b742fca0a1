import Course
import Diagnostics
import FrontMatter
import Markup

/// What every kind of question has besides its answer.
struct QuestionHead {
  /// The id that its author gave, which no edit changes.
  let id: String?
  let question: String
  /// The 1-based number of the section's objective that it serves.
  let objective: Located<Int>?
  /// What is said with the answer.
  let why: String?

  /// Reads the keys; `nil` with its error if nothing is asked.
  init?(_ fields: inout Fields) {
    id =
      fields.value(
        "id", "the id under which a reader's answer is kept", type: "an id", readID)?.value
    let question = fields.text("question", "what is asked", isRequired: true)
    objective =
      fields.integer(
        "objective", "the number of the section's objective that it serves", in: 1...9)
    why = fields.text("why", "what is said with the answer")?.value
    guard let question else { return nil }
    self.question = question.value
  }
}

/// A question that readers answer by choosing or typing, as a form: what is asked, the fields, and the answer, which
/// opens without a script. A script tells for each field whether it is right.
struct QuestionForm {
  let head: QuestionHead
  /// What messages and style sheets call the kind.
  let kind: StaticString
  /// The fields, each with the label that it needs.
  let fields: HTML
  /// What a field's reason says, in the order of the fields' numbers.
  let reasons: [HTML]
  /// Whether the reasons have numbers.
  let isOrdered: Bool

  /// The form as it stands on a page, and what it leaves there; what is wrong with its texts is told at `source`.
  func html(
    in place: inout ComponentPlace, named name: String, at source: SourcePlace,
    _ diagnostics: inout [Diagnostic]
  ) -> HTML {
    let words = place.facts.words
    let id = place.id(name, of: head.question, own: head.id)
    let question = place.text(head.question, at: source, &diagnostics)
    let why = head.why.map { place.text($0, at: source, &diagnostics) }
    place.serve(head.objective, &diagnostics)
    place.prompts.append(question)
    place.answers.append(answer(why))
    var html = HTML("<form class=\"quiz\"")
    html.attribute("id", id)
    html.raw(" data-kind=\"")
    html.raw(kind)
    html.raw("\"")
    html.attribute("data-right", words.text(.right))
    html.attribute("data-wrong", words.text(.wrong))
    html.raw("><fieldset><legend>")
    html.append(question)
    html.raw("</legend>")
    html.append(fields)
    html.raw("</fieldset><details class=\"answer\"><summary>")
    html.text(words.text(.showAnswer))
    html.raw("</summary>")
    html.append(list)
    if let why {
      html.raw("<p>")
      html.append(why)
      html.raw("</p>")
    }
    html.raw("</details></form>\n")
    return html
  }

  private var list: HTML {
    var html = HTML(isOrdered ? "<ol class=\"reasons\">" : "<ul class=\"reasons\">")
    for reason in reasons {
      html.raw("<li>")
      html.append(reason)
      html.raw("</li>")
    }
    html.raw(isOrdered ? "</ol>" : "</ul>")
    return html
  }

  /// The answer as a key lists it.
  private func answer(_ why: HTML?) -> HTML {
    var html = list
    if let why { html.append(why) }
    return html
  }
}

/// The positions of a list in an order that tells nothing: that of the bytes of its texts from their ends, turned by one
/// if that is the order asked for.
func scrambled(_ texts: [String]) -> [Int] {
  let order = texts.indices.sorted {
    let (a, b) = (texts[$0].utf8.reversed(), texts[$1].utf8.reversed())
    return a.elementsEqual(b) ? $0 < $1 : a.lexicographicallyPrecedes(b)
  }
  return order == Array(texts.indices) && order.count > 1
    ? Array(order.dropFirst()) + order.prefix(1) : order
}

extension HTML {
  /// Appends a list to choose from; `answers` are the values of those choices that are right, between blanks.
  mutating func choice(
    _ choices: [(value: String, text: HTML)], answers: String, reason: Int, label: HTML
  ) {
    raw("<li><label><select")
    attribute("data-answer", answers)
    attribute("data-reason", String(reason))
    raw("><option value=\"\">–</option>")
    for choice in choices {
      raw("<option")
      attribute("value", choice.value)
      raw(">")
      append(choice.text)
      raw("</option>")
    }
    raw("</select> <span>")
    append(label)
    raw("</span></label></li>")
  }

  /// Appends an event: its date and a link to its place on the timeline.
  mutating func event(_ event: Event, in place: ComponentPlace) {
    append(dateHTML(event.date.value, words: place.facts.words))
    raw(" <a")
    attribute(
      "href",
      place.placement.reference(
        to: place.facts.home(of: event.id.value, on: TimelinePages.route), fragment: event.id.value)
    )
    raw(">")
    append(place.facts.plain.html(event.title))
    raw("</a>")
  }
}
