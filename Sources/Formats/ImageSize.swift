/// The size of an image in CSS pixels as browsers show it, read from its file: PNG, JPEG, GIF, WebP or SVG.
package struct ImageSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  init(_ width: Int, _ height: Int) {
    self.width = width
    self.height = height
  }

  /// The size, or `nil` if the bytes are no image of a known kind or do not say it.
  package init?(of bytes: [UInt8]) {
    let size =
      Self.png(bytes) ?? Self.gif(bytes) ?? Self.webP(bytes) ?? Self.jpeg(bytes) ?? Self.svg(bytes)
    guard let size, size.width > 0, size.height > 0 else { return nil }
    self = size
  }

  /// The IHDR chunk follows the signature; an eXIf chunk before the picture may turn it.
  private static func png(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    let (width, height) = (big(bytes, 16, 4), big(bytes, 20, 4))
    var offset = 8
    while offset + 8 <= bytes.count {
      let (content, name) = (offset + 8, bytes[offset + 4..<offset + 8])
      let end = content + big(bytes, offset, 4)
      if name.elementsEqual("IDAT".utf8) || end > bytes.count { break }
      if name.elementsEqual("eXIf".utf8), isTurned(by: Array(bytes[content..<end])) {
        return ImageSize(height, width)
      }
      offset = end + 4
    }
    return ImageSize(width, height)
  }

  private static func gif(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
    return ImageSize(little(bytes, 6, 2), little(bytes, 8, 2))
  }

  /// Lossy, lossless and extended files keep their size in different places.
  private static func webP(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ": return ImageSize(little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
    case "VP8L":
      let bits = little(bytes, 21, 4)
      return ImageSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case "VP8X": return ImageSize(little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
    default: return nil
    }
  }

  /// The first start-of-frame marker, turned as the Exif orientation before it says.
  private static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var offset = 2
    var isTurned = false
    while offset + 9 < bytes.count {
      guard bytes[offset] == 0xFF else { return nil }
      let marker = bytes[offset + 1]
      if marker == 0xFF {
        offset += 1
        continue
      }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        let (width, height) = (big(bytes, offset + 7, 2), big(bytes, offset + 5, 2))
        return isTurned ? ImageSize(height, width) : ImageSize(width, height)
      }
      let isAlone = marker == 0x01 || (0xD0...0xD8).contains(marker)
      let length = isAlone ? 0 : big(bytes, offset + 2, 2)
      guard isAlone || length >= 2 else { return nil }
      let end = offset + 2 + length
      if marker == 0xE1, end <= bytes.count, Self.isTurned(bySegment: bytes[offset + 4..<end]) {
        isTurned = true
      }
      offset = end
    }
    return nil
  }

  static func big(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  static func little(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
