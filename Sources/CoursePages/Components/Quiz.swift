import Course
import Diagnostics
import FrontMatter
import Markdown
import Markup

/// A question that readers ask themselves: choices with a reason each, or an open one with a model answer.
///
/// Without a script the answer opens in `<details>`; a script marks the choice and keeps it on the device.
struct QuizComponent {
  /// The id that its author gave, which no edit changes.
  let id: String?
  let question: String
  /// The 1-based number of the section's objective that it serves.
  let objective: Located<Int>?
  let choices: [Choice]
  let answer: String?

  /// One of the answers to choose from.
  struct Choice {
    let text: String
    let isCorrect: Bool
    /// Why it is right or not, if its author says so.
    let why: String?
  }

  /// What messages call a quiz.
  static let kind = "a quiz"

  static func read(_ fields: inout Fields) -> QuizComponent? {
    let id = fields.value(
      "id", "the id under which a reader's answer is kept", type: "an id", readID)
    let question = fields.text("question", "what is asked", isRequired: true)
    let objective = fields.integer(
      "objective", "the number of the section's objective that it serves", in: 1...9)
    let choices = fields.records("choices", "the answers to choose from", of: "a choice") {
      fields in
      let text = fields.label("text", "the answer", isRequired: true)?.value
      let isCorrect = fields.flag("correct", "whether it is right") ?? false
      let why = fields.text("why", "why it is right or not").flatMap { why in
        why.value.allSatisfy(\.isWhitespace) ? nil : why.value
      }
      if text != nil, fields.isMissing("why") {
        fields.report(
          .warning(
            "quiz-reason", "a choice without a reason", at: fields.place,
            hint: "add \"why:\": a wrong answer teaches only if readers learn why it is wrong"))
      }
      return text.map { Choice(text: $0, isCorrect: isCorrect, why: why) }
    }
    let answer = fields.text("answer", "the model answer")?.value
    if !fields.isBroken("choices"), !choices.isEmpty, !choices.contains(where: \.isCorrect) {
      fields.report(
        .error(
          "quiz", "no choice of this question is correct", at: fields.place,
          hint: "write \"correct: true\" under the right one"))
    }
    if !fields.isBroken("choices"), choices.isEmpty, answer == nil {
      fields.report(
        .error(
          "quiz", "this question has neither choices nor an answer", at: fields.place,
          hint: "add \"choices:\" or \"answer:\""))
    }
    return question.map {
      QuizComponent(
        id: id?.value, question: $0.value, objective: objective, choices: choices, answer: answer)
    }
  }

  fileprivate func answerHTML(_ facts: Facts, _ text: (String) -> HTML) -> HTML {
    var html = HTML()
    for choice in choices where choice.isCorrect {
      html.raw("<strong>")
      html.append(facts.plain.html(sentence(choice.text)))
      html.raw("</strong> ")
      if let why = choice.why {
        html.append(text(why))
        html.raw(" ")
      }
    }
    if let answer { html.append(text(answer)) }
    return html
  }

  fileprivate func html(id: String, facts: Facts, text: (String) -> HTML) -> HTML {
    let words = facts.words
    var html = HTML("<form class=\"quiz\"")
    html.attribute("id", id)
    html.raw("><fieldset><legend>")
    html.append(text(question))
    html.raw("</legend>")
    let isMultiple = choices.count(where: \.isCorrect) > 1
    if !choices.isEmpty {
      html.raw("<ul class=\"choices\">")
      for (index, choice) in choices.enumerated() {
        html.raw("<li><label><input")
        html.attribute("type", isMultiple ? "checkbox" : "radio")
        html.attribute("name", id)
        html.attribute("value", String(index + 1))
        html.raw("> <span>")
        html.append(facts.plain.html(choice.text))
        html.raw("</span></label></li>")
      }
      html.raw("</ul>")
    }
    html.raw("</fieldset><details class=\"answer\"><summary>")
    html.text(words.text(.showAnswer))
    html.raw("</summary>")
    if let answer {
      html.raw("<p>")
      html.append(text(answer))
      html.raw("</p>")
    }
    if !choices.isEmpty {
      html.raw("<ul class=\"reasons\">")
      for choice in choices {
        html.raw("<li")
        html.attribute("data-correct", choice.isCorrect ? "true" : "false")
        html.raw("><strong>")
        html.text(words.text(choice.isCorrect ? .right : .wrong))
        html.raw(":</strong> ")
        html.append(facts.plain.html(sentence(choice.text)))
        if let why = choice.why {
          html.raw(" ")
          html.append(text(why))
        }
        html.raw("</li>")
      }
      html.raw("</ul>")
    }
    html.raw("</details></form>\n")
    return html
  }
}

/// `quiz`: a question.
struct QuizKind: ComponentKind {
  let name = "quiz"
  let isFigure = false
  let isQuestion = true

  var shape: RecordShape {
    RecordShape.of(QuizComponent.kind) { _ = QuizComponent.read(&$0) }
  }

  func html(
    _ component: Component, in place: inout ComponentPlace, _ diagnostics: inout [Diagnostic]
  ) -> HTML? {
    let read = place.read(component, of: QuizComponent.kind, &diagnostics) {
      QuizComponent.read(&$0)
    }
    guard let quiz = read else { return nil }
    place.serve(quiz.objective, &diagnostics)
    func text(_ text: String) -> HTML {
      place.text(text, at: component.place, &diagnostics)
    }
    let facts = place.facts
    let answer = quiz.answerHTML(facts, text)
    let prompt = text(quiz.question)
    place.prompts.append(prompt)
    place.choiceQuestions.append(
      TextContent.ChoiceQuestion(
        place: component.place,
        choices: quiz.choices.map {
          TextContent.Choice(length: $0.text.count, isCorrect: $0.isCorrect)
        }))
    place.answers.append(answer)
    place.choices = quiz.choices.map { choice in
      AskedQuestion.Choice(
        text: facts.plain.html(choice.text), isCorrect: choice.isCorrect,
        why: choice.why.map(text))
    }
    let id = place.id(name, of: quiz.question, own: quiz.id)
    return quiz.html(id: id, facts: facts, text: text)
  }
}
