/// Searches of bytes, eight at a step.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first offset in `range` at which `byte` stands.
  static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let pattern = ones &* UInt64(byte)
    return search(bytes, range, word: { zeros($0 ^ pattern) }, byte: { $0 == byte })
  }

  /// The first offset in `range` at which `&`, `<`, `>` or `"` stands.
  static func firstMarkup(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let ampersand = ones &* UInt64(UInt8(ascii: "&"))
    let less = ones &* UInt64(UInt8(ascii: "<"))
    let greater = ones &* UInt64(UInt8(ascii: ">"))
    let quote = ones &* UInt64(UInt8(ascii: "\""))
    return search(
      bytes, range,
      word: {
        zeros($0 ^ ampersand) | zeros($0 ^ less) | zeros($0 ^ greater) | zeros($0 ^ quote)
      },
      byte: isMarkup)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"")
  }

  /// The first offset in `range` at which `[`, `]` or `@` stands.
  static func firstBracketOrAt(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let open = ones &* UInt64(UInt8(ascii: "["))
    let close = ones &* UInt64(UInt8(ascii: "]"))
    let at = ones &* UInt64(UInt8(ascii: "@"))
    return search(
      bytes, range, word: { zeros($0 ^ open) | zeros($0 ^ close) | zeros($0 ^ at) },
      byte: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "@") })
  }

  /// How many bytes of `a` and `b` from two offsets on, at most `limit`, are the same and neither a
  /// backslash nor an ampersand.
  static func plainRun(_ a: [UInt8], at first: Int, _ b: [UInt8], at second: Int, limit: Int) -> Int
  {
    let backslash = ones &* UInt64(UInt8(ascii: "\\"))
    let ampersand = ones &* UInt64(UInt8(ascii: "&"))
    let limit = min(limit, a.count - first, b.count - second)
    return unsafe a.withUnsafeBytes { a in
      unsafe b.withUnsafeBytes { b in
        var count = 0
        while count + 8 <= limit {
          let word = unsafe a.loadUnaligned(fromByteOffset: first + count, as: UInt64.self)
          let other = unsafe b.loadUnaligned(fromByteOffset: second + count, as: UInt64.self)
          guard word == other, zeros(word ^ backslash) | zeros(word ^ ampersand) == 0 else { break }
          count += 8
        }
        while count < limit {
          let byte = unsafe a[first + count]
          guard byte == (unsafe b[second + count]), byte != UInt8(ascii: "\\"),
            byte != UInt8(ascii: "&")
          else { break }
          count += 1
        }
        return count
      }
    }
  }

  /// The first offset in `range` at which a byte is not ASCII.
  static func firstNonASCII(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    search(bytes, range, word: { $0 & highs }, byte: { $0 >= 0x80 })
  }

  /// The highest bit of each byte that is zero; above the first such byte others may have it too.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  @inline(__always)
  private static func search(
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
