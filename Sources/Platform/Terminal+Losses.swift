import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What becomes of words that nobody takes.
extension Terminal {
  /// Whether something written to standard error was lost: known to the whole process, for it decides how that ends.
  private static let hasLost = Atomic(false)

  static func noteLoss() { hasLost.store(true, ordering: .relaxed) }

  /// To be called before anything else: a program whose last words are lost, also those that a library has printed, ends
  /// with 2; and no file that it opens gets the number of a standard stream that is closed, to which words are written.
  package static func prepare() {
    // Opened in the contrary direction, so that using a closed stream fails as ever.
    for (stream, direction) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(stream, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", direction)
    }
    atexit {
      if fflush(nil) != 0 {
        let error = FileError("cannot write to", FilePath("standard output"))
        Terminal.writeError(Array("\(error)\n".utf8))
        _exit(2)
      }
      if Terminal.hasLost.load(ordering: .relaxed) { _exit(2) }
    }
  }
}
