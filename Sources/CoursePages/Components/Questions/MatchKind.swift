import Course
import Diagnostics
import FrontMatter
import Markdown
import Markup

/// `match`: things to bring together with what belongs to each, such as names and deeds.
struct MatchKind: ComponentKind {
  let name = "match"
  let isFigure = false
  let isQuestion = true

  /// What a block says.
  private struct Content {
    let head: QuestionHead
    let pairs: [Pair]

    init?(_ fields: inout Fields) {
      let head = QuestionHead(&fields)
      let pairs = fields.records("pairs", "what belongs together", of: "a pair") { fields in
        let item = fields.label("item", "the one, such as a name", isRequired: true)?.value
        let match = fields.label("match", "the other, such as a deed", isRequired: true)?.value
        let why = fields.text("why", "why they belong together")?.value
        guard let item, let match else { return nil as Pair? }
        return Pair(item: item, match: match, why: why)
      }
      let excess = Limit.choices.problem("the question has", pairs.count, at: fields.place)
      if let excess { fields.report(excess) }
      if !fields.isBroken("pairs"), Set(pairs.map { ByteString($0.match) }).count < 2 {
        fields.report(
          .error(
            "match", "a question of pairs needs two that differ", at: fields.place,
            hint: "add \"pairs:\" with \"item:\" and \"match:\" each"))
      }
      guard let head, !fields.isBroken("pairs"), excess == nil else { return nil }
      self.head = head
      self.pairs = pairs
    }
  }

  private struct Pair {
    let item: String
    let match: String
    let why: String?
  }

  /// What messages call such a block.
  private static let kind = "a question of pairs"

  var shape: RecordShape { RecordShape.of(Self.kind) { _ = Content(&$0) } }

  func html(
    _ component: Component, in place: inout ComponentPlace, _ diagnostics: inout [Diagnostic]
  ) -> HTML? {
    let read = place.read(component, of: Self.kind, &diagnostics) { Content(&$0) }
    guard let content = read else { return nil }
    let form = form(content, in: &place, at: component.place, &diagnostics)
    return form.html(in: &place, named: name, at: component.place, &diagnostics)
  }

  private func form(
    _ content: Content, in place: inout ComponentPlace, at source: SourcePlace,
    _ diagnostics: inout [Diagnostic]
  ) -> QuestionForm {
    let plain = place.facts.plain
    var texts: [String] = []
    for pair in content.pairs
    where !texts.contains(where: { $0.utf8.elementsEqual(pair.match.utf8) }) {
      texts.append(pair.match)
    }
    let order = scrambled(texts)
    let choices = order.enumerated().map {
      // Within an option no markup can stand.
      var text = HTML()
      text.text(plain.text(texts[$0.element]))
      return (value: String($0.offset + 1), text: text)
    }
    var list = HTML("<ul class=\"choices\">")
    for (number, pair) in content.pairs.enumerated() {
      let answer = order.firstIndex { texts[$0].utf8.elementsEqual(pair.match.utf8) } ?? 0
      list.choice(
        choices, answers: String(answer + 1), reason: number, label: plain.html(pair.item))
    }
    list.raw("</ul>")
    let reasons = content.pairs.map { pair in
      var html = HTML("<strong>")
      html.append(plain.html(pair.item))
      html.raw("</strong>: ")
      html.append(plain.html(sentence(pair.match)))
      if let why = pair.why {
        html.raw(" ")
        html.append(place.text(why, at: source, &diagnostics))
      }
      return html
    }
    return QuestionForm(
      head: content.head, kind: "match", fields: list, reasons: reasons, isOrdered: false)
  }
}
