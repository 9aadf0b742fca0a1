/// Bytes for libcmark, and where they stand in the source file.
struct ParseInput {
  /// Where bytes come from that are put together from parts of the source file.
  struct Origin {
    /// From `start` on, `shift` must be added to an offset to get that of the source file.
    struct Segment {
      let start: Int
      let shift: Int
    }

    /// In order of their starts.
    let segments: [Segment]
    /// No range of the source file reaches beyond this offset.
    let end: Int
  }

  let bytes: [UInt8]
  /// The part of `bytes` that is parsed.
  let range: Range<Int>
  /// The offsets in `bytes` at which lines start, and one past the last line.
  private let lineStarts: [Int]
  /// Nil when the bytes are the source file's own.
  private let origin: Origin?

  init(bytes: [UInt8], range: Range<Int>, origin: Origin? = nil) {
    self.bytes = bytes
    self.range = range
    self.origin = origin
    var starts: [Int] = []
    starts.reserveCapacity(range.count / 40 + 2)
    let span = bytes.span
    var first = range.lowerBound
    if range.count >= 3, span[first] == 0xEF, span[first + 1] == 0xBB, span[first + 2] == 0xBF {
      first += 3
    }
    starts.append(first)
    var index = first
    while index < range.upperBound {
      let byte = span[index]
      index += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      if byte == UInt8(ascii: "\r"), index < range.upperBound, span[index] == UInt8(ascii: "\n") {
        index += 1
      }
      starts.append(index)
    }
    if let last = starts.last, last < range.upperBound || starts.count == 1 {
      starts.append(range.upperBound)
    }
    lineStarts = starts
  }

  private var lineCount: Int { lineStarts.count - 1 }

  /// The offset at which a 0-based line starts; past the last line it is the end.
  func start(ofLine line: Int) -> Int {
    lineStarts[min(max(line, 0), lineCount)]
  }

  /// The offset at which the text of a 0-based line ends, before its line ending.
  func end(ofLine line: Int) -> Int {
    let start = start(ofLine: line)
    var end = self.start(ofLine: line + 1)
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return end
  }

  func isLast(line: Int) -> Bool { line >= lineCount - 1 }

  /// Whether a line makes the one before it a heading.
  func isUnderline(line: Int, quoteDepth: Int) -> Bool {
    var end = end(ofLine: line)
    let start = contentStart(ofLine: line, quoteDepth: quoteDepth)
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    guard start < end, bytes[start] == UInt8(ascii: "=") || bytes[start] == UInt8(ascii: "-") else {
      return false
    }
    return bytes[start..<end].allSatisfy { $0 == bytes[start] }
  }

  /// The range of the source file for a range of `bytes`.
  func source(_ range: Range<Int>) -> Range<Int> {
    guard let origin else { return range }
    let first = range.lowerBound + origin.shift(at: range.lowerBound)
    let last = range.upperBound + origin.shift(at: max(range.upperBound - 1, range.lowerBound))
    let start = min(max(first, 0), origin.end)
    return start..<min(max(start, last), origin.end)
  }

  /// The first offset of a line's own text in a paragraph: behind white space and at most `depth` quote markers.
  func contentStart(ofLine line: Int, quoteDepth depth: Int) -> Int {
    var index = start(ofLine: line)
    let end = end(ofLine: line)
    var markers = 0
    let span = bytes.span
    while index < end {
      switch span[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
      case UInt8(ascii: ">") where markers < depth:
        markers += 1
        index += 1
      default: return index
      }
    }
    return index
  }
}

extension ParseInput.Origin {
  /// The shift of the segment that an offset is in.
  fileprivate func shift(at offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].start <= offset { low = middle } else { high = middle }
    }
    return segments[low].shift
  }
}
