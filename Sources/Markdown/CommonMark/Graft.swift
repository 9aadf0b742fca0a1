import Diagnostics

/// Pieces of the source file that are parsed again apart from where they stand, and then put back into the tree.
///
/// Each entry becomes a block quote of one input, which keeps entries from running into each
/// other. The whole source follows, for its link reference definitions.
struct Graft {
  private var bytes: [UInt8] = []
  private var segments: [ParseInput.Origin.Segment] = []
  private(set) var count = 0

  /// Begins an entry.
  mutating func begin() {
    if count > 0 { bytes.append(UInt8(ascii: "\n")) }
    count += 1
  }

  /// Appends a line to the entry: `prefix`, then a range of the source file's bytes.
  mutating func appendLine(prefix: StaticString = "", _ source: [UInt8], _ range: Range<Int>) {
    appendLiteral("> ")
    appendLiteral(prefix)
    append(source, range)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends a table's cell, or a title, as the entry's only line, its escaped pipes as pipes.
  ///
  /// The `a` before it, which `DocumentParser.makeCell` takes away again, keeps it from being any block
  /// but a paragraph.
  mutating func appendCell(_ source: [UInt8], _ range: Range<Int>) {
    appendLiteral("> ")
    segments.append(.init(start: bytes.count, shift: range.lowerBound - bytes.count - 2))
    appendLiteral("a ")
    var start = range.lowerBound
    for index in range.dropLast()
    where source[index] == UInt8(ascii: "\\") && source[index + 1] == UInt8(ascii: "|") {
      append(source, start..<index)
      start = index + 1
    }
    append(source, start..<range.upperBound)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The bytes to parse, with the reference definitions that `body` may hold behind them.
  consuming func input(definitionsIn body: Range<Int>, of source: [UInt8]) -> ParseInput {
    if mayHoldDefinitions(source, body) {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: source[body])
    }
    let origin = ParseInput.Origin(segments: segments, end: body.upperBound)
    return ParseInput(bytes: bytes, range: 0..<bytes.count, origin: origin)
  }

  private mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    segments.append(.init(start: bytes.count, shift: range.lowerBound - bytes.count))
    bytes.append(contentsOf: source[range])
  }

  private mutating func appendLiteral(_ literal: StaticString) {
    literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  private func mayHoldDefinitions(_ source: [UInt8], _ body: Range<Int>) -> Bool {
    var start = body.lowerBound
    while let bracket = ByteSearch.first(UInt8(ascii: "]"), in: source, start..<body.upperBound) {
      start = bracket + 1
      if start < body.upperBound, source[start] == UInt8(ascii: ":") { return true }
    }
    return false
  }
}
