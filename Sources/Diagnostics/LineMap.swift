/// Turns byte offsets of one file into lines and columns.
struct LineMap {
  /// A place as people count it.
  struct Position: Hashable {
    /// 1-based.
    let line: Int
    /// 1-based, in Unicode scalars.
    let column: Int
  }

  private let bytes: [UInt8]
  /// The byte offset at which each line starts.
  private let starts: [Int]

  init(_ file: SourceFile) {
    bytes = file.bytes
    var starts = [0]
    for (index, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// The position of a byte offset; an offset past the end is the end.
  func position(of offset: Int) -> Position {
    let offset = min(offset, bytes.count)
    let line = lineIndex(of: offset)
    var start = starts[line]
    if line == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]), offset >= 3 { start = 3 }
    let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
    return Position(line: line + 1, column: column + 1)
  }

  /// The bytes of a 1-based line without its line ending and without a byte order mark.
  func content(ofLine line: Int) -> Range<Int> {
    let start = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The 0-based index of the last line that starts at or before `offset`.
  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
