/// Rows that make no table.
extension LiteralRules {
  /// Rows without a line of dashes, and a line of dashes with more or fewer cells than the row above it.
  mutating func tableRows(_ lines: [Range<Int>]) {
    guard run.has("|") else { return }
    for (above, line) in zip(lines, lines.dropFirst()) {
      guard let dashes = dashes(line), let cells = Self.cells(run.bytes[above]),
        cells > 1 || dashes > 1,
        dashes != cells
      else { continue }
      tell(
        line,
        "this line of dashes has \(dashes == 1 ? "1 cell" : "\(dashes) cells"), the row above it \(cells), so they make no table",
        hint:
          "write a cell for each column: | \(Array(repeating: "---", count: min(cells, 12)).joined(separator: " | ")) |"
      )
      return
    }
    if lines.count == 1 || lines.first.flatMap(dashes) != nil, let only = lines.first,
      partedTable(only)
    {
      return
    }
    let framed = lines.first { line in
      run[line.lowerBound] == UInt8(ascii: "|") && run[line.lowerBound + 1] != UInt8(ascii: "|")
        && run.bytes[line].count(where: { $0 == UInt8(ascii: "|") }) > 1
        && (lines.count > 1 || run.bytes[line].last { !isSpace($0) } == UInt8(ascii: "|"))
    }
    let bare = zip(lines, lines.dropFirst()).first { line, next in
      guard let bars = bars(line) else { return false }
      return bars == self.bars(next)
    }
    guard let first = framed ?? bare?.0 else { return }
    let count = min(Self.cells(run.bytes[first]) ?? 2, 12)
    tell(
      first, "rows of a table without a line of dashes stay text",
      hint:
        "write | \(Array(repeating: "---", count: count).joined(separator: " | ")) | under the first row, a cell for each column"
    )
  }

  /// Tells a row that an empty line parts from its line of dashes; true as well for what stands under that line.
  private mutating func partedTable(_ line: Range<Int>) -> Bool {
    guard let first = line.first, run.offsets.indices.contains(first) else { return false }
    if dashes(line) != nil {
      var index = run.offsets[first]
      while index > 0, isSpace(source[index - 1]) { index -= 1 }
      let above = source[max(0, index - LiteralRun.reach)..<index]
      let start = above.lastIndex(where: isLineEnd).map { $0 + 1 } ?? above.startIndex
      return above[start...].first == UInt8(ascii: "|")
    }
    guard run[first] == UInt8(ascii: "|"), let last = line.last else { return false }
    let rest = source[(run.offsets[last] + 1)...].prefix(LiteralRun.reach)
    let below = rest.drop(while: isSpace).prefix { !isLineEnd($0) }
    guard below.first == UInt8(ascii: "|"), below.contains(UInt8(ascii: "-")),
      below.allSatisfy({ "|-: \t".utf8.contains($0) })
    else { return false }
    tell(
      line, "an empty line parts this row from its line of dashes, so they make no table",
      hint: "take the empty line out")
    return true
  }

  /// The number of bars between blanks in a line that begins with none; `nil` without any.
  private func bars(_ line: Range<Int>) -> Int? {
    var count = 0
    for index in line where run[index] == UInt8(ascii: "|") {
      guard index > line.lowerBound, isSpace(run[index - 1]), isSpace(run[index + 1]) else {
        return nil
      }
      count += 1
    }
    return count > 0 ? count : nil
  }

  /// The cells of a line of dashes, bars and colons; `nil` if it is none.
  private func dashes(_ line: Range<Int>) -> Int? {
    guard let first = line.first, run.offsets.indices.contains(first) else { return nil }
    let text = source[run.offsets[first]...].prefix { !isLineEnd($0) }
    guard text.count < LiteralRun.reach, text.allSatisfy({ "|-: \t".utf8.contains($0) }),
      text.contains(UInt8(ascii: "-"))
    else { return nil }
    return Self.cells(text)
  }

  /// The cells of a row, whose outer bars may be missing; `nil` if it has no bars.
  private static func cells(_ row: ArraySlice<UInt8>) -> Int? {
    var row = row
    while let last = row.last, isSpace(last) { row.removeLast() }
    let bars = row.count { $0 == UInt8(ascii: "|") }
    guard bars > 0 else { return nil }
    return bars + 1 - (row.first == UInt8(ascii: "|") ? 1 : 0)
      - (row.count > 1 && row.last == UInt8(ascii: "|") ? 1 : 0)
  }
}
