import Bibliography
import Course
import Diagnostics
import Markdown
import Markup

/// The sources that one page cites, numbered in the order in which they are first cited.
struct CitationRegister: Sendable {
  private let facts: Facts
  /// The cited sources, in order.
  private(set) var sources: [Mention<Reference>] = []
  private var numbers: [ByteString: Int] = [:]

  init(_ facts: Facts) { self.facts = facts }

  /// A citation as it stands in the text; an unknown id is reported.
  mutating func cite(_ group: CitationGroup, _ diagnostics: inout [Diagnostic]) -> HTML {
    var html = HTML("<span class=\"citation\">")
    if !group.isInText { html.raw(facts.settings.citationStyle == .numbered ? "[" : "(") }
    for (index, citation) in group.citations.enumerated() {
      if index > 0 { html.raw("; ") }
      if !citation.prefix.isEmpty { html.text(citation.prefix + " ") }
      guard
        let source = facts.source(Located(citation.id, at: citation.place), &diagnostics)
      else { continue }
      link(source, omitsAuthor: citation.omitsAuthor, isInText: group.isInText, &html)
      if !citation.suffix.isEmpty {
        html.text(citation.suffix.hasPrefix(",") ? citation.suffix : ", \(citation.suffix)")
      }
    }
    if !group.isInText { html.raw(facts.settings.citationStyle == .numbered ? "]" : ")") }
    html.raw("</span>")
    return html
  }

  /// The sources of an event, a claim or an entity as one citation; `nil` without any.
  mutating func cite(_ sources: [Mention<Reference>]) -> HTML? {
    guard !sources.isEmpty else { return nil }
    let isNumbered = facts.settings.citationStyle == .numbered
    var html = HTML("<span class=\"citation\">")
    html.raw(isNumbered ? "[" : "(")
    for (index, source) in sources.enumerated() {
      if index > 0 { html.raw("; ") }
      link(source, omitsAuthor: false, isInText: false, &html)
    }
    html.raw(isNumbered ? "]" : ")")
    html.raw("</span>")
    return html
  }

  private mutating func link(
    _ source: Mention<Reference>, omitsAuthor: Bool, isInText: Bool, _ html: inout HTML
  ) {
    let reference = facts.source(source)
    let text = ReferenceText(reference, style: facts.style)
    let number = number(of: source)
    let isNumbered = facts.settings.citationStyle == .numbered
    if isInText, !omitsAuthor { html.text(text.shortName + (isNumbered ? " " : " (")) }
    html.raw("<a role=\"doc-biblioref\"")
    html.attribute("href", "#source-\(reference.id.value)")
    html.raw(">")
    if isNumbered {
      if isInText { html.raw("[") }
      html.number(number)
      if isInText { html.raw("]") }
    } else {
      html.text(omitsAuthor || isInText ? text.year : "\(text.shortName) \(text.year)")
    }
    html.raw("</a>")
    if isInText, !omitsAuthor, !isNumbered { html.raw(")") }
  }

  private mutating func number(of source: Mention<Reference>) -> Int {
    let id = ByteString(source.id.value)
    if let number = numbers[id] { return number }
    sources.append(source)
    numbers[id] = sources.count
    return sources.count
  }

  /// The entries of the page's list of sources, in the order of their numbers.
  func entries(on page: Route) -> [SourceItem] {
    let all = sources.map { source -> (key: String, item: SourceItem) in
      let reference = facts.source(source)
      let text = ReferenceText(reference, style: facts.style)
      let item = SourceItem(
        id: reference.id.value, html: text.html,
        href: page.reference(to: Course.sourcesRoute, fragment: reference.id.value), citedIn: [])
      return (key: text.sortKey, item: item)
    }
    guard facts.settings.citationStyle == .authorYear else { return all.map(\.item) }
    return all.sorted { ($0.key, $0.item.id) < ($1.key, $1.item.id) }.map(\.item)
  }
}
