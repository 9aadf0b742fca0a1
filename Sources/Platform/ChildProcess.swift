import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that this one has started and waits for.
enum ChildProcess {
  /// The one that ends with this process; 0 for none. A handler of signals can reach nothing but a global.
  private static let current = Atomic<Int32>(0)
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Waits for the end of a process. Its exit status, or `nil` if it was killed. A signal that ends this process
  /// meanwhile ends that one too, unless somebody else looks after the signal.
  static func wait(for process: pid_t) -> Int32? {
    current.store(process, ordering: .sequentiallyConsistent)
    let own = signals.filter { number in
      let old = signal(number) { number in
        let process = ChildProcess.current.load(ordering: .sequentiallyConsistent)
        if process > 0 { _ = kill(process, SIGTERM) }
        _ = signal(number, SIG_DFL)
        raise(number)
      }
      let (now, ever) = unsafe (
        unsafeBitCast(old, to: Int.self), unsafeBitCast(SIG_DFL, to: Int.self)
      )
      guard now != ever else { return true }
      _ = signal(number, old)
      return false
    }
    defer {
      current.store(0, ordering: .sequentiallyConsistent)
      for number in own { _ = signal(number, SIG_DFL) }
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}
