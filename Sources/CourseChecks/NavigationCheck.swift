import Course
import Diagnostics
import FrontMatter

/// Every entry of the main navigation leads to something of the course.
enum NavigationCheck {
  /// What is wrong with the targets in `site.yaml`.
  static func run(_ course: Course, _ map: SiteMap) -> [Diagnostic] {
    let made = map.pages.filter { $0.file == nil && $0.isListed }.map(\.route.text)
    guard let entries = course.settings.navigation else { return tooMany(course.pages) }
    return entries.compactMap { entry in
      let target = entry.target.value
      switch course.destination(of: entry) {
      case .page, .outside: return nil
      case .draft:
        return .error(
          "dead-link", "\"\(target)\" is a draft and not built", at: entry.target.place,
          hint: "remove the entry, or build with --drafts")
      case .other(let path, _):
        guard !made.contains(path), course.target(of: path) != .broken else { return nil }
        return .unknown(
          target, "dead-link", "there is no page \"\(target)\"", at: entry.target.place,
          among: course.paths + made,
          otherwise:
            "name a content file, as in pages/about.md, a page such as timeline.html, or an address such as https://example.org/",
          shown: { $0 })
      }
    }
  }

  /// That pages are left out of a navigation that nobody has chosen: one that lists all would stand on all.
  private static func tooMany(_ pages: [FreePage]) -> [Diagnostic] {
    let most = Limit.navigation.maximum
    guard pages.count > most else { return [] }
    return [
      .warning(
        "navigation",
        "only \(most) of \(pages.count) pages stand in the main navigation, and not this one",
        at: SourcePlace(path: pages[most].text.file.path), hint: Limit.navigation.hint)
    ]
  }
}
