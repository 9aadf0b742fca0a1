/// The lines of source under a diagnostic, with a caret below the place.
struct CodeFrame {
  /// The most scalars of a line that are shown.
  private static let width = 100

  private let file: SourceFile
  private let map: LineMap

  init(_ file: SourceFile, _ map: LineMap) {
    self.file = file
    self.map = map
  }

  /// The line of `range` and the one above it, then the caret line; empty for an empty line. Only what is shown is looked
  /// at, however long the line is.
  func lines(for range: Range<Int>) -> [String] {
    let position = map.position(of: range.lowerBound)
    let content = map.content(ofLine: position.line)
    guard !content.isEmpty else { return [] }
    let caret = min(max(range.lowerBound, content.lowerBound), content.upperBound)
    let isAtStart = position.column <= Self.width * 3 / 4
    let first = isAtStart ? content.lowerBound : start(before: caret)
    let gutter = String(position.line)
    var result: [String] = []
    if position.line > 1, isAtStart {
      let above = scalars(map.content(ofLine: position.line - 1))
      let number = String(position.line - 1)
      let padding = String(repeating: " ", count: gutter.count - number.count)
      if above.contains(where: { !$0.properties.isWhitespace }) {
        result.append("\(padding)\(number) | \(String(above))")
      }
    }
    result.append("\(gutter) | \(String(scalars(first..<content.upperBound)))")
    let before = scalars(first..<caret)
    let indent = before.map { $0 == "\t" ? "\t" : blanks($0) }.joined()
    let end = max(caret, min(range.upperBound, content.upperBound))
    let marked = scalars(caret..<end).prefix(Self.width - before.count)
    let tail = max(0, marked.reduce(0) { $0 + columns($1) } - 1)
    let margin = String(repeating: " ", count: gutter.count)
    result.append("\(margin) | \(indent)^\(String(repeating: "~", count: tail))")
    return result
  }

  /// The first scalars of a stretch, as many as are shown: what would move a terminal's cursor stands as U+FFFD.
  private func scalars(_ range: Range<Int>) -> String.UnicodeScalarView {
    let bytes = range.lowerBound..<min(range.upperBound, range.lowerBound + 4 * Self.width)
    let text = String(file.text(bytes).unicodeScalars.prefix(Self.width))
    return text.printable(keeping: "\t").unicodeScalars
  }

  /// Where to begin to show a line so that a quarter of the width stands before `caret`.
  private func start(before caret: Int) -> Int {
    var offset = caret
    for _ in 0..<Self.width / 4 where offset > 0 {
      offset -= 1
      while offset > 0, file.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    }
    return offset
  }

  private func blanks(_ scalar: Unicode.Scalar) -> String {
    String(repeating: " ", count: columns(scalar))
  }

  /// How many columns of a terminal a scalar takes (UAX 11, the wide blocks).
  private func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
