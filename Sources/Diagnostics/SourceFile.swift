/// One input file: the path that people see and the bytes that every parser works on.
package struct SourceFile: Sendable, Hashable {
  /// The path as a diagnostic shows it, with `/` between components.
  package let path: String
  /// The file's content, exactly as it stands on disk.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file made from text, for tests and for built-in content.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The place of `range`, in byte offsets from the start of this file.
  package func place(_ range: Range<Int>) -> SourcePlace {
    SourcePlace(path: path, range: range)
  }

  /// The text of `range`, with invalid UTF-8 replaced by U+FFFD.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
