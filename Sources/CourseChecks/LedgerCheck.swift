import Course
import Diagnostics

/// No address that was ever published is lost without somebody saying so.
enum LedgerCheck {
  /// What is wrong with the addresses of the site, given what was published.
  static func run(_ course: Course, _ map: SiteMap) -> [Diagnostic] {
    guard let ledger = course.ledger else { return [] }
    var ignored: [Diagnostic] = []
    let aliases = course.aliases(&ignored).map(\.old)
    let built = Set(map.pages.filter(\.isListed).map(\.route) + aliases)
    let broken = course.brokenRoutes
    return ledger.entries.compactMap { entry in
      switch (entry.isGone, built.contains(entry.route)) {
      case (false, true), (true, false): return nil
      case (true, true):
        return .warning(
          "ledger", "\"\(entry.route.text)\" is marked as gone, but it is built", at: entry.place,
          hint: "remove the word gone")
      case (false, false):
        guard !broken.contains(entry.route) else { return nil }
        return .error(
          "lost-address", "\"\(entry.route.text)\" has been published and is not built any more",
          at: entry.place,
          hint:
            "write aliases: [\(entry.route.text)] in the page that takes its place, or gone before it here"
        )
      }
    }
  }
}
