/// Reads lines as the rows of a GFM pipe table.
enum TableSyntax {
  /// The columns' alignments if `line` is a delimiter row, such as `| --- | :-: |`.
  static func alignments(_ line: ArraySlice<UInt8>) -> [Node.Alignment]? {
    var result: [Node.Alignment] = []
    var index = skipBlanks(line, line.startIndex)
    if index < line.endIndex, line[index] == UInt8(ascii: "|") {
      index = skipBlanks(line, index + 1)
    }
    while index < line.endIndex {
      let isLeft = line[index] == UInt8(ascii: ":")
      if isLeft { index += 1 }
      let dashes = index
      while index < line.endIndex, line[index] == UInt8(ascii: "-") { index += 1 }
      guard index > dashes else { return nil }
      let isRight = index < line.endIndex && line[index] == UInt8(ascii: ":")
      if isRight { index += 1 }
      switch (isLeft, isRight) {
      case (false, false): result.append(.none)
      case (true, false): result.append(.left)
      case (false, true): result.append(.right)
      case (true, true): result.append(.centre)
      }
      index = skipBlanks(line, index)
      guard index < line.endIndex else { break }
      guard line[index] == UInt8(ascii: "|") else { return nil }
      index = skipBlanks(line, index + 1)
    }
    return result.isEmpty ? nil : result
  }

  /// The cells of a row without the white space around them; a pipe behind a backslash is a cell's own.
  static func cells(_ line: ArraySlice<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = skipBlanks(line, line.startIndex)
    var end = line.endIndex
    while end > index, isBlank(line[end - 1]) { end -= 1 }
    if index < end, line[index] == UInt8(ascii: "|") { index += 1 }
    var start = index
    while index < end {
      if line[index] == UInt8(ascii: "|"), index == start || line[index - 1] != UInt8(ascii: "\\") {
        result.append(trimmed(line, start..<index))
        start = index + 1
      }
      index += 1
    }
    if start < end { result.append(trimmed(line, start..<end)) }
    return result
  }

  /// Whether a line without a pipe before it would start a list, which ends a table though not a paragraph.
  static func startsList(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    var index = line.startIndex
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): index += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while index < line.endIndex, index < line.startIndex + 9,
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(line[index])
      {
        index += 1
      }
      guard index < line.endIndex,
        line[index] == UInt8(ascii: ".") || line[index] == UInt8(ascii: ")")
      else { return false }
      index += 1
    default: return false
    }
    return index == line.endIndex || isBlank(line[index])
  }

  private static func trimmed(_ line: ArraySlice<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isBlank(line[end - 1]) { end -= 1 }
    return min(skipBlanks(line, range.lowerBound), end)..<end
  }

  private static func skipBlanks(_ line: ArraySlice<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < line.endIndex, isBlank(line[index]) { index += 1 }
    return index
  }
}
