import Diagnostics
import Formats
package import FrontMatter
package import Graphics
import Markdown

extension MapDescription {
  /// Reads what the YAML of a `map` block, or `places` in the `maps` of `site.yaml`, says; `places` alone makes a map, on
  /// the land of the world:
  ///
  ///     title: What the map shows
  ///     subtitle: When, or how to read it
  ///     description: The map in words, for those who do not see it
  ///     projection: {name: albers, parallels: [38, 58], origin: [105, 48]}   # or lambert; longitude before latitude
  ///     # projection: {name: equirectangular, parallels: [35]}, or {name: azimuthal, origin: [105, 48]}
  ///     extent: [66, 29, 142, 58]     # west and east on the middle parallel, south and north on the middle meridian
  ///     graticule: 10                 # degrees between meridians and parallels
  ///     layers:                       # from the lowest to the highest; data relative to this file
  ///       - {data: ../data/land.geojson, kind: land}
  ///       - {data: ../data/line.geojson, kind: course, label: The line of 1689}
  ///     labels:
  ///       - {text: China, native: 中国, lang: zh-Hans, at: [104, 36], kind: country}
  ///     places: [nerchinsk, albazin]  # ids, or all
  ///     by_era: true                  # marks tell the era of a place's first event
  ///     insets: [{title: The islands, extent: …, layers: …}]   # the map's projection if they have none
  ///     note: Whose lines these are, and what is schematic
  ///     sources: [some-source]        # besides those that the shapes name
  ///
  /// In a text its captions may hold links; elsewhere these are told.
  package init?(_ fields: inout Fields, isInText: Bool = true) {
    func caption(_ key: String, _ note: StaticString) -> String? {
      (isInText ? fields.text(key, note) : fields.label(key, note))?.value
    }
    title = caption("title", "what readers see as its name; without it the names of its places")
    subtitle = caption("subtitle", "when it was so, or how to read it")
    description =
      fields.label(
        "description",
        "the map in words, for those who do not see it; without it the names of its places")?.value
    let sheet = Sheet(&fields)
    isByEra = fields.flag("by_era", "whether marks tell the era of a place's first event") ?? false
    insets = fields.records(
      "insets", "smaller maps for what the sheet shows too small", of: "an inset"
    ) { fields in
      let title = fields.label("title", "what readers see as its name", isRequired: true)?.value
      let sheet = Sheet(&fields, projection: sheet?.projection)
      guard let title, let sheet else { return nil }
      return Inset(title: title, sheet: sheet)
    }
    fields.checkCount(insets.count, under: "insets")
    note = caption("note", "what readers should know about it, below it")
    sources = fields.texts("sources", "ids of the sources that it rests on")
    guard let sheet else { return nil }
    self.sheet = sheet
  }
}

extension SiteMaps {
  /// Reads the `maps` of `site.yaml`:
  ///
  ///     maps:
  ///       places: {title: …, …}                        # as in a `map` block
  ///       locators: [{projection: …, extent: …, layers: …, note: …}]   # the first that shows a place is drawn on its page
  package init(_ fields: inout Fields) {
    places = fields.record("places", "the map of all places, on their index page", of: "a map") {
      MapDescription(&$0, isInText: false)
    }
    locators = fields.records(
      "locators", "the maps that the pages of places choose from: the first that shows the place",
      of: "a locator map"
    ) { fields in
      let note = fields.label("note", "whose lines these are, and what is schematic")?.value
      return MapDescription.Sheet(&fields, hasPlaces: false).map { Locator(sheet: $0, note: note) }
    }
  }
}

extension MapDescription.Sheet {
  private static let longitude = -180.0...180.0
  private static let latitude = -90.0...90.0

  /// Reads a sheet; one without a projection of its own takes `projection`, and some have no places to choose.
  package init?(_ fields: inout Fields, projection: MapProjection? = nil, hasPlaces: Bool = true) {
    let own = fields.record(
      "projection", "how the globe is laid flat", of: "a projection", Self.projection)
    let extent = fields.numbers(
      "extent",
      "the sheet in degrees: west and east, south and north of its middle lines; without it what its places take",
      of: [
        ("west", Self.longitude), ("south", Self.latitude), ("east", Self.longitude),
        ("north", Self.latitude),
      ])
    layers = fields.records(
      "layers", "what is drawn, from the lowest to the highest", of: "a layer"
    ) { fields in
      let data = fields.text(
        "data", "a GeoJSON file of content/data, its path relative to this file", isRequired: true)
      let kind: Located<MapSheet.Kind>? = fields.choice(
        "kind", "what the shapes are, which tells how they are drawn", isRequired: true)
      let label = fields.label("label", "its line in the legend")?.value
      guard let data, let kind else { return nil }
      return MapDescription.Layer(data: data, kind: kind.value, label: label)
    }
    let ground =
      fields.flag(
        "ground", "whether the land of the world is drawn; without it where no layer is land")
      ?? !layers.contains { $0.kind == .land }
    hasWorldGround = ground
    labels = fields.records(
      "labels", "names that are no places of the site", of: "a label", Self.label)
    fields.checkCount(layers.count, under: "layers")
    fields.checkCount(labels.count, under: "labels")
    let names =
      hasPlaces
      ? fields.textOrTexts("places", "ids of places that get a mark and a link, or all") : []
    places = names.count == 1 && names[0].value == "all" ? .all : .named(names)
    graticule =
      fields.number(
        "graticule", "degrees between the meridians and parallels that are drawn", in: 1...90)?
      .value
    place = fields.place
    if own == nil, fields.has("projection") || extent == nil && fields.has("extent") { return nil }
    self.extent = extent.map { extent in
      GeoExtent(
        west: extent.value[0], south: extent.value[1], east: extent.value[2],
        north: extent.value[3])
    }
    self.projection =
      own ?? projection ?? self.extent.map { MapView.projection(for: $0) }
    guard let extent, let box = self.extent, let chosen = self.projection,
      MapFrame(chosen, .extent(box), width: 1000) == nil
    else { return }
    fields.report(
      .error(
        "map", "this extent makes no sheet", at: extent.place,
        hint:
          "write [west, south, east, north]; a sheet is at most five times as wide as high and three times as high as wide"
      ))
    return nil
  }

  private static func projection(_ fields: inout Fields) -> MapProjection? {
    let name: Located<MapProjection.Kind>? = fields.choice(
      "name",
      "albers and azimuthal keep areas, lambert keeps angles, equirectangular is plain",
      isRequired: true)
    guard let kind = name?.value else {
      _ = fields.node(
        "parallels", "the parallels that are true to scale: two of a cone, or one",
        type: "a list of numbers")
      _ = fields.node("origin", "longitude and latitude of the middle", type: "a list of numbers")
      return nil
    }
    let isCone = kind.parallelCount == 2
    let hasOrigin = kind != .equirectangular
    let range = -89.0...89.0
    let parallels =
      kind.parallelCount == 0
      ? nil
      : fields.numbers(
        "parallels", "the parallels that are true to scale: two of a cone, or one",
        of: isCone ? [("first", range), ("second", range)] : [("parallel", range)],
        isRequired: isCone)
    let origin = fields.numbers(
      "origin", "longitude and latitude of the middle",
      of: [("longitude", longitude), ("latitude", latitude)], isRequired: hasOrigin)
    if isCone, let parallels, parallels.value[0] + parallels.value[1] == 0 {
      fields.report(
        .error(
          "map", "no cone has parallels as far south as north", at: parallels.place,
          hint: "choose two on one side of the equator, or write name: equirectangular"))
      return nil
    }
    if isCone && parallels == nil || hasOrigin && origin == nil { return nil }
    let values = parallels?.value ?? [0]
    return MapProjection(
      kind, parallels: (values[0], values[values.count - 1]),
      origin: GeoPoint(
        longitude: origin?.value[0] ?? 0, latitude: origin?.value[1] ?? 0))
  }

  private static func label(_ fields: inout Fields) -> Located<MapSheet.Label>? {
    let text = fields.label("text", "the name in the site's language", isRequired: true)
    let native = fields.label("native", "the name as its own language writes it")
    let language = fields.value(
      "lang", "the language of the native name (BCP 47)", type: "a language tag", readLanguage)?
      .value
    let position = fields.numbers(
      "at", "longitude and latitude in degrees",
      of: [("longitude", longitude), ("latitude", latitude)], isRequired: true)?.value
    let kind =
      fields.choice(
        "kind", "what it names, which tells how it is set", as: MapSheet.Label.Kind.self)?.value
      ?? .region
    if let native, language == nil, !fields.has("lang") {
      fields.report(
        .error(
          "map", "\"\(native.value)\" has no language", at: native.place,
          hint: "add one, as in lang: zh-Hans"))
    }
    guard let text, let position else { return nil }
    var lines = [MapSheet.Label.Line(text.value)]
    if let native { lines.append(.init(native.value, language: language)) }
    let label = MapSheet.Label(
      position: GeoPoint(longitude: position[0], latitude: position[1]), lines: lines, kind: kind)
    return Located(label, at: text.place)
  }
}
