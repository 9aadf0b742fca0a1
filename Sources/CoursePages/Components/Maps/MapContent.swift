import Bibliography
import Course
import Diagnostics
import Formats
import Graphics

/// A map whose files, places and sources have been found.
struct MapContent: Sendable {
  let description: MapDescription
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
    let before = diagnostics.count
    var finder = MapFinder(facts: facts, isByEra: description.isByEra, reference: reference)
    sheet = finder.sheet(description.sheet, &diagnostics, find)
    insets = description.insets.map { inset in
      MapDrawing.Inset(title: inset.title, sheet: finder.sheet(inset.sheet, &diagnostics, find))
    }
    finder.cite(description.sources, &diagnostics)
    guard diagnostics.count == before, !finder.isBroken else { return nil }
    self.description = description
    legend = finder.legend
    places = finder.marked
    files = finder.files
    sources = finder.sources
  }

  /// The sheet of a locator map; `nil` if it cannot be drawn.
  static func sheet(
    _ sheet: MapDescription.Sheet, facts: Facts, _ diagnostics: inout [Diagnostic], find: FindData
  ) -> MapSheet? {
    let before = diagnostics.count
    var finder = MapFinder(facts: facts, isByEra: false) { $0.text }
    let found = finder.sheet(sheet, &diagnostics, find)
    return diagnostics.count == before && !finder.isBroken ? found : nil
  }
}

/// Looks up what sheets name.
private struct MapFinder {
  let facts: Facts
  private(set) var legend: [MapContent.Entry] = []
  private(set) var marked: [MapContent.Marked] = []
  private(set) var files: [Route] = []
  private(set) var sources: [Mention<Reference>] = []
  /// Whether shapes could not be found or read.
  private(set) var isBroken = false
  private var cited: Set<ByteString> = []
  private var ids: Set<ByteString> = []
  private var styles: [MapSheet.Kind: [String: Int]] = [:]

  private let isByEra: Bool
  private let reference: (Route) -> String

  init(facts: Facts, isByEra: Bool, reference: @escaping (Route) -> String) {
    self.facts = facts
    self.isByEra = isByEra
    self.reference = reference
  }

  mutating func sheet(
    _ description: MapDescription.Sheet, _ diagnostics: inout [Diagnostic],
    _ find: MapContent.FindData
  ) -> MapSheet {
    let layers = description.layers.compactMap { layer -> MapSheet.Layer? in
      guard let data = find(layer.data, &diagnostics) else {
        isBroken = true
        return nil
      }
      let features = data.shapes.features
      if !files.contains(data.route) { files.append(data.route) }
      for id in features.flatMap(\.sources) {
        if let source = facts.source(id) { cite(source) }
      }
      // Layers of one label are drawn alike, in the map and in its insets.
      let name = layer.label ?? layer.data.value
      let known = styles[layer.kind, default: [:]]
      let style = known[name] ?? known.count
      styles[layer.kind, default: [:]][name] = style
      if let label = layer.label {
        let entry = MapContent.Entry(
          kind: layer.kind, style: style, label: label,
          isSchematic: features.contains(where: \.isSchematic))
        if !legend.contains(entry) { legend.append(entry) }
      }
      return MapSheet.Layer(
        kind: layer.kind, style: style, shapes: features.flatMap(\.shapes))
    }
    return MapSheet(
      projection: description.projection, extent: description.extent, layers: layers,
      labels: description.labels, places: places(description.places, &diagnostics),
      graticule: description.graticule)
  }

  mutating func cite(_ found: [Located<String>], _ diagnostics: inout [Diagnostic]) {
    for id in found {
      if let source = facts.source(id, &diagnostics) { cite(source) }
    }
  }

  private mutating func cite(_ source: Mention<Reference>) {
    if cited.insert(ByteString(source.id.value)).inserted { sources.append(source) }
  }

  private mutating func places(
    _ choice: MapDescription.Places, _ diagnostics: inout [Diagnostic]
  ) -> [MapSheet.Place] {
    var chosen: [Entity] = []
    switch choice {
    case .all: chosen = facts.entities(.place)
    case .named(let names):
      for name in names {
        guard let mention = facts.entity(.place, name, &diagnostics) else { continue }
        let entity = facts.entity(mention)
        if entity.position == nil {
          diagnostics.append(
            .error(
              "map", "the place \"\(name.value)\" has no position", at: name.place,
              hint: "add \"lat\" and \"lon\" to its file"))
        }
        chosen.append(entity)
      }
    }
    guard !chosen.isEmpty else { return [] }
    chosen = facts.sorted(chosen)
    let firsts = facts.placesInTime
    return chosen.compactMap { entity in
      guard let position = entity.position else { return nil }
      let seen = firsts[entity.route]
      if ids.insert(ByteString(entity.id)).inserted {
        marked.append(
          .init(
            entity: entity, position: position, era: seen?.era, eventCount: seen?.count ?? 0))
      }
      return MapSheet.Place(
        name: entity.name,
        position: GeoPoint(longitude: position.longitude, latitude: position.latitude),
        href: reference(entity.route), group: isByEra ? seen?.era : nil, weight: seen?.count ?? 0)
    }
  }
}

extension Facts {
  /// For the page of each place of an event the era of the first one, by its position in the list, and how many there
  /// are.
  fileprivate var placesInTime: [Route: (era: Int?, count: Int)] {
    var result: [Route: (era: Int?, count: Int)] = [:]
    for (event, section) in timeline {
      let era = era(of: event, in: section).flatMap(position)
      for route in Set(event.entities(.place).map { entity($0).route }) {
        result[route] = (result[route]?.era ?? era, (result[route]?.count ?? 0) + 1)
      }
    }
    return result
  }
}
