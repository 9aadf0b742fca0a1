/// A Digital Object Identifier (ISO 26324), however it was written.
package struct DOI: Sendable, Hashable {
  /// From `10.` on, as publishers print it.
  package let name: String

  /// Reads `10.x`, `doi:10.x` or an address at `doi.org`; `nil` for anything else.
  package init?(_ text: String) {
    let text = text.trimmed
    if let doi = DOI(address: text) {
      self = doi
      return
    }
    let rest = text.droppingPrefixIgnoringCase("doi:")?.trimmed ?? text
    guard rest.utf8.starts(with: "10.".utf8), rest.utf8.contains(UInt8(ascii: "/")) else {
      return nil
    }
    name = rest
  }

  /// Reads an address at `doi.org` or `dx.doi.org`, its percent codes undone.
  package init?(address: String) {
    var rest = address.trimmed
    if let path = rest.droppingPrefixIgnoringCase("https://") { rest = path }
    if let path = rest.droppingPrefixIgnoringCase("http://") { rest = path }
    if let path = rest.droppingPrefixIgnoringCase("www.") { rest = path }
    if let path = rest.droppingPrefixIgnoringCase("dx.") { rest = path }
    guard let name = rest.droppingPrefixIgnoringCase("doi.org/"),
      name.utf8.starts(with: "10.".utf8)
    else { return nil }
    self.name = removingPercentCodes(name)
  }

  /// Where it leads, percent-encoded byte by byte.
  package var address: String {
    var bytes = Array("https://doi.org/".utf8)
    for byte in name.utf8 {
      if Self.isPlain(byte) {
        bytes.append(byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a byte may stand in the path of an address as it is (RFC 3986).
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~!$&'()*+,;=:@/".utf8.contains(byte)
    }
  }
}

/// The text with `%28` and its like as the bytes that they stand for; as it is if that is no UTF-8.
private func removingPercentCodes(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
    {
      result.append(high << 4 | low)
      index += 3
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return String(validating: result, as: UTF8.self) ?? text
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
