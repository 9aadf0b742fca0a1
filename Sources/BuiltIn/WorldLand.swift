package import Formats

/// The land of the world that travels inside the program, without borders: the ground of maps that bring none. Where it
/// comes from stands in `Sources/WorldGround/NOTICE`.
package enum WorldLand {
  /// For maps of the world and of continents: true to some 30 km.
  package static let coarse = shapes(of: "coarse.geojson")
  /// For maps of regions: true to some 3 km.
  package static let fine = shapes(of: "fine.geojson")

  private static func shapes(of name: String) -> [GeoShape] {
    EmbeddedFiles.ground.filter { $0.path == name }
      .flatMap { PackedShapes.shapes(in: $0.text.description) }
  }
}
