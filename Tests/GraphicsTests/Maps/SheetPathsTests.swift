import Formats
import Markup
import Testing

@testable import Graphics

/// Shapes come to the plane as the format says: holes by position, edges straight in degrees, no seam where they are cut.
@Suite struct SheetPathsTests {
  private static func ring(_ pairs: (Double, Double)...) -> [GeoPoint] {
    pairs.map { GeoPoint(longitude: $0.0, latitude: $0.1) }
  }

  private static func box(
    _ west: Double, _ south: Double, _ east: Double, _ north: Double
  ) -> [GeoPoint] {
    ring((west, south), (east, south), (east, north), (west, north), (west, south))
  }

  private static func ground(
    _ shapes: [GeoShape], around longitude: Double, _ latitude: Double, reach: Double = 0.5,
    kind: MapSheet.Kind = .land
  ) throws -> String {
    let sheet = MapSheet(
      projection: MapProjection(
        .azimuthal, parallels: (0, 0),
        origin: GeoPoint(longitude: longitude, latitude: latitude)),
      view: .plane(PlaneBox(left: -reach, low: -reach, right: reach, top: reach)),
      layers: [.init(kind: kind, shapes: shapes)])
    return try #require(MapGround(sheet, width: 100)).html.text
  }

  @Test func makesHolesByPositionWhicheverWayRingsTurn() throws {
    let (outer, hole) = (Self.box(-10, -10, 10, 10), Self.box(-5, -5, 5, 5))
    var drawn: Set<String> = []
    for (a, b) in [(outer, hole), (outer.reversed(), hole), (outer, hole.reversed())] {
      drawn.insert(try Self.ground([.polygon([a, b])], around: 0, 0))
    }
    #expect(drawn.count == 1)
    // What overlaps is no hole.
    let other = GeoShape.polygon([Self.box(0, 0, 20, 20)])
    let both = try Self.ground([.polygon([outer]), other], around: 0, 0)
    let turned = try Self.ground([.polygon([outer.reversed()]), other], around: 0, 0)
    #expect(both == turned)
  }

  @Test func followsParallelsBetweenPositions() throws {
    let frame = try #require(
      MapFrame(
        MapProjection(
          .azimuthal, parallels: (0, 0), origin: GeoPoint(longitude: 30, latitude: 60)),
        .plane(PlaneBox(left: -1, low: -1, right: 1, top: 1)), width: 100))
    let line = SheetPaths([.line(Self.ring((0, 60), (60, 60)))], on: frame).paths[0]
    #expect(line.count == 61)
    #expect(line[30] == PlanePoint(x: 50, y: 50))
    let back = SheetPaths([.line(Self.ring((60, 60), (0, 60)))], on: frame).paths[0]
    #expect(line == back.reversed())
  }

  @Test func drawsNoSeamAt180Degrees() throws {
    let parts: [GeoShape] = [
      .polygon([Self.box(170, -10, 180, 10)]), .polygon([Self.box(-180, -10, -170, 10)]),
    ]
    let drawn = try Self.ground(parts, around: 180, 0)
    #expect(drawn.contains("<path class=\"map-land map-fill\""))
    let outline = try #require(drawn.split(separator: "map-outline\" d=\"").last)
    // Two open lines: neither goes along x = 50.
    #expect(outline.prefix { $0 != "\"" }.count { $0 == "M" || $0 == "m" } == 2)
    #expect(!outline.prefix { $0 != "\"" }.contains("z"))
    // A shape that ends at 180° on one side alone has an edge there.
    #expect(try !Self.ground([parts[0]], around: 180, 0).contains("map-fill"))
  }

  @Test func fillsTheRestOfThePlaneBehindTheMiddle() throws {
    // All but a cap around the middle, and a cap around the point opposite to it.
    let ring = stride(from: -180.0, to: 180, by: 10).map { GeoPoint(longitude: $0, latitude: 80) }
    let rest = try Self.ground(
      [
        .polygon([
          [GeoPoint(longitude: -180, latitude: -90)] + Self.ring((180, -90), (180, 80))
            + ring.reversed() + Self.ring((-180, -90))
        ])
      ],
      around: 0, 90, reach: 0.4)
    #expect(rest.contains("map-land map-fill"))
    // The sheet is filled and unfilled again.
    let behind = try Self.ground([.polygon([Self.box(170, -10, 190, 10)])], around: 0, 0)
    #expect(behind.count { $0 == "z" } == 2)
  }

  @Test func takesAWholeTurnAsOne() throws {
    let band = GeoShape.polygon([Self.box(-180, -20, 180, 20)])
    for meridian in [0.0, 105, 180] {
      let drawn = try Self.ground([band], around: meridian, 0, reach: 0.2)
      #expect(drawn.contains(#"<path class="map-land"#))
    }
  }
}

/// Sheets come to their projection and their part of the Earth by themselves.
@Suite struct MapFittingTests {
  private func points(_ pairs: [(Double, Double)]) -> [GeoPoint] {
    pairs.map { GeoPoint(longitude: $0.0, latitude: $0.1) }
  }

  @Test(arguments: cases)
  func choosesAProjection(
    _ pairs: [(Double, Double)], _ kind: MapProjection.Kind, _ longitude: Double,
    _ latitude: Double, _ detail: GroundDetail?
  ) throws {
    let (projection, view) = MapView.fitting(points(pairs))
    #expect(projection.kind == kind)
    #expect(abs(projection.origin.longitude - longitude) < 0.6)
    #expect(abs(projection.origin.latitude - latitude) < 0.01)
    #expect(GroundDetail.fitting(projection, view) == detail)
    let frame = try #require(MapFrame(projection, view, width: 640))
    for point in points(pairs) { #expect(frame.shows(point, margin: 20)) }
  }

  private static let cases:
    [([(Double, Double)], MapProjection.Kind, Double, Double, GroundDetail?)] = [
      ([(12.5, 41.9)], MapProjection.Kind.azimuthal, 12.5, 41.9, GroundDetail.fine),
      (
        [(178.0, -17.7), (-171.8, -13.8), (174.8, -36.8), (-157.9, 21.3)], .azimuthal, -171.55,
        -7.75,
        .coarse
      ),
      ([(0.0, 90.0), (33, 69), (128.9, 71.6), (-62.3, 82.5)], .azimuthal, 33.3, 90, .fine),
      ([(0.0, -90.0)], .azimuthal, 0, -90, .fine),
      ([(0.0, 51.5), (-77, -12), (139.7, 35.7), (151.2, -33.9)], .equirectangular, 11, 0, .coarse),
      ([(12.4853, 41.8925), (12.4922, 41.8902)], .azimuthal, 12.49, 41.89, nil),
    ]

  @Test func laysThePlaneAroundItsMiddle() throws {
    let projection = MapProjection(
      .azimuthal, parallels: (0, 0), origin: GeoPoint(longitude: -100, latitude: 40))
    for (longitude, latitude) in [(-100.0, 40.0), (-80, 20), (100, 20), (10, -30), (-100, 90)] {
      let point = GeoPoint(longitude: longitude, latitude: latitude)
      let (x, y) = projection.project(point)
      let back = try #require(projection.inverse(x: x, y: y))
      #expect(back.kilometres(to: point) < 1e-3)
      // The chord of the way from the middle.
      let way = point.kilometres(to: projection.origin) / MapProjection.earthRadius
      #expect(abs((x * x + y * y).squareRoot() - 2 * sine(way / 2)) < 1e-9)
    }
    #expect(projection.inverse(x: 2, y: 2) == nil)
  }
}
