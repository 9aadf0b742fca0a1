import Formats

/// The rim of an azimuthal plane, a circle of two radii of the Earth that is one point of it: the one opposite to the
/// middle, where what is near on Earth lies far apart.
enum AzimuthalRim {
  typealias Place = (x: Double, y: Double)

  /// Whether a place lies so far out that lines may leap there: some 144° from the middle.
  static func isNear(_ place: Place) -> Bool { radius(of: place) > 1.9 }

  /// The rim itself, closed.
  static let circle: [Place] = (0...72).map { step in
    let angle = radians(Double(step % 72) * 5)
    return (2 * cosine(angle), 2 * sine(angle))
  }

  /// A path that goes along the rim, not across the plane, where it leaps from one side to the other.
  static func walked(_ path: [Place]) -> [Place] {
    guard var last = path.first else { return [] }
    var result = [last]
    for place in path.dropFirst() {
      if isNear(last), isNear(place) {
        let (from, to) = (arctangent(last.y, last.x), arctangent(place.y, place.x))
        let turn = radians(MapProjection.turned(degrees(to - from)))
        let count = (abs(turn) / 0.15).rounded(.up)
        for number in 1..<max(2, Int(count)) where count > 1 {
          let part = Double(number) / count
          let angle = from + turn * part
          let radius = radius(of: last) + (radius(of: place) - radius(of: last)) * part
          result.append((radius * cosine(angle), radius * sine(angle)))
        }
      }
      result.append(place)
      last = place
    }
    return result
  }

  /// Whether a point lies inside a closed ring of unrolled longitudes.
  static func isInside(_ point: GeoPoint, _ ring: [GeoPoint]) -> Bool {
    let longitudes = ring.map(\.longitude)
    guard let west = longitudes.min(), let east = longitudes.max() else { return false }
    let first = ((west - point.longitude) / 360).rounded(.up)
    return stride(from: point.longitude + first * 360, through: east, by: 360).contains { x in
      zip(ring, ring.dropFirst()).count { a, b in
        guard (a.longitude > x) != (b.longitude > x) else { return false }
        let part = (x - a.longitude) / (b.longitude - a.longitude)
        return a.latitude + part * (b.latitude - a.latitude) > point.latitude
      } % 2 == 1
    }
  }

  private static func radius(of place: Place) -> Double {
    (place.x * place.x + place.y * place.y).squareRoot()
  }
}
