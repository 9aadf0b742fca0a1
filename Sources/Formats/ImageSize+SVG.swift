extension ImageSize {
  /// The root element's `width` and `height` in CSS pixels, else those of its `viewBox`.
  static func svg(_ bytes: [UInt8]) -> ImageSize? {
    guard let root = SVGRoot(bytes) else { return nil }
    let box = (root["viewBox"] ?? "").split { $0 == "," || $0.isWhitespace }.map { Double($0) ?? 0 }
    let ratio = box.count == 4 && box[2] > 0 && box[3] > 0 ? box[2] / box[3] : nil
    let (width, height) = (pixels(root["width"]), pixels(root["height"]))
    switch (width, height, ratio) {
    case (.some(let width), .some(let height), _): return rounded(width, height)
    case (.some(let width), nil, .some(let ratio)): return rounded(width, width / ratio)
    case (nil, .some(let height), .some(let ratio)): return rounded(height * ratio, height)
    case (nil, nil, .some): return rounded(box[2], box[3])
    case (_, _, nil): return nil
    }
  }

  private static func rounded(_ width: Double, _ height: Double) -> ImageSize? {
    guard width < 1e6, height < 1e6 else { return nil }
    return ImageSize(max(1, Int(width.rounded())), max(1, Int(height.rounded())))
  }

  /// A length in CSS pixels; nil for percentages and what is none.
  private static func pixels(_ text: String?) -> Double? {
    guard let text else { return nil }
    let units = [
      "px": 1, "pt": 4.0 / 3, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96, "em": 16,
    ]
    let trimmed = text.filter { !$0.isWhitespace }
    let unit = units[String(trimmed.suffix(2))]
    guard let number = Double(unit == nil ? trimmed : String(trimmed.dropLast(2))) else {
      return nil
    }
    let pixels = number * (unit ?? 1)
    return pixels.isFinite && pixels > 0 && pixels < 1e6 ? pixels : nil
  }
}

/// The start tag of an SVG file's root element.
private struct SVGRoot {
  private var attributes: [String: String] = [:]

  /// Reads past declarations, comments and a document type; nil if the root is no `svg`.
  init?(_ bytes: [UInt8]) {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while true {
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      let rest = bytes[index...]
      if rest.starts(with: "<!--".utf8) {
        guard let end = Self.end(of: "-->", in: bytes, from: index + 4) else { return nil }
        index = end
      } else if rest.starts(with: "<?".utf8) {
        guard let end = Self.end(of: "?>", in: bytes, from: index + 2) else { return nil }
        index = end
      } else if rest.starts(with: "<!".utf8) {
        // A document type may hold declarations of entities in brackets.
        let head = rest.prefix { $0 != UInt8(ascii: ">") }
        let mark = head.contains(UInt8(ascii: "[")) ? "]>" : ">"
        guard let end = Self.end(of: mark, in: bytes, from: index + 2) else { return nil }
        index = end
      } else {
        break
      }
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "<") else { return nil }
    let name = bytes[(index + 1)...].prefix { $0 > 0x20 && !"/>".utf8.contains($0) }
    guard name.elementsEqual("svg".utf8) || name.suffix(4).elementsEqual(":svg".utf8) else {
      return nil
    }
    read(bytes, from: name.endIndex)
  }

  subscript(name: String) -> String? { attributes[name] }

  private mutating func read(_ bytes: [UInt8], from start: Int) {
    var index = start
    while index < bytes.count {
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      let name = bytes[index...].prefix { $0 > 0x20 && !"=/>".utf8.contains($0) }
      guard !name.isEmpty else { return }
      index = name.endIndex
      while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "=") {
        index += 1
      }
      guard index < bytes.count, "\"'".utf8.contains(bytes[index]) else { return }
      let quote = bytes[index]
      let value = bytes[(index + 1)...].prefix { $0 != quote }
      attributes[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
      index = min(value.endIndex + 1, bytes.count)
    }
  }

  /// The offset behind the first `text`.
  private static func end(of text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index..<index + wanted.count].elementsEqual(wanted) { return index + wanted.count }
      index += 1
    }
    return nil
  }
}
