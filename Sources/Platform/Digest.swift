/// A fingerprint of bytes, 64 bits wide: equal bytes have equal ones, different bytes almost surely not. Not for secrets.
package struct Digest: Sendable, Hashable, CustomStringConvertible {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  package init() {}

  /// The fingerprint of these bytes alone.
  package init(_ bytes: [UInt8]) { combine(bytes) }

  /// Takes bytes in, and where they end.
  package mutating func combine(_ bytes: [UInt8]) {
    mix(UInt64(bytes.count))
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset + 8 <= buffer.count {
        mix(unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian)
        offset += 8
      }
      var rest: UInt64 = 0
      while offset < buffer.count {
        rest = rest << 8 | UInt64(unsafe buffer[offset])
        offset += 1
      }
      mix(rest)
    }
  }

  /// Takes a number in.
  mutating func combine(_ number: Int) { mix(UInt64(bitPattern: Int64(number))) }

  /// Sixteen hexadecimal digits.
  package var description: String {
    var word = state
    word ^= word >> 32
    word = word &* 0xD6E8_FEB8_6659_FD93
    word ^= word >> 32
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func mix(_ word: UInt64) {
    state ^= word
    state = (state << 23 | state >> 41) &* 0xFF51_AFD7_ED55_8CCD
  }
}
