import Diagnostics

extension InlineCursor {
  /// A part of a text node, and the bytes of the input that it came from.
  struct Piece {
    let literal: ByteSlice
    let range: Range<Int>
    let isVerbatim: Bool
  }

  /// Lays a text along the input's bytes from `start`: its pieces and the offset behind them, or nil if they do not match.
  func align(
    _ literal: ByteSlice, in arena: [UInt8], at start: Int, _ pieces: inout [Piece]
  ) -> Int? {
    let text = arena.span
    let source = input.bytes.span
    let limit = input.range.upperBound
    var position = start
    var index = literal.start
    let end = index + literal.count
    var runStart = index
    pieces.removeAll(keepingCapacity: true)
    while index < end {
      let run = ByteSearch.plainRun(
        input.bytes, at: position, arena, at: index, limit: min(end - index, limit - position))
      position += run
      index += run
      if index == end { break }
      guard position < limit else { return nil }
      let byte = source[position]
      var consumed = 0
      var produced = 0
      switch byte {
      case UInt8(ascii: "\\"):
        if position + 1 < limit, isPunctuation(source[position + 1]) {
          guard text[index] == source[position + 1] else { return nil }
          (consumed, produced) = (2, 1)
        }
      case UInt8(ascii: "&"):
        (consumed, produced) = entity(source, position, text, index, end)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if text[index] != byte { (consumed, produced) = (1, 3) }
      case UInt8(ascii: "."):
        if text[index] != byte { (consumed, produced) = (3, 3) }
      case UInt8(ascii: "-"):
        if text[index] != byte {
          var count = 1
          while position + count < limit, source[position + count] == byte { count += 1 }
          (consumed, produced) = (count, 3 * Self.dashes(for: count))
        }
      default: break
      }
      if consumed == 0 {
        guard text[index] == byte else { return nil }
        position += 1
        index += 1
        continue
      }
      guard index + produced <= end else { return nil }
      append(runStart..<index, endingAt: position, to: &pieces)
      pieces.append(
        Piece(
          literal: ByteSlice(start: index, count: produced),
          range: position..<min(position + consumed, limit), isVerbatim: false))
      position = min(position + consumed, limit)
      index += produced
      runStart = index
    }
    append(runStart..<end, endingAt: position, to: &pieces)
    return position
  }

  private func append(
    _ run: Range<Int>, endingAt position: Int, to pieces: inout [Piece]
  ) {
    guard !run.isEmpty else { return }
    pieces.append(
      Piece(
        literal: ByteSlice(start: run.lowerBound, count: run.count),
        range: position - run.count..<position, isVerbatim: true))
  }

  /// How many dashes smart punctuation makes of a run of hyphens.
  private static func dashes(for hyphens: Int) -> Int {
    if hyphens % 3 == 0 { return hyphens / 3 }
    if hyphens % 2 == 0 { return hyphens / 2 }
    return hyphens % 3 == 2 ? (hyphens - 2) / 3 + 1 : (hyphens - 4) / 3 + 2
  }

  /// How long a character reference is, and the text that came from it; nothing for a plain ampersand.
  private func entity(
    _ source: Span<UInt8>, _ position: Int, _ text: Span<UInt8>, _ index: Int, _ end: Int
  ) -> (consumed: Int, produced: Int) {
    let limit = min(position + 40, input.range.upperBound)
    var last = position + 1
    if last < limit, source[last] == UInt8(ascii: "#") { last += 1 }
    while last < limit, isAlphanumeric(source[last]) { last += 1 }
    guard last < limit, source[last] == UInt8(ascii: ";"), last > position + 1 else {
      return (0, 0)
    }
    let count = last + 1 - position
    if index + count <= end, (0..<count).allSatisfy({ text[index + $0] == source[position + $0] }) {
      return (0, 0)
    }
    return (count, scalarLength(text[index]))
  }
}

/// How many bytes a UTF-8 sequence has that starts with `byte`.
func scalarLength(_ byte: UInt8) -> Int {
  switch byte {
  case 0xF0...: 4
  case 0xE0...: 3
  case 0xC0...: 2
  default: 1
  }
}

/// Whether a byte is ASCII punctuation as CommonMark defines it.
func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}

/// Whether a byte is an ASCII letter or digit.
func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  default: false
  }
}
