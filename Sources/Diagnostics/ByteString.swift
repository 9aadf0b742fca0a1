/// Text that is compared byte by byte, as paths, ids and addresses are: to `String`, é of one and é of two code points
/// are the same.
package struct ByteString: Hashable, Comparable, Sendable {
  package let text: String

  package init(_ text: some StringProtocol) { self.text = String(text) }

  /// The text of bytes that are valid UTF-8.
  package init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

  package static func == (a: ByteString, b: ByteString) -> Bool {
    a.text.utf8.span.hasSameBytes(as: b.text.utf8.span)
  }

  package static func < (a: ByteString, b: ByteString) -> Bool {
    let a = a.text.utf8.span
    let b = b.text.utf8.span
    let common = a.countCommon(b)
    return common < b.count && (common == a.count || a[common] < b[common])
  }

  /// What is equal byte by byte is equal as text, too, whose hash is made of whole words.
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
