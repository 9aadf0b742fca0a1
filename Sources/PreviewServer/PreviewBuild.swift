package import Formats
import Platform

/// What came of building the site once.
package enum PreviewBuild: Sendable, Hashable {
  /// The whole site; `path` is that of its absolute address, `/` without one.
  case site([OutputFile], path: String)
  /// What is wrong, as the console says it.
  case failure(String)
}
