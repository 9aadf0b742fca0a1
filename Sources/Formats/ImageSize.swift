/// The size of an image in CSS pixels, read from its file: PNG, JPEG, GIF, WebP or SVG.
package struct ImageSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  private init(_ width: Int, _ height: Int) {
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

  /// The IHDR chunk follows the signature.
  private static func png(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    return ImageSize(big(bytes, 16, 4), big(bytes, 20, 4))
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

  /// The first start-of-frame marker.
  private static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var offset = 2
    while offset + 9 < bytes.count {
      guard bytes[offset] == 0xFF else { return nil }
      let marker = bytes[offset + 1]
      if marker == 0xFF {
        offset += 1
        continue
      }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame { return ImageSize(big(bytes, offset + 7, 2), big(bytes, offset + 5, 2)) }
      let isAlone = marker == 0x01 || (0xD0...0xD8).contains(marker)
      let length = isAlone ? 0 : big(bytes, offset + 2, 2)
      guard isAlone || length >= 2 else { return nil }
      offset += 2 + length
    }
    return nil
  }

  /// The root element's `width` and `height` in pixels, else those of its `viewBox`.
  private static func svg(_ bytes: [UInt8]) -> ImageSize? {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let start = text.firstRange(of: "<svg") else { return nil }
    let tag = text[start.upperBound...].prefix { $0 != ">" }
    func attribute(_ name: String) -> Substring? {
      guard let found = tag.firstRange(of: " \(name)=") else { return nil }
      let rest = tag[found.upperBound...]
      guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
      return rest.dropFirst().prefix { $0 != quote }
    }
    func pixels(_ text: Substring?) -> Int? {
      guard let text else { return nil }
      let digits = text.hasSuffix("px") ? text.dropLast(2) : text
      return Double(digits).flatMap { $0.isFinite && abs($0) < 1e6 ? Int($0.rounded()) : nil }
    }
    if let width = pixels(attribute("width")), let height = pixels(attribute("height")) {
      return ImageSize(width, height)
    }
    let box = (attribute("viewBox") ?? "").split { $0 == " " || $0 == "," }
    guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else {
      return nil
    }
    return ImageSize(width, height)
  }

  private static func big(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
