import Diagnostics

/// The lines of colons that open and close fenced divs, as Pandoc and Quarto have them: `::: note`, `::: {.note title="…"}`,
/// `:::`; and the lines of attributes that kramdown has behind or before a block: `{: .challenge}`.
///
/// libcmark knows no such lines and would take them into paragraphs. While it parses, a thematic break of the same length stands
/// in for each, which ends what is open before it; where code or HTML holds it the author's bytes are put back.
struct DivFences {
  struct Fence {
    /// From the first colon to the line's end, byte offsets of the source file.
    let range: Range<Int>
    /// What it opens; nil for a line of colons alone, which closes, and for attributes.
    let opening: Opening?
    /// What it says of the block before it, or behind it if a blank line stands before it.
    var attributes: Attributes?
  }

  /// What an opening fence says.
  struct Opening {
    /// `{…}`, if that is how it is written.
    var attributes: Attributes?
    /// A word in place of attributes: the kind of the div.
    var name: Range<Int>?
    /// Words behind the kind, or in brackets.
    var title: Range<Int>?
  }

  /// In order of the source.
  private(set) var fences: [Fence] = []

  /// The fences of a range of `bytes`; nil if there are none.
  init?(_ bytes: [UInt8], in range: Range<Int>) {
    var index = range.lowerBound
    while let colon = ByteSearch.first(UInt8(ascii: ":"), in: bytes, index..<range.upperBound) {
      var end = colon
      while end < range.upperBound, !isLineEnd(bytes[end]) { end += 1 }
      if Self.startsLine(colon, in: bytes, from: range.lowerBound),
        let fence = Self.fence(bytes, colon..<end)
      {
        fences.append(fence)
      } else if let fence = Self.attributeLine(bytes, colon, end, from: range.lowerBound) {
        fences.append(fence)
      }
      index = end
    }
    if fences.isEmpty { return nil }
  }

  /// Whether nothing but blanks and marks of quotes stands before an offset in its line.
  private static func startsLine(_ offset: Int, in bytes: [UInt8], from start: Int) -> Bool {
    var index = offset
    while index > start, !isLineEnd(bytes[index - 1]) {
      index -= 1
      guard isBlank(bytes[index]) || bytes[index] == UInt8(ascii: ">") else { return false }
    }
    return true
  }

  /// Reads a line from its first colon on.
  private static func fence(_ bytes: [UInt8], _ line: Range<Int>) -> Fence? {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == UInt8(ascii: ":") { start += 1 }
    guard start - line.lowerBound >= 3 else { return nil }
    var end = line.upperBound
    while end > start, isBlank(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
    while start < end, isBlank(bytes[start]) { start += 1 }
    guard start < end else { return Fence(range: line, opening: nil) }
    guard let opening = opening(bytes, start..<end) else { return nil }
    return Fence(range: line, opening: opening)
  }

  /// Reads a line of attributes, its colon behind the brace.
  private static func attributeLine(
    _ bytes: [UInt8], _ colon: Int, _ end: Int, from start: Int
  ) -> Fence? {
    guard colon > start, bytes[colon - 1] == UInt8(ascii: "{"),
      startsLine(colon - 1, in: bytes, from: start),
      let attributes = Attributes(bytes, from: colon - 1, limit: end),
      bytes[attributes.end..<end].allSatisfy(isBlank)
    else { return nil }
    return Fence(range: colon - 1..<end, opening: nil, attributes: attributes)
  }

  /// Reads what stands behind the colons.
  private static func opening(_ bytes: [UInt8], _ range: Range<Int>) -> Opening? {
    var opening = Opening()
    var index = range.lowerBound
    if bytes[index] == UInt8(ascii: "{") {
      guard let attributes = Attributes(bytes, from: index, limit: range.upperBound) else {
        return nil
      }
      opening.attributes = attributes
      index = attributes.end
    } else {
      while index < range.upperBound, isNameByte(bytes[index]) { index += 1 }
      guard index > range.lowerBound else { return nil }
      opening.name = range.lowerBound..<index
    }
    while index < range.upperBound, isBlank(bytes[index]) { index += 1 }
    guard index < range.upperBound else { return opening }
    var title = index..<range.upperBound
    if bytes[index] == UInt8(ascii: "["), bytes[range.upperBound - 1] == UInt8(ascii: "]") {
      title = index + 1..<range.upperBound - 1
    } else if bytes[index] == UInt8(ascii: "{"),
      let attributes = Attributes(bytes, from: index, limit: range.upperBound),
      attributes.end == range.upperBound
    {
      opening.attributes = attributes
      return opening
    } else if opening.name != nil, index == opening.name?.upperBound {
      return nil
    }
    opening.title = title
    return opening
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// The fences that start in a range of the source file.
  func fences(in range: Range<Int>) -> ArraySlice<Fence> {
    fences[index(of: range.lowerBound)..<index(of: range.upperBound)]
  }

  /// The index of the first fence that starts at an offset or behind it.
  private func index(of offset: Int) -> Int {
    var (low, high) = (0, fences.count)
    while low < high {
      let middle = (low + high) / 2
      if fences[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The bytes with stand-ins.
  func marked(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for fence in fences {
      for index in fence.range { bytes[index] = UInt8(ascii: "*") }
    }
    return bytes
  }
}
