#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files that come to their names whole.
extension Disk {
  /// Makes a file with these bytes, or puts one in the place of that which is there, in one step and with its mode and, if
  /// that may be, its owner.
  package static func replace(
    _ path: FilePath, _ bytes: [UInt8], isSynced: Bool = true
  ) throws(FileError) {
    try place(bytes, at: path, isSynced: isSynced) { new throws(FileError) in
      if let old = try FileStatus.of(path), old.kind == .file {
        // Only root can give a file away; that another owner has it from now on is no reason to fail.
        _ = unsafe lchown(new.cString, old.owner.user, old.owner.group)
        guard unsafe chmod(new.cString, mode_t(old.mode)) == 0 else {
          throw FileError("cannot write", path)
        }
      }
      try move(new, to: path)
    }
  }

  /// Makes a file with these bytes where nothing is, in one step; whether nothing was.
  static func add(_ path: FilePath, _ bytes: [UInt8]) throws(FileError) -> Bool {
    var wasFree = true
    try place(bytes, at: path, isSynced: true) { new throws(FileError) in
      wasFree = try moveIfFree(new, to: path)
      if !wasFree { try removeFile(new) }
    }
    return wasFree
  }

  /// The name of a file that is to take another's place in its folder.
  static let temporaryName = FilePath(".sitegen-new")

  /// Writes a file beside `path` and hands it over to be moved there; nothing is left of it if that fails.
  private static func place(
    _ bytes: [UInt8], at path: FilePath, isSynced: Bool,
    _ move: (_ new: FilePath) throws(FileError) -> Void
  ) throws(FileError) {
    let new = path.parent.map { $0.appending(temporaryName) } ?? besides(path)
    do throws(FileError) {
      let descriptor = try openTemporary(new)
      // Its lock goes with it, when it has its name.
      defer { close(descriptor) }
      do throws(FileError) {
        guard writeAll(bytes, to: descriptor), !isSynced || fsync(descriptor) == 0 else {
          throw FileError("cannot write", path)
        }
        try move(new)
      } catch {
        try removeFile(new)
        throw error
      }
    } catch {
      throw FileError("cannot write", path.description, reason: error.reason, code: error.code)
    }
  }

  private static func besides(_ path: FilePath) -> FilePath {
    path.bytes.first == UInt8(ascii: "/")
      ? FilePath("/").appending(temporaryName) : temporaryName
  }

  /// Makes the file at `path` and opens it. All programs that write into a folder use the same name, one after the other:
  /// whoever has the lock on the file with that name may write to it, and to take away one that was left by a program that
  /// was killed.
  private static func openTemporary(_ path: FilePath) throws(FileError) -> Int32 {
    for _ in 0..<attempts {
      let new = unsafe open(path.cString, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if new >= 0 {
        if try FolderLock.take(new, of: path), try isFile(new, at: path) { return new }
        close(new)
        continue
      }
      guard errno == EEXIST else { throw FileError("cannot write", path) }
      let left = unsafe open(path.cString, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
      guard left >= 0 else {
        if errno != ENOENT { try remove(path) }
        continue
      }
      defer { close(left) }
      if try FolderLock.take(left, of: path), try isFile(left, at: path) { try remove(path) }
    }
    throw FileError("cannot write", path.description, reason: "other programs write there")
  }

  /// How often a name is tried that others take, too.
  private static let attempts = 1000

  private static func isFile(_ descriptor: Int32, at path: FilePath) throws(FileError) -> Bool {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError("cannot look at", path) }
    return try FileStatus.of(path)?.identity == FileStatus.Identity(of: status)
  }
}
