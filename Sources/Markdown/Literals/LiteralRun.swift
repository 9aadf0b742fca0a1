import Diagnostics

/// The bytes of a block's text that are neither code, links, images nor came from escapes, with their places in the source.
struct LiteralRun {
  /// Stands for what is no text: a link, code, an image, an escape.
  static let other: UInt8 = 0

  private(set) var bytes: [UInt8] = []
  /// The source's offset of each byte.
  private(set) var offsets: [Int] = []
  /// The bytes that occur.
  let present: ByteSet

  /// The text of a block of `document`; of inlines in it that are set off only the words count.
  init(of block: NodeID, in document: Document) {
    var node = document[block].firstChild
    while node != .none {
      let content = document[node]
      var skipsChildren = false
      switch content.kind {
      case .text(isVerbatim: true) where content.source.count == content.literal.count:
        bytes.append(contentsOf: document.arena[content.literal.range])
        offsets.append(contentsOf: content.source)
      case .softBreak, .lineBreak:
        bytes.append(UInt8(ascii: "\n"))
        offsets.append(content.source.lowerBound)
      case .emphasis, .strong, .struck, .span, .term: break
      default:
        bytes.append(Self.other)
        offsets.append(content.source.lowerBound)
        skipsChildren = true
      }
      node = document.following(node, in: block, skipsChildren: skipsChildren)
    }
    present = ByteSet(bytes, 0..<bytes.count)
  }

  /// Whether a byte occurs.
  func has(_ byte: Unicode.Scalar) -> Bool { present.contains(UInt8(ascii: byte)) }

  /// The byte at an index; a line feed beyond both ends.
  subscript(index: Int) -> UInt8 {
    bytes.indices.contains(index) ? bytes[index] : UInt8(ascii: "\n")
  }

  /// The source's bytes behind a range of the run.
  func source(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last, offsets.indices.contains(last) else {
      return 0..<0
    }
    return offsets[first]..<max(offsets[first], offsets[last]) + 1
  }

  /// Whether `pattern` stands at an index.
  func stands(_ pattern: String, at index: Int) -> Bool {
    index < bytes.count && bytes[index...].starts(with: pattern.utf8)
  }

  /// The first index at which `pattern` stands, from `start` on.
  func first(_ pattern: String, from start: Int = 0) -> Int? {
    bytes.firstIndex(of: Array(pattern.utf8), from: start)
  }

  /// How far a mark's partner is looked for, in bytes: what is farther away was not meant, and every search is bounded.
  static let reach = 400

  /// The end of the line that an index is in, as far as marks reach.
  func lineEnd(from index: Int) -> Int {
    let limit = min(index + Self.reach, bytes.count)
    return bytes[index..<limit].firstIndex(of: UInt8(ascii: "\n")) ?? limit
  }

  /// The last index before another at which a byte stands, as far as marks reach.
  func last(_ byte: Unicode.Scalar, before index: Int) -> Int? {
    bytes[max(0, index - Self.reach)..<index].lastIndex(of: UInt8(ascii: byte))
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
