/// Bytes for libcmark, and where each of their lines stands in the source file.
struct ParseInput {
  let bytes: [UInt8]
  /// The part of `bytes` that is parsed.
  let range: Range<Int>
  /// The offsets in `bytes` at which lines start, and one past the last line.
  let lineStarts: [Int]
  /// What must be added to an offset of each line to get that of the source file; nil is nothing.
  private let shifts: [Int]?

  /// A range of the source file's own bytes.
  init(bytes: [UInt8], range: Range<Int>) {
    self.init(bytes: bytes, range: range, shifts: nil)
  }

  /// Bytes put together from lines of the source file.
  init(bytes: [UInt8], shifts: [Int]) {
    self.init(bytes: bytes, range: 0..<bytes.count, shifts: shifts)
  }

  private init(bytes: [UInt8], range: Range<Int>, shifts: [Int]?) {
    self.bytes = bytes
    self.range = range
    self.shifts = shifts
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

  var lineCount: Int { lineStarts.count - 1 }

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

  /// The 0-based line of an offset.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = lineCount
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The range of the source file for a range of `bytes`.
  func source(_ range: Range<Int>) -> Range<Int> {
    guard let shifts else { return range }
    let first = range.lowerBound + shifts[min(line(of: range.lowerBound), shifts.count - 1)]
    let last =
      range.upperBound + shifts[min(line(of: max(range.upperBound - 1, 0)), shifts.count - 1)]
    return first..<max(first, last)
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
