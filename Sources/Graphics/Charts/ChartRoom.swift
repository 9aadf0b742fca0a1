/// The room on a drawing: what is taken, and where a label still fits.
struct ChartRoom {
  /// An upright rectangle in user units.
  struct Box: Hashable {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// Where a label stands beside its point.
  enum Side: CaseIterable {
    case above, below, right, left
  }

  /// A label's place: its anchor and how the text is anchored.
  struct Spot: Hashable {
    let x: Double
    let baseline: Double
    /// The class that anchors the text, after a blank; empty for text that starts at `x`.
    let anchor: String
  }

  private let bounds: Box
  private var taken: [Box] = []

  init(within bounds: Box) { self.bounds = bounds }

  /// Keeps labels off a mark.
  mutating func take(markAt x: Double, _ y: Double) {
    taken.append(Box(left: x - 5, top: y - 5, right: x + 5, bottom: y + 5))
  }

  /// Keeps labels off a line.
  mutating func take(lineFrom a: (x: Double, y: Double), to b: (x: Double, y: Double)) {
    let count = Int(max(abs(b.x - a.x), abs(b.y - a.y)) / 5) + 1
    for step in 0...count {
      let part = Double(step) / Double(count)
      let (x, y) = (a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part)
      taken.append(Box(left: x - 2, top: y - 2, right: x + 2, bottom: y + 2))
    }
  }

  /// The first side of a point on which a value finds room, which it then takes; `nil` if there is none.
  mutating func spot(for text: String, at point: (x: Double, y: Double), _ sides: [Side]) -> Spot? {
    let width = ChartText.boldWidth(text)
    for side in sides {
      let (x, baseline, anchor, left) =
        switch side {
        case .above: (point.x, point.y - 9, " label-middle", point.x - width / 2)
        case .below: (point.x, point.y + 19, " label-middle", point.x - width / 2)
        case .right: (point.x + 9, point.y + 5, "", point.x + 9)
        case .left: (point.x - 9, point.y + 5, " label-end", point.x - 9 - width)
        }
      let box = Box(left: left, top: baseline - 11, right: left + width, bottom: baseline + 2)
      let isInside =
        box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top
        && box.bottom <= bounds.bottom
      guard isInside, !taken.contains(where: box.overlaps) else { continue }
      taken.append(box)
      return Spot(x: x, baseline: baseline, anchor: anchor)
    }
    return nil
  }
}
