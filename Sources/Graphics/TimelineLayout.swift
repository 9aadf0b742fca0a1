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

/// Labels in rows, none over another; those that find no room are left out.
struct Labels {
  struct Placed {
    let mark: TimelineDrawing.Mark
    let row: Int
    let x: Double
    let anchor: Double
    /// Whether the label ends at its anchor instead of starting there.
    let isFlipped: Bool
  }

  private static let rowLimit = 8
  let placed: [Placed]
  let rowCount: Int

  init(_ marks: [TimelineDrawing.Mark], scale: TimelineScale, length: Double) {
    var free = [Double](repeating: -1, count: Self.rowLimit)
    var placed: [Placed] = []
    for mark in marks {
      let anchor = scale.position(of: mark.start)
      let width = Double(mark.label.count) * 6.2 + 8
      let isFlipped = anchor + width > length
      let start = isFlipped ? anchor - width : anchor
      guard start >= 0, let row = free.lastIndex(where: { $0 <= start }) else { continue }
      free[row] = start + width
      placed.append(
        Placed(
          mark: mark, row: row, x: isFlipped ? anchor - 3 : anchor + 3, anchor: anchor,
          isFlipped: isFlipped))
    }
    let firstRow = placed.map(\.row).min() ?? 0
    self.placed = placed.map {
      Placed(
        mark: $0.mark, row: $0.row - firstRow, x: $0.x, anchor: $0.anchor, isFlipped: $0.isFlipped)
    }
    rowCount = placed.isEmpty ? 0 : Self.rowLimit - firstRow
  }
}
