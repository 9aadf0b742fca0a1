import Bibliography
import Diagnostics
import Markdown
import Markup

/// The sources that one page cites, numbered in the order in which they are first cited.
struct CitationRegister: Sendable {
  private let site: Site
  /// The ids of the cited sources, in order.
  private(set) var ids: [String] = []
  private var numbers: [String: Int] = [:]

  init(site: Site) { self.site = site }

  /// A citation as it stands in the text; an unknown id is reported.
  mutating func cite(_ group: CitationGroup, _ diagnostics: inout [Diagnostic]) -> HTML {
    var html = HTML("<span class=\"citation\">")
    if !group.isInText { html.raw(site.settings.citationStyle == .numbered ? "[" : "(") }
    for (index, citation) in group.citations.enumerated() {
      if index > 0 { html.raw("; ") }
      if !citation.prefix.isEmpty { html.text(citation.prefix + " ") }
      guard site.index.references[citation.id] != nil else {
        if let problem = unknownSource(citation.id, at: citation.place, site) {
          diagnostics.append(problem)
        }
        continue
      }
      link(citation.id, omitsAuthor: citation.omitsAuthor, isInText: group.isInText, &html)
      if !citation.suffix.isEmpty {
        html.text(citation.suffix.hasPrefix(",") ? citation.suffix : ", \(citation.suffix)")
      }
    }
    if !group.isInText { html.raw(site.settings.citationStyle == .numbered ? "]" : ")") }
    html.raw("</span>")
    return html
  }

  /// The sources of an event, a claim or an entity as one citation; `nil` without any that is known.
  mutating func cite(_ sources: [String]) -> HTML? {
    let known = sources.filter { site.index.references[$0] != nil }
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

  private mutating func link(
    _ id: String, omitsAuthor: Bool, isInText: Bool, _ html: inout HTML
  ) {
    guard let position = site.index.references[id] else { return }
    let text = ReferenceText(site.references[position], style: site.bibliographyStyle)
    let number = number(of: id)
    let isNumbered = site.settings.citationStyle == .numbered
    if isInText, !omitsAuthor { html.text(text.shortName + (isNumbered ? " " : " (")) }
    html.raw("<a role=\"doc-biblioref\"")
    html.attribute("href", "#source-\(id)")
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

  private mutating func number(of id: String) -> Int {
    if let number = numbers[id] { return number }
    ids.append(id)
    numbers[id] = ids.count
    return ids.count
  }

  /// The entries of the page's list of sources, in the order of their numbers.
  func entries(on page: SitePath) -> [SourceItem] {
    let all = ids.compactMap { id -> (key: String, item: SourceItem)? in
      guard let position = site.index.references[id] else { return nil }
      let text = ReferenceText(site.references[position], style: site.bibliographyStyle)
      let item = SourceItem(
        id: id, html: text.html,
        href: page.reference(to: SitePath("sources.html"), fragment: id), citedIn: [])
      return (key: text.sortKey, item: item)
    }
    guard site.settings.citationStyle == .authorYear else { return all.map(\.item) }
    return all.sorted { ($0.key, $0.item.id) < ($1.key, $1.item.id) }.map(\.item)
  }
}
