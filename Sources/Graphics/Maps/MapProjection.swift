package import Formats

/// How the sphere is laid flat. Formulas for the sphere from J. P. Snyder, Map Projections: A Working Manual (USGS
/// Professional Paper 1395, 1987), by their numbers there; lengths in the plane are in radii of the Earth, y upwards.
package struct MapProjection: Sendable, Hashable {
  /// The projections by their usual names.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Equirectangular, or equidistant cylindrical (plate carrée if its parallel is the equator).
    case equirectangular
    /// Albers equal-area conic.
    case albers
    /// Lambert conformal conic.
    case lambert
    /// Lambert azimuthal equal-area.
    case azimuthal

    /// How many standard parallels it has.
    package var parallelCount: Int {
      switch self {
      case .equirectangular: 1
      case .albers, .lambert: 2
      case .azimuthal: 0
      }
    }
  }

  /// The mean radius of the Earth in kilometres (IUGG).
  package static let earthRadius = 6371.0088

  /// The longitude of the central meridian and the latitude of the origin.
  package let origin: GeoPoint
  package let kind: Kind
  /// The constant of the cone; 1 for the cylinder; the sine of the middle's latitude for the plane.
  private let n: Double
  /// Snyder's C (Albers) or F (Lambert), the cosine of the cylinder's parallel, or that of the middle's latitude.
  private let c: Double
  /// The radius of the origin's parallel; its y on the cylinder; nothing on the plane.
  private let rho0: Double

  /// A projection with standard parallels in degrees. A cone's two do not lie as far south as north of the equator, and
  /// none of them is a pole; the equirectangular projection uses the first alone, the azimuthal none.
  package init(_ kind: Kind, parallels: (Double, Double), origin: GeoPoint) {
    precondition(
      abs(parallels.0) < 90 && abs(parallels.1) < 90, "no standard parallel is a pole")
    precondition(
      kind.parallelCount < 2 || parallels.0 + parallels.1 != 0,
      "a cone's parallels do not lie as far south as north")
    self.kind = kind
    self.origin = origin
    let (one, two) = (radians(parallels.0), radians(parallels.1))
    let latitude = radians(origin.latitude)
    switch kind {
    case .equirectangular: (n, c, rho0) = (1, cosine(one), latitude)
    case .azimuthal: (n, c, rho0) = (sine(latitude), cosine(latitude), 0)
    case .albers:
      n = (sine(one) + sine(two)) / 2  // (14-6)
      c = cosine(one) * cosine(one) + 2 * n * sine(one)  // (14-5)
      rho0 = max(0, c - 2 * n * sine(latitude)).squareRoot() / n  // (14-3a)
    case .lambert:
      // (15-3); where the parallels are one, n is its sine.
      n =
        abs(one - two) < 1e-9
        ? sine(one)
        : logarithm(cosine(one) / cosine(two))
          / logarithm(tangent(.pi / 4 + two / 2) / tangent(.pi / 4 + one / 2))
      c = cosine(one) * power(tangent(.pi / 4 + one / 2), n) / n  // (15-2)
      rho0 = c / power(tangent(.pi / 4 + latitude / 2), n)  // (15-1a)
    }
  }

  /// The point in the plane; near a pole, the one at 89.9° of latitude, since a cone may lay the pole out of reach.
  package func project(_ point: GeoPoint) -> (x: Double, y: Double) {
    let longitude = radians(Self.turned(point.longitude - origin.longitude))
    let limit = kind == .azimuthal ? 90 : 89.9
    let latitude = radians(min(max(point.latitude, -limit), limit))
    let rho: Double
    switch kind {
    case .azimuthal:
      let (high, wide) = (sine(latitude), cosine(latitude))
      let along = wide * cosine(longitude)
      // (24-2); the point opposite to the middle is on the rim.
      let k = (2 / max(1e-12, 1 + n * high + c * along)).squareRoot()
      return (k * wide * sine(longitude), k * (c * high - n * along))  // (22-4), (22-5)
    case .equirectangular: return (longitude * c, latitude - rho0)  // (12-1), (12-2)
    case .albers: rho = max(0, c - 2 * n * sine(latitude)).squareRoot() / n  // (14-3)
    case .lambert: rho = c / power(tangent(.pi / 4 + latitude / 2), n)  // (15-1)
    }
    let theta = n * longitude  // (14-4)
    return (rho * sine(theta), rho0 - rho * cosine(theta))  // (14-1), (14-2)
  }

  /// The point on the Earth that lies at a point of the plane, or `nil` where there is none.
  package func inverse(x: Double, y: Double) -> GeoPoint? {
    let latitude: Double
    let longitude: Double
    if kind == .azimuthal {
      let rho = (x * x + y * y).squareRoot()  // (20-18)
      guard rho > 0 else { return origin }
      guard rho <= 2 else { return nil }
      let angle = 2 * arcsine(rho / 2)  // (24-16)
      latitude = arcsine(
        min(max(cosine(angle) * n + y * sine(angle) * c / rho, -1), 1))  // (20-14)
      // (20-15)
      longitude = arctangent(x * sine(angle), rho * c * cosine(angle) - y * n * sine(angle))
    } else if kind == .equirectangular {
      (latitude, longitude) = (y + rho0, x / c)  // (12-5), (12-6)
    } else {
      let sign = n < 0 ? -1.0 : 1
      let rho = sign * (x * x + (rho0 - y) * (rho0 - y)).squareRoot()  // (14-10)
      longitude = arctangent(sign * x, sign * (rho0 - y)) / n  // (14-11), (14-9)
      if kind == .albers {
        let part = (c - rho * rho * n * n) / (2 * n)
        guard abs(part) <= 1 else { return nil }
        latitude = arcsine(part)  // (14-8)
      } else {
        latitude = 2 * arctangent(power(c / rho, 1 / n)) - .pi / 2  // (15-5)
      }
    }
    guard abs(longitude) <= .pi, abs(latitude) <= .pi / 2 else { return nil }
    return GeoPoint(
      longitude: Self.turned(degrees(longitude) + origin.longitude), latitude: degrees(latitude))
  }

  /// The same direction in degrees from -180 to 180.
  static func turned(_ degrees: Double) -> Double {
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    return rest > 180 ? rest - 360 : rest < -180 ? rest + 360 : rest
  }
}
