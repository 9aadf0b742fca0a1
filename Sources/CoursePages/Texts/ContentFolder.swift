import Course

/// The folder of a content file, relative to the content folder: what the paths in that file start from. Paths are split
/// at the bytes of slashes.
struct ContentFolder: Sendable {
  private let parts: [String]

  /// The folder of the file at `path`.
  init(of path: String) { parts = Self.parts(of: path).dropLast() }

  private static func parts(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A path that the file's author wrote, relative to the content folder, without `.` and `..`; `nil` if it leaves the
  /// folder.
  func file(_ path: String) -> String? {
    var parts = parts
    for part in Self.parts(of: path) where part != "." {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// A content path as a link in the file writes it.
  func reference(to path: String) -> String {
    Route((parts + ["x"]).joined(separator: "/")).reference(to: Route(path))
  }
}
