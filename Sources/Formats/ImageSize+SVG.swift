extension ImageSize {
  /// The root element's `width` and `height` in CSS pixels, else those of its `viewBox`.
  static func svg(_ bytes: [UInt8]) -> ImageSize? {
    var tags = HTMLTags(Array(bytes[endOfProlog(bytes)...]))
    guard let root = tags.next(), root.name == "svg" || root.name.hasSuffix(":svg") else {
      return nil
    }
    let box = (root["viewbox"]?.value ?? "").split { $0 == "," || $0.isWhitespace }.map {
      Double($0) ?? 0
    }
    let ratio = box.count == 4 && box[2] > 0 && box[3] > 0 ? box[2] / box[3] : nil
    let (width, height) = (pixels(root["width"]?.value), pixels(root["height"]?.value))
    switch (width, height, ratio) {
    case (.some(let width), .some(let height), _): return rounded(width, height)
    case (.some(let width), nil, .some(let ratio)): return rounded(width, width / ratio)
    case (nil, .some(let height), .some(let ratio)): return rounded(height * ratio, height)
    case (nil, nil, .some): return rounded(box[2], box[3])
    case (_, _, nil): return nil
    }
  }

  /// The byte offset behind the document type (XML 1.0, 2.8), in whose internal subset nothing is an element; 0 if there is
  /// none.
  private static func endOfProlog(_ bytes: [UInt8]) -> Int {
    let (mark, comment) = (Array("<!DOCTYPE".utf8), Array("<!--".utf8))
    var index = 0
    while let next = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[next...]
      if rest.starts(with: comment) {
        guard let end = end(of: "-->", in: rest) else { return 0 }
        index = end
      } else if rest.starts(with: "<?".utf8) {
        guard let end = end(of: "?>", in: rest) else { return 0 }
        index = end
      } else if rest.starts(with: mark) {
        return endOfDocumentType(bytes, from: next + mark.count) ?? 0
      } else {
        return 0
      }
    }
    return 0
  }

  private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    var index = bytes.startIndex
    while index + mark.count <= bytes.endIndex {
      if bytes[index..<index + mark.count].elementsEqual(mark) { return index + mark.count }
      index += 1
    }
    return nil
  }

  /// The offset behind the `>` that stands in no quotes and no brackets.
  private static func endOfDocumentType(_ bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    var isInSubset = false
    for index in start..<bytes.count {
      switch (bytes[index], quote) {
      case (let byte, .some(let open)): if byte == open { quote = nil }
      case (UInt8(ascii: "\""), nil), (UInt8(ascii: "'"), nil): quote = bytes[index]
      case (UInt8(ascii: "["), nil): isInSubset = true
      case (UInt8(ascii: "]"), nil): isInSubset = false
      case (UInt8(ascii: ">"), nil): if !isInSubset { return index + 1 }
      default: break
      }
    }
    return nil
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
