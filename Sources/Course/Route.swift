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
    // Bytes, not components: pages are full of references.
    var reference: [UInt8] = []
    if fragment == nil || target != self {
      let own = text.utf8.span
      let other = target.text.utf8.span
      let common = own.countCommon(other)
      var (folder, depth) = (0, 0)
      for index in own.indices where own[index] == UInt8(ascii: "/") {
        if index < common { folder = index + 1 } else { depth += 1 }
      }
      reference.reserveCapacity(3 * depth + other.count + (fragment?.utf8.count ?? 0) + 1)
      for _ in 0..<depth { reference += Self.up }
      appendPercentEncoded(
        other.extracting(droppingFirst: folder), keeping: UInt8(ascii: "/"), to: &reference)
    }
    if let fragment {
      reference.append(UInt8(ascii: "#"))
      appendPercentEncoded(fragment.utf8.span, to: &reference)
    }
    return String(decoding: reference, as: UTF8.self)
  }

  private static let up = Array("../".utf8)

  package static func < (a: Route, b: Route) -> Bool { a.bytes < b.bytes }
}
