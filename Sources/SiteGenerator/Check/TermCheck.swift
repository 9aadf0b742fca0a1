import Diagnostics
import FrontMatter

/// Every term of the glossary is used.
enum TermCheck {
  /// A warning for each term that is no section's key term and that no text links to; none while a file cannot be read, for that
  /// may use it.
  static func run(_ site: Site, _ bodies: Bodies) -> [Diagnostic] {
    guard !site.index.targets.values.contains(.broken) else { return [] }
    var used = Set(site.sections.flatMap { $0.keyTerms.map(\.value) })
    for body in bodies.all {
      for link in body.links where link.target == SitePath("glossary.html") {
        if let fragment = link.fragment { used.insert(fragment) }
      }
    }
    return site.terms.filter { !used.contains($0.id) }.map {
      .warning(
        "unused-term", "no section uses the term \"\($0.title)\"", at: $0.place,
        hint: "add \"\($0.id)\" to the key_terms of a section, link to it, or remove it")
    }
  }
}
