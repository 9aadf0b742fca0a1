import Diagnostics
import Platform

/// No address that was ever published is lost without somebody saying so.
enum LedgerCheck {
  /// What is wrong with the addresses of the site, given what was published.
  static func run(_ site: Site, _ addresses: Addresses) -> [Diagnostic] {
    guard let ledger = site.ledger else { return [] }
    let built = Set(site.pagePaths + addresses.redirects.map { SitePath($0.path) })
    let broken = Set(
      site.index.targets.filter { $0.value == .broken }.compactMap {
        ContentKind.address(of: $0.key)
      }
    )
    return ledger.entries.compactMap { entry in
      switch (entry.isGone, built.contains(entry.path)) {
      case (false, true), (true, false): return nil
      case (true, true):
        return .warning(
          "ledger", "\"\(entry.path.text)\" is marked as gone, but it is built", at: entry.place,
          hint: "remove the word gone")
      case (false, false):
        guard !broken.contains(entry.path) else { return nil }
        return .error(
          "lost-address", "\"\(entry.path.text)\" has been published and is not built any more",
          at: entry.place,
          hint:
            "write aliases: [\(entry.path.text)] in the page that takes its place, or gone before it here"
        )
      }
    }
  }
}
