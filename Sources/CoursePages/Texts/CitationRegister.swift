import Bibliography
import Course
import Diagnostics
import Formats
import Markdown
import Markup

/// The sources that one page cites, numbered in the order in which they are first cited.
struct CitationRegister: Sendable {
  /// The cited sources, in order.
  private(set) var sources: [Mention<Reference>] = []
  private var numbers: [ByteString: Int] = [:]

  /// A citation as it stands in the text; an unknown id is reported.
  mutating func cite(
    _ group: CitationGroup, _ facts: Facts, _ diagnostics: inout [Diagnostic]
  ) -> HTML {
    let isNumbered = facts.conventions.citationStyle == .numbered
    var html = HTML("<span class=\"citation\">")
    guard group.isInText, let first = group.citations.first else {
      html.raw(isNumbered ? "[" : "(")
      append(group.citations[...], &html, facts, &diagnostics)
      html.raw(isNumbered ? "]" : ")")
      html.raw("</span>")
      return html
    }
    let id = Located(first.id, at: first.place)
    if let source = facts.source(id, isInText: true, &diagnostics) {
      // Numbers go in the order of the text.
      _ = number(of: source)
      var rest = suffix(of: first)
      append(group.citations.dropFirst(), &rest, facts, &diagnostics)
      link(
        source, omitsAuthor: first.omitsAuthor, isInText: true, suffix: rest, facts, &html)
    }
    html.raw("</span>")
    return html
  }

  /// The citations of a group in brackets, or those behind its first in the text.
  private mutating func append(
    _ citations: ArraySlice<Citation>, _ html: inout HTML, _ facts: Facts,
    _ diagnostics: inout [Diagnostic]
  ) {
    for (index, citation) in zip(citations.indices, citations) {
      if index > 0 { html.raw("; ") }
      if !citation.prefix.isEmpty {
        html.append(citation.prefix)
        html.raw(" ")
      }
      let id = Located(citation.id, at: citation.place)
      guard let source = facts.source(id, &diagnostics) else { continue }
      link(
        source, omitsAuthor: citation.omitsAuthor, isInText: false, suffix: suffix(of: citation),
        facts, &html)
    }
  }

  /// What stands behind a source in a citation.
  private func suffix(of citation: Citation) -> HTML {
    var html = HTML()
    guard !citation.suffix.isEmpty else { return html }
    switch citation.joint {
    case .comma: html.raw(", ")
    case .blank: html.raw(" ")
    case .none: break
    }
    html.append(citation.suffix)
    return html
  }

  /// A citation on a page that has no list of sources: names and years, which lead to the page of all.
  func citeElsewhere(
    _ group: CitationGroup, from placement: Placement, _ facts: Facts,
    _ diagnostics: inout [Diagnostic]
  ) -> HTML {
    var html = HTML("<span class=\"citation\">")
    if !group.isInText { html.raw("(") }
    for (index, citation) in group.citations.enumerated() {
      let id = Located(citation.id, at: citation.place)
      guard facts.source(id, isInText: group.isInText, &diagnostics) != nil,
        let names = facts.names(of: citation.id), let year = facts.year(of: citation.id)
      else { continue }
      if index > 0 { html.raw("; ") }
      html.raw("<a")
      html.attribute(
        "href",
        placement.reference(
          to: facts.home(of: SourceID(citation.id).listAnchor, on: Course.sourcesRoute),
          fragment: SourceID(citation.id).anchor))
      html.raw(">")
      html.append(names)
      html.text(" \(year)")
      html.raw("</a>")
    }
    if !group.isInText { html.raw(")") }
    html.raw("</span>")
    return html
  }

  /// The sources of an event, a claim or an entity as one citation; `nil` without any.
  mutating func cite(_ sources: [Mention<Reference>], _ facts: Facts) -> HTML? {
    guard !sources.isEmpty else { return nil }
    let isNumbered = facts.conventions.citationStyle == .numbered
    var html = HTML("<span class=\"citation\">")
    html.raw(isNumbered ? "[" : "(")
    for (index, source) in sources.enumerated() {
      if index > 0 { html.raw("; ") }
      link(source, omitsAuthor: false, isInText: false, facts, &html)
    }
    html.raw(isNumbered ? "]" : ")")
    html.raw("</span>")
    return html
  }

  /// A citation's link; in the text, `suffix` stands in the brackets behind the author.
  private mutating func link(
    _ source: Mention<Reference>, omitsAuthor: Bool, isInText: Bool, suffix: HTML = HTML(),
    _ facts: Facts, _ html: inout HTML
  ) {
    let id = source.id.value
    func listed<Part>(_ part: Part?) -> Part {
      guard let part else { preconditionFailure("a source that is named is in the list") }
      return part
    }
    let number = number(of: source)
    let isNumbered = facts.conventions.citationStyle == .numbered
    if isInText, !omitsAuthor {
      html.append(listed(facts.names(of: id)))
      html.raw(" ")
    }
    if isInText, !isNumbered { html.raw("(") }
    if isInText, isNumbered, !suffix.isEmpty { html.raw("[") }
    html.raw("<a role=\"doc-biblioref\"")
    html.attribute("href", "#" + percentEncoded("source-\(SourceID(id).anchor)"))
    html.raw(">")
    if isNumbered {
      if isInText, suffix.isEmpty { html.raw("[") }
      html.number(number)
      if isInText, suffix.isEmpty { html.raw("]") }
    } else {
      if !omitsAuthor, !isInText {
        html.append(listed(facts.names(of: id)))
        html.raw(" ")
      }
      html.text(listed(facts.year(of: id)))
    }
    html.raw("</a>")
    html.append(suffix)
    if isInText, isNumbered, !suffix.isEmpty { html.raw("]") }
    if isInText, !isNumbered { html.raw(")") }
  }

  private mutating func number(of source: Mention<Reference>) -> Int {
    let id = ByteString(source.id.value)
    if let number = numbers[id] { return number }
    sources.append(source)
    numbers[id] = sources.count
    return sources.count
  }

  /// The brief entries of the page's list of sources, in the order of their numbers, or of names if no numbers are shown.
  func entries(on page: Route, _ facts: Facts) -> [SourceItem] {
    var cited = sources.compactMap { source in
      facts.listPosition(of: source.id.value).map { (position: $0, id: source.id.value) }
    }
    if facts.conventions.citationStyle == .authorYear { cited.sort { $0.position < $1.position } }
    return cited.map { cited in
      let source = SourceID(cited.id)
      return SourceItem(
        id: source.anchor, html: facts.briefEntry(of: cited.id) ?? HTML(),
        href: facts.reference(from: page, to: Course.sourcesRoute, fragment: source.listAnchor),
        citing: [])
    }
  }
}
