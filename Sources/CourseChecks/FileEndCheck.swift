import Diagnostics

/// Text files end with a line break, so that whatever is added later starts on a line of its own.
enum FileEndCheck {
  /// What is wrong with the ends of the Markdown and YAML files.
  static func run(_ files: [SourceFile]) -> [Diagnostic] {
    files.compactMap { file in
      let count = file.bytes.count
      guard file.path.ends(with: ".md") || file.path.ends(with: ".yaml"),
        let last = file.bytes.last, last != UInt8(ascii: "\n"), last != UInt8(ascii: "\r")
      else { return nil }
      return .warning(
        "file-end", "the file does not end with a line break", at: file.place(count..<count),
        hint: "press Enter at the end of the last line", correction: Correction("", to: "\n"))
    }
  }
}
