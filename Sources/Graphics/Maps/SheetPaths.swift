import Formats

/// The paths of a layer's shapes on the plane of a sheet: cut where the plane ends, straight in longitude and latitude
/// from position to position (RFC 7946 §3.1.1), outlines turning one way and holes the other, whichever way they turned.
struct SheetPaths {
  /// What a path is.
  enum Role: Hashable {
    case line
    /// A closed ring of the polygon with this number.
    case ring(polygon: Int, isHole: Bool)
  }

  private(set) var paths: [[PlanePoint]] = []
  private(set) var roles: [Role] = []
  /// Points where shapes have been cut, by their author at 180° or here: edges between two of them are no outline.
  private(set) var seam: Set<PlanePoint> = []

  private let frame: MapFrame
  /// Whether shapes end at 180° on both sides, as the format wants those cut that go on.
  private let isCutAt180: Bool

  /// The paths of shapes; points have none.
  init(_ shapes: [GeoShape], on frame: MapFrame) {
    self.frame = frame
    isCutAt180 = Self.endsOnBothSides(shapes)
    for (number, shape) in shapes.enumerated() {
      switch shape {
      case .point: break
      case .line(let points): append(line: points)
      case .polygon(let rings):
        for (index, ring) in rings.enumerated() {
          append(ring: ring, .ring(polygon: number, isHole: index > 0))
        }
      }
    }
  }

  /// Keeps the paths that may be seen, and of them what leads to what may be seen.
  mutating func crop(to clip: PlaneClip) {
    let kept = paths.indices.filter { clip.touches(paths[$0]) }
    (paths, roles) = (kept.map { clip.near(paths[$0]) }, kept.map { roles[$0] })
  }

  private var projection: MapProjection { frame.projection }
  private var meridian: Double { projection.origin.longitude }

  private mutating func append(line points: [GeoPoint]) {
    guard projection.kind == .azimuthal else {
      for piece in Antimeridian.cut(line: points, around: meridian) {
        paths.append(resampled(piece).map(frame.position))
        roles.append(.line)
      }
      return
    }
    // Far behind the sheet a line may leap from one side to the other.
    let places = resampled(Antimeridian.unrolled(points, around: meridian)).map(projection.project)
    for piece in places.split(whereSeparator: { AzimuthalRim.isNear($0) }) where piece.count > 1 {
      paths.append(piece.map(frame.position))
      roles.append(.line)
    }
  }

  private mutating func append(ring points: [GeoPoint], _ role: Role) {
    guard case .ring(_, let isHole) = role else { return }
    let (closed, closure) = Antimeridian.closed(points, around: meridian)
    guard projection.kind == .azimuthal else {
      for piece in Antimeridian.cut(closed: closed, around: meridian) {
        let points = resampled(piece)
        let path = points.map(frame.position)
        for (point, place) in zip(points, path) where isSeam(point, closure) { seam.insert(place) }
        append(Self.turned(path, isHole: isHole), role)
      }
      return
    }
    let points = resampled(closed)
    let places = points.map(projection.project)
    for (point, place) in zip(points, places) where isSeam(point, closure) {
      seam.insert(frame.position(of: place))
    }
    let path = AzimuthalRim.walked(places).map(frame.position)
    let isAround = AzimuthalRim.isInside(
      GeoPoint(longitude: meridian + 180, latitude: -projection.origin.latitude), closed)
    // A ring around the point opposite to the middle is the rest of the plane.
    append(Self.turned(path, isHole: isHole != isAround), role)
    if isAround {
      append(Self.turned(AzimuthalRim.circle.map(frame.position), isHole: isHole), role)
    }
  }

  private mutating func append(_ path: [PlanePoint], _ role: Role) {
    paths.append(path)
    roles.append(role)
  }

  /// Whether a shape was cut at a point.
  private func isSeam(_ point: GeoPoint, _ closure: GeoPoint?) -> Bool {
    func isOn(_ longitude: Double) -> Bool {
      abs(MapProjection.turned(point.longitude - longitude)) < 1e-5
    }
    if abs(point.latitude) > 90 - 1e-9 || isCutAt180 && isOn(180) { return true }
    if projection.kind != .azimuthal, abs(abs(point.longitude - meridian) - 180) < 1e-5 {
      return true
    }
    guard let closure else { return false }
    return isOn(closure.longitude) && abs(point.latitude) >= abs(closure.latitude) - 1e-9
  }

  private static func endsOnBothSides(_ shapes: [GeoShape]) -> Bool {
    var (west, east) = (false, false)
    for case .polygon(let rings) in shapes {
      for point in rings.joined() {
        west = west || point.longitude <= -180 + 1e-9
        east = east || point.longitude >= 180 - 1e-9
      }
    }
    return west && east
  }

  /// Points a degree apart at most along each edge, alike from both of its ends; a great many of them lie wider apart.
  private func resampled(_ points: [GeoPoint]) -> [GeoPoint] {
    guard projection.kind != .equirectangular, let first = points.first else { return points }
    func span(_ a: GeoPoint, _ b: GeoPoint) -> Double {
      max(abs(a.longitude - b.longitude), abs(a.latitude - b.latitude))
    }
    let whole = zip(points, points.dropFirst()).reduce(0) { $0 + span($1.0, $1.1) }
    let step = max(1, whole / Double(4000 + points.count * 4))
    var result = [first]
    result.reserveCapacity(points.count)
    for (a, b) in zip(points, points.dropFirst()) {
      let count = (span(a, b) / step).rounded(.up)
      if count > 1 {
        let isForward = (a.longitude, a.latitude) < (b.longitude, b.latitude)
        let (from, to) = isForward ? (a, b) : (b, a)
        let inner = (1..<Int(count)).map { number in
          let part = Double(number) / count
          return GeoPoint(
            longitude: from.longitude + (to.longitude - from.longitude) * part,
            latitude: from.latitude + (to.latitude - from.latitude) * part)
        }
        result += isForward ? inner : inner.reversed()
      }
      result.append(b)
    }
    return result
  }

  /// A ring that turns as outlines do, or the other way if it is a hole.
  private static func turned(_ ring: [PlanePoint], isHole: Bool) -> [PlanePoint] {
    let area = zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }
    return (area < 0) == isHole ? ring : ring.reversed()
  }
}
