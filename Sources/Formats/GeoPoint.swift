/// A place on the Earth: longitude and latitude on WGS 84, in degrees, as GeoJSON (RFC 7946 §3.1.1) orders them.
package struct GeoPoint: Sendable, Hashable {
  package let longitude: Double
  package let latitude: Double

  package init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }
}

/// A geometry of a map's layer.
package enum GeoShape: Sendable, Hashable {
  case point(GeoPoint)
  case line([GeoPoint])
  /// The outer ring and the holes, each closed: its last point is its first.
  case polygon([[GeoPoint]])

  /// Its points in their order.
  package var points: [GeoPoint] {
    switch self {
    case .point(let point): [point]
    case .line(let points): points
    case .polygon(let rings): rings.flatMap(\.self)
    }
  }
}
