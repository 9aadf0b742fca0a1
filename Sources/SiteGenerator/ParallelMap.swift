/// The results of `transform` over `items`, in the order of `items`, worked out by at most `jobs` tasks at a time;
/// `progress` counts them.
func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, progress: BuildProgress? = nil,
  _ work: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  let transform: @Sendable (Item) -> Result = { item in
    defer { progress?.advance() }
    return work(item)
  }
  // Few at a time, for some take a hundred times as long as others.
  let chunk = min(64, max(1, items.count / (jobs * 256)))
  if jobs == 1 || items.count <= 1 { return items.map(transform) }
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var next = 0
    func addTask() {
      guard next < items.count else { return }
      let start = next
      let end = min(items.count, start + chunk)
      next = end
      group.addTask { (start, items[start..<end].map(transform)) }
    }
    for _ in 0..<jobs { addTask() }
    var parts: [(Int, [Result])] = []
    while let part = await group.next() {
      parts.append(part)
      addTask()
    }
    return parts.sorted { $0.0 < $1.0 }.flatMap { $0.1 }
  }
}
