import Diagnostics
import FrontMatter

/// Every entry of the main navigation leads to something of the site.
enum NavigationCheck {
  /// What is wrong with the targets in `site.yaml`.
  static func run(_ site: Site) -> [Diagnostic] {
    let made = site.generatedPages
    return (site.settings.navigation ?? []).compactMap { entry in
      let target = entry.target.value
      switch site.index.targets[target] {
      case .page, .asset, .broken: return nil
      case .draft:
        return .error(
          "dead-link", "\"\(target)\" is a draft and not built", at: entry.target.place,
          hint: "remove the entry, or build with --drafts")
      case .data, nil:
        guard !made.contains(target) else { return nil }
        let near = nearestName(to: target, in: Array(site.index.targets.keys) + made)
        return .error(
          "dead-link", "there is no page \"\(target)\"", at: entry.target.place,
          hint: near.map { "did you mean \($0)?" }
            ?? "name a content file, as in pages/about.md, or a page such as timeline.html")
      }
    }
  }
}

extension Site {
  /// The pages that are made from more than one file, by their paths in the site.
  fileprivate var generatedPages: [String] {
    var pages = ["index.html", "timeline.html"]
    for kind in Entity.Kind.allCases where has(kind) {
      pages.append("\(kind.folder).html")
    }
    if glossary != nil { pages.append("glossary.html") }
    if !index.claims.isEmpty { pages.append("claims.html") }
    if !references.isEmpty { pages.append("sources.html") }
    return pages
  }
}
