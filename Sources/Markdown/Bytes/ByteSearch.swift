import Diagnostics

/// What parsers of Markdown look for.
extension ByteSearch {
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

  /// The first offset in `range` at which an address may begin: `@`, or in either case `ht` or `ww`. Others may be found
  /// between them.
  static func firstOfAddress(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let at = ones &* UInt64(UInt8(ascii: "@"))
    let (h, t) = (ones &* UInt64(UInt8(ascii: "h")), ones &* UInt64(UInt8(ascii: "t")))
    let (w, small) = (ones &* UInt64(UInt8(ascii: "w")), ones &* 0x20)
    // What follows the last of eight bytes is not seen.
    let last: UInt64 = 0x80 << 56
    return search(
      bytes, range,
      word: {
        let letters = $0 | small
        let doubled = zeros(letters ^ w)
        return zeros($0 ^ at) | zeros(letters ^ h) & (zeros(letters ^ t) >> 8 | last)
          | doubled & (doubled >> 8 | last)
      },
      byte: {
        $0 == UInt8(ascii: "@") || $0 | 0x20 == UInt8(ascii: "h") || $0 | 0x20 == UInt8(ascii: "w")
      })
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
}
