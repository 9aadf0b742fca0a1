import Formats

extension GeoPoint {
  /// The distance to another point along the Earth, in kilometres (haversine formula on the mean sphere).
  func kilometres(to other: GeoPoint) -> Double {
    let (a, b) = (radians(latitude), radians(other.latitude))
    let (high, wide) = (sine((b - a) / 2), sine(radians(other.longitude - longitude) / 2))
    let chord = high * high + cosine(a) * cosine(b) * wide * wide
    return 2 * MapProjection.earthRadius * arcsine(min(1, chord.squareRoot()))
  }
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

  func distance(to other: PlanePoint) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}
