import Bibliography
import Course
import Diagnostics
import Formats
import Graphics

/// Looks up what sheets name.
struct MapFinder {
  let facts: Facts
  private(set) var legend: [MapContent.Entry] = []
  private(set) var marked: [MapContent.Marked] = []
  private(set) var files: [Route] = []
  private(set) var sources: [Mention<Reference>] = []
  /// Whether shapes could not be found or read.
  private(set) var isBroken = false
  /// What the last sheet is drawn on.
  private(set) var ground = MapContent.Ground.own
  private var cited: Set<ByteString> = []
  private var ids: Set<ByteString> = []
  private var styles: [MapSheet.Kind: [String: Int]] = [:]

  /// The kinds of places that are waters, and those that are regions.
  private let (waters, regions): (Set<ByteString>, Set<ByteString>)
  private let isByEra: Bool
  private let reference: (Route) -> String

  init(facts: Facts, isByEra: Bool, reference: @escaping (Route) -> String) {
    self.facts = facts
    self.isByEra = isByEra
    self.reference = reference
    (waters, regions) = (Self.names(.mapWaters, facts), Self.names(.mapRegions, facts))
  }

  /// The kinds of places that a word of the theme lists.
  private static func names(_ word: Word, _ facts: Facts) -> Set<ByteString> {
    Set(
      facts.words.text(word).split(separator: ",").map {
        ByteString($0.drop(while: \.isWhitespace))
      })
  }

  /// The sheet with all that it names; `nil` if it shows nothing.
  mutating func sheet(
    _ description: MapDescription.Sheet, _ diagnostics: inout [Diagnostic],
    _ find: MapContent.FindData
  ) -> MapSheet? {
    var layers = description.layers.compactMap { layer($0, &diagnostics, find) }
    let places = places(description.places, &diagnostics)
    guard
      let (projection, view) = Self.view(
        description, places.map(\.position), layers.flatMap(\.shapes))
    else {
      if !isBroken, diagnostics.errorCount == 0 {
        diagnostics.append(
          .error(
            "map", "there is nothing to show on this map", at: description.place,
            hint: "name its places, as in places: all, or give it an \"extent\" or layers"))
      }
      return nil
    }
    if let frame = MapFrame(projection, view, width: 1000) {
      for (layer, drawn) in zip(description.layers, layers)
      where layers.count == description.layers.count && !drawn.shapes.isEmpty
        && !drawn.shapes.contains(where: frame.shows)
      {
        diagnostics.append(
          .warning(
            "map", "nothing of \"\(layer.data.value)\" lies on this map", at: layer.data.place,
            hint: "leave the layer out, or give the map a wider extent"))
      }
      for label in description.labels where !frame.shows(label.value.position) {
        diagnostics.append(
          .warning(
            "map", "\"\(label.value.lines[0].text)\" lies outside this map and is not written",
            at: label.place, hint: "move it, leave it out, or give the map a wider extent"))
      }
    }
    let detail = description.hasWorldGround ? GroundDetail.fitting(projection, view) : nil
    ground = !description.hasWorldGround ? .own : detail == nil ? .tooCoarse : .world
    if let detail { layers.insert(MapSheet.Layer(kind: .land, shapes: facts.land(detail)), at: 0) }
    return MapSheet(
      projection: projection, view: view, layers: layers, labels: description.labels.map(\.value),
      places: places, graticule: description.graticule,
      isPlain: ground == .tooCoarse && !layers.contains { $0.kind == .land || $0.kind == .water })
  }

  /// The projection and the part of it that a sheet shows: those that its author gives, or those that its places need, or
  /// its layers if it has none; `nil` if it has nothing.
  private static func view(
    _ description: MapDescription.Sheet, _ places: [GeoPoint], _ shapes: [GeoShape]
  ) -> (MapProjection, MapView)? {
    if let extent = description.extent {
      let view = MapView.extent(extent)
      return (description.projection ?? MapView.projection(for: extent), view)
    }
    let points = places.isEmpty ? shapes.flatMap(\.points) : places
    guard !points.isEmpty else { return nil }
    guard let projection = description.projection else { return MapView.fitting(points) }
    return (projection, MapView.fitting(points, in: projection))
  }

  private mutating func layer(
    _ layer: MapDescription.Layer, _ diagnostics: inout [Diagnostic], _ find: MapContent.FindData
  ) -> MapSheet.Layer? {
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
    return MapSheet.Layer(kind: layer.kind, style: style, shapes: features.flatMap(\.shapes))
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
        if entity.hasUnreadPosition {
          isBroken = true
        } else if entity.position == nil {
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
    return chosen.compactMap { entity in
      guard let position = entity.position else { return nil }
      let seen = facts.placeInTime(entity.route)
      if ids.insert(ByteString(entity.id)).inserted {
        marked.append(
          .init(
            entity: entity, position: position, era: seen?.era, eventCount: seen?.count ?? 0))
      }
      return MapSheet.Place(
        name: facts.plain.text(entity.name),
        position: GeoPoint(longitude: position.longitude, latitude: position.latitude),
        href: reference(entity.route), group: isByEra ? seen?.era : nil,
        stretch: stretch(entity), weight: seen?.count ?? 0)
    }
  }

  /// What a place is if it is no point; the words of the theme tell.
  private func stretch(_ entity: Entity) -> MapSheet.Label.Kind? {
    guard case .text(let kind) = entity[.kind] else { return nil }
    let name = ByteString(kind.lowercased())
    return waters.contains(name) ? .water : regions.contains(name) ? .region : nil
  }
}
