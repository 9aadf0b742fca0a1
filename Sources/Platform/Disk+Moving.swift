#if canImport(Glibc)
  import CPlatform
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Disk {
  /// Gives a file, or a link itself, a second name.
  static func link(_ path: FilePath, to new: FilePath) throws(FileError) {
    guard unsafe linkat(AT_FDCWD, path.cString, AT_FDCWD, new.cString, 0) == 0 else {
      throw FileError("cannot link", new)
    }
  }

  /// Moves `path` to `new`, replacing a file that is there.
  static func move(_ path: FilePath, to new: FilePath) throws(FileError) {
    guard unsafe rename(path.cString, new.cString) == 0 else {
      throw FileError("cannot move to", new)
    }
  }

  /// Exchanges two paths in one step.
  static func exchange(_ a: FilePath, _ b: FilePath) throws(FileError) {
    #if canImport(Darwin)
      let result = unsafe renamex_np(a.cString, b.cString, UInt32(RENAME_SWAP))
    #elseif canImport(Glibc)
      // RENAME_EXCHANGE of linux/fs.h
      let result = unsafe renameat2(AT_FDCWD, a.cString, AT_FDCWD, b.cString, 2)
    #else
      let result: Int32 = -1
      errno = ENOSYS
    #endif
    guard result == 0 else { throw FileError("cannot exchange", b) }
  }

  /// Moves `path` to `new` if nothing is there; whether nothing was. A file system that cannot tell both in one step is
  /// asked first.
  static func moveIfFree(_ path: FilePath, to new: FilePath) throws(FileError) -> Bool {
    #if canImport(Darwin)
      let result = unsafe renamex_np(path.cString, new.cString, UInt32(RENAME_EXCL))
    #elseif canImport(Glibc)
      // RENAME_NOREPLACE of linux/fs.h
      let result = unsafe renameat2(AT_FDCWD, path.cString, AT_FDCWD, new.cString, 1)
    #else
      let result: Int32 = -1
      errno = ENOSYS
    #endif
    if result == 0 { return true }
    if errno == EEXIST { return false }
    guard errno == EINVAL || errno == ENOSYS else { throw FileError("cannot move to", new) }
    if try exists(new) { return false }
    try move(path, to: new)
    return true
  }
}
