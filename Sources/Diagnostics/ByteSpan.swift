// Text as a stretch of bytes that nobody copies. Public, for what is not is never inlined in other modules.

extension Span<UInt8> {
  /// How many bytes two texts begin with that are the same, eight at a step.
  @inlinable public func countCommon(_ other: Span<UInt8>) -> Int {
    let limit = Swift.min(count, other.count)
    let words = unsafe bytes
    let otherWords = unsafe other.bytes
    var index = 0
    while index + 8 <= limit {
      let word = unsafe words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let another = unsafe otherWords.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let difference = UInt64(littleEndian: word ^ another)
      if difference != 0 { return index + difference.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < limit, self[index] == other[index] { index += 1 }
    return index
  }

  /// Whether the bytes are those of `other`, wherever they stand.
  @inlinable public func hasSameBytes(as other: Span<UInt8>) -> Bool {
    count == other.count && (isIdentical(to: other) || countCommon(other) == count)
  }
}

extension [UInt8] {
  /// Appends all bytes of a text.
  @inlinable public mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
