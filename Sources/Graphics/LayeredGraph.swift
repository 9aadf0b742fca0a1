/// A graph without cycles in layers, so that every edge leads down: Sugiyama's method in its simplest form, with ranks by
/// the longest path, long edges led through the layers between, and order within a layer by the mean of the neighbours.
struct LayeredGraph {
  /// A place in a layer: a node, or a point that a long edge passes.
  struct Slot: Hashable {
    /// The index of the node; `nil` where only an edge passes.
    let node: Int?
    /// Unique among the slots.
    fileprivate let id: Int
  }

  /// The slots of each layer, from left to right.
  private(set) var layers: [[Slot]]
  /// The slots that each edge passes, from its upper node to its lower one.
  private(set) var routes: [[Slot]]

  /// Lays out `count` nodes; every edge leads from a lower index to a higher one. Edges that others imply are left out.
  init(count: Int, edges: [(from: Int, to: Int)]) {
    let kept = Self.reduced(count, edges)
    var rank = Array(repeating: 0, count: count)
    for edge in kept.sorted(by: { $0.to < $1.to }) {
      rank[edge.to] = max(rank[edge.to], rank[edge.from] + 1)
    }
    layers = Array(repeating: [], count: (rank.max() ?? -1) + 1)
    let slots = (0..<count).map { Slot(node: $0, id: $0) }
    for slot in slots { layers[rank[slot.id]].append(slot) }
    var next = count
    routes = []
    for edge in kept {
      var route = [slots[edge.from]]
      for layer in rank[edge.from] + 1..<max(rank[edge.from] + 1, rank[edge.to]) {
        let slot = Slot(node: nil, id: next)
        next += 1
        layers[layer].append(slot)
        route.append(slot)
      }
      routes.append(route + [slots[edge.to]])
    }
    order(slotCount: next)
  }

  /// The edges that no path through other nodes implies, in their order, each once.
  private static func reduced(
    _ count: Int, _ edges: [(from: Int, to: Int)]
  ) -> [(from: Int, to: Int)] {
    precondition(
      edges.allSatisfy { $0.from < $0.to }, "edges lead from earlier nodes to later ones")
    var parents: [Set<Int>] = Array(repeating: [], count: count)
    for edge in edges { parents[edge.to].insert(edge.from) }
    var ancestors: [Set<Int>] = []
    for node in 0..<count {
      ancestors.append(parents[node].reduce(parents[node]) { $0.union(ancestors[$1]) })
    }
    return (0..<count).flatMap { node in
      parents[node].sorted()
        .filter { parent in !parents[node].contains { ancestors[$0].contains(parent) } }
        .map { (from: $0, to: node) }
    }
  }

  /// Sweeps down and up, moving each slot towards the mean place of its neighbours in the layer before.
  private mutating func order(slotCount: Int) {
    var above: [[Int]] = Array(repeating: [], count: slotCount)
    var below = above
    for route in routes {
      for (upper, lower) in zip(route, route.dropFirst()) {
        above[lower.id].append(upper.id)
        below[upper.id].append(lower.id)
      }
    }
    var place = Array(repeating: 0.0, count: slotCount)
    func number(_ layer: [Slot]) {
      for (index, slot) in layer.enumerated() {
        place[slot.id] = (Double(index) + 0.5) / Double(layer.count)
      }
    }
    for layer in layers { number(layer) }
    for sweep in 0..<4 {
      let isDown = sweep.isMultiple(of: 2)
      let neighbours = isDown ? above : below
      for index in isDown ? Array(layers.indices) : layers.indices.reversed() {
        let wanted = layers[index].map { slot in
          let around = neighbours[slot.id].map { place[$0] }
          return around.isEmpty ? place[slot.id] : around.reduce(0, +) / Double(around.count)
        }
        layers[index] = zip(layers[index], wanted).enumerated()
          .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
        number(layers[index])
      }
    }
  }
}
