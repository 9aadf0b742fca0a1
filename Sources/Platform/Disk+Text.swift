#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The same for paths that are text.
extension Disk {
  package static func read(_ path: String) throws(FileError) -> [UInt8] { try read(FilePath(path)) }

  package static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    try create(FilePath(path), bytes)
  }

  package static func replace(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    try replace(FilePath(path), bytes)
  }

  package static func deliver(_ bytes: [UInt8], to path: String) throws(FileError) {
    try deliver(bytes, to: FilePath(path))
  }

  /// The names in a folder as people see them.
  package static func names(in folder: String) throws(FileError) -> [String] {
    try names(in: FilePath(folder)).map(\.description)
  }

  package static func makeFolder(_ path: String) throws(FileError) {
    try makeFolder(FilePath(path))
  }

  package static func realPath(_ path: String) throws(FileError) -> String? {
    try realPath(FilePath(path))?.description
  }

  package static func exists(_ path: String) throws(FileError) -> Bool {
    try exists(FilePath(path))
  }

  package static func remove(_ path: String) throws(FileError) { try remove(FilePath(path)) }

  /// The folder that a path stands in; `nil` for a root and for a bare name.
  package static func parent(of path: String) -> String? { FilePath(path).parent?.description }
}

#if canImport(Darwin)
  func posixRead(_ fd: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe Darwin.read(fd, buffer, count)
  }
  func posixWrite(_ fd: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe Darwin.write(fd, buffer, count)
  }
#elseif canImport(Musl)
  func posixRead(_ fd: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe Musl.read(fd, buffer, count)
  }
  func posixWrite(_ fd: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe Musl.write(fd, buffer, count)
  }
#else
  func posixRead(_ fd: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe Glibc.read(fd, buffer, count)
  }
  func posixWrite(_ fd: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe Glibc.write(fd, buffer, count)
  }
#endif
