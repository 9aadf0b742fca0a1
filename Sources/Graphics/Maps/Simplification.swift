/// Takes points out of lines and rings, those first that span the least area with their neighbours (Visvalingam and
/// Whyatt 1993). Points where more than two neighbours meet stay, and what lies between them is thinned the same way
/// from either side: shared borders stay shared.
struct Simplification {
  /// The paths of `init`, thinned and in their order.
  let paths: [[PlanePoint]]

  /// Thins `paths`, all lines and closed rings of a sheet, until they have at most `budget` points that `counts`
  /// accepts, and none that spans less than `least` square user units. Ends and junctions are kept whatever they cost.
  init(
    _ paths: [[PlanePoint]], budget: Int, least: Double, counts: (PlanePoint) -> Bool
  ) {
    let junctions = Self.junctions(of: paths)
    let arcs = paths.map { Self.arcs(of: $0, junctions) }
    let areas = arcs.map { $0.map(Self.areas) }
    var counted: [Double] = []
    for (arcs, areas) in zip(arcs, areas) {
      for (arc, areas) in zip(arcs, areas) {
        for (point, area) in zip(arc, areas) where area > least && counts(point) {
          counted.append(area)
        }
      }
    }
    var threshold = least
    if counted.count > budget {
      counted.sort(by: >)
      threshold = max(least, counted[budget])
    }
    self.paths = zip(arcs, areas).map { arcs, areas in
      var path: [PlanePoint] = []
      for (arc, areas) in zip(arcs, areas) {
        let kept = zip(arc, areas).filter { $0.1 > threshold }.map(\.0)
        path += path.isEmpty ? kept : Array(kept.dropFirst())
      }
      return path
    }
  }

  /// Where the shapes of two paths part or meet, or a line ends.
  private static func junctions(of paths: [[PlanePoint]]) -> Set<PlanePoint> {
    var neighbours: [PlanePoint: (PlanePoint, PlanePoint?)] = [:]
    var junctions: Set<PlanePoint> = []
    func meet(_ point: PlanePoint, _ other: PlanePoint) {
      guard let known = neighbours[point] else {
        neighbours[point] = (other, nil)
        return
      }
      if known.0 == other || known.1 == other { return }
      if known.1 == nil {
        neighbours[point] = (known.0, other)
      } else {
        junctions.insert(point)
      }
    }
    for path in paths {
      for (a, b) in zip(path, path.dropFirst()) where a != b {
        meet(a, b)
        meet(b, a)
      }
      if let first = path.first, let last = path.last, first != last {
        junctions.insert(first)
        junctions.insert(last)
      }
    }
    return junctions
  }

  /// A path in stretches from junction to junction; a ring without any starts at its leftmost point.
  private static func arcs(
    of path: [PlanePoint], _ junctions: Set<PlanePoint>
  ) -> [[PlanePoint]] {
    var points = path
    if path.count > 2, path.first == path.last {
      let body = path.dropLast()
      let start =
        body.firstIndex { junctions.contains($0) }
        ?? body.indices.min { (body[$0].x, body[$0].y) < (body[$1].x, body[$1].y) } ?? 0
      points = Array(body[start...] + body[..<start] + [body[start]])
    }
    var arcs: [[PlanePoint]] = []
    var arc: [PlanePoint] = []
    for (index, point) in points.enumerated() {
      if arc.last != point || index == points.count - 1 { arc.append(point) }
      guard arc.count > 1, index == points.count - 1 || junctions.contains(point) else { continue }
      arcs.append(arc)
      arc = [point]
    }
    return arcs
  }

  /// What each point of an arc spans when its turn comes, never less than those before it; infinite at the ends.
  private static func areas(of arc: [PlanePoint]) -> [Double] {
    var areas = [Double](repeating: .infinity, count: arc.count)
    guard arc.count > 2 else { return areas }
    var previous = Array(-1..<arc.count - 1)
    var next = Array(1...arc.count)
    var queue = PointQueue()
    func span(_ index: Int) -> Double {
      let (a, b, c) = (arc[previous[index]], arc[index], arc[next[index]])
      return abs((a.x - b.x) * (c.y - b.y) - (c.x - b.x) * (a.y - b.y)) / 2
    }
    var current = areas
    for index in 1..<arc.count - 1 {
      current[index] = span(index)
      queue.push(.init(area: current[index], point: arc[index], index: index))
    }
    var greatest = 0.0
    while let entry = queue.pop() {
      // An entry is stale if its point has gone or spans something else by now.
      guard areas[entry.index] == .infinity, current[entry.index] == entry.area else { continue }
      greatest = max(greatest, entry.area)
      areas[entry.index] = greatest
      let (before, after) = (previous[entry.index], next[entry.index])
      next[before] = after
      previous[after] = before
      for neighbour in [before, after] where neighbour > 0 && neighbour < arc.count - 1 {
        current[neighbour] = span(neighbour)
        queue.push(.init(area: current[neighbour], point: arc[neighbour], index: neighbour))
      }
    }
    return areas
  }
}

/// A binary heap of points, the one that spans least first; among equals the one to the left, which does not depend on
/// the direction of their arc.
private struct PointQueue {
  struct Entry {
    let area: Double
    let point: PlanePoint
    let index: Int

    static func < (a: Entry, b: Entry) -> Bool {
      if a.area != b.area { return a.area < b.area }
      return a.point.x == b.point.x ? a.point.y < b.point.y : a.point.x < b.point.x
    }
  }

  private var entries: [Entry] = []

  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var child = entries.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard entries[child] < entries[parent] else { break }
      entries.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> Entry? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return first }
    entries[0] = last
    var parent = 0
    while true {
      let (left, right) = (2 * parent + 1, 2 * parent + 2)
      var least = parent
      if left < entries.count, entries[left] < entries[least] { least = left }
      if right < entries.count, entries[right] < entries[least] { least = right }
      guard least != parent else { return first }
      entries.swapAt(parent, least)
      parent = least
    }
  }
}
