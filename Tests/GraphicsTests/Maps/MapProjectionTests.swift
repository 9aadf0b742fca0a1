import Formats
import Testing

@testable import Graphics

/// Projections give what Snyder prints, and lead back.
@Suite struct MapProjectionTests {
  /// The numerical examples for the sphere in Snyder's appendix A (pages 291 and 295): a sphere of radius 1, the point
  /// 35° N 75° W, the origin 23° N 96° W.
  @Test(arguments: [
    (MapProjection.Kind.albers, (29.5, 45.5), 0.295_272_0, 0.241_677_4),
    (.lambert, (33.0, 45.0), 0.296_678_5, 0.246_211_2),
  ])
  func givesPublishedValues(
    _ kind: MapProjection.Kind, _ parallels: (Double, Double), _ x: Double, _ y: Double
  ) {
    let projection = MapProjection(
      kind, parallels: parallels, origin: GeoPoint(longitude: -96, latitude: 23))
    let point = projection.project(GeoPoint(longitude: -75, latitude: 35))
    #expect(abs(point.x - x) < 1e-7)
    #expect(abs(point.y - y) < 1e-7)
  }

  /// (12-1) and (12-2): on the standard parallel a degree is as long in each direction.
  @Test func laysDegreesOutAsSquares() {
    let projection = MapProjection(
      .equirectangular, parallels: (0, 0), origin: GeoPoint(longitude: 10, latitude: 20))
    let point = projection.project(GeoPoint(longitude: 100, latitude: -70))
    #expect(abs(point.x - .pi / 2) < 1e-12)
    #expect(abs(point.y + .pi / 2) < 1e-12)
  }

  @Test(
    arguments: MapProjection.Kind.allCases,
    [(38.0, 58.0), (50.0, 50.0), (-20.0, -60.0)])
  func leadsBack(_ kind: MapProjection.Kind, _ parallels: (Double, Double)) throws {
    let projection = MapProjection(
      kind, parallels: parallels, origin: GeoPoint(longitude: 105, latitude: 48))
    for longitude in stride(from: -70.0, through: 280, by: 25) {
      for latitude in stride(from: -85.0, through: 85, by: 17) {
        let point = projection.project(GeoPoint(longitude: longitude, latitude: latitude))
        let back = try #require(projection.inverse(x: point.x, y: point.y))
        #expect(abs(MapProjection.turned(back.longitude - longitude)) < 1e-6)
        #expect(abs(back.latitude - latitude) < 1e-6)
      }
    }
  }

  @Test func findsNothingBeyondTheEarth() {
    let projection = MapProjection(
      .albers, parallels: (38, 58), origin: GeoPoint(longitude: 105, latitude: 48))
    #expect(projection.inverse(x: 9, y: 0) == nil)
  }

  /// A quarter of the equator, and from Beijing to Moscow (5,800 km by any great-circle table).
  @Test(arguments: [
    (GeoPoint(longitude: 0, latitude: 0), GeoPoint(longitude: 90, latitude: 0), 10_007.6),
    (
      GeoPoint(longitude: 116.407, latitude: 39.904), GeoPoint(longitude: 37.617, latitude: 55.756),
      5793.6
    ),
  ])
  func measuresDistances(_ a: GeoPoint, _ b: GeoPoint, _ kilometres: Double) {
    #expect(abs(a.kilometres(to: b) - kilometres) < 1)
  }
}
