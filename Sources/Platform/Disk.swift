import Diagnostics

#if canImport(Glibc)
  import CPlatform
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few things that this program asks of the file system (POSIX.1-2017), each with its error told.
package enum Disk {
  /// The content of a file; more than `most` bytes are an error, and are not waited for.
  package static func read(
    _ path: FilePath, atMost most: Int = Limit.bytes.maximum
  ) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path.cString, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("cannot read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError("cannot read", path) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw FileError("cannot read", path.description, reason: "it is a folder")
    }
    return try readAll(descriptor, path: path, size: Int(status.st_size), atMost: most)
  }

  /// The bytes from where a descriptor stands to the end; about `size` of them are expected, more than `most` an error.
  static func readAll(
    _ descriptor: Int32, path: FilePath, size: Int = 65536, atMost most: Int = Limit.bytes.maximum
  ) throws(FileError) -> [UInt8] {
    let tooMany = FileError(
      "cannot read", path.description, reason: "it has more than \(most) bytes")
    guard size <= most else { throw tooMany }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: max(4096, size + 1))
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe posixRead(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError("cannot read", path) }
      if count == 0 { return bytes }
      guard bytes.count + count <= most else { throw tooMany }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Makes a new file with these bytes; an existing one is an error. `isSynced` waits until the disk has them.
  package static func create(
    _ path: FilePath, _ bytes: [UInt8], isSynced: Bool = false
  ) throws(FileError) {
    let descriptor = unsafe open(path.cString, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError("cannot write", path) }
    var isWhole = writeAll(bytes, to: descriptor)
    if isWhole, isSynced { isWhole = fsync(descriptor) == 0 }
    let error = isWhole ? nil : FileError("cannot write", path)
    guard close(descriptor) == 0 else { throw error ?? FileError("cannot write", path) }
    if let error { throw error }
  }

  /// Writes all bytes; `false` with `errno` set if the system does not take them.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe posixWrite(
          descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        // Somebody else has made the stream non-blocking.
        var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&room, 1, -1)
        continue
      }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  /// The names in a folder, in byte order, without `.` and `..`.
  package static func names(in folder: FilePath) throws(FileError) -> [FilePath] {
    guard let stream = unsafe opendir(folder.cString) else {
      throw FileError("cannot list", folder)
    }
    defer { unsafe closedir(stream) }
    var names: [FilePath] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        unsafe FilePath(Array(buffer.prefix { $0 != 0 })[...])
      }
      if name != dot && name != dots { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileError("cannot list", folder) }
    return names.sorted()
  }

  private static let (dot, dots) = (FilePath("."), FilePath(".."))

  /// Makes a folder and those above it; one that exists is fine.
  package static func makeFolder(_ path: FilePath, mode: UInt32 = 0o777) throws(FileError) {
    if unsafe mkdir(path.cString, mode_t(mode)) == 0 { return }
    if errno == ENOENT, let parent = path.parent {
      try makeFolder(parent)
      if unsafe mkdir(path.cString, mode_t(mode)) == 0 { return }
    }
    let failure = FileError("cannot make the folder", path)
    guard try FileStatus.of(path, followingLinks: true)?.kind == .folder else { throw failure }
  }

  /// Gives a folder the mode and the owner of another.
  static func makeAlike(_ path: FilePath, _ other: FileStatus) throws(FileError) {
    guard let own = try FileStatus.of(path) else { return }
    if own.owner != other.owner {
      guard unsafe lchown(path.cString, other.owner.user, other.owner.group) == 0 else {
        throw FileError("cannot give its owner to", path)
      }
    }
    // A change of owner takes setuid and setgid away.
    guard unsafe chmod(path.cString, mode_t(other.mode)) == 0 else {
      throw FileError("cannot give its mode to", path)
    }
  }

  /// The absolute path without links, or `nil` if nothing is there.
  package static func realPath(_ path: FilePath) throws(FileError) -> FilePath? {
    guard let resolved = unsafe realpath(path.cString, nil) else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError("cannot look at", path)
    }
    defer { unsafe free(resolved) }
    return unsafe FilePath(
      Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))[...])
  }

  /// Whether anything stands at `path`, even a link to nothing.
  package static func exists(_ path: FilePath) throws(FileError) -> Bool {
    try FileStatus.of(path) != nil
  }

  /// Removes a file, a link, or a folder with all that is in it; links are not followed.
  package static func remove(_ path: FilePath) throws(FileError) {
    guard let status = try FileStatus.of(path) else { return }
    guard status.kind == .folder else { return try removeFile(path) }
    if status.mode & 0o700 != 0o700 { _ = unsafe chmod(path.cString, 0o700) }
    for name in try names(in: path) { try remove(path.appending(name)) }
    guard unsafe rmdir(path.cString) == 0 || errno == ENOENT else {
      throw FileError("cannot remove", path)
    }
  }

  /// Removes what is no folder; nothing there is fine.
  static func removeFile(_ path: FilePath) throws(FileError) {
    guard unsafe unlink(path.cString) == 0 || errno == ENOENT else {
      throw FileError("cannot remove", path)
    }
  }

  /// Removes a folder if nothing is in it; whether it is gone.
  static func removeEmptyFolder(_ path: FilePath) throws(FileError) -> Bool {
    if unsafe rmdir(path.cString) == 0 || errno == ENOENT { return true }
    guard errno == ENOTEMPTY || errno == EEXIST else { throw FileError("cannot remove", path) }
    return false
  }

  /// Waits until what was written to the file system of a folder, names among it, stands on its disk.
  static func sync(_ folder: FilePath) throws(FileError) {
    let descriptor = unsafe open(folder.cString, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("cannot open", folder) }
    defer { close(descriptor) }
    #if canImport(Glibc)
      let result = syncfs(descriptor)
    #else
      let result = fsync(descriptor)
    #endif
    guard result == 0 else { throw FileError("cannot sync", folder) }
  }
}
