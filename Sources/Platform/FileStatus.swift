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
  let owner: Owner
  /// When the content was last changed, in nanoseconds since 1970.
  let modified: Int
  /// When anything of it was last changed, its names among that, likewise.
  let changed: Int
  /// Tells one file from another while both exist.
  let identity: Identity

  struct Identity: Sendable, Hashable {
    let device: UInt64
    let inode: UInt64

    init(of status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      inode = UInt64(status.st_ino)
    }
  }

  /// Whether this is the same file with the same content; a number alone may be that of a file that is gone.
  func isSame(as other: FileStatus) -> Bool {
    identity == other.identity && modified == other.modified && size == other.size
  }

  /// Whom a file belongs to, by the system's numbers.
  struct Owner: Sendable, Hashable {
    let user: UInt32
    let group: UInt32
  }

  /// The status of `path` itself, or of what it links to; `nil` if nothing is there.
  static func of(_ path: FilePath, followingLinks: Bool = false) throws(FileError) -> FileStatus? {
    var status = stat()
    let result =
      followingLinks ? unsafe stat(path.cString, &status) : unsafe lstat(path.cString, &status)
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
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    return FileStatus(
      kind: kind, size: Int(status.st_size), mode: UInt32(status.st_mode & 0o7777),
      owner: Owner(user: status.st_uid, group: status.st_gid), modified: nanoseconds(modified),
      changed: nanoseconds(changed), identity: Identity(of: status))
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
