import Diagnostics

/// Stands in for `[^label]` while libcmark parses, which would take `[^label]: …` for a link reference definition.
///
/// The stand-in is as long, and begins and ends with ASCII punctuation as the brackets do. It is
/// told apart by control characters that the source has not; libcmark sees nothing special in it.
struct FootnoteMarkers {
  static let open = UInt8(ascii: "{")
  static let close = UInt8(ascii: "}")
  /// What stands for `^`, `_`, `-` and `.`.
  private let caret: UInt8
  private let underscore: UInt8
  private let hyphen: UInt8
  private let dot: UInt8

  /// Nil if `present`, the bytes that the source has, leaves none free.
  init?(avoiding present: ByteSet) {
    // libcmark takes DEL in an autolink too.
    let controls = [0x7F] + Array(UInt8(1)...8) + Array(0x0E...0x1F)
    let free = controls.filter { !present.contains($0) }
    guard free.count >= 4 else { return nil }
    (caret, underscore, hyphen, dot) = (free[0], free[1], free[2], free[3])
  }

  /// The bytes with stand-ins for every `[^label]` of `range`; nil if there is none.
  func marked(_ bytes: [UInt8], in range: Range<Int>) -> [UInt8]? {
    var result: [UInt8]?
    var index = range.lowerBound
    while let open = ByteSearch.first(UInt8(ascii: "["), in: bytes, index..<range.upperBound) {
      index = open + 1
      guard let end = labelEnd(in: bytes, from: open, limit: range.upperBound),
        !isEscaped(open, in: bytes)
      else { continue }
      var copy = result ?? bytes
      result = nil
      mark(&copy, open..<end)
      result = copy
      index = end
    }
    return result
  }

  /// Whether an odd number of backslashes stands before an offset.
  private func isEscaped(_ offset: Int, in bytes: [UInt8]) -> Bool {
    var start = offset
    while start > 0, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (offset - start) % 2 != 0
  }

  /// The bytes that a block with a stand-in has.
  var recordedBytes: [UInt8] { [caret] }

  /// The label in a stand-in, as the author wrote it.
  func label(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map(original), as: UTF8.self)
  }

  /// The range of the first stand-in in a range of `bytes`.
  func first(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard let mark = ByteSearch.first(caret, in: bytes, range), mark > range.lowerBound,
      bytes[mark - 1] == Self.open,
      let end = ByteSearch.first(Self.close, in: bytes, mark..<range.upperBound)
    else { return nil }
    return mark - 1..<end + 1
  }

  /// The range of the stand-in that a range of `bytes` starts with.
  func prefix(of bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard range.count > 2, bytes[range.lowerBound + 1] == caret else { return nil }
    return first(in: bytes, range)
  }

  /// Puts the author's bytes back.
  func restore(_ arena: inout [UInt8]) {
    var start = 0
    while let mark = ByteSearch.first(caret, in: arena, start..<arena.count) {
      if mark > 0 { arena[mark - 1] = UInt8(ascii: "[") }
      start = mark
      while start < arena.count, arena[start] != Self.close {
        arena[start] = original(arena[start])
        start += 1
      }
      if start < arena.count { arena[start] = UInt8(ascii: "]") }
    }
  }

  private func mark(_ bytes: inout [UInt8], _ range: Range<Int>) {
    bytes[range.lowerBound] = Self.open
    bytes[range.lowerBound + 1] = caret
    bytes[range.upperBound - 1] = Self.close
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "_"): bytes[index] = underscore
      case UInt8(ascii: "-"): bytes[index] = hyphen
      case UInt8(ascii: "."): bytes[index] = dot
      default: continue
      }
    }
  }

  /// The offset behind the `]` of a `[^label]` at `start`, nil if there is none.
  private func labelEnd(in bytes: [UInt8], from start: Int, limit: Int) -> Int? {
    guard start + 3 < limit, bytes[start + 1] == UInt8(ascii: "^") else { return nil }
    var index = start + 2
    while index < limit, isLabelByte(bytes[index]) { index += 1 }
    guard index < limit, index > start + 2, bytes[index] == UInt8(ascii: "]") else { return nil }
    // libcmark takes `[^a](b)` for a link, and so does GFM.
    if index + 1 < limit, bytes[index + 1] == UInt8(ascii: "(") { return nil }
    return index + 1
  }

  private func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "#"), 0x80...:
      true
    default: isAlphanumeric(byte)
    }
  }

  private func original(_ byte: UInt8) -> UInt8 {
    switch byte {
    case caret: UInt8(ascii: "^")
    case underscore: UInt8(ascii: "_")
    case hyphen: UInt8(ascii: "-")
    case dot: UInt8(ascii: ".")
    default: byte
    }
  }
}
