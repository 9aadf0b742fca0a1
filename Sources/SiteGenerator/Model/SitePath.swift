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

/// `text` with every byte that may not stand in a path segment or fragment percent-encoded (RFC 3986 §2.1), but for the
/// byte `kept`.
func percentEncoded(_ text: some StringProtocol, keeping kept: UInt8? = nil) -> String {
  if text.utf8.allSatisfy({ isSegmentByte($0) || $0 == kept }) { return String(text) }
  let digits = Array("0123456789ABCDEF".utf8)
  var result: [UInt8] = []
  for byte in text.utf8 {
    if isSegmentByte(byte) || byte == kept {
      result.append(byte)
    } else {
      result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}

private func isSegmentByte(_ byte: UInt8) -> Bool {
  switch Unicode.Scalar(byte) {
  case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "!", "$", "'", "(", ")", "*", "+", ",",
    ";", "=", "@":
    true
  default: false
  }
}
