import Formats
import Markup
import Testing

@testable import Graphics

/// Maps are drawn whole, in few bytes, with words that stand beside each other.
@Suite struct MapDrawingTests {
  static let plate = MapProjection(
    .equirectangular, parallels: (0, 0), origin: GeoPoint(longitude: 0, latitude: 0))

  private static func square(_ size: Double) -> GeoShape {
    let corners = [(-size, -size), (size, -size), (size, size), (-size, size), (-size, -size)]
    return .polygon([corners.map { GeoPoint(longitude: $0.0, latitude: $0.1) }])
  }

  private static func place(
    _ name: String, _ longitude: Double, _ latitude: Double, href: String? = "p.html",
    weight: Int = 0
  ) -> MapSheet.Place {
    MapSheet.Place(
      name: name, position: GeoPoint(longitude: longitude, latitude: latitude), href: href,
      weight: weight)
  }

  static func drawing(_ sheet: MapSheet, insets: [MapDrawing.Inset] = []) -> MapDrawing {
    MapDrawing(
      sheet, insets: insets, title: "T", description: "D", scaleWords: "{count} km",
      numbers: NumberFormat(decimalMark: ".", groupMark: ","))
  }

  @Test func drawsAWholeMap() {
    let sheet = MapSheet(
      projection: Self.plate, view: .extent(GeoExtent(west: -16, south: -10, east: 16, north: 10)),
      layers: [
        .init(kind: .land, shapes: [Self.square(8)]),
        .init(
          kind: .course, style: 1,
          shapes: [.line([.init(longitude: -40, latitude: 0), .init(longitude: 40, latitude: 0)])]),
      ],
      labels: [
        .init(
          position: GeoPoint(longitude: 4, latitude: 5),
          lines: [.init("Land"), .init("地", language: "zh-Hans")], kind: .country)
      ],
      places: [Self.place("A & B", -5, -5)])
    #expect(
      Self.drawing(sheet).svg(.narrow, id: "m").text == """
        <svg class="map-drawing map-narrow" viewBox="0 0 320 201" role="group" aria-labelledby="m-title m-description">\
        <title id="m-title">T</title><desc id="m-description">D</desc>\
        <clipPath id="m-clip"><rect class="map-clip" x="0" y="0" width="320" height="200"/></clipPath>\
        <g clip-path="url(#m-clip)"><rect class="map-sea" x="0" y="0" width="320" height="200"/>\
        <path class="map-land" d="M80 20l160 0 0 160-160 0z"/>\
        <path class="map-line map-course map-course-2" d="M-3 100l326 0"/></g>\
        <rect class="map-frame" x="0" y="0" width="320" height="200"/>\
        <g paint-order="stroke"><path class="map-line map-scale" d="M12 183v5H57v-5"/>\
        <text class="map-scale-text" x="17" y="183">500 km</text>\
        <text class="map-label map-label-country label-middle" x="200" y="46">Land</text>\
        <text class="map-label map-label-country label-middle" lang="zh-Hans" x="200" y="63">地</text>\
        <a class="map-place" href="p.html"><circle class="map-reach" cx="110" cy="150" r="12"/>\
        <circle class="map-mark" cx="110" cy="150" r="4"/>\
        <text class="map-name" x="117" y="154">A &amp; B</text></a></g></svg>
        """)
  }

  private static func crowd(_ count: Int) -> MapSheet {
    MapSheet(
      projection: plate, view: .extent(GeoExtent(west: -16, south: -10, east: 16, north: 10)),
      layers: [],
      places: (0..<count).map {
        place("Place \($0)", Double($0 % 7) / 10, Double($0 % 5) / 10, weight: $0)
      })
  }

  /// The heaviest place gets the link and the first label; the others keep a mark and, where there is room, a name.
  @Test func keepsLinksAFingerApart() {
    let svg = Self.drawing(Self.crowd(30)).svg(.wide, id: "m").text
    #expect(svg.occurrences(of: "<a class=\"map-place\"") == 1)
    #expect(svg.occurrences(of: "class=\"map-mark\"") == 30)
    #expect(svg.contains(">Place 29</text></a>"))
    #expect(svg.contains("<g class=\"map-place\"><title>Place 0</title>"))
  }

  /// Rivers, seas and regions are words on their areas, which lead to their pages, and no marks.
  @Test func namesStretchesWithoutMarks() {
    let sheet = MapSheet(
      projection: Self.plate, view: .extent(GeoExtent(west: -16, south: -10, east: 16, north: 10)),
      layers: [],
      places: [
        MapSheet.Place(
          name: "River", position: GeoPoint(longitude: 0, latitude: 0), href: "r.html",
          stretch: .water)
      ])
    let svg = Self.drawing(sheet).svg(.narrow, id: "m").text
    #expect(
      svg.contains(
        """
        <a class="map-place" href="r.html"><circle class="map-reach" cx="160" cy="100" r="12"/>\
        <text class="map-label map-label-water label-middle" x="160" y="103.5">River</text></a></g></svg>
        """))
    #expect(!svg.contains("map-mark"))
  }

  /// No name stands nearer to the mark of another place than to its own: a number does, and the name goes into the key.
  @Test func numbersWhatHasNoRoom() {
    // A ring of marks about the heaviest place, as far from it as its name would stand.
    let ring = (0..<8).map { index -> MapSheet.Place in
      let angle = Double(index) * .pi / 4
      return Self.place("\(index)", 2.6 * cosine(angle), 2.6 * sine(angle), weight: 1)
    }
    let sheet = MapSheet(
      projection: Self.plate, view: .extent(GeoExtent(west: -16, south: -10, east: 16, north: 10)),
      layers: [], places: [Self.place("In the middle of all", 0, 0, weight: 2)] + ring)
    var key = MapKey()
    let svg = Self.drawing(sheet).svg(.narrow, id: "m", key: &key).text
    #expect(key.numbered.map(\.name) == ["In the middle of all"])
    #expect(key.crowded.isEmpty)
    #expect(!svg.contains(">In the middle of all</text>"))
    #expect(
      svg.contains(
        """
        <a class="map-place" href="p.html" aria-label="In the middle of all"><title>In the middle of all</title>\
        <circle class="map-reach" cx="160" cy="100" r="12"/><circle class="map-mark" cx="160" cy="100" r="4"/>\
        <text class="map-name map-number" x="167" y="104">1</text></a>
        """))
  }

  /// What an inset shows larger, the sheet leaves to it.
  @Test func leavesPlacesToTheirInsets() {
    let sheet = Self.crowd(1)
    let inset = MapSheet(
      projection: Self.plate, view: .extent(GeoExtent(west: -1, south: -1, east: 1, north: 1)),
      layers: [], places: sheet.places)
    let drawing = Self.drawing(sheet, insets: [.init(title: "One", sheet: inset)])
    #expect(drawing.svg(.wide, id: "m").text.occurrences(of: "class=\"map-mark\"") == 1)
  }

  @Test func putsInsetsBelowWithTheirLetters() {
    let sheet = Self.crowd(0)
    let inset = MapSheet(
      projection: Self.plate, view: .extent(GeoExtent(west: 0, south: 0, east: 2, north: 2)),
      layers: [])
    let drawing = Self.drawing(
      sheet, insets: [.init(title: "One", sheet: inset), .init(title: "Two", sheet: inset)])
    let wide = drawing.svg(.wide, id: "m").text
    #expect(wide.contains("viewBox=\"0 0 640 741\""))
    #expect(wide.contains("<text class=\"map-inset-title\" x=\"0\" y=\"423\">A. One</text>"))
    #expect(wide.contains("<g transform=\"translate(330 430)\">"))
    #expect(wide.contains("role=\"img\""))
    #expect(drawing.svg(.narrow, id: "m").text.contains("viewBox=\"0 0 320 901\""))
  }

  @Test func drawsTheNetOfTheEarth() throws {
    let sheet = MapSheet(
      projection: Self.plate, view: .extent(GeoExtent(west: -16, south: -10, east: 16, north: 10)),
      layers: [], graticule: 10)
    let ground = try #require(MapGround(sheet, width: 320))
    #expect(
      ground.html.text == """
        <rect class="map-sea" x="0" y="0" width="320" height="200"/>\
        <path class="map-line map-net" d="M60 203l0-206m100 206l0-206m100 206l0-206m-263 203l326 0m-326-100l326 0m-326-100l326 0"/>
        """)
  }

  /// What has no height, no width or goes the wrong way makes no sheet; nothing crashes.
  @Test(arguments: [
    GeoExtent(west: 0, south: 10, east: 10, north: 0),
    GeoExtent(west: 0, south: 0, east: 0, north: 9),
    GeoExtent(west: -180, south: 0, east: 180, north: 1),
    GeoExtent(west: 0, south: -90, east: 0.01, north: 90),
  ])
  func refusesOddExtents(_ extent: GeoExtent) {
    #expect(MapFrame(Self.plate, .extent(extent), width: 320) == nil)
    let sheet = MapSheet(projection: Self.plate, view: .extent(extent), layers: [])
    #expect(Self.drawing(sheet).svg(.wide, id: "m").isEmpty)
  }

  @Test func crossesTheAntimeridian() throws {
    let projection = MapProjection(
      .albers, parallels: (50, 65), origin: GeoPoint(longitude: 180, latitude: 60))
    let extent = GeoExtent(west: 165, south: 50, east: -165, north: 66)
    let frame = try #require(MapFrame(projection, .extent(extent), width: 320))
    #expect(frame.shows(GeoPoint(longitude: -178, latitude: 58)))
    #expect(!frame.shows(GeoPoint(longitude: 0, latitude: 58)))
  }

  /// Shapes beyond any budget still make a small picture.
  @Test func keepsToItsBudget() throws {
    let ring = (0...60_000).map { index -> GeoPoint in
      let angle = Double(index % 60_000) * .pi / 30_000
      let radius = 7 + Double(index % 60_000 % 17) / 20
      return GeoPoint(longitude: radius * cosine(angle), latitude: radius * sine(angle))
    }
    let sheet = MapSheet(
      projection: Self.plate, view: .extent(GeoExtent(west: -16, south: -10, east: 16, north: 10)),
      layers: [.init(kind: .land, shapes: [.polygon([ring])])])
    let ground = try #require(MapGround(sheet, width: 960))
    #expect(ground.html.bytes.count < 30_000)
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func occurrences(of text: String) -> Int { ranges(of: text).count }
}
