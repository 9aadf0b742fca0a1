import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that this one starts and waits for.
enum ChildProcess {
  /// The one that ends with this process; 0 for none, `starting` for one whose number is not known yet. A handler of signals
  /// can reach nothing but a global.
  private static let current = Atomic<Int32>(0)
  private static let starting: Int32 = -1
  /// The signal that is to end both; 0 for none.
  private static let ending = Atomic<Int32>(0)
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Starts a process and waits for its end. Its exit status, or `nil` if it could not be started or was killed. A signal
  /// that ends this process meanwhile ends that one too, unless somebody else looks after the signal.
  static func status(ofStarted start: () -> pid_t?) -> Int32? {
    current.store(starting, ordering: .sequentiallyConsistent)
    let own = handleSignals()
    defer {
      current.store(0, ordering: .sequentiallyConsistent)
      for number in own { _ = signal(number, SIG_DFL) }
    }
    let process = start()
    current.store(process ?? 0, ordering: .sequentiallyConsistent)
    // Of a signal that came before this either its handler knows the process or this knows the signal.
    let number = ending.load(ordering: .sequentiallyConsistent)
    if number > 0 { end(by: number) }
    guard let process else { return nil }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  /// Looks after the signals that nobody else does; which they are.
  private static func handleSignals() -> [Int32] {
    signals.filter { number in
      let old = signal(number) { number in
        ChildProcess.ending.store(number, ordering: .sequentiallyConsistent)
        if ChildProcess.current.load(ordering: .sequentiallyConsistent) != ChildProcess.starting {
          ChildProcess.end(by: number)
        }
      }
      let (now, ever) = unsafe (
        unsafeBitCast(old, to: Int.self), unsafeBitCast(SIG_DFL, to: Int.self)
      )
      guard now != ever else { return true }
      _ = signal(number, old)
      return false
    }
  }

  /// Ends the other process, then this one by the signal that was to end it.
  private static func end(by number: Int32) {
    let process = current.load(ordering: .sequentiallyConsistent)
    if process > 0 { _ = kill(process, SIGTERM) }
    _ = signal(number, SIG_DFL)
    // Threads that work for others block signals: whichever does not gets it.
    _ = kill(getpid(), number)
  }
}
