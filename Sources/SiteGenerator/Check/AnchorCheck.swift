import Bibliography
import Diagnostics
import FrontMatter
import Markdown

/// Every link with a fragment leads to something that has that id.
enum AnchorCheck {
  /// What is wrong with the anchors of the whole site.
  static func run(_ site: Site, _ bodies: Bodies) -> [Diagnostic] {
    var anchors: [SitePath: Set<String>] = [:]
    for body in bodies.all { anchors[body.path, default: []].formUnion(body.headings.map(\.id)) }
    for section in site.sections {
      let ids = section.events.map(\.id.value) + section.claims.map(\.id.value)
      anchors[section.path, default: []].formUnion(ids)
    }
    anchors[SitePath("glossary.html"), default: []].formUnion(site.terms.map(\.id))
    anchors[SitePath("sources.html"), default: []].formUnion(
      site.references.map { SourceID($0.id.value).anchor })
    var diagnostics: [Diagnostic] = []
    for body in bodies.all {
      for link in body.links {
        guard let fragment = link.fragment, !fragment.isEmpty, let known = anchors[link.target],
          !known.contains(fragment), fragment != "top"
        else { continue }
        diagnostics.append(
          .unknown(
            "#\(fragment)", "dead-anchor", "\(link.target.text) has no \"#\(fragment)\"",
            at: link.place, among: known, as: fragment, written: { "#\($0)" }))
      }
    }
    return diagnostics
  }
}
