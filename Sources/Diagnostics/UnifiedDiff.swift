/// How one version of a text follows from another, as `diff -u` shows it.
package struct UnifiedDiff: Sendable {
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]

  /// How many unchanged lines stand around a change.
  private static let context = 3

  /// Compares two texts, each line ended by a line feed.
  package init(from old: [UInt8], to new: [UInt8]) {
    self.old = Self.lines(old)
    self.new = Self.lines(new)
  }

  /// The lines with their ends.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// The diff of the file at `path`; empty without a change.
  package func text(path: String) -> String {
    let hunks = self.hunks
    guard !hunks.isEmpty else { return "" }
    return "--- a/\(path)\n+++ b/\(path)\n" + hunks.map(text).joined()
  }

  /// A stretch of the old text and what stands in its place, with the lines around it.
  private struct Hunk {
    var old: Range<Int>
    var new: Range<Int>
    /// The changes within, in order.
    var changes: [(old: Range<Int>, new: Range<Int>)]
  }

  private var hunks: [Hunk] {
    var hunks: [Hunk] = []
    for change in changes {
      let before = min(Self.context, change.old.lowerBound)
      let after = min(Self.context, old.count - change.old.upperBound)
      let hunk = Hunk(
        old: change.old.lowerBound - before..<change.old.upperBound + after,
        new: change.new.lowerBound - before..<change.new.upperBound + after, changes: [change])
      if let last = hunks.last, last.old.upperBound >= hunk.old.lowerBound {
        hunks[hunks.count - 1] = Hunk(
          old: last.old.lowerBound..<hunk.old.upperBound,
          new: last.new.lowerBound..<hunk.new.upperBound, changes: last.changes + [change])
      } else {
        hunks.append(hunk)
      }
    }
    return hunks
  }

  /// The stretches of lines that went and came, in order.
  private var changes: [(old: Range<Int>, new: Range<Int>)] {
    let difference = new.difference(from: old)
    var removed = difference.removals.map(\.offset)[...]
    var inserted = difference.insertions.map(\.offset)[...]
    var changes: [(old: Range<Int>, new: Range<Int>)] = []
    var (line, newLine) = (0, 0)
    while !removed.isEmpty || !inserted.isEmpty {
      let unchanged = min(
        removed.first.map { $0 - line } ?? .max, inserted.first.map { $0 - newLine } ?? .max)
      line += unchanged
      newLine += unchanged
      let start = (old: line, new: newLine)
      while removed.first == line {
        removed.removeFirst()
        line += 1
      }
      while inserted.first == newLine {
        inserted.removeFirst()
        newLine += 1
      }
      changes.append((start.old..<line, start.new..<newLine))
    }
    return changes
  }

  private func text(_ hunk: Hunk) -> String {
    var text = "@@ -\(Self.header(hunk.old)) +\(Self.header(hunk.new)) @@\n"
    var line = hunk.old.lowerBound
    for change in hunk.changes {
      for index in line..<change.old.lowerBound { text += Self.line(" ", old[index]) }
      for index in change.old { text += Self.line("-", old[index]) }
      for index in change.new { text += Self.line("+", new[index]) }
      line = change.old.upperBound
    }
    for index in line..<hunk.old.upperBound { text += Self.line(" ", old[index]) }
    return text
  }

  /// The first line and how many there are, as a hunk's head writes them.
  private static func header(_ range: Range<Int>) -> String {
    switch range.count {
    case 0: "\(range.lowerBound),0"
    case 1: "\(range.lowerBound + 1)"
    default: "\(range.lowerBound + 1),\(range.count)"
    }
  }

  private static func line(_ mark: String, _ bytes: ArraySlice<UInt8>) -> String {
    let text = mark + String(decoding: bytes, as: UTF8.self)
    return bytes.last == UInt8(ascii: "\n") ? text : text + "\n\\ No newline at end of file\n"
  }
}

extension CollectionDifference.Change {
  /// Where the element stands: in the old collection if it went, in the new one if it came.
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
