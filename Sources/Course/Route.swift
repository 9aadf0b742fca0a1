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
    let path = target.text
    var (length, folder, common, depth) = (0, 0, 0, 0)
    var others = path.utf8.makeIterator()
    var isCommon = true
    for own in text.utf8 {
      isCommon = isCommon && others.next() == own
      length += 1
      guard own == UInt8(ascii: "/") else { continue }
      depth += 1
      if isCommon { (folder, common) = (length, common + 1) }
    }
    let rest = percentEncoded(Substring(path.utf8.dropFirst(folder)), keeping: UInt8(ascii: "/"))
    return depth == common
      ? rest + suffix : String(repeating: "../", count: depth - common) + rest + suffix
  }

  package static func < (a: Route, b: Route) -> Bool { a.bytes < b.bytes }
}
