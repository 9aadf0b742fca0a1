#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The machine failed: what was tried on which path, and what the system said.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was tried, as in "cannot read".
  package let action: String
  package let path: String
  /// The system's own words, or ours where the system was not asked.
  package let reason: String

  package init(_ action: String, _ path: String, reason: String) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// The error that the last failed system call left in `errno`.
  init(_ action: String, _ path: String) {
    self.init(action, path, reason: Self.reason(errno))
  }

  /// The system's words for an error number.
  package static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }

  package var description: String { "\(action) \(path): \(reason)" }
}
