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

  /// A path without the points that lie on the same side of the rectangle as those before and after them: the way without
  /// them does, too. Which points go depends on no direction, so that what two paths share stays shared.
  func near(_ path: [PlanePoint]) -> [PlanePoint] {
    guard let first = path.first, let last = path.last, path.count > 2 else { return path }
    var sides = path.map(self.sides)
    if first == last { sides.append(sides[1]) } else { sides.append(0) }
    var kept: [PlanePoint] = []
    var before: UInt8 = first == last ? sides[path.count - 2] : 0
    for (index, point) in path.enumerated() {
      let own = sides[index]
      if own == 0 || before != own || sides[index + 1] != own { kept.append(point) }
      before = own
    }
    // A ring is closed where it starts now.
    if first == last, let start = kept.first, kept.last != start { kept.append(start) }
    return kept
  }

  /// The sides that a point is beyond, a bit each (Cohen and Sutherland).
  private func sides(of point: PlanePoint) -> UInt8 {
    (point.x < left ? 1 : 0) | (point.x > right ? 2 : 0) | (point.y < top ? 4 : 0)
      | (point.y > low ? 8 : 0)
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
