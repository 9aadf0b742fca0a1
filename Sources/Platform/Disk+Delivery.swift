#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Disk {
  /// Puts these bytes where a user says: into a pipe or a device as they are, else in the place of the file that is there,
  /// or that a link there leads to.
  package static func deliver(_ bytes: [UInt8], to path: FilePath) throws(FileError) {
    guard try FileStatus.of(path, followingLinks: true)?.kind == .other else {
      return try replace(try realPath(path) ?? path, bytes)
    }
    let descriptor = unsafe open(path.cString, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("cannot write", path) }
    let error = writeAll(bytes, to: descriptor) ? nil : FileError("cannot write", path)
    guard close(descriptor) == 0 else { throw error ?? FileError("cannot write", path) }
    if let error { throw error }
  }

  /// Whether a file is there, has something in it and begins otherwise than with these bytes.
  package static func isFile(
    _ path: FilePath, beginningOtherThan bytes: [UInt8]
  ) throws(FileError) -> Bool {
    guard let status = try FileStatus.of(path, followingLinks: true), status.kind == .file,
      status.size > 0
    else { return false }
    let descriptor = unsafe open(path.cString, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("cannot read", path) }
    defer { close(descriptor) }
    var start = [UInt8](repeating: 0, count: bytes.count)
    let count = unsafe start.withUnsafeMutableBytes { buffer in
      unsafe posixRead(descriptor, buffer.baseAddress, buffer.count)
    }
    guard count >= 0 else { throw FileError("cannot read", path) }
    return start[..<count] != bytes[...]
  }
}
