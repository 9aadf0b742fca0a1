import Diagnostics

/// Terms that are still to be found, by the first word of each of their names.
struct TermIndex {
  private struct Name {
    let bytes: [UInt8]
    let term: Int
  }

  /// For each first word the names that start with it, the longest first.
  private var names: [String: [Name]] = [:]
  /// For each byte how many bytes the first words have that begin with it: bit n for n, the last for more. All may be where
  /// a particle could stand behind the word.
  private var lengths = [UInt64](repeating: 0, count: 256)
  private var isFound: [Bool]

  init(_ terms: [GlossaryTerm]) {
    isFound = terms.map { _ in false }
    for (term, content) in terms.enumerated() {
      for name in content.names { insert(Self.plain(name), of: term) }
    }
    names = names.mapValues { $0.sorted { ($0.bytes.count, $1.term) > ($1.bytes.count, $0.term) } }
  }

  private mutating func insert(_ name: String, of term: Int) {
    guard let first = name.first else { return }
    let rest = name.dropFirst()
    for variant in Set([first.lowercased() + rest, first.uppercased() + rest, name]) {
      let bytes = Array(variant.utf8)
      let end = Self.wordEnd(bytes, from: 0, limit: bytes.count)
      guard end > 0 else { continue }
      lengths[Int(bytes[0])] |= bytes[0] < 0x80 ? Self.lengthBit(end) : .max
      names[String(decoding: bytes[..<end], as: UTF8.self), default: []].append(
        Name(bytes: bytes, term: term))
    }
  }

  /// Whether the first word of a name may stand in a range: it does, or the range ends in a word that may go on.
  func mayStart(in arena: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = Self.wordEnd(arena, from: index, limit: range.upperBound)
      guard end > index else {
        index = min(index + scalarLength(arena[index]), range.upperBound)
        continue
      }
      if lengths[Int(arena[index])] != 0,
        end == range.upperBound || !candidates(arena, index..<end).isEmpty
      {
        return true
      }
      index = end
    }
    return false
  }

  /// Finds the first name in a range of the arena of a term that was not found before.
  mutating func takeFirst(
    in arena: [UInt8], _ range: Range<Int>
  ) -> (term: Int, range: Range<Int>)? {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = Self.wordEnd(arena, from: index, limit: range.upperBound)
      guard end > index else {
        index = min(index + scalarLength(arena[index]), range.upperBound)
        continue
      }
      let isStart = index == 0 || arena[index - 1] != UInt8(ascii: "-")
      if isStart {
        for name in candidates(arena, index..<end) where !isFound[name.term] {
          let last = index + name.bytes.count
          if last <= range.upperBound, arena[index..<last].elementsEqual(name.bytes),
            Self.endsWithoutBlank(name.bytes)
              || HangulParticle.ends(arena, at: last, limit: range.upperBound, behind: name.bytes)
              || Self.isWordEnd(arena, last, limit: range.upperBound)
          {
            isFound[name.term] = true
            return (name.term, index..<last)
          }
        }
      }
      index = end
    }
    return nil
  }

  /// The names that begin with a word, or with what a particle stands behind in it.
  private func candidates(_ arena: [UInt8], _ word: Range<Int>) -> [Name] {
    guard lengths[Int(arena[word.lowerBound])] & Self.lengthBit(word.count) != 0 else { return [] }
    let found = names[String(decoding: arena[word], as: UTF8.self)] ?? []
    guard (0xEA...0xED).contains(arena[word.lowerBound]), found.isEmpty else { return found }
    return HangulParticle.stems(of: arena[word]).flatMap { names[$0] ?? [] }
  }

  private static func lengthBit(_ count: Int) -> UInt64 { 1 << UInt64(min(count, 63)) }

  /// Whether no word goes on at an offset, be it behind a hyphen.
  private static func isWordEnd(_ bytes: [UInt8], _ offset: Int, limit: Int) -> Bool {
    if offset < limit, isWithoutBlanks(bytes, offset, limit: limit) { return true }
    guard wordEnd(bytes, from: offset, limit: limit) == offset else { return false }
    guard offset < limit, bytes[offset] == UInt8(ascii: "-") else { return true }
    return wordEnd(bytes, from: offset + 1, limit: limit) == offset + 1
  }

  /// A name with ASCII's apostrophes, hyphens and single blanks.
  private static func plain(_ name: String) -> String {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      let scalar = Array(String(scalar).utf8)
      let byte = plain(scalar[...]) ?? (scalar.count == 1 && isSpace(scalar[0]) ? 0x20 : nil)
      if byte == 0x20, bytes.last == 0x20 { continue }
      bytes += byte.map { [$0] } ?? scalar
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// ASCII's form of an apostrophe, a hyphen, an en dash or a blank that is not to break.
  static func plain(_ scalar: ArraySlice<UInt8>) -> UInt8? {
    guard scalar.count > 1, let last = scalar.last else { return nil }
    if scalar.elementsEqual([0xC2, 0xA0]) { return UInt8(ascii: " ") }
    if scalar.elementsEqual([0xCA, 0xBC]) { return UInt8(ascii: "'") }
    guard scalar.starts(with: [0xE2, 0x80]) else { return nil }
    switch last {
    case 0x90, 0x91, 0x93: return UInt8(ascii: "-")
    case 0x98, 0x99: return UInt8(ascii: "'")
    case 0xAF: return UInt8(ascii: " ")
    default: return nil
    }
  }

  /// Whether the last letter of a name is of a script that sets no blanks between words.
  private static func endsWithoutBlank(_ name: [UInt8]) -> Bool {
    guard let start = name.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
    return isWithoutBlanks(name, start, limit: name.count)
  }

  /// Whether a letter of Han, kana, Thai, Lao, Khmer or Burmese starts at an offset.
  private static func isWithoutBlanks(_ bytes: [UInt8], _ offset: Int, limit: Int) -> Bool {
    let next = offset + 1 < limit ? bytes[offset + 1] : 0
    switch bytes[offset] {
    case 0xE4...0xE9: return true
    case 0xE3: return next > 0x80
    case 0xE0: return (0xB8...0xBB).contains(next)
    case 0xE1: return (0x80...0x82).contains(next) || next == 0x9E || next == 0x9F
    case 0xEF: return (0xA4...0xAB).contains(next)
    case 0xF0: return (0xA0...0xB3).contains(next)
    default: return false
    }
  }

  /// Where the letters and digits from `start` on end; a letter of a script without blanks is a word of its own.
  private static func wordEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit {
      let byte = bytes[index]
      if byte < 0x80 {
        guard isAlphanumeric(byte) else { break }
        index += 1
        continue
      }
      // U+0080–00BF, U+2000–207F and U+3000–303F are no letters.
      let next = index + 1 < limit ? bytes[index + 1] : 0
      if isWithoutBlanks(bytes, index, limit: limit) {
        return index == start ? min(index + scalarLength(byte), limit) : index
      }
      if byte == 0xC2 || (byte == 0xE2 && next < 0x82) || (byte == 0xE3 && next == 0x80) { break }
      index = min(index + scalarLength(byte), limit)
    }
    return index
  }
}
