import Diagnostics

/// Text that YAML takes for a comment though its author may have meant it: `#1` in `title: Treaty #1`. Of a note, as in
/// `lat: 50 # about`, a blank follows the sign.
struct CommentedText {
  /// In bytes of the joined YAML, its sign included.
  private let range: Range<Int>
  private let text: String

  /// The text behind a value that ends at `end`, between brackets up to the next comma or bracket; `nil` if there is none or
  /// it is a note.
  init?(behind end: Int, in bytes: [UInt8], isBracketed: Bool) {
    var start = end
    while start < bytes.count, Self.isBlank(bytes[start]) { start += 1 }
    guard start > end, start + 1 < bytes.count, bytes[start] == UInt8(ascii: "#"),
      bytes[start + 1] > 0x20, bytes[start + 1] != UInt8(ascii: "#")
    else { return nil }
    var close = start
    while close < bytes.count, bytes[close] >= 0x20 || bytes[close] == UInt8(ascii: "\t"),
      !bytes[close...].starts(with: " # ".utf8), !isBracketed || !",]}".utf8.contains(bytes[close])
    {
      close += 1
    }
    while Self.isBlank(bytes[close - 1]) { close -= 1 }
    range = start..<close
    text = String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether it may be a part of a value: behind a number, `true` or `false` only another number is.
  func mayContinue(_ value: String) -> Bool {
    let isNumber = value.utf8.allSatisfy { $0 < 0x3A && $0 != 0x20 }
    guard isNumber || ["true", "false"].contains(value.lowercased()) else { return true }
    return text.utf8.dropFirst().first.map { (0x30...0x39).contains($0) } ?? false
  }

  /// Where it stands in a file.
  func place(in file: SourceFile, _ map: MarkMap) -> SourcePlace {
    let start = map.fileOffset(ofJoined: range.lowerBound)
    return file.place(start..<start + range.count)
  }

  /// What is told of it.
  func warning(behind value: String, at place: SourcePlace) -> Diagnostic {
    let whole = "\(value) \(text)"
    let isShort = whole.utf8.count < 60 && !whole.utf8.contains { "\n\"\\".utf8.contains($0) }
    return Self.warning(
      "what stands behind \"\(value)\" is a comment in YAML",
      at: place,
      hint: isShort ? "write \"\(whole)\" in quotes" : "put the whole value in quotes")
  }

  /// That the whole value of a key is a comment.
  static func warning(under key: String, at place: SourcePlace) -> Diagnostic {
    warning(
      "\"\(key)\" is empty, for what stands here is a comment in YAML", at: place,
      hint: "put it in quotes")
  }

  private static func warning(_ message: String, at place: SourcePlace, hint: String) -> Diagnostic
  {
    .warning(
      "yaml-comment", message, at: place,
      hint: "\(hint), or a blank behind the # if it is a note")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
