/// `text` with every byte that may not stand in a path segment or fragment percent-encoded (RFC 3986 §2.1), but for the
/// byte `kept`.
package func percentEncoded(_ text: String, keeping kept: UInt8? = nil) -> String {
  percentEncoded(text[...], keeping: kept)
}

/// The same for a part of a text.
package func percentEncoded(_ text: Substring, keeping kept: UInt8? = nil) -> String {
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

extension String {
  /// The text with percent-encoded bytes decoded; as it is where that gives no UTF-8.
  package var removingPercentEncoding: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }
}
