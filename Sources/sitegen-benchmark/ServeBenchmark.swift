import ArgumentParser
import NIOCore
import Platform

/// Measures a `sitegen serve` that runs already: from the moment when a file is saved until a client is given new bytes.
struct ServeBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Measure from save to new bytes, as a client of a preview.",
    discussion: """
      Edits a file of every kind that the site has and takes the edit back, again and again: give it a copy of a site.

      Example:
        cp -r . /tmp/copy && sitegen serve --source /tmp/copy --port 8001 &
        sitegen-benchmark serve --source /tmp/copy --port 8001
      """)

  @Option(help: "The folder of the site that is served, with its content and its templates.")
  var source: String

  @Option(help: "The port on which it is served.")
  var port: Int

  @Option(help: "How often each edit is made, and taken back.")
  var rounds = 5

  func run() async throws {
    let client = PreviewClient(port: port)
    print("from save to new bytes     least    median      most   ms")
    for edit in SavedEdit.all {
      guard let change = try edit.change(in: source) else { continue }
      let times = try await times(of: change, client).sorted()
      print(
        edit.name.padded(22),
        [times[0], times[times.count / 2], times[times.count - 1]].map {
          $0.inMilliseconds.withOneDecimal.paddedLeft(9)
        }.joined(separator: " "))
    }
  }

  private func times(of change: SavedEdit.Change, _ client: PreviewClient) async throws
    -> [Duration]
  {
    var times: [Duration] = []
    let pages = try await shown(change, client)
    for _ in 0..<rounds {
      for bytes in [change.edited, change.original] {
        times.append(try await time(of: bytes, change, on: pages, client).time)
        // Nobody saves twice in a moment.
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    return times
  }

  /// The page that shows a change: of one that is divided the part that has it, found by making it once.
  private func shown(
    _ change: SavedEdit.Change, _ client: PreviewClient
  ) async throws -> [String] {
    let parts = try await client.parts(of: change.page)
    guard !parts.isEmpty else { return [change.page] }
    let page = try await time(of: change.edited, change, on: [change.page] + parts, client).page
    _ = try await time(of: change.original, change, on: [page], client)
    return [page]
  }

  /// How long it takes from a save until one of some pages has changed, and which.
  private func time(
    of bytes: [UInt8], _ change: SavedEdit.Change, on pages: [String], _ client: PreviewClient
  ) async throws -> (time: Duration, page: String) {
    var old: [ByteBuffer] = []
    for page in pages { old.append(try await client.bytes(of: page)) }
    let start = ContinuousClock.now
    try Disk.replace(change.path, bytes)
    while true {
      for (page, old) in zip(pages, old) where try await client.bytes(of: page) != old {
        return (ContinuousClock.now - start, page)
      }
      guard ContinuousClock.now - start < .seconds(20) else {
        try Disk.replace(change.path, change.original)
        throw ValidationError("\(change.page) stays as it was when \(change.path) changes")
      }
      try await Task.sleep(for: .milliseconds(2))
    }
  }
}
