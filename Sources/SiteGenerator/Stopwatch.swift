/// The time that each stage of a build takes.
struct Stopwatch {
  private let clock = ContinuousClock()
  private var start: ContinuousClock.Instant
  private(set) var stages: [Build.Stage] = []

  init() { start = clock.now }

  /// Ends a stage that worked on `count` things.
  mutating func end(_ name: String, _ count: Int) {
    let now = clock.now
    stages.append(Build.Stage(name: name, count: count, duration: now - start))
    start = now
  }
}
