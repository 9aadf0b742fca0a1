/// Text compared and cut byte by byte. The like-named operations of `StringProtocol` go by `Character`, to which `/` with
/// a combining mark behind it is no `/` and CR LF is one; paths, addresses, ids and escapes need bytes.
extension StringProtocol {
  /// Whether the bytes begin with those of `start`.
  @inlinable public func begins(with start: some StringProtocol) -> Bool {
    utf8.starts(with: start.utf8)
  }

  /// Whether the bytes end with those of `end`.
  @inlinable public func ends(with end: some StringProtocol) -> Bool {
    utf8.count >= end.utf8.count && utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
  }

  /// Whether the bytes are those of `other`.
  @inlinable public func isIdentical(to other: some StringProtocol) -> Bool {
    utf8.elementsEqual(other.utf8)
  }

  /// Whether a byte stands in the text.
  @inlinable public func has(_ byte: Unicode.Scalar) -> Bool { utf8.contains(UInt8(ascii: byte)) }

  /// The parts between the bytes `separator`, empty ones too; at most `most` of them.
  @inlinable public func parts(at separator: Unicode.Scalar, most: Int = .max) -> [SubSequence] {
    var parts: [SubSequence] = []
    var start = startIndex
    while parts.count + 1 < most,
      let index = utf8[start...].firstIndex(of: UInt8(ascii: separator))
    {
      parts.append(self[start..<index])
      start = utf8.index(after: index)
    }
    parts.append(self[start...])
    return parts
  }

  /// The text with `value` in the place of each `{name}`.
  public func filling(_ name: String, with value: String) -> String {
    putting(value, inPlaceOf: "{\(name)}")
  }

  /// The text with `value` in the place of each `old`, which is not empty.
  public func putting(_ value: String, inPlaceOf old: String) -> String {
    let (text, hole) = (Array(utf8), Array(old.utf8))
    var bytes: [UInt8] = []
    var rest = 0
    while let index = text.firstIndex(of: hole, from: rest) {
      bytes += text[rest..<index]
      bytes += value.utf8
      rest = index + hole.count
    }
    return rest == 0 ? String(self) : String(decoding: bytes + text[rest...], as: UTF8.self)
  }

  /// The text with another byte in the place of each `old`; nothing for none.
  @inlinable public func substituting(_ old: Unicode.Scalar, by new: String) -> String {
    guard has(old) else { return String(self) }
    var bytes: [UInt8] = []
    for byte in utf8 {
      if byte == UInt8(ascii: old) { bytes += new.utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
