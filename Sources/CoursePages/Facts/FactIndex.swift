import Course
import Diagnostics
import Formats

/// What facts find by addresses.
final class FactIndex: Sendable {
  /// Every page with its kind, in the order of the site.
  let work: [PageWork]
  /// The pages that no content file becomes, and the other files that the program makes.
  let madeRoutes: Set<Route>
  /// The places of the sections in their order, by their pages.
  let sectionPositions: [Route: Int]
  /// The sections that have claims.
  let claimSections: [Section]
  /// The sizes of those copied files that are images.
  let imageSizes: [Route: ImageSize]

  /// Whether a text may ask its readers something.
  let hasQuestions: Bool
  /// What events tell of places, by their pages.
  let placesInTime: [Route: PlaceInTime]
  /// How the pages are divided that are too large for one.
  let divisions: Shared<[Route: Division]>

  /// When events named a place.
  struct PlaceInTime: Hashable {
    /// The era of the first, by its position in the site's list.
    let era: Int?
    /// How many there are.
    let count: Int
  }

  /// What the content brings.
  init(_ course: Course, hasQuestions: Bool) {
    self.hasQuestions = hasQuestions
    imageSizes = Dictionary(
      course.assets.compactMap { asset in
        ImageSize(of: asset.file.bytes).map { (asset.route, $0) }
      }, uniquingKeysWith: { first, _ in first })
    sectionPositions = Dictionary(
      course.sections.enumerated().map { ($0.element.route, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    claimSections = course.sections.filter { !$0.claims.isEmpty }
    (work, madeRoutes, divisions) = ([], [], Shared([:]))
    var placesInTime: [Route: PlaceInTime] = [:]
    for (event, section) in course.timeline {
      for mention in event.entities(.place) {
        let route = course[mention].route
        let known = placesInTime[route]
        placesInTime[route] = PlaceInTime(
          era: known?.era ?? course.era(of: event, in: section).flatMap(course.position),
          count: (known?.count ?? 0) + 1)
      }
    }
    self.placesInTime = placesInTime
  }

  /// The same with how pages are divided.
  convenience init(_ index: FactIndex, divisions: Shared<[Route: Division]>) {
    self.init(index, [], madeRoutes: [], divisions)
  }

  /// The same with what the program makes of it.
  convenience init(_ index: FactIndex, _ work: [PageWork], madeRoutes: Set<Route>) {
    self.init(index, work, madeRoutes: madeRoutes, index.divisions)
  }

  private init(
    _ index: FactIndex, _ work: [PageWork], madeRoutes: Set<Route>,
    _ divisions: Shared<[Route: Division]>
  ) {
    (self.work, self.madeRoutes, self.divisions) = (work, madeRoutes, divisions)
    (sectionPositions, imageSizes) = (index.sectionPositions, index.imageSizes)
    claimSections = index.claimSections
    (placesInTime, hasQuestions) = (index.placesInTime, index.hasQuestions)
  }
}
