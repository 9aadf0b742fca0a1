import Course
import Diagnostics
import FrontMatter
import Markdown
import Markup

/// `decision`: a choice between courses of action with evidence on both sides, to be weighed and argued in class.
struct DecisionKind: ComponentKind {
  let name = "decision"
  let isFigure = false

  var shape: RecordShape { RecordShape.of(Decision.kind) { _ = Decision(&$0) } }

  func html(
    _ component: Component, in place: inout ComponentPlace, _ diagnostics: inout [Diagnostic]
  ) -> HTML? {
    let read = component.read(in: place.file, of: Decision.kind, &diagnostics) { Decision(&$0) }
    guard let decision = read else { return nil }
    let (words, plain) = (place.facts.words, place.facts.plain)
    let id = place.id(name, of: decision.title.value)
    func text(_ text: Located<String>) -> HTML {
      place.text(text.value, at: text.place, &diagnostics)
    }
    var html = HTML("<section class=\"decision\"")
    html.attribute("aria-labelledby", id)
    html.raw(">")
    html.heading(plain.html(decision.title.value), level: place.headingLevel, id: id)
    html.paragraph(decision.situation.map(text))
    html.paragraph(text(decision.question), named: words.text(.toDecide))
    html.raw("<ol class=\"options\">")
    for option in decision.options {
      html.raw("<li>")
      html.heading(plain.html(option.name.value), level: min(6, place.headingLevel + 1))
      for (side, evidence) in [(Word.evidenceFor, option.pros), (.evidenceAgainst, option.cons)] {
        html.raw("<div>")
        html.lists(
          evidence.map { Self.html($0, in: &place, &diagnostics) }, named: words.text(side))
        html.raw("</div>")
      }
      html.raw("</li>")
    }
    html.raw("</ol>")
    html.paragraph(decision.lookFor.map(text), named: words.text(.lookFor))
    html.raw("</section>\n")
    place.parts.append(Self.part(id, of: decision, plain))
    return html
  }

  /// A fact with the sections that tell it and the sources that show it; what is not there is told and left out.
  private static func html(
    _ evidence: Decision.Evidence, in place: inout ComponentPlace,
    _ diagnostics: inout [Diagnostic]
  ) -> HTML {
    let facts = place.facts
    var html = place.text(evidence.fact.value, at: evidence.fact.place, &diagnostics)
    let sections = evidence.sections.compactMap { slug in
      facts.section(slug, &diagnostics).map { (facts.section($0), slug.place) }
    }
    for (number, (section, source)) in sections.enumerated() {
      html.raw(number == 0 ? " (" : ", ")
      var name = HTML()
      name.text("\(facts.words.text(.section))\u{A0}")
      name.number(section.number)
      html.link(to: section.route, name, in: place)
      place.links.append(
        TextContent.Link(TextContent.Target(route: section.route, fragment: nil), at: source))
    }
    if !sections.isEmpty { html.raw(")") }
    let sources = evidence.sources.compactMap { facts.source($0, &diagnostics) }
    if let citation = place.register.cite(sources, facts) {
      html.raw(" ")
      html.append(citation)
    }
    return html
  }

  /// The decision as the search finds it.
  private static func part(
    _ id: String, of decision: Decision, _ plain: PlainText
  ) -> TextContent.Part {
    var lines = [decision.situation, decision.question].compactMap(\.?.value)
    for option in decision.options {
      lines.append(option.name.value)
      lines += (option.pros + option.cons).map(\.fact.value)
    }
    return TextContent.Part(
      id: id, title: plain.text(decision.title.value),
      text: lines.map(plain.text).joined(separator: "\n"))
  }
}
