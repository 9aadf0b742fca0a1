/// Holds what there is to serve and tells the open pages when it changes; an actor, for builds and connections share it.
package actor PreviewHub {
  /// What there is to serve now.
  package private(set) var snapshot = Snapshot()
  private var listeners: [Int: AsyncStream<Snapshot>.Continuation] = [:]
  private var nextNumber = 0

  package init() {}

  /// Serves a new build from now on; the paths of the files that it changed.
  package func publish(_ build: PreviewBuild) -> [String] {
    let changed = snapshot.update(build)
    for listener in listeners.values { listener.yield(snapshot) }
    return changed
  }

  /// What there is to serve, now and after each change; whoever is slow misses all but the newest.
  func snapshots() -> AsyncStream<Snapshot> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Snapshot.self, bufferingPolicy: .bufferingNewest(1))
    let number = nextNumber
    nextNumber += 1
    listeners[number] = continuation
    continuation.onTermination = { _ in Task { await self.forget(number) } }
    continuation.yield(snapshot)
    return stream
  }

  private func forget(_ number: Int) { listeners[number] = nil }
}
