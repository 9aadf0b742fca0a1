import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits for a wish to end the process.
package enum Interruption {
  /// Returns at the first `SIGINT` (Ctrl-C) or `SIGTERM`, or when the task is cancelled; the next one kills as ever.
  package static func wait() async {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    let signals = [SIGINT, SIGTERM]
    let sources = signals.map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield() }
      source.resume()
      return source
    }
    for await _ in stream { break }
    for source in sources { source.cancel() }
    for number in signals { _ = signal(number, SIG_DFL) }
  }
}
