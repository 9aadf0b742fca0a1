import Formats

/// Shapes cut where the map's plane ends: at the meridian opposite to the central one.
enum Antimeridian {
  /// The pieces of a line; its points go on the shorter way round the Earth.
  static func cut(line: [GeoPoint], around meridian: Double) -> [[GeoPoint]] {
    let unrolled = unrolled(line, around: meridian)
    return windows(of: unrolled, around: meridian).flatMap { window in
      var pieces: [[GeoPoint]] = []
      var piece: [GeoPoint] = []
      for (from, to) in zip(unrolled, unrolled.dropFirst()) {
        guard let (a, b) = clip(from, to, window - 180, window + 180) else { continue }
        if piece.last != a {
          if piece.count > 1 { pieces.append(piece) }
          piece = [a]
        }
        piece.append(b)
      }
      if piece.count > 1 { pieces.append(piece) }
      return pieces.map { turnedBack($0, window, meridian) }
    }
  }

  /// A ring with longitudes that never jump, closed; one that goes round a pole is closed over it, from the point that is
  /// given with it.
  static func closed(
    _ ring: [GeoPoint], around meridian: Double
  ) -> (ring: [GeoPoint], closure: GeoPoint?) {
    var unrolled = unrolled(ring, around: meridian)
    guard let first = unrolled.first, let last = unrolled.last,
      abs(first.longitude - last.longitude) > 180
    else { return (unrolled, nil) }
    let mean = unrolled.reduce(0) { $0 + $1.latitude } / Double(unrolled.count)
    let pole = mean < 0 ? -90.0 : 90
    unrolled += [
      GeoPoint(longitude: last.longitude, latitude: pole),
      GeoPoint(longitude: first.longitude, latitude: pole), first,
    ]
    return (unrolled, first)
  }

  /// The pieces of a ring that `closed` gave, each closed.
  static func cut(closed ring: [GeoPoint], around meridian: Double) -> [[GeoPoint]] {
    windows(of: ring, around: meridian).compactMap { window in
      let west = half(ring, at: window - 180) { $0 >= window - 180 }
      let both = half(west, at: window + 180) { $0 <= window + 180 }
      return both.count > 3 ? turnedBack(both, window, meridian) : nil
    }
  }

  /// Longitudes that never jump by more than half a turn, the first within one of the meridian. A step of a whole turn is
  /// one: it goes round the Earth.
  static func unrolled(_ points: [GeoPoint], around meridian: Double) -> [GeoPoint] {
    var result: [GeoPoint] = []
    result.reserveCapacity(points.count)
    var turns = 0.0
    var previous: Double?
    for point in points {
      if let previous {
        let step = point.longitude - previous
        if abs(abs(step) - 360) > 1e-9 {
          if step > 180 { turns -= 360 }
          if step < -180 { turns += 360 }
        }
      } else {
        turns = -((point.longitude - meridian) / 360).rounded() * 360
      }
      previous = point.longitude
      result.append(
        GeoPoint(longitude: point.longitude + turns, latitude: point.latitude))
    }
    return result
  }

  /// The most turns round the Earth that are drawn: a path of more, which nobody has travelled, would take for ever.
  private static let turnLimit = 64

  /// The middles of those turns of the Earth that unrolled points reach.
  private static func windows(of points: [GeoPoint], around meridian: Double) -> [Double] {
    let longitudes = points.map(\.longitude)
    guard let least = longitudes.min(), let greatest = longitudes.max() else { return [] }
    let first = Int(((least - meridian + 180) / 360).rounded(.down))
    let last = Int(((greatest - meridian + 180) / 360).rounded(.up)) - 1
    return (first...min(max(first, last), first + turnLimit)).map { meridian + Double($0) * 360 }
  }

  /// Longitudes as a projection takes them; those on the cut itself stay on the side that their piece lies on.
  private static func turnedBack(
    _ points: [GeoPoint], _ window: Double, _ meridian: Double
  ) -> [GeoPoint] {
    points.map {
      let inside = min(max($0.longitude - window, -179.999_999), 179.999_999)
      return GeoPoint(longitude: inside + meridian, latitude: $0.latitude)
    }
  }

  private static func clip(
    _ a: GeoPoint, _ b: GeoPoint, _ west: Double, _ east: Double
  ) -> (GeoPoint, GeoPoint)? {
    func inside(_ point: GeoPoint) -> Bool { (west...east).contains(point.longitude) }
    switch (inside(a), inside(b)) {
    case (true, true): return (a, b)
    case (true, false): return (a, crossing(a, b, b.longitude < west ? west : east))
    case (false, true): return (crossing(a, b, a.longitude < west ? west : east), b)
    case (false, false): return nil
    }
  }

  /// One side of a meridian of a closed ring (Sutherland and Hodgman 1974).
  private static func half(
    _ ring: [GeoPoint], at meridian: Double, _ isInside: (Double) -> Bool
  ) -> [GeoPoint] {
    var result: [GeoPoint] = []
    for (from, to) in zip(ring, ring.dropFirst()) {
      switch (isInside(from.longitude), isInside(to.longitude)) {
      case (true, true): result.append(to)
      case (true, false): result.append(crossing(from, to, meridian))
      case (false, true): result += [crossing(from, to, meridian), to]
      case (false, false): break
      }
    }
    if let first = result.first { result.append(first) }
    return result
  }

  private static func crossing(_ a: GeoPoint, _ b: GeoPoint, _ meridian: Double) -> GeoPoint {
    let part = (meridian - a.longitude) / (b.longitude - a.longitude)
    return GeoPoint(
      longitude: meridian, latitude: a.latitude + part * (b.latitude - a.latitude))
  }
}
