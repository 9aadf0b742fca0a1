import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A wish to end the process: `SIGINT` (Ctrl-C) or `SIGTERM`, waited for from the moment this is made.
package struct Interruption: Sendable {
  private let wishes: AsyncStream<Void>

  /// Takes the two signals from the system.
  package init() {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    for number in Self.signals {
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      // The handler holds the source: both live as long as the process does.
      source.setEventHandler { withExtendedLifetime(source) { _ = continuation.yield() } }
      source.resume()
    }
    wishes = stream
  }

  /// Returns at the first wish, or when the task is cancelled; a second one kills as ever.
  package func wait() async {
    for await _ in wishes { break }
    for number in Self.signals { _ = signal(number, SIG_DFL) }
  }

  private static let signals = [SIGINT, SIGTERM]
}
