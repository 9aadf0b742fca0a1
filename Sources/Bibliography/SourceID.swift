import Diagnostics

/// The id of a source: text that is compared by its bytes.
package struct SourceID: Sendable, Hashable {
  private let bytes: ByteString

  package var text: String { bytes.text }

  package init(_ text: String) { bytes = ByteString(text) }

  /// The id as an anchor of a page: what HTML and browsers would take apart is percent-encoded.
  package var anchor: String {
    guard text.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "%") || $0 == 0x7F }) else {
      return text
    }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      guard byte <= 0x20 || byte == UInt8(ascii: "%") || byte == 0x7F else {
        bytes.append(byte)
        continue
      }
      let digits = Array("0123456789ABCDEF".utf8)
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How a text cites the source: `@id`, in braces if the id has blanks or other signs that end one.
  package var citation: String {
    var wasSign = true
    let isPlain = text.utf8.allSatisfy { byte in
      let isSign = ":.#$%&-+?<>~/".utf8.contains(byte)
      defer { wasSign = isSign }
      return isSign ? !wasSign : Self.isWordByte(byte)
    }
    return isPlain && !wasSign ? "@\(text)" : "@{\(text)}"
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }
}
