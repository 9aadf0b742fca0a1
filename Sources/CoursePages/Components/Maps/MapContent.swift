import Bibliography
import Course
import Diagnostics
import Formats
import Graphics

/// A map whose files, places and sources have been found.
struct MapContent: Sendable {
  let description: MapDescription
  /// What readers see as its name: its author's, or the names of its places.
  let title: String
  /// In words: its author's, or the names of its places.
  let words: String
  /// Which land of the world it is drawn on.
  let ground: Ground
  /// The shapes and places of the map itself.
  let sheet: MapSheet
  let insets: [MapDrawing.Inset]
  /// What the legend tells, each entry once.
  let legend: [Entry]
  /// The places that have marks, by name.
  let places: [Marked]
  /// The files that the shapes come from, each once.
  let files: [Route]
  /// The sources of the map and of its shapes.
  let sources: [Mention<Reference>]

  /// What a map is drawn on besides its own layers.
  enum Ground: Sendable, Hashable {
    /// Nothing.
    case own
    case world
    /// The land of the world was asked for, and is too coarse for so small a sheet.
    case tooCoarse
  }

  /// A line of the legend.
  struct Entry: Sendable, Hashable {
    let kind: MapSheet.Kind
    let style: Int
    let label: String
    /// Whether its shapes are not surveyed.
    let isSchematic: Bool
  }

  /// A place of the map.
  struct Marked: Sendable {
    let entity: Entity
    let position: Entity.Position
    /// The place of the era of its first event in the site's list; `nil` without one.
    let era: Int?
    let eventCount: Int
  }

  /// The shapes of a file.
  typealias Data = (route: Route, shapes: GeoJSON)
  /// Finds shapes by the path that an author writes, says what is wrong if there are none.
  typealias FindData = (Located<String>, inout [Diagnostic]) -> Data?

  /// Looks up all that a map names, or returns `nil` with everything that is not there; `reference` gives links.
  init?(
    _ description: MapDescription, facts: Facts, _ diagnostics: inout [Diagnostic], find: FindData,
    reference: @escaping (Route) -> String
  ) {
    let before = diagnostics.errorCount
    var finder = MapFinder(facts: facts, isByEra: description.isByEra, reference: reference)
    let sheet = finder.sheet(description.sheet, &diagnostics, find)
    ground = finder.ground
    insets = description.insets.compactMap { inset in
      finder.sheet(inset.sheet, &diagnostics, find).map {
        MapDrawing.Inset(title: facts.plain.text(inset.title), sheet: $0)
      }
    }
    finder.cite(description.sources, &diagnostics)
    let names = MapNames(
      finder.marked.map { facts.plain.text($0.entity.name) }, words: facts.words)
    if description.title == nil, names.isEmpty, diagnostics.errorCount == before, !finder.isBroken {
      diagnostics.append(
        .error(
          "missing-key", "a map without places has no \"title\"", at: description.sheet.place,
          hint: "say what it shows"))
    }
    guard let sheet, diagnostics.errorCount == before, !finder.isBroken else { return nil }
    self.sheet = sheet
    self.description = description
    title = description.title ?? names.title
    let frames = ([sheet] + insets.map(\.sheet)).compactMap {
      MapFrame($0.projection, $0.view, width: MapDrawing.Size.narrow.width)
    }
    // What lies beyond the sheet is named below it, and is no part of the picture.
    let shown = MapNames(
      finder.marked.filter { place in
        let point = GeoPoint(
          longitude: place.position.longitude, latitude: place.position.latitude)
        return frames.contains { $0.shows(markAt: point) }
      }.map { facts.plain.text($0.entity.name) }, words: facts.words)
    words =
      description.description.map(facts.plain.words) ?? (shown.isEmpty ? title : shown.description)
    legend = finder.legend
    places = finder.marked
    files = finder.files
    sources = finder.sources
  }

  /// The sheet of a locator map; `nil` if it cannot be drawn.
  static func sheet(
    _ sheet: MapDescription.Sheet, facts: Facts, _ diagnostics: inout [Diagnostic], find: FindData
  ) -> MapSheet? {
    let before = diagnostics.errorCount
    var finder = MapFinder(facts: facts, isByEra: false) { $0.text }
    let found = finder.sheet(sheet, &diagnostics, find)
    return diagnostics.errorCount == before && !finder.isBroken ? found : nil
  }
}
