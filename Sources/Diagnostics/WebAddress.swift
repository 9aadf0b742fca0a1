/// The rules of an absolute `http` or `https` URL (RFC 3986, WHATWG URL) that people can trust to lead where it seems to.
package enum WebAddress {
  /// What is wrong with an address.
  package struct Problem: Error, Hashable {
    /// Behind the quoted address, as in "is no web address".
    package let message: String
    package let hint: String
  }

  /// Whether the text begins as such an address does.
  package static func isOne(_ text: some StringProtocol) -> Bool { start(of: text) != nil }

  /// Throws what is wrong with `text`.
  package static func check(_ text: some StringProtocol) throws(Problem) {
    let isPlain = text.utf8.allSatisfy {
      $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<")
    }
    guard let start = start(of: text), isPlain else {
      throw Problem(
        message: "is no web address", hint: "start it with https:// and leave no blanks in it")
    }
    let rest = text.utf8.dropFirst(start)
    let host = rest.prefix { !"/?#\\".utf8.contains($0) }.drop { $0 == UInt8(ascii: "@") }
    guard let first = host.first, first != UInt8(ascii: ":") else {
      throw Problem(
        message: "names no server", hint: "write its name, as in https://example.org/")
    }
    if let scalar = text.unicodeScalars.first(where: { $0.isUnseen || $0.isBlankLike }) {
      throw Problem(
        message: "holds a character that nobody sees",
        hint: "remove \(scalar.code), or write it percent-encoded")
    }
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if "/?#:@.&=".unicodeScalars.contains(last), scalar.isMark {
        throw Problem(
          message: "has a mark on a \"\(String(last))\"", hint: "remove \(scalar.code) behind it")
      }
      last = scalar
    }
  }

  /// How many bytes the scheme and the slashes take.
  private static func start(of text: some StringProtocol) -> Int? {
    ["https://", "http://"].first {
      text.utf8.prefix($0.utf8.count).elementsEqual($0.utf8) { ($0 | 0x20) == $1 || $0 == $1 }
    }?.utf8.count
  }
}

extension Unicode.Scalar {
  /// Whether the scalar has no width of its own, or is a blank other than ASCII's.
  fileprivate var isBlankLike: Bool {
    switch value {
    case 0xAD, 0x180E, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF: true
    default: value > 0x7F && properties.isWhitespace
    }
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// As in `U+202E`.
  fileprivate var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
