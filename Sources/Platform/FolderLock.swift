#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An exclusive advisory lock on a folder; the system drops it when the process dies.
enum FolderLock {
  /// Runs `body` while holding the lock, waiting up to `attempts` tenths of a second for whoever holds it.
  static func holding<Result>(
    _ folder: String, attempts: Int = 100, _ body: () throws(FileError) -> Result
  ) throws(FileError) -> Result {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("cannot open", folder) }
    defer { close(descriptor) }
    var attempt = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw FileError("cannot lock", folder) }
      guard attempt < attempts else {
        throw FileError("cannot lock", folder, reason: "another build is writing there")
      }
      attempt += 1
      usleep(100_000)
    }
    return try body()
  }
}
