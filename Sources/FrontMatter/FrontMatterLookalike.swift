/// Keys at the start of a file that stand between no lines of three dashes, or not in its first line.
enum FrontMatterLookalike {
  /// How many bytes are looked at.
  private static let reach = 400

  /// The line of the title, or of other data, that such keys begin with; `nil` if the file begins with its text.
  static func place(in file: ArraySlice<UInt8>) -> Range<Int>? {
    let start = file.prefix(reach)
    // Pandoc's block of the title.
    if start.starts(with: "% ".utf8) { return start.startIndex..<start.startIndex + 1 }
    var index = start.startIndex
    for line in start.split(
      maxSplits: 12, omittingEmptySubsequences: false, whereSeparator: { $0 == 10 || $0 == 13 })
    {
      index = line.startIndex
      let words = line.drop { " \t\"':".utf8.contains($0) }
      let key = words.prefix { isLetter($0) }.map { $0 | 0x20 }
      if key.elementsEqual("title".utf8) {
        let rest = words.dropFirst(5).drop { "\"' ".utf8.contains($0) }
        return rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "=")
          ? index..<line.endIndex : nil
      }
      guard isFence(line) else { return nil }
    }
    return nil
  }

  /// Whether a line holds marks alone, or what opens other blocks of data.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let letters = line.filter(isLetter).map { $0 | 0x20 }
    let names = ["", "yaml", "yml", "toml", "json"]
    return names.contains { letters.elementsEqual($0.utf8) } && line.count < 40
      && line.allSatisfy { $0 < 0x80 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
