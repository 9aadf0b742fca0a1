import Diagnostics
import FrontMatter
import Markdown
import Markup

/// A question that readers ask themselves: choices with a reason each, or an open one with a model answer.
///
/// Without a script the answer opens in `<details>`; a script marks the choice and keeps it on the device.
struct QuizComponent {
  let question: String
  /// The 1-based number of the section's objective that it serves.
  let objective: Int?
  let choices: [Choice]
  let answer: String?

  /// One of the answers to choose from.
  struct Choice {
    let text: String
    let isCorrect: Bool
    let why: String
  }

  /// What became of a question.
  struct Rendered {
    let html: HTML
    /// The right answer with its reason, for the key.
    let answer: HTML
    let objective: Int?
  }

  /// The question as HTML, or `nil` with diagnostics.
  static func html(
    _ component: Component, id: String, in file: SourceFile, site: Site,
    _ diagnostics: inout [Diagnostic]
  ) -> Rendered? {
    guard let quiz = read(component, in: file, &diagnostics) else { return nil }
    return Rendered(
      html: quiz.html(id: id, site: site), answer: quiz.answerHTML(site), objective: quiz.objective)
  }

  static func read(
    _ component: Component, in file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> QuizComponent? {
    guard let node = readYAML(component.yaml(in: file), &diagnostics) else { return nil }
    var fields = Fields(node, of: "a quiz")
    let question = fields.text("question", isRequired: true)
    let objective = fields.integer("objective", in: 1...9)?.value
    var hasBrokenChoice = false
    let choices = fields.records("choices", of: "a choice") { fields in
      let text = fields.text("text", isRequired: true)?.value
      let isCorrect = fields.flag("correct") ?? false
      let why = fields.text("why", isRequired: true)?.value
      guard let text, let why else {
        hasBrokenChoice = true
        return nil as Choice?
      }
      return Choice(text: text, isCorrect: isCorrect, why: why)
    }
    let answer = fields.text("answer")?.value
    if !hasBrokenChoice, !choices.isEmpty, !choices.contains(where: \.isCorrect) {
      fields.report(
        .error(
          "quiz", "no choice of this question is correct", at: fields.place,
          hint: "write \"correct: true\" under the right one"))
    }
    if !hasBrokenChoice, choices.isEmpty, answer == nil {
      fields.report(
        .error(
          "quiz", "this question has neither choices nor an answer", at: fields.place,
          hint: "add \"choices:\" or \"answer:\""))
    }
    fields.finish(&diagnostics)
    return question.map {
      QuizComponent(question: $0.value, objective: objective, choices: choices, answer: answer)
    }
  }

  private func answerHTML(_ site: Site) -> HTML {
    var html = HTML()
    for choice in choices where choice.isCorrect {
      html.raw("<strong>")
      html.append(site.plainText.html(sentence(choice.text)))
      html.raw("</strong> ")
      html.append(site.plainText.html(choice.why))
      html.raw(" ")
    }
    if let answer { html.append(site.plainText.html(answer)) }
    return html
  }

  private func html(id: String, site: Site) -> HTML {
    let words = site.words
    var html = HTML("<form class=\"quiz\"")
    html.attribute("id", id)
    html.raw("><fieldset><legend>")
    html.append(site.plainText.html(question))
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
        html.append(site.plainText.html(choice.text))
        html.raw("</span></label></li>")
      }
      html.raw("</ul>")
    }
    html.raw("</fieldset><details class=\"answer\"><summary>")
    html.text(words.text(.showAnswer))
    html.raw("</summary>")
    if let answer {
      html.raw("<p>")
      html.append(site.plainText.html(answer))
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
        html.append(site.plainText.html(sentence(choice.text)))
        html.raw(" ")
        html.append(site.plainText.html(choice.why))
        html.raw("</li>")
      }
      html.raw("</ul>")
    }
    html.raw("</details></form>\n")
    return html
  }
}

extension Component {
  /// The content with the places of its lines in `file`, their line endings included.
  func yaml(in file: SourceFile) -> YAMLText {
    let slices = lines.map { line in
      let end = line.upperBound
      let hasReturn = end < file.bytes.count && file.bytes[end] == UInt8(ascii: "\r")
      return line.lowerBound..<min(file.bytes.count, end + (hasReturn ? 2 : 1))
    }
    return YAMLText(file: file, slices: slices)
  }
}
