#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands at a path.
struct FileStatus: Sendable, Hashable {
  enum Kind: Sendable, Hashable { case file, folder, link, other }

  let kind: Kind
  /// In bytes.
  let size: Int
  /// The permission bits.
  let mode: UInt32
  /// When the content was last changed, in nanoseconds since 1970.
  let modified: Int
  /// Tells one file from another while both exist.
  let identity: Identity

  struct Identity: Sendable, Hashable {
    let device: UInt64
    let inode: UInt64
  }

  /// The status of `path` itself, or of what it links to; `nil` if nothing is there.
  static func of(_ path: String, followingLinks: Bool = false) throws(FileError) -> FileStatus? {
    var status = stat()
    let result =
      followingLinks ? unsafe stat(path, &status) : unsafe lstat(path, &status)
    guard result == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError("cannot look at", path)
    }
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    #if canImport(Darwin)
      let modified = status.st_mtimespec
    #else
      let modified = status.st_mtim
    #endif
    return FileStatus(
      kind: kind, size: Int(status.st_size), mode: UInt32(status.st_mode & 0o7777),
      modified: Int(modified.tv_sec) * 1_000_000_000 + Int(modified.tv_nsec),
      identity: Identity(
        device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino)))
  }
}
