#if canImport(Glibc)
  import CPlatform
  import Glibc
#endif

/// A note that the file system keeps with a folder (xattr(7)). It is no file, and goes with the folder. Where the system or the
/// file system has none, nothing is kept.
enum ExtendedAttribute {
  /// The most bytes of a note; file systems such as ext4 have room for little more.
  static let capacity = 3000

  /// The note of this name; `nil` if there is none.
  static func read(_ name: String, of folder: FilePath) -> [UInt8]? {
    #if canImport(Glibc)
      var bytes = [UInt8](repeating: 0, count: capacity)
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe getxattr(folder.cString, name, buffer.baseAddress, buffer.count)
      }
      return count < 0 ? nil : Array(bytes.prefix(count))
    #else
      return nil
    #endif
  }

  /// Takes the note of this name away.
  static func remove(_ name: String, of folder: FilePath) {
    #if canImport(Glibc)
      _ = unsafe removexattr(folder.cString, name)
    #endif
  }

  /// Keeps a note of at most `capacity` bytes, if the file system does.
  static func write(_ name: String, _ bytes: [UInt8], of folder: FilePath) {
    #if canImport(Glibc)
      precondition(bytes.count <= capacity, "a longer note is kept elsewhere")
      _ = unsafe bytes.withUnsafeBytes { buffer in
        unsafe setxattr(folder.cString, name, buffer.baseAddress, buffer.count, 0)
      }
    #endif
  }
}
