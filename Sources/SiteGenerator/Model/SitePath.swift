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
    let own = components.dropLast()
    let other = target.components
    var common = 0
    while common < own.count, common < other.count - 1, own[common] == other[common] { common += 1 }
    let up = String(repeating: "../", count: own.count - common)
    return up + other[common...].map { percentEncoded(String($0)) }.joined(separator: "/") + suffix
  }

  /// Split at bytes: splitting at characters takes ten times as long, and pages are full of references.
  private var components: [Substring] {
    text.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
  }

  static func < (a: SitePath, b: SitePath) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}

/// `text` with every byte that may not stand in a path segment or fragment percent-encoded (RFC 3986 §2.1).
func percentEncoded(_ text: String) -> String {
  var result = ""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "$"),
      UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: "@"):
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result += byte < 16 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return result
}
