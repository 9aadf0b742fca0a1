import Formats
import Testing

/// Polygons go into short text and come out of it again.
@Suite struct PackedShapesTests {
  @Test func comesOutAsItWentIn() {
    func ring(_ pairs: (Double, Double)...) -> [GeoPoint] {
      pairs.map { GeoPoint(longitude: $0.0, latitude: $0.1) }
    }
    let shapes: [GeoShape] = [
      .polygon([
        ring((-180, -90), (180, -90), (0.01, 89.99), (-180, -90)),
        ring((1, 1), (2, 1), (1.5, 1.25), (1, 1)),
      ]),
      .polygon([ring((0, 0), (0.1, 0), (0, 0.1), (0, 0))]),
    ]
    let text = PackedShapes.text(of: shapes)
    #expect(PackedShapes.shapes(in: text) == shapes)
    #expect(text.split(separator: "\n").map { $0.split(separator: " ").count } == [2, 1])
    #expect(PackedShapes.shapes(in: "") == [])
  }
}
