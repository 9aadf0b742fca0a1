/// A set of byte values.
public struct ByteSet: Sendable {
  @usableFromInline var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  public init() {}

  /// The bytes of a text of the program's own.
  public init(_ text: String) {
    for byte in text.utf8 { insert(byte) }
  }

  /// The values that occur in a range of `bytes`.
  public init(_ bytes: [UInt8], _ range: Range<Int>) {
    var seen = InlineArray<256, Bool>(repeating: false)
    let span = bytes.span.extracting(range)
    for index in span.indices { seen[Int(span[index])] = true }
    for byte in UInt8.min...UInt8.max where seen[Int(byte)] { insert(byte) }
  }

  public mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  /// Whether there is a control character that text has no use for.
  public var containsControl: Bool {
    let controls: UInt64 = 0xFFFF_FFFF & ~(1 << 9 | 1 << 10 | 1 << 12 | 1 << 13)
    return words.0 & controls != 0 || contains(0x7F)
  }

  /// Whether there is what begins other control characters and noncharacters in UTF-8.
  public var mayHoldForeignControl: Bool {
    contains(0xC2) || contains(0xEF) || (0xF0...0xF4).contains(where: contains)
  }

  public var containsNonASCII: Bool { words.2 | words.3 != 0 }

  @inlinable @inline(__always) public func contains(_ byte: UInt8) -> Bool {
    let word =
      switch byte >> 6 {
      case 0: words.0
      case 1: words.1
      case 2: words.2
      default: words.3
      }
    return word >> UInt64(byte & 63) & 1 != 0
  }
}
