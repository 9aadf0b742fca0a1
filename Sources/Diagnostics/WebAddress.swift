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

  /// Whether the text begins with `http:` or `https:`, and was meant for such an address with or without its slashes.
  package static func isMeant(by text: some StringProtocol) -> Bool {
    ["https:", "http:"].contains {
      text.utf8.prefix($0.utf8.count).elementsEqual($0.utf8) { ($0 | 0x20) == $1 || $0 == $1 }
    }
  }

  /// The offset behind `https://[…]` if there is a number of a server (RFC 3986 §3.2.2) between the brackets.
  package static func endOfNumber(in bytes: ArraySlice<UInt8>) -> Int? {
    guard let start = start(of: String(decoding: bytes.prefix(8), as: UTF8.self)),
      case let rest = bytes.dropFirst(start), rest.first == UInt8(ascii: "["),
      let end = rest.dropFirst().firstIndex(where: {
        !Unicode.Scalar($0).properties.isASCIIHexDigit && $0 != UInt8(ascii: ":")
          && $0 != UInt8(ascii: ".")
      }), bytes[end] == UInt8(ascii: "]")
    else { return nil }
    return end + 1
  }

  /// Throws what is wrong with `text`.
  package static func check(_ text: some StringProtocol) throws(Problem) {
    let isPlain = text.utf8.allSatisfy {
      $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<")
    }
    guard let start = start(of: text), isPlain else {
      throw Problem(
        message: "is no web address", hint: "start it with https:// and leave no blanks in it")
    }
    let authority = text.utf8.dropFirst(start).prefix { !"/?#\\".utf8.contains($0) }
    try checkServer(String(decoding: authority, as: UTF8.self))
    if let scalar = text.unicodeScalars.first(where: { $0.isUnseen || $0.isBlankLike }) {
      throw Problem(
        message: "holds a character that nobody sees",
        hint: "remove \(scalar.number), or write it percent-encoded")
    }
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if "/?#:@.&=".unicodeScalars.contains(last), scalar.isMark {
        throw Problem(
          message: "has a mark on a \"\(String(last))\"", hint: "remove \(scalar.number) behind it")
      }
      last = scalar
    }
  }

  /// Throws what is wrong with the part between the slashes and the path.
  private static func checkServer(_ authority: String) throws(Problem) {
    let parts = authority.parts(at: "@")
    let server = parts[parts.count - 1]
    guard parts.dropLast().allSatisfy({ !$0.has(":") && !$0.has(".") && !$0.has("%") }) else {
      throw Problem(
        message: "leads to \"\(server)\", and does not look like it",
        hint: "take out what stands before the @")
    }
    let isNumber = server.begins(with: "[")
    let end =
      isNumber
      ? server.utf8.lastIndex(of: UInt8(ascii: "]")).map { server.utf8.index(after: $0) }
      : server.utf8.firstIndex(of: UInt8(ascii: ":")) ?? server.endIndex
    guard let end, isServer(server[..<end]) else {
      throw Problem(
        message: "names no server", hint: "write its name, as in https://example.org/")
    }
    let port = server[end...].utf8.dropFirst()
    guard end == server.endIndex || server.utf8[end] == UInt8(ascii: ":"),
      port.allSatisfy({ (0x30...0x39).contains($0) }), port.count <= 5,
      (Int(Substring(port)) ?? 0) < 65536
    else {
      throw Problem(
        message: "names no port behind its server", hint: "a port is a number up to 65535")
    }
  }

  /// Whether a name has no empty part but one at its end, or a number between brackets is one; a name that ends like a
  /// number of the Internet is one of four parts.
  private static func isServer(_ name: Substring) -> Bool {
    if name.begins(with: "[") {
      return name.utf8.count > 3
        && name.utf8.dropFirst().dropLast().allSatisfy {
          Unicode.Scalar($0).properties.isASCIIHexDigit || $0 == UInt8(ascii: ":")
            || $0 == UInt8(ascii: ".")
        }
    }
    var labels = name.parts(at: ".")
    if labels.count > 1, labels[labels.count - 1].isEmpty { labels.removeLast() }
    guard labels.allSatisfy({ !$0.isEmpty }) else { return false }
    let isNumber = labels[labels.count - 1].utf8.allSatisfy { (0x30...0x39).contains($0) }
    return !isNumber || labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
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
}
