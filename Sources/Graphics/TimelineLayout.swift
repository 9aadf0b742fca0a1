/// Marks side by side where they would cover each other.
struct Lanes {
  let ofMark: [Int]
  let count: Int

  init(_ stretches: [TimelineScale.Stretch], gap: Double) {
    var ends = LaneEnds(most: stretches.count)
    ofMark = stretches.map { ends.place(from: $0.start, to: $0.end + gap) }
    count = ends.count
  }
}

/// Where the lanes end so far, as a tree of minima: the first that is free is found in logarithmic time.
private struct LaneEnds {
  private(set) var count = 0
  /// The leaves, from `size` on, are the lanes; each other node has the least of its two children.
  private var least: [Double]
  private let size: Int

  /// No lane yet of at most `most`.
  init(most: Int) {
    var size = 1
    while size < most { size *= 2 }
    self.size = size
    least = Array(repeating: -.infinity, count: 2 * size)
  }

  /// Puts a mark on the first lane that is free at `start`, and returns the lane.
  mutating func place(from start: Double, to end: Double) -> Int {
    var node = 1
    while node < size { node = least[2 * node] <= start ? 2 * node : 2 * node + 1 }
    let lane = node - size
    count = max(count, lane + 1)
    least[node] = end
    while node > 1 {
      node /= 2
      least[node] = min(least[2 * node], least[2 * node + 1])
    }
    return lane
  }
}

/// Labels in rows above the axis, so that none covers another and no leader goes through a label. They are chosen far apart
/// first, so that each stretch of time gets some; those that find no room are left out.
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
  /// How many marks are tried: more labels than this no drawing has room for.
  private static let trialLimit = 200
  let placed: [Placed]
  let rowCount: Int

  /// Labels of marks at their anchors along the axis.
  init(_ marks: [(mark: TimelineDrawing.Mark, anchor: Double)], length: Double) {
    let anchors = marks.map(\.anchor)
    var spans: [LabelSpan] = []
    var rows: [Int] = []
    for index in Self.farApart(anchors) {
      let width = ChartText.width(marks[index].mark.label, size: 11.5) + 8
      // The side on which all of them need the fewest rows, so that most find room.
      let choices = [false, true].compactMap { isFlipped -> (span: LabelSpan, rows: [Int])? in
        let span = LabelSpan(index, at: anchors[index], width: width, isFlipped: isFlipped)
        guard span.start >= 0, span.end <= length,
          let rows = LabelSpan.rows(of: spans + [span], limit: Self.rowLimit)
        else { return nil }
        return (span, rows)
      }
      let best = choices.min { a, b in
        let (highest, higher) = (a.rows.max() ?? 0, b.rows.max() ?? 0)
        return (highest, a.rows.reduce(0, +)) < (higher, b.rows.reduce(0, +))
      }
      if let best {
        spans.append(best.span)
        rows = best.rows
      }
    }
    let count = (rows.max() ?? -1) + 1
    placed = zip(spans, rows).sorted { $0.0.index < $1.0.index }.map { span, row in
      Placed(
        mark: marks[span.index].mark, row: count - 1 - row,
        x: span.anchor + (span.isFlipped ? -3 : 3),
        anchor: span.anchor, isFlipped: span.isFlipped)
    }
    rowCount = count
  }

  /// The indices of places on a line: the first, then always the one that lies farthest from all before it.
  private static func farApart(_ places: [Double]) -> [Int] {
    guard !places.isEmpty else { return [] }
    var order = [0]
    var distances = places.map { abs($0 - places[0]) }
    distances[0] = -1
    while order.count < min(places.count, trialLimit) {
      guard let next = distances.indices.max(by: { distances[$0] < distances[$1] }) else { break }
      order.append(next)
      for index in places.indices where distances[index] >= 0 {
        distances[index] = min(distances[index], abs(places[index] - places[next]))
      }
      distances[next] = -1
    }
    return order
  }
}

/// Where a label would stand along the axis.
private struct LabelSpan {
  /// Which mark it is of.
  let index: Int
  let anchor: Double
  let start: Double
  let end: Double
  let isFlipped: Bool

  init(_ index: Int, at anchor: Double, width: Double, isFlipped: Bool) {
    self.index = index
    self.anchor = anchor
    self.isFlipped = isFlipped
    start = isFlipped ? anchor - width : anchor
    end = isFlipped ? anchor : anchor + width
  }

  /// Whether a leader at `x` would go through the label, were it below the leader's own.
  private func covers(_ x: Double) -> Bool { start - 2 < x && x < end + 2 }

  /// Low rows, counted from the axis, in which no label meets another and no leader goes through one; `nil` if there
  /// are none below `limit`.
  static func rows(of spans: [LabelSpan], limit: Int) -> [Int]? {
    // A label stands above those whose leaders it covers; two that merely meet stand in different rows.
    var below = [[Int]](repeating: [], count: spans.count)
    var beside = below
    for (i, a) in spans.enumerated() {
      for j in spans.indices.dropFirst(i + 1) {
        let b = spans[j]
        switch (a.covers(b.anchor), b.covers(a.anchor)) {
        case (true, true): return nil
        case (true, false): below[i].append(j)
        case (false, true): below[j].append(i)
        case (false, false):
          guard a.start < b.end, b.start < a.end else { continue }
          beside[i].append(j)
          beside[j].append(i)
        }
      }
    }
    var rows = [Int?](repeating: nil, count: spans.count)
    for _ in spans {
      guard
        let next = spans.indices.first(where: { index in
          rows[index] == nil && below[index].allSatisfy { rows[$0] != nil }
        })
      else { return nil }
      let taken = Set(beside[next].compactMap { rows[$0] })
      var row = (below[next].compactMap { rows[$0] }.max() ?? -1) + 1
      while taken.contains(row) { row += 1 }
      guard row < limit else { return nil }
      rows[next] = row
    }
    return rows.compactMap(\.self)
  }
}
