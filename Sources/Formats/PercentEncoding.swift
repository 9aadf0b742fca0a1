import Diagnostics

/// `text` with every byte that may not stand in a path segment or fragment percent-encoded (RFC 3986 §2.1), but for the
/// byte `kept`.
package func percentEncoded(_ text: String, keeping kept: UInt8? = nil) -> String {
  percentEncoded(text[...], keeping: kept)
}

/// The same for a part of a text.
package func percentEncoded(_ text: Substring, keeping kept: UInt8? = nil) -> String {
  let bytes = text.utf8.span
  if countSegmentBytes(bytes, keeping: kept) == bytes.count { return String(text) }
  var result: [UInt8] = []
  appendPercentEncoded(bytes, keeping: kept, to: &result)
  return String(decoding: result, as: UTF8.self)
}

/// Appends a text so encoded.
package func appendPercentEncoded(
  _ text: Span<UInt8>, keeping kept: UInt8? = nil, to result: inout [UInt8]
) {
  var start = 0
  while start < text.count {
    let rest = text.extracting(droppingFirst: start)
    let count = countSegmentBytes(rest, keeping: kept)
    result.append(rest.extracting(first: count))
    start += count
    guard start < text.count else { return }
    let byte = text[start]
    result.append(UInt8(ascii: "%"))
    result.append(hexDigits[Int(byte >> 4)])
    result.append(hexDigits[Int(byte & 15)])
    start += 1
  }
}

/// How many bytes at the start of a text may stand in a path segment or a fragment, or are `kept`.
private func countSegmentBytes(_ text: Span<UInt8>, keeping kept: UInt8?) -> Int {
  let bytes = segmentBytes
  for index in text.indices where !bytes.contains(text[index]) && text[index] != kept {
    return index
  }
  return text.count
}

private let hexDigits = Array("0123456789ABCDEF".utf8)

private let segmentBytes = ByteSet(
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$'()*+,;=@")

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
