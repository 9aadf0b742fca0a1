import Diagnostics

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
  /// The system's number of the error; 0 where it was not asked.
  let code: Int32

  package init(_ action: String, _ path: String, reason: String) {
    self.init(action, path, reason: reason, code: 0)
  }

  init(_ action: String, _ path: String, reason: String, code: Int32) {
    self.action = action
    self.path = path
    self.reason = reason
    self.code = code
  }

  /// The error that the last failed system call left in `errno`.
  init(_ action: String, _ path: FilePath) {
    let code = errno
    self.init(action, path.description, reason: Self.reason(code), code: code)
  }

  package static func == (a: FileError, b: FileError) -> Bool {
    (a.action, a.path, a.reason) == (b.action, b.path, b.reason)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(action)
    hasher.combine(path)
    hasher.combine(reason)
  }

  /// The system's words for an error number.
  package static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }

  package var description: String { "\(action) \(path.printable()): \(reason.printable())" }
}
