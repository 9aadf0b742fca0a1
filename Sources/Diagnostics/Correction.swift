/// How a mistake can be mended without thinking: by writing another word.
package struct Correction: Sendable, Hashable {
  /// What the author wrote, as it should stand once in the diagnostic's place; empty for something left out there.
  package let wrong: String
  /// What is meant.
  package let right: String

  package init(_ wrong: String, to right: String) {
    self.wrong = wrong
    self.right = right
  }
}

extension Diagnostic {
  /// That `word` is none of `names`, an error unless told otherwise: proposes the nearest, and mends it if no other is near and all
  /// digits are the same, for another year is more than a slip of the pen.
  ///
  /// The word stands in the file as the author wrote it; `written` tells how a name would be written there, and
  /// `shown` how the hint writes that. Without a near name the hint is `otherwise`.
  package static func unknown(
    _ word: String, _ code: String, _ message: String, at place: SourcePlace,
    severity: Severity = .error,
    among names: @autoclosure @escaping @Sendable () -> [String], as searched: String? = nil,
    otherwise: @autoclosure @escaping @Sendable () -> String? = nil,
    written: @escaping @Sendable (String) -> String = { $0 },
    shown: @escaping @Sendable (String) -> String = { "\"\($0)\"" }
  ) -> Diagnostic {
    Diagnostic(severity, code, message, at: place) {
      let near = NearName(to: searched ?? word, in: names())
      let correction = near.flatMap { near in
        let isSafe = near.isOnly && digits(near.name) == digits(searched ?? word)
        return isSafe ? Correction(word, to: written(near.name)) : nil
      }
      return (near.map { "did you mean \(shown(written($0.name)))?" } ?? otherwise(), correction)
    }
  }

  private static func digits(_ text: String) -> String { text.filter(\.isNumber) }
}

/// Files with mistakes mended in them.
package struct Corrections: Sendable {
  /// The files that change, with their new bytes, in the order of `files`.
  package let changed: [(old: SourceFile, new: SourceFile)]
  /// How many mistakes are mended.
  package let count: Int

  /// Mends what `diagnostics` tell how to mend. A word that does not stand once in its place, or a place
  /// that was mended already, is left to the author.
  package init(_ diagnostics: [Diagnostic], in files: [SourceFile]) {
    var edits: [ByteString: [(range: Range<Int>, right: String)]] = [:]
    let byPath = Dictionary(
      files.map { (ByteString($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    for diagnostic in diagnostics {
      guard let correction = diagnostic.correction else { continue }
      for place in [diagnostic.place] + diagnostic.others {
        guard let file = byPath[ByteString(place.path)],
          let range = Self.range(of: correction.wrong, at: place, in: file)
        else { continue }
        edits[ByteString(file.path), default: []].append((range, correction.right))
      }
    }
    var count = 0
    changed = files.compactMap { file in
      guard let edits = edits[ByteString(file.path)] else { return nil }
      var bytes: [UInt8] = []
      var end = 0
      for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
      where edit.range.lowerBound >= end {
        bytes += file.bytes[end..<edit.range.lowerBound]
        bytes += edit.right.utf8
        end = edit.range.upperBound
        count += 1
      }
      return (file, SourceFile(path: file.path, bytes: bytes + file.bytes[end...]))
    }
    self.count = count
  }

  /// Where `word` stands in `place`; `nil` unless it stands there once.
  static func range(
    of word: String, at place: SourcePlace, in file: SourceFile
  ) -> Range<Int>? {
    let range = place.range.clamped(to: 0..<file.bytes.count)
    let word = Array(word.utf8)
    guard !word.isEmpty else { return range.lowerBound..<range.lowerBound }
    let starts = range.filter { start in
      start + word.count <= range.upperBound
        && file.bytes[start..<start + word.count].elementsEqual(word)
    }
    guard let start = starts.first, starts.count == 1 else { return nil }
    return start..<start + word.count
  }

  /// What changes, as a unified diff (POSIX.1-2024, `diff -u`).
  package var diff: String {
    changed.map { UnifiedDiff(from: $0.old.bytes, to: $0.new.bytes).text(path: $0.old.path) }
      .joined()
  }
}
