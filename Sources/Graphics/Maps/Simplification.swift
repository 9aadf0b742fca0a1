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
    let arcs = zip(paths, junctions).map(Self.arcs)
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

  /// Which points of each path are such where the shapes of two paths part or meet, or a line ends.
  private static func junctions(of paths: [[PlanePoint]]) -> [[Bool]] {
    let numbers = Self.numbers(of: paths)
    let count = (numbers.joined().max() ?? -1) + 1
    var neighbours = [(Int, Int)](repeating: (-1, -1), count: count)
    var isJunction = [Bool](repeating: false, count: count)
    func meet(_ point: Int, _ other: Int) {
      let known = neighbours[point]
      if known.0 == other || known.1 == other { return }
      if known.0 < 0 {
        neighbours[point].0 = other
      } else if known.1 < 0 {
        neighbours[point].1 = other
      } else {
        isJunction[point] = true
      }
    }
    for path in numbers {
      for (a, b) in zip(path, path.dropFirst()) where a != b {
        meet(a, b)
        meet(b, a)
      }
      if let first = path.first, let last = path.last, first != last {
        isJunction[first] = true
        isJunction[last] = true
      }
    }
    return numbers.map { $0.map { isJunction[$0] } }
  }

  /// A number for each point of each path, the same for points in the same place. By sorting: no table of hashes can be made
  /// to degenerate.
  private static func numbers(of paths: [[PlanePoint]]) -> [[Int]] {
    let points = paths.flatMap(\.self)
    let order = points.indices.sorted { a, b in
      points[a].x == points[b].x ? points[a].y < points[b].y : points[a].x < points[b].x
    }
    var numbers = [Int](repeating: 0, count: points.count)
    for (before, index) in zip(order, order.dropFirst()) {
      numbers[index] = numbers[before] + (points[before] == points[index] ? 0 : 1)
    }
    var rest = numbers[...]
    return paths.map { path in
      defer { rest = rest.dropFirst(path.count) }
      return Array(rest.prefix(path.count))
    }
  }

  /// A path in stretches from junction to junction; a ring without any starts at its leftmost point.
  private static func arcs(of path: [PlanePoint], _ junctions: [Bool]) -> [[PlanePoint]] {
    var order = Array(path.indices)
    if path.count > 2, path.first == path.last {
      let body = path.indices.dropLast()
      let start =
        body.first { junctions[$0] }
        ?? body.min { (path[$0].x, path[$0].y) < (path[$1].x, path[$1].y) } ?? 0
      order = Array(body[start...]) + Array(body[..<start]) + [start]
    }
    var arcs: [[PlanePoint]] = []
    var arc: [PlanePoint] = []
    for index in order.dropLast() {
      if arc.last != path[index] { arc.append(path[index]) }
      guard arc.count > 1, junctions[index] else { continue }
      arcs.append(arc)
      arc = [path[index]]
    }
    if let last = order.last {
      arc.append(path[last])
      if arc.count > 1 { arcs.append(arc) }
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
