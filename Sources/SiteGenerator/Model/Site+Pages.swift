extension Site {
  /// With more sections than this there is no page that holds them all: no phone could show it, no reader would print it.
  static let courseLimit = 100

  /// Whether the site has a page with the whole course.
  var hasCourse: Bool { (1...Self.courseLimit).contains(sections.count) }

  /// The pages that are made from more than one file, in the order of the site.
  var gatheringPages: [SitePath] {
    var pages = ["index.html", "timeline.html"]
    pages += Entity.Kind.allCases.filter(has).map { "\($0.folder).html" }
    if glossary != nil { pages.append("glossary.html") }
    if !index.claims.isEmpty { pages.append("claims.html") }
    if !references.isEmpty { pages.append("sources.html") }
    if hasCourse { pages.append(Placement.wholeCourse.text) }
    return pages.map(SitePath.init)
  }

  /// Every page that readers may have the address of.
  var pagePaths: [SitePath] {
    gatheringPages + sections.map(\.path) + entities.map(\.path) + pages.map(\.path)
  }
}
