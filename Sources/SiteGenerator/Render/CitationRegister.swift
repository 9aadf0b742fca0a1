import Bibliography
import Diagnostics
import FrontMatter
import Markdown
import Markup

/// The sources that one page cites, numbered in the order in which they are first cited.
struct CitationRegister: Sendable {
  private let site: Site
  /// The ids of the cited sources, in order.
  private(set) var ids: [String] = []
  private var numbers: [SourceID: Int] = [:]

  init(site: Site) { self.site = site }

  /// A citation as it stands in the text; an unknown id is reported.
  mutating func cite(_ group: CitationGroup, _ diagnostics: inout [Diagnostic]) -> HTML {
    var html = HTML("<span class=\"citation\">")
    if !group.isInText { html.raw(site.settings.citationStyle == .numbered ? "[" : "(") }
    for (index, citation) in group.citations.enumerated() {
      if index > 0 { html.raw("; ") }
      if !citation.prefix.isEmpty {
        html.append(citation.prefix)
        html.raw(" ")
      }
      guard site.bibliography[citation.id] != nil else {
        if let problem = unknownSource(
          citation.id, at: citation.place, isInText: group.isInText, site)
        {
          diagnostics.append(problem)
        }
        continue
      }
      var suffix = HTML()
      if !citation.suffix.isEmpty {
        switch citation.joint {
        case .comma: suffix.raw(", ")
        case .blank: suffix.raw(" ")
        case .none: break
        }
        suffix.append(citation.suffix)
      }
      link(
        citation.id, omitsAuthor: citation.omitsAuthor, isInText: group.isInText, suffix: suffix,
        &html)
    }
    if !group.isInText { html.raw(site.settings.citationStyle == .numbered ? "]" : ")") }
    html.raw("</span>")
    return html
  }

  /// The sources of an event, a claim or an entity as one citation; `nil` without any that is known.
  mutating func cite(_ sources: [String]) -> HTML? {
    let known = sources.filter { site.bibliography[$0] != nil }
    guard !known.isEmpty else { return nil }
    let isNumbered = site.settings.citationStyle == .numbered
    var html = HTML("<span class=\"citation\">")
    html.raw(isNumbered ? "[" : "(")
    for (index, id) in known.enumerated() {
      if index > 0 { html.raw("; ") }
      link(id, omitsAuthor: false, isInText: false, &html)
    }
    html.raw(isNumbered ? "]" : ")")
    html.raw("</span>")
    return html
  }

  /// A citation's link; in the text, `suffix` stands in the brackets behind the author.
  private mutating func link(
    _ id: String, omitsAuthor: Bool, isInText: Bool, suffix: HTML = HTML(), _ html: inout HTML
  ) {
    let bibliography = site.bibliography
    guard let position = bibliography.position(of: id) else { return }
    let number = number(of: id)
    let isNumbered = site.settings.citationStyle == .numbered
    let namesAuthor = isInText && !omitsAuthor
    let hasBrackets = isInText
    if namesAuthor {
      html.append(bibliography.names(position))
      html.raw(" ")
    }
    if hasBrackets, !isNumbered { html.raw("(") }
    if hasBrackets, isNumbered, !suffix.isEmpty { html.raw("[") }
    html.raw("<a role=\"doc-biblioref\"")
    html.attribute("href", "#" + percentEncoded("source-\(SourceID(id).anchor)"))
    html.raw(">")
    if isNumbered {
      if hasBrackets, suffix.isEmpty { html.raw("[") }
      html.number(number)
      if hasBrackets, suffix.isEmpty { html.raw("]") }
    } else {
      if !omitsAuthor, !isInText {
        html.append(bibliography.names(position))
        html.raw(" ")
      }
      html.text(bibliography.year(position))
    }
    html.raw("</a>")
    html.append(suffix)
    if hasBrackets, isNumbered, !suffix.isEmpty { html.raw("]") }
    if hasBrackets, !isNumbered { html.raw(")") }
  }

  private mutating func number(of id: String) -> Int {
    if let number = numbers[SourceID(id)] { return number }
    ids.append(id)
    numbers[SourceID(id)] = ids.count
    return ids.count
  }

  /// The entries of the page's list of sources, in the order of their numbers, or of names if no numbers are shown.
  func entries(on page: SitePath) -> [SourceItem] {
    var positions = ids.compactMap { site.bibliography.position(of: $0) }
    if site.settings.citationStyle == .authorYear { positions.sort() }
    return positions.map { position in
      let id = SourceID(site.bibliography.references[position].id.value).anchor
      return SourceItem(
        id: id, html: site.bibliography.entry(position),
        href: page.reference(to: SitePath("sources.html"), fragment: id), citedIn: [])
    }
  }
}
