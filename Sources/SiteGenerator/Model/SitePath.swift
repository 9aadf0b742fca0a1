/// A file of the built site by its path from the site's root, such as `sections/no-limits.html`.
struct SitePath: Hashable, Sendable, Comparable {
  /// `/` between components, no leading one.
  let text: String

  init(_ text: String) {
    precondition(!text.hasPrefix("/"), "a site path is relative to the site's root")
    self.text = text
  }

  /// How many folders deep the file is.
  var depth: Int { text.utf8.count { $0 == UInt8(ascii: "/") } }

  /// What leads from a page at this path to the root: empty, `../`, `../../` …
  var pathToRoot: String { String(repeating: "../", count: depth) }

  /// The relative reference (RFC 3986 §4.2) that leads from this page to `target`.
  func reference(to target: SitePath, fragment: String? = nil) -> String {
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

  static func < (a: SitePath, b: SitePath) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}
