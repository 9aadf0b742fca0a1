import Diagnostics

/// Where an entry of the main navigation leads.
package enum NavigationTarget: Sendable, Hashable {
  /// A page or file of the site, or a part of it.
  case page(Route, fragment: String?)
  /// An `http`, `https` or `mailto` address.
  case outside(String)
  /// A page that is not built because it is a draft.
  case draft
  /// Neither: an address, if it is one, of what the program makes.
  case other(path: String, fragment: String?)
}

extension Course {
  /// What an entry of the main navigation names.
  package func destination(of entry: Settings.NavigationEntry) -> NavigationTarget {
    let target = entry.target.value
    let lower = target.lowercased()
    if ["https://", "http://", "mailto:"].contains(where: lower.hasPrefix) {
      return .outside(target)
    }
    let parts = target.parts(at: "#", most: 2)
    let fragment = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    let path = parts.first.map(String.init) ?? ""
    switch self.target(of: path) {
    case .page(let route), .asset(let route): return .page(route, fragment: fragment)
    case .draft: return .draft
    case .broken, .data, nil:
      if let route = ContentKind.route(of: path), self.target(of: path) == .broken {
        return .page(route, fragment: nil)
      }
      return .other(path: path, fragment: fragment)
    }
  }
}
