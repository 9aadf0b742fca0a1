/// Changes bytes as a fuzzer does, the same for the same numbers: bits, bytes, pieces left out, doubled and moved, and pieces of
/// others put in.
package struct Mutations {
  private var random: SeededNumbers
  /// What pieces are taken from.
  private let stock: [[UInt8]]

  package init(seed: UInt64, stock: [[UInt8]]) {
    random = SeededNumbers(seed: seed)
    self.stock = stock.filter { !$0.isEmpty }
  }

  /// Bytes and short pieces that mean something to some language.
  private static let marks: [[UInt8]] =
    [
      "\0", "\r", "\r\n", "\n", "\n\n", "\t", " ", "\"", "'", "\\", "`", "```", "$", "%", "&", "<",
      ">", "{", "}", "[", "]", "(",
      ")", "|", "#", "*", "_", "~", "^", "@", "!", ":", ": ", ";", ",", ".", "..", "/", "-", "---",
      "=", "+", "0", "1", "9", "-1",
      "99999999999999999999", "1e999", "\u{301}", "\u{202E}", "\u{FEFF}", "\u{2028}", "é", "尼", "😀",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE5, 0xB0]]

  /// One of the stock with up to eight changes, of at most `limit` bytes.
  package mutating func next(limit: Int = 4096) -> [UInt8] {
    changed(stock.randomElement(using: &random) ?? [], limit: limit)
  }

  /// The bytes with up to eight changes, at most `limit` of them.
  package mutating func changed(_ original: [UInt8], limit: Int = 65536) -> [UInt8] {
    var bytes = original
    for _ in 0...Int.random(in: 0..<8, using: &random) {
      change(&bytes)
      if bytes.count > limit { bytes.removeLast(bytes.count - limit) }
    }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...64, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.removeSubrange(place..<end)
    case 2:
      let piece = Array(bytes[place..<end])
      let count = Int.random(in: 1...8, using: &random)
      for _ in 0..<count { bytes.insert(contentsOf: piece, at: place) }
    case 3:
      let piece = Array(bytes[place..<end])
      bytes.removeSubrange(place..<end)
      bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &random))
    case 4:
      guard let other = stock.randomElement(using: &random) else { return }
      let start = Int.random(in: 0..<other.count, using: &random)
      let piece = other[start..<min(other.count, start + Int.random(in: 1...128, using: &random))]
      bytes.replaceSubrange(place..<end, with: piece)
    default:
      bytes.insert(contentsOf: Self.marks.randomElement(using: &random) ?? [], at: place)
    }
  }
}
