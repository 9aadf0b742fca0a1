#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An exclusive advisory lock on a folder; the system drops it when the process dies.
package enum FolderLock {
  /// Runs `body` while holding the lock on `folder`, or on `other` if the former must not be opened; waits up to
  /// `attempts` tenths of a second for whoever holds it.
  package static func holding<Result>(
    _ folder: FilePath, orElse other: FilePath, attempts: Int = 100,
    _ body: () throws(FileError) -> Result
  ) throws(FileError) -> Result {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    var descriptor = unsafe open(folder.cString, flags)
    if descriptor < 0 { descriptor = unsafe open(other.cString, flags) }
    guard descriptor >= 0 else { throw FileError("cannot open", folder) }
    defer { close(descriptor) }
    guard try take(descriptor, of: folder, attempts: attempts, wait: 100_000) else {
      throw FileError("cannot lock", folder)
    }
    return try body()
  }

  /// Locks an open file or folder, and waits up to `attempts` times `wait` microseconds for whoever holds it; `false` with
  /// `errno` set where the file system knows no locks.
  static func take(
    _ descriptor: Int32, of path: FilePath, attempts: Int = 10_000, wait: UInt32 = 1000
  ) throws(FileError) -> Bool {
    var attempt = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { return false }
      guard attempt < attempts else {
        throw FileError("cannot lock", path.description, reason: "another build is writing there")
      }
      attempt += 1
      usleep(wait)
    }
    return true
  }
}
