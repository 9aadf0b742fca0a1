/// Marks side by side where they would cover each other.
struct Lanes {
  let ofMark: [Int]
  let count: Int

  init(_ marks: [TimelineDrawing.Mark], scale: TimelineScale, gap: Double) {
    var ends: [Double] = []
    ofMark = marks.map { mark in
      let start = scale.position(of: mark.start)
      let end = max(start, scale.position(of: mark.end)) + gap
      if let lane = ends.firstIndex(where: { $0 <= start }) {
        ends[lane] = end
        return lane
      }
      ends.append(end)
      return ends.count - 1
    }
    count = ends.count
  }
}

/// Labels in rows above the axis, so that none covers another and no leader goes through a label; those that find no room
/// are left out.
struct Labels {
  struct Placed {
    let mark: TimelineDrawing.Mark
    /// Counted from the top.
    let row: Int
    let x: Double
    let anchor: Double
    /// Whether the label ends at its anchor instead of starting there.
    let isFlipped: Bool
  }

  private static let rowLimit = 12
  let placed: [Placed]
  let rowCount: Int

  /// Where a label would stand.
  private struct Span {
    let anchor: Double
    let start: Double
    let end: Double
    /// Counted from the axis.
    var height = 0

    func covers(_ x: Double) -> Bool { start - 2 < x && x < end + 2 }
    func meets(_ other: Span) -> Bool { start < other.end && other.start < end }
  }

  init(_ marks: [TimelineDrawing.Mark], scale: TimelineScale, length: Double) {
    var placed: [Int: Span] = [:]
    // From the right, since a label to the right of its leader must stand above those whose leaders it covers; then to the
    // left of their leaders those that found no room.
    for isFlipped in [false, true] {
      for (index, mark) in marks.enumerated().reversed() where placed[index] == nil {
        let anchor = scale.position(of: mark.start)
        let width = Double(mark.label.count) * 6.4 + 10
        var span = Span(
          anchor: anchor, start: isFlipped ? anchor - width : anchor,
          end: isFlipped ? anchor : anchor + width)
        guard span.start >= 0, span.end <= length,
          let height = Self.height(of: span, among: placed.values)
        else { continue }
        span.height = height
        placed[index] = span
      }
    }
    let rows = (placed.values.map(\.height).max() ?? -1) + 1
    self.placed = placed.sorted { $0.key < $1.key }.map { index, span in
      let isFlipped = span.end == span.anchor
      return Placed(
        mark: marks[index], row: rows - 1 - span.height, x: span.anchor + (isFlipped ? -3 : 3),
        anchor: span.anchor, isFlipped: isFlipped)
    }
    rowCount = rows
  }

  /// The lowest row in which a label neither meets one nor crosses a leader; `nil` if there is none.
  private static func height(of span: Span, among others: some Sequence<Span>) -> Int? {
    var (lowest, highest) = (0, rowLimit - 1)
    var taken: Set<Int> = []
    for other in others {
      if span.covers(other.anchor) { lowest = max(lowest, other.height + 1) }
      if other.covers(span.anchor) { highest = min(highest, other.height - 1) }
      if span.meets(other) { taken.insert(other.height) }
    }
    guard lowest <= highest else { return nil }
    return (lowest...highest).first { !taken.contains($0) }
  }
}
