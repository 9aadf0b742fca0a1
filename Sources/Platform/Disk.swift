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
  /// The content of a file.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("cannot read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError("cannot read", path) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw FileError("cannot read", path, reason: "it is a folder")
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: max(4096, Int(status.st_size) + 1))
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe posixRead(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError("cannot read", path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Makes a new file with these bytes; an existing one is an error.
  package static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError("cannot write", path) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe posixWrite(
          descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let error = FileError("cannot write", path)
        close(descriptor)
        throw error
      }
      written += count
    }
    guard close(descriptor) == 0 else { throw FileError("cannot write", path) }
  }

  /// Makes a file with these bytes, or puts one in the place of that which is there, in one step and with its mode.
  package static func replace(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let new = "\(path.dropLast(name.count)).\(name).sitegen-new"
    try remove(new)
    try create(new, bytes)
    if let old = try FileStatus.of(path) {
      guard unsafe chmod(new, mode_t(old.mode)) == 0 else { throw FileError("cannot write", path) }
    }
    try move(new, to: path)
  }

  /// The names in a folder, in UTF-8 byte order, without `.` and `..`.
  package static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw FileError("cannot list", folder) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileError("cannot list", folder) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder and those above it; one that exists is fine.
  package static func makeFolder(_ path: String, mode: UInt32 = 0o777) throws(FileError) {
    if unsafe mkdir(path, mode_t(mode)) == 0 { return }
    if errno == ENOENT, let parent = parent(of: path) {
      try makeFolder(parent)
      if unsafe mkdir(path, mode_t(mode)) == 0 { return }
    }
    let failure = FileError("cannot make the folder", path)
    guard try FileStatus.of(path, followingLinks: true)?.kind == .folder else { throw failure }
  }

  /// The absolute path without links, or `nil` if nothing is there.
  package static func realPath(_ path: String) throws(FileError) -> String? {
    guard let resolved = unsafe realpath(path, nil) else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError("cannot look at", path)
    }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Whether anything stands at `path`, even a link to nothing.
  package static func exists(_ path: String) throws(FileError) -> Bool {
    try FileStatus.of(path) != nil
  }

  /// Removes a file, a link, or a folder with all that is in it; links are not followed.
  package static func remove(_ path: String) throws(FileError) {
    guard let status = try FileStatus.of(path) else { return }
    guard status.kind == .folder else {
      guard unsafe unlink(path) == 0 || errno == ENOENT else {
        throw FileError("cannot remove", path)
      }
      return
    }
    for name in try names(in: path) { try remove("\(path)/\(name)") }
    guard unsafe rmdir(path) == 0 || errno == ENOENT else { throw FileError("cannot remove", path) }
  }

  /// Gives a file a second name; `false` where the file system has no hard links.
  static func link(_ path: String, to new: String) throws(FileError) -> Bool {
    if posixLink(path, new) == 0 { return true }
    switch errno {
    case EPERM, EXDEV, EMLINK, ENOTSUP, ENOSYS: return false
    default: throw FileError("cannot link", new)
    }
  }

  /// Copies a symbolic link as it is.
  static func copyLink(_ path: String, to new: String) throws(FileError) {
    var target = [CChar](repeating: 0, count: 4097)
    let count = unsafe readlink(path, &target, 4096)
    guard count >= 0 else { throw FileError("cannot read the link", path) }
    guard unsafe symlink(target, new) == 0 else { throw FileError("cannot make the link", new) }
  }

  /// Moves `path` to `new`, replacing a file that is there.
  static func move(_ path: String, to new: String) throws(FileError) {
    guard unsafe rename(path, new) == 0 else { throw FileError("cannot move to", new) }
  }

  /// Exchanges two paths in one step; `false` where the system cannot.
  static func exchange(_ a: String, _ b: String) throws(FileError) -> Bool {
    #if canImport(Darwin)
      let result = unsafe renamex_np(a, b, UInt32(RENAME_SWAP))
    #elseif canImport(Glibc)
      let result = unsafe renameat2(AT_FDCWD, a, AT_FDCWD, b, 2)  // RENAME_EXCHANGE of linux/fs.h
    #else
      let result: Int32 = -1
      errno = ENOSYS
    #endif
    if result == 0 { return true }
    switch errno {
    case EINVAL, ENOSYS, ENOTSUP: return false
    default: throw FileError("cannot exchange", b)
    }
  }

  /// The folder that a path stands in; `nil` for a root and for a bare name.
  package static func parent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? nil : String(path[..<slash])
  }
}

#if canImport(Darwin)
  func posixRead(_ fd: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe Darwin.read(fd, buffer, count)
  }
  func posixWrite(_ fd: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe Darwin.write(fd, buffer, count)
  }
  func posixLink(_ a: String, _ b: String) -> Int32 { unsafe Darwin.link(a, b) }
#elseif canImport(Musl)
  func posixRead(_ fd: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe Musl.read(fd, buffer, count)
  }
  func posixWrite(_ fd: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe Musl.write(fd, buffer, count)
  }
  func posixLink(_ a: String, _ b: String) -> Int32 { unsafe Musl.link(a, b) }
#else
  func posixRead(_ fd: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe Glibc.read(fd, buffer, count)
  }
  func posixWrite(_ fd: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe Glibc.write(fd, buffer, count)
  }
  func posixLink(_ a: String, _ b: String) -> Int32 { unsafe Glibc.link(a, b) }
#endif
