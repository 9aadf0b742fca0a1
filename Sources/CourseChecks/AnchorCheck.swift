import Course
import Diagnostics
import Markdown

/// Every link with a fragment leads to something that has that id.
enum AnchorCheck {
  /// What is wrong with the anchors of the whole course.
  static func run(_ course: Course, _ map: SiteMap, _ texts: TextContents) -> [Diagnostic] {
    let anchors = anchors(of: targets(course, texts), map, texts)
    var diagnostics: [Diagnostic] = []
    for text in texts.all {
      for link in text.links {
        guard !link.isMade, let fragment = link.fragment, !fragment.isEmpty,
          let known = anchors[link.target],
          !known.contains(ByteString(fragment)), fragment != "top",
          !course.hasLost(id: fragment)
        else { continue }
        diagnostics.append(
          .unknown(
            "#\(fragment)", "dead-anchor", "\(link.target.text) has no \"#\(fragment)\"",
            at: link.place, among: known.map(\.text), as: fragment, written: { "#\($0)" }))
      }
    }
    for entry in course.settings.navigation ?? [] {
      guard case .page(let route, let fragment?) = course.destination(of: entry),
        course.file(of: route) != nil, let known = anchors[route],
        !known.contains(ByteString(fragment)), fragment != "top"
      else { continue }
      diagnostics.append(
        .unknown(
          "#\(fragment)", "dead-anchor", "\(route.text) has no \"#\(fragment)\"",
          at: entry.target.place, among: known.map(\.text), as: fragment, written: { "#\($0)" }))
    }
    return diagnostics
  }

  /// The pages that a fragment is asked of.
  private static func targets(_ course: Course, _ texts: TextContents) -> Set<Route> {
    var targets: Set<Route> = []
    for text in texts.all {
      for link in text.links where link.fragment != nil { targets.insert(link.target) }
    }
    for entry in course.settings.navigation ?? [] {
      if case .page(let route, _?) = course.destination(of: entry) { targets.insert(route) }
    }
    return targets
  }

  /// The ids on pages.
  private static func anchors(
    of pages: Set<Route>, _ map: SiteMap, _ texts: TextContents
  ) -> [Route: Set<ByteString>] {
    var anchors: [Route: Set<ByteString>] = [:]
    for text in texts.all where pages.contains(text.route) {
      anchors[text.route, default: []].formUnion(
        (text.headings.map(\.id) + text.anchors).map { ByteString($0) })
    }
    for page in map.pages where pages.contains(page.route) {
      anchors[page.route, default: []].formUnion(page.anchors.map { ByteString($0) })
    }
    return anchors
  }
}
