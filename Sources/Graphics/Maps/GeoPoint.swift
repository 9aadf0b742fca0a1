/// A place on the Earth: longitude and latitude on WGS 84, in degrees, as GeoJSON (RFC 7946 §3.1.1) orders them.
package struct GeoPoint: Sendable, Hashable {
  package let longitude: Double
  package let latitude: Double

  package init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }

  /// The distance to another point along the Earth, in kilometres (haversine formula on the mean sphere).
  func kilometres(to other: GeoPoint) -> Double {
    let (a, b) = (radians(latitude), radians(other.latitude))
    let (high, wide) = (sine((b - a) / 2), sine(radians(other.longitude - longitude) / 2))
    let chord = high * high + cosine(a) * cosine(b) * wide * wide
    return 2 * MapProjection.earthRadius * arcsine(min(1, chord.squareRoot()))
  }
}

/// A geometry of a map's layer.
package enum GeoShape: Sendable, Hashable {
  case point(GeoPoint)
  case line([GeoPoint])
  /// The outer ring and the holes, each closed: its last point is its first.
  case polygon([[GeoPoint]])
}

/// A box of longitudes and latitudes in degrees; one whose east is less than its west crosses the antimeridian.
package struct GeoExtent: Sendable, Hashable {
  package let west: Double
  package let south: Double
  package let east: Double
  package let north: Double

  package init(west: Double, south: Double, east: Double, north: Double) {
    self.west = west
    self.south = south
    self.east = east < west ? east + 360 : east
    self.north = north
  }

  var middle: GeoPoint {
    GeoPoint(longitude: (west + east) / 2, latitude: (south + north) / 2)
  }
}

/// A point of the map's plane, in user units: to the right and downwards.
struct PlanePoint: Hashable {
  var x: Double
  var y: Double
}
