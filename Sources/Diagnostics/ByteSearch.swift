/// Searches through bytes, eight at a step. Public, for what is not is never inlined in other modules.
public enum ByteSearch {
  /// A byte of one, and one of the highest bit alone, in all eight places.
  @inlinable public static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable public static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// The first offset in `range` at which `byte` stands.
  @inlinable
  public static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let pattern = ones &* UInt64(byte)
    return search(bytes, range, word: { zeros($0 ^ pattern) }, byte: { $0 == byte })
  }

  /// The highest bit of each byte that is zero; above the first such byte others may have it too.
  @inlinable public static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  /// The first offset in `range` at which a byte fits: `word` has the highest bit of the first of eight that does, and
  /// none below it.
  @inlinable @inline(__always)
  public static func search(
    _ bytes: [UInt8], _ range: Range<Int>, word: (UInt64) -> UInt64, byte: (UInt8) -> Bool
  ) -> Int? {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= bytes.count, "a search within the bytes")
    return unsafe bytes.withUnsafeBytes { buffer in
      var index = range.lowerBound
      while index + 8 <= range.upperBound {
        let eight = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let found = word(UInt64(littleEndian: eight))
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < range.upperBound {
        if byte(unsafe buffer[index]) { return index }
        index += 1
      }
      return nil
    }
  }
}
