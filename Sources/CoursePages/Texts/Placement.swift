import Course

/// Where a page's text is put: on its own page, or on the one that holds the whole course.
struct Placement: Sendable, Hashable {
  /// The page that the text stands on.
  let page: Route
  /// What stands before every id of the text there; empty on a page of its own.
  let idPrefix: String
  /// The anchors of the sections that stand on the same page, by the paths of their own pages.
  private let neighbours: [Route: String]

  /// How many levels deeper headings stand there.
  let headingShift: Int

  /// A page of its own.
  init(alone page: Route) { (self.page, idPrefix, headingShift, neighbours) = (page, "", 0, [:]) }

  /// A page that gathers parts of others; `name` tells those of one page from those of the rest.
  init(on page: Route, gathering name: String) {
    (self.page, idPrefix, headingShift, neighbours) = (page, name + ".", 0, [:])
  }

  /// The part of the whole course that holds `section`; `anchors` are those of all by their paths.
  init(of section: Section, among anchors: [Route: String]) {
    page = WholeCoursePages.route
    headingShift = 1
    idPrefix = Self.anchor(of: section) + "."
    neighbours = anchors
  }

  /// The id of a section on the page with the whole course. Slugs have no dots, so that no two ids are the same.
  static func anchor(of section: Section) -> String { "section.\(section.slug)" }

  /// Whether the text stands on a page of its own.
  var isAlone: Bool { idPrefix.isEmpty }

  /// What leads from the text to `target`.
  func reference(to target: Route, fragment: String? = nil) -> String {
    guard let anchor = neighbours[target] else {
      return page.reference(to: target, fragment: fragment)
    }
    return page.reference(to: page, fragment: anchor + (fragment.map { "." + $0 } ?? ""))
  }

  /// What leads to an id of the text itself.
  func reference(toOwn fragment: some StringProtocol) -> String { "#" + idPrefix + fragment }
}
