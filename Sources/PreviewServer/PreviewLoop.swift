package import Platform

/// The editor's loop: build, serve, and build again whenever something below the watched folders changes.
package struct PreviewLoop: Sendable {
  private let roots: [String]
  private let hub: PreviewHub
  private let build: @Sendable (FolderChange) async -> PreviewBuild
  private let tell: @Sendable (Round) -> Void

  /// One build of the loop.
  package struct Round: Sendable {
    package let build: PreviewBuild
    /// The paths of the files that it added, changed or removed, in byte order.
    package let changed: [String]
    /// From the end of the changes until the new bytes were served.
    package let duration: Duration
  }

  /// Serves through `hub` what `build` makes of the folders `roots` when it is told what has changed since it was last
  /// called, and has every round told.
  package init(
    roots: [String], hub: PreviewHub,
    build: @escaping @Sendable (FolderChange) async -> PreviewBuild,
    tell: @escaping @Sendable (Round) -> Void
  ) {
    self.roots = roots
    self.hub = hub
    self.build = build
    self.tell = tell
  }

  /// Builds for the first time, and again after each burst of changes until the task is cancelled.
  package func run() async {
    // Watched before the first build reads: no change falls between.
    let signals = await FolderWatch.signals(below: roots)
    await round(.everything)
    for await change in signals { await round(change) }
  }

  private func round(_ change: FolderChange) async {
    let clock = ContinuousClock()
    let start = clock.now
    let build = await build(change)
    let changed = await hub.publish(build)
    tell(Round(build: build, changed: changed, duration: clock.now - start))
  }
}
