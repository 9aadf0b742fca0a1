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

  /// The line of `range` and the one above it, then the caret line; empty for an empty line.
  func lines(for range: Range<Int>) -> [String] {
    let position = map.position(of: range.lowerBound)
    let content = map.content(ofLine: position.line)
    let scalars = Array(file.text(content).unicodeScalars)
    guard !scalars.isEmpty else { return [] }
    let caret = min(position.column - 1, scalars.count)
    let last = min(range.upperBound, content.upperBound)
    let length = max(1, file.text(min(range.lowerBound, last)..<last).unicodeScalars.count)
    let first = caret < Self.width * 3 / 4 ? 0 : caret - Self.width / 4
    let shown = scalars[first..<min(scalars.count, first + Self.width)]
    let gutter = String(position.line)
    var result: [String] = []
    if position.line > 1, first == 0 {
      let above = file.text(map.content(ofLine: position.line - 1)).unicodeScalars
      let number = String(position.line - 1)
      let padding = String(repeating: " ", count: gutter.count - number.count)
      if above.contains(where: { !$0.properties.isWhitespace }) {
        result.append("\(padding)\(number) | \(printable(above.prefix(Self.width)))")
      }
    }
    result.append("\(gutter) | \(printable(shown))")
    let indent = shown.prefix(caret - first).map { $0 == "\t" ? "\t" : blanks($0) }.joined()
    let marked = scalars[caret..<min(scalars.count, caret + length, first + Self.width)]
    let tail = max(0, marked.reduce(0) { $0 + columns($1) } - 1)
    let margin = String(repeating: " ", count: gutter.count)
    result.append("\(margin) | \(indent)^\(String(repeating: "~", count: tail))")
    return result
  }

  /// Text for a terminal: control characters cannot move its cursor.
  private func printable(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
      text.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(text)
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
