/// Boxes of a sheet that words or marks take, found by the cells of a grid that they lie in.
struct MapLabels {
  /// A rectangle in user units.
  struct Box {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    init(x: Double, y: Double, width: Double, height: Double) {
      (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }

    init(around point: PlanePoint, width: Double, height: Double) {
      self.init(x: point.x - width / 2, y: point.y - height / 2, width: width, height: height)
    }

    /// How far a point lies from the box; 0 within it.
    func distance(to point: PlanePoint) -> Double {
      point.distance(
        to: PlanePoint(x: min(max(point.x, x), x + width), y: min(max(point.y, y), y + height)))
    }

    func overlaps(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height
        && other.y < y + height
    }
  }

  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  private static let cellSize = 40.0
  private let width: Double
  private let height: Double
  private var boxes: [Cell: [Box]] = [:]

  /// A sheet without any.
  init(width: Double, height: Double) { (self.width, self.height) = (width, height) }

  /// Whether a box lies on the sheet and on no other.
  func hasRoom(for box: Box) -> Bool {
    guard box.x >= 2, box.y >= 2, box.x + box.width <= width - 2, box.y + box.height <= height - 2
    else { return false }
    return isFree(box)
  }

  /// Whether a box lies on no other.
  func isFree(_ box: Box) -> Bool {
    !cells(of: box).contains { boxes[$0, default: []].contains { $0.overlaps(box) } }
  }

  /// Takes the room of a box, which may lie on others.
  mutating func take(_ box: Box) {
    for cell in cells(of: box) { boxes[cell, default: []].append(box) }
  }

  /// Takes the room of the first box that has some, also beside `lines`, and tells which it is.
  mutating func takeFirst(of candidates: [Box], clearOf lines: MapLabels? = nil) -> Int? {
    let index = candidates.firstIndex { hasRoom(for: $0) && lines?.isFree($0) != false }
    guard let index else { return nil }
    take(candidates[index])
    return index
  }

  /// The box of those with room that lies best, and how much of `lines` crosses it; 0 is beside them all. To cross three
  /// user units of a line is as bad as to lie six farther from the first candidate.
  func clearest(of candidates: [Box], among lines: MapLabels) -> (box: Box, crossings: Int)? {
    guard let wish = candidates.first else { return nil }
    func cost(_ spot: (box: Box, crossings: Int)) -> Double {
      Double(spot.crossings) * 6
        + PlanePoint(x: spot.box.x, y: spot.box.y).distance(to: PlanePoint(x: wish.x, y: wish.y))
    }
    return candidates.filter(hasRoom).map { (box: $0, crossings: lines.count(on: $0)) }
      .min { cost($0) < cost($1) }
  }

  /// How many boxes lie on a box.
  private func count(on box: Box) -> Int {
    cells(of: box).reduce(0) { count, cell in
      count + boxes[cell, default: []].count { $0.overlaps(box) }
    }
  }

  /// Takes the room along the edges of a box.
  mutating func take(outlineOf box: Box) {
    let (right, low) = (box.x + box.width, box.y + box.height)
    let corners = [(box.x, box.y), (right, box.y), (right, low), (box.x, low), (box.x, box.y)]
    take(line: corners.map { PlanePoint(x: $0.0, y: $0.1) })
  }

  /// Takes the room along a line.
  mutating func take(line points: [PlanePoint]) {
    for (start, end) in zip(points, points.dropFirst()) {
      let steps = min(1000, max(1, (start.distance(to: end) / 3).rounded(.up)))
      for step in 0...Int(steps) {
        let part = Double(step) / steps
        let point = PlanePoint(
          x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part)
        take(Box(around: point, width: 2, height: 2))
      }
    }
  }

  private func cells(of box: Box) -> [Cell] {
    func range(_ start: Double, _ length: Double, _ limit: Double) -> ClosedRange<Int> {
      let first = Int((min(max(start, 0), limit) / Self.cellSize).rounded(.down))
      return
        first...max(
          first, Int((min(max(start + length, 0), limit) / Self.cellSize).rounded(.down)))
    }
    let rows = range(box.y, box.height, height)
    return range(box.x, box.width, width).flatMap { column in
      rows.map { Cell(column: column, row: $0) }
    }
  }

  /// The width of words in user units, estimated for letters of `size`: fonts are the reader's. Ideographs are square.
  static func width(of text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 1 : 0.56) * size }
  }
}
