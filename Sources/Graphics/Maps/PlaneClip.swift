/// Cuts shapes of the plane to a rectangle.
struct PlaneClip {
  private let left: Double
  private let top: Double
  private let right: Double
  private let low: Double

  /// The sheet with `margin` user units around it, so that strokes along the cut stay out of sight.
  init(width: Double, height: Double, margin: Double) {
    (left, top, right, low) = (-margin, -margin, width + margin, height + margin)
  }

  /// Whether the box around points has a part inside.
  func touches(_ points: [PlanePoint]) -> Bool {
    var (x0, x1, y0, y1) = (
      Double.infinity, -Double.infinity, Double.infinity, -Double.infinity
    )
    for point in points {
      (x0, x1) = (min(x0, point.x), max(x1, point.x))
      (y0, y1) = (min(y0, point.y), max(y1, point.y))
    }
    return x0 <= right && x1 >= left && y0 <= low && y1 >= top
  }

  func contains(_ point: PlanePoint) -> Bool {
    (left...right).contains(point.x) && (top...low).contains(point.y)
  }

  /// The pieces of a line inside (Liang and Barsky 1984).
  func line(_ points: [PlanePoint]) -> [[PlanePoint]] {
    var pieces: [[PlanePoint]] = []
    var piece: [PlanePoint] = []
    for (from, to) in zip(points, points.dropFirst()) {
      guard let (a, b) = segment(from, to) else { continue }
      if piece.last != a {
        if piece.count > 1 { pieces.append(piece) }
        piece = [a]
      }
      piece.append(b)
    }
    if piece.count > 1 { pieces.append(piece) }
    return pieces
  }

  /// The part of a closed ring inside, closed (Sutherland and Hodgman 1974); empty if there is none.
  func ring(_ points: [PlanePoint]) -> [PlanePoint] {
    var ring = points
    if ring.allSatisfy(contains) { return ring }
    ring = half(
      ring, isInside: { $0.x >= left }, crossing: { Self.at(x: left, $0, $1) })
    ring = half(
      ring, isInside: { $0.x <= right }, crossing: { Self.at(x: right, $0, $1) })
    ring = half(
      ring, isInside: { $0.y >= top }, crossing: { Self.at(y: top, $0, $1) })
    ring = half(
      ring, isInside: { $0.y <= low }, crossing: { Self.at(y: low, $0, $1) })
    return ring.count > 3 ? ring : []
  }

  private func segment(_ a: PlanePoint, _ b: PlanePoint) -> (PlanePoint, PlanePoint)? {
    var (from, to) = (0.0, 1.0)
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    for (p, q) in [(-dx, a.x - left), (dx, right - a.x), (-dy, a.y - top), (dy, low - a.y)] {
      if p == 0 {
        if q < 0 { return nil }
      } else if p < 0 {
        from = max(from, q / p)
      } else {
        to = min(to, q / p)
      }
    }
    guard from <= to else { return nil }
    func at(_ part: Double) -> PlanePoint { PlanePoint(x: a.x + part * dx, y: a.y + part * dy) }
    return (from == 0 ? a : at(from), to == 1 ? b : at(to))
  }

  private func half(
    _ ring: [PlanePoint], isInside: (PlanePoint) -> Bool,
    crossing: (PlanePoint, PlanePoint) -> PlanePoint
  ) -> [PlanePoint] {
    var result: [PlanePoint] = []
    for (from, to) in zip(ring, ring.dropFirst()) {
      switch (isInside(from), isInside(to)) {
      case (true, true): result.append(to)
      case (true, false): result.append(crossing(from, to))
      case (false, true): result += [crossing(from, to), to]
      case (false, false): break
      }
    }
    if let first = result.first { result.append(first) }
    return result
  }

  private static func at(x: Double, _ a: PlanePoint, _ b: PlanePoint) -> PlanePoint {
    PlanePoint(x: x, y: a.y + (x - a.x) / (b.x - a.x) * (b.y - a.y))
  }

  private static func at(y: Double, _ a: PlanePoint, _ b: PlanePoint) -> PlanePoint {
    PlanePoint(x: a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x), y: y)
  }
}
