extension [UInt8] {
  /// The first index from `start` on at which `pattern` stands, which is not empty; `nil` if it stands nowhere.
  package func firstIndex(of pattern: [UInt8], from start: Int = 0) -> Int? {
    let (text, pattern) = (span, pattern.span)
    var next = start
    while let index = firstIndex(of: pattern[0], from: next), index <= text.count - pattern.count {
      var length = 1
      while length < pattern.count, text[index + length] == pattern[length] { length += 1 }
      if length == pattern.count { return index }
      next = index + 1
    }
    return nil
  }

  /// The first index from `start` on at which `byte` stands, eight bytes at a step; `nil` if it stands nowhere.
  private func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let pattern = ones &* UInt64(byte)
    return unsafe withUnsafeBytes { text in
      var index = Swift.max(0, start)
      while index + 8 <= text.count {
        let word = unsafe UInt64(
          littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let difference = word ^ pattern
        // The highest bit of each byte that is zero; above the first such byte others may have it too.
        let zeros = (difference &- ones) & ~difference & (ones << 7)
        if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < text.count {
        if unsafe text[index] == byte { return index }
        index += 1
      }
      return nil
    }
  }

  /// Whether both are the same, eight bytes at a step: files are long.
  package func isIdentical(to other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    return unsafe withUnsafeBytes { a in
      unsafe other.withUnsafeBytes { b in
        guard unsafe a.baseAddress != b.baseAddress else { return true }
        var offset = 0
        while offset + 8 <= a.count {
          let word = unsafe a.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          guard unsafe word == b.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else {
            return false
          }
          offset += 8
        }
        while offset < a.count {
          guard unsafe a[offset] == b[offset] else { return false }
          offset += 1
        }
        return true
      }
    }
  }
}
