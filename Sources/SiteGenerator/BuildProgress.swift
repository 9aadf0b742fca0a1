import Synchronization

/// How far a build has come, for somebody who watches it from another task.
package final class BuildProgress: Sendable {
  private let stage = Mutex<(name: String, total: Int)>(("load", 0))
  private let done = Atomic<Int>(0)

  package init() {}

  /// The stage, how many of its items are done, and how many it has; 0 if they are not counted.
  package var state: (stage: String, done: Int, total: Int) {
    let (name, total) = stage.withLock { $0 }
    return (name, min(done.load(ordering: .relaxed), total), total)
  }

  /// Starts a stage of `total` items.
  func begin(_ name: String, total: Int = 0) {
    stage.withLock { $0 = (name, total) }
    done.store(0, ordering: .relaxed)
  }

  /// Counts an item of the stage.
  func advance() { done.wrappingAdd(1, ordering: .relaxed) }
}
