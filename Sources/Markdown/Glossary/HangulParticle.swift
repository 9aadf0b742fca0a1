/// The particles that Korean sets behind a noun without a blank.
enum HangulParticle {
  private static let all: [[UInt8]] = [
    "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "와", "과", "도", "로", "으로", "만", "까지",
    "부터", "이나", "나", "처럼", "보다", "라는", "이라는", "이란", "란", "들", "들은", "들이", "들을", "들의", "이다", "이며",
    "에는", "에도", "에서는", "으로는", "로서", "으로서", "로써", "마다", "조차", "께서",
  ].map { Array($0.utf8) }

  /// Whether a word goes on at `start` with a particle alone, behind a name that ends in Hangul.
  static func ends(_ bytes: [UInt8], at start: Int, limit: Int, behind name: [UInt8]) -> Bool {
    guard name.count > 5, isSyllable(name[(name.count - 3)...]) else { return false }
    var end = start
    while end + 2 < limit, end < start + 12, isSyllable(bytes[end..<end + 3]) { end += 3 }
    return end > start && all.contains { bytes[start..<end].elementsEqual($0) }
  }

  /// What is left of a word without each particle that it may end in, the longest first.
  static func stems(of word: ArraySlice<UInt8>) -> [String] {
    all.filter { particle in
      word.count > particle.count && word.suffix(particle.count).elementsEqual(particle)
    }
    .map { String(decoding: word.dropLast($0.count), as: UTF8.self) }
    .sorted { $0.utf8.count > $1.utf8.count }
  }

  /// Whether three bytes are a syllable from U+AC00 to U+D7A3.
  private static func isSyllable(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count == 3 else { return false }
    return (0xEB...0xEC).contains(first)
      || first == 0xEA && bytes[bytes.startIndex + 1] >= 0xB0
      || first == 0xED && bytes[bytes.startIndex + 1] <= 0x9E
  }
}
