extension Unicode.Scalar {
  /// Whether HTML has no place for the scalar in a text: a control character that is no white space, or a noncharacter
  /// (WHATWG HTML §13.2.3.5). XML refuses files with some of them.
  package var isNoText: Bool {
    switch value {
    case 0x9, 0xA, 0xC, 0xD: false
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// The scalar's number, as Unicode writes it.
  package var number: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension SourceFile {
  /// Tells what is no text in a range of UTF-8: control characters of ASCII as errors, those that come of another encoding
  /// and noncharacters as warnings. A run of one character is told once.
  package func charactersThatAreNoText(in range: Range<Int>) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var run: (scalar: Unicode.Scalar, range: Range<Int>)?
    let span = bytes.span
    var index = range.lowerBound
    while index < range.upperBound {
      // Nearly all bytes begin nothing that is no text, and are passed over one by one.
      guard Self.mayBeginNoText(span[index]) else {
        index += 1
        continue
      }
      let (count, scalar) = Self.noText(in: span, at: index, before: range.upperBound)
      if let scalar {
        if let (last, place) = run, last == scalar, place.upperBound == index {
          run = (scalar, place.lowerBound..<index + count)
        } else {
          if let run { diagnostics.append(.noText(run.scalar, at: place(run.range))) }
          run = (scalar, index..<index + count)
        }
      }
      index += count
    }
    if let run { diagnostics.append(.noText(run.scalar, at: place(run.range))) }
    return diagnostics
  }

  @inline(__always)
  private static func mayBeginNoText(_ byte: UInt8) -> Bool {
    byte < 0x20
      ? byte != 0x0A && byte != 0x0D && byte != 0x09
      : byte >= 0x7F && (byte == 0x7F || byte == 0xC2 || byte == 0xEF || byte >= 0xF0)
  }

  /// How many bytes the character at an offset has, and the character if it is no text.
  private static func noText(in bytes: Span<UInt8>, at index: Int, before end: Int) -> (
    Int, Unicode.Scalar?
  ) {
    let first = bytes[index]
    guard first >= 0xC2 else {
      let scalar = Unicode.Scalar(first)
      return (1, scalar.isNoText ? scalar : nil)
    }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + count <= end else { return (1, nil) }
    var value = UInt32(first & 0xFF >> UInt8(count + 1))
    for offset in 1..<count { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    guard let scalar = Unicode.Scalar(value), scalar.isNoText else { return (count, nil) }
    return (count, scalar)
  }
}

extension Diagnostic {
  /// That a character is no text.
  package static func noText(_ scalar: Unicode.Scalar, at place: SourcePlace) -> Diagnostic {
    scalar.isASCII
      ? .error(
        "control-character", "the control character \(scalar.number) is no text", at: place,
        hint: "take it out")
      : .warning(
        "control-character", "\(scalar.number) is no character of text", at: place,
        hint: "take it out; such bytes come of text in another encoding than UTF-8")
  }
}
