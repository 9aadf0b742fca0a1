import Course
import Diagnostics

/// The folder of a content file, relative to the content folder: what the paths in that file start from. Paths are split
/// at the bytes of slashes.
struct ContentFolder: Sendable, Hashable {
  /// With a slash behind every folder; empty for the content folder itself.
  private let path: String

  /// The folder of the file at `path`.
  init(of path: String) {
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
    self.path = end.map { String(path[..<$0]) } ?? ""
  }

  /// A path that the file's author wrote, relative to the content folder, without `.` and `..`; `nil` if it leaves the
  /// folder.
  func file(_ path: String) -> String? {
    let slash = UInt8(ascii: "/")
    var bytes = Array(self.path.utf8)
    bytes.reserveCapacity(bytes.count + path.utf8.count + 1)
    // Where the part begins that is being read.
    var start = bytes.count
    /// Ends a part: leaves it with a slash behind it, or takes away what its dots say; false above the content folder.
    func endPart() -> Bool {
      switch bytes.count - start {
      case 0: return true
      case 1 where bytes[start] == UInt8(ascii: "."): bytes.removeLast()
      case 2 where bytes[start...] == [UInt8(ascii: "."), UInt8(ascii: ".")]:
        guard start > 0 else { return false }
        bytes.removeLast(3)
        while let last = bytes.last, last != slash { bytes.removeLast() }
      default: bytes.append(slash)
      }
      start = bytes.count
      return true
    }
    let text = path.utf8.span
    var next = 0
    while next <= text.count {
      var end = next
      while end < text.count, text[end] != slash { end += 1 }
      bytes.append(text.extracting(next..<end))
      guard endPart() else { return nil }
      next = end + 1
    }
    if bytes.last == slash { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A content path as a link in the file writes it.
  func reference(to path: String) -> String {
    Route(self.path + "x").reference(to: Route(path))
  }
}
