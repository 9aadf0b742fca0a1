import Diagnostics
import Formats

/// The address of a file of the built site: its path from the site's root, such as `sections/no-limits.html`. Compared
/// byte by byte.
package struct Route: Hashable, Sendable, Comparable {
  private let bytes: ByteString

  /// `/` between components, no leading one.
  package var text: String { bytes.text }

  package init(_ text: String) {
    precondition(!text.utf8.starts(with: "/".utf8), "a route is relative to the site's root")
    bytes = ByteString(text)
  }

  /// The home page, which a folder's address leads to.
  package static let home = Route("index.html")

  /// How many folders deep the file is.
  package var depth: Int { text.utf8.count { $0 == UInt8(ascii: "/") } }

  /// What leads from a page at this address to the root: empty, `../`, `../../` …
  package var pathToRoot: String { String(repeating: "../", count: depth) }

  /// The address as it is written behind the site's absolute one: nothing for the home page.
  package var published: String { self == .home ? "" : text }

  /// The relative reference (RFC 3986 §4.2) that leads from this page to `target`.
  package func reference(to target: Route, fragment: String? = nil) -> String {
    let suffix = fragment.map { "#" + percentEncoded($0) } ?? ""
    if target == self, !suffix.isEmpty { return suffix }
    // Bytes, not components: pages are full of references.
    var folder = target.text.utf8.startIndex
    var common = 0
    for (index, own) in zip(target.text.utf8.indices, text.utf8) {
      guard target.text.utf8[index] == own else { break }
      guard own == UInt8(ascii: "/") else { continue }
      folder = target.text.utf8.index(after: index)
      common += 1
    }
    let up = String(repeating: "../", count: depth - common)
    return up + percentEncoded(target.text[folder...], keeping: UInt8(ascii: "/")) + suffix
  }

  package static func < (a: Route, b: Route) -> Bool { a.bytes < b.bytes }
}
