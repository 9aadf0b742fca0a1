/// Numbers by words: a table of open addresses over one array of bytes, for every word of a site is looked up in it.
struct WordTable {
  /// The bytes of all words, one behind the other.
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Positions in `entries`, -1 where none is; a power of two of them, at most half of them taken.
  private var slots: [Int32] = Array(repeating: -1, count: 1024)

  private struct Entry {
    let hash: UInt64
    let start: Int32
    let count: Int32
    let number: Int32
  }

  /// The number of a word; `nil` if it was not entered.
  func number(of word: borrowing Span<UInt8>) -> Int? {
    let hash = Self.hash(of: word)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, entry.count == word.count, isEqual(word, at: Int(entry.start)) {
        return Int(entry.number)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Enters a word that has no number yet.
  mutating func enter(_ word: [UInt8], as number: Int) {
    entries.append(
      Entry(
        hash: Self.hash(of: word.span), start: Int32(bytes.count), count: Int32(word.count),
        number: Int32(number)))
    bytes += word
    if entries.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for position in entries.indices { place(position) }
    } else {
      place(entries.count - 1)
    }
  }

  /// FNV-1a, 64 bits, its high bits mixed in.
  private static func hash(of word: borrowing Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }

  private func isEqual(_ word: borrowing Span<UInt8>, at start: Int) -> Bool {
    for index in word.indices where word[index] != bytes[start + index] { return false }
    return true
  }

  private mutating func place(_ position: Int) {
    var slot = Int(truncatingIfNeeded: entries[position].hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(position)
  }
}
