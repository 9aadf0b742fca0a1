import Course
import Diagnostics

/// Nothing is left of what `sitegen new` wrote for authors to replace.
struct PlaceholderCheck {
  /// Warnings for what is left in the Markdown and YAML files.
  static func run(_ files: [SourceFile]) -> [Diagnostic] {
    files.filter { $0.path.ends(with: ".md") || $0.path.ends(with: ".yaml") }.flatMap { file in
      let check = PlaceholderCheck(file)
      let certain = check.found.filter { !$0.placeholder.isCommon }.map(\.line)
      return check.found.filter { found in
        !found.placeholder.isCommon || certain.contains { abs($0 - found.line) <= nearby }
      }.map { found in
        Diagnostic.warning(
          "placeholder",
          "\"\(found.placeholder.text.substituting("\n", by: " "))\" is what \"sitegen new\" wrote",
          at: file.place(found.range), hint: found.placeholder.hint)
      }
    }
  }

  /// How many lines around one that is surely left another is taken as left, too.
  private static let nearby = 3

  /// The first lines of all placeholders.
  private static let byLine: [[UInt8]: Placeholder] = Dictionary(
    uniqueKeysWithValues: Placeholder.allCases.map { (lines(of: $0)[0], $0) })
  private static let lengths = Set(byLine.keys.map(\.count))

  private static func lines(of placeholder: Placeholder) -> [[UInt8]] {
    placeholder.text.parts(at: "\n").map { Array($0.utf8) }
  }

  private let bytes: [UInt8]
  /// The lines without the white space around them.
  private var lines: [Range<Int>] = []
  /// What is left, with the 0-based number of its line.
  private var found: [(placeholder: Placeholder, line: Int, range: Range<Int>)] = []

  private init(_ file: SourceFile) {
    bytes = file.bytes
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      lines.append(Self.trimmed(line))
    }
    for (number, line) in lines.enumerated() {
      guard let (placeholder, start) = placeholder(in: line) else { continue }
      let others = Self.lines(of: placeholder).dropFirst()
      let following = lines[(number + 1)...].prefix(others.count)
      guard following.elementsEqual(others, by: { bytes[$0].elementsEqual($1) }) else { continue }
      let end = following.last?.upperBound ?? line.upperBound
      found.append((placeholder, number, start..<end))
    }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> Range<Int> {
    let start = line.firstIndex { $0 > 0x20 } ?? line.endIndex
    let end = line.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return start..<end
  }

  /// What a line holds, alone or behind a dash or a key, and where that starts.
  private func placeholder(in line: Range<Int>) -> (Placeholder, start: Int)? {
    var starts = [line.lowerBound]
    if bytes[line].starts(with: "- ".utf8) { starts.append(line.lowerBound + 2) }
    if let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")), colon + 2 < line.upperBound {
      starts.append(colon + 2)
    }
    for start in starts {
      for range in [start..<line.upperBound, unquoted(start..<line.upperBound)]
      where Self.lengths.contains(range.count) {
        if let placeholder = Self.byLine[Array(bytes[range])] {
          return (placeholder, range.lowerBound)
        }
      }
    }
    return nil
  }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, let first = bytes[range].first, bytes[range].last == first,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return range }
    return range.dropFirst().dropLast()
  }
}
