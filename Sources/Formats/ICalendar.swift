/// The text forms of iCalendar (RFC 5545).
package enum ICalendar {
  /// A value of type TEXT (§3.3.11): backslashes, semicolons, commas and line breaks escaped, byte by byte, so that
  /// nothing in it begins a line of its own; other control characters, which the type does not allow, are left out.
  package static func text(_ value: String) -> String {
    var bytes: [UInt8] = []
    var wasReturn = false
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\n") where wasReturn: break
      case UInt8(ascii: "\r"), UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x09, 0x0A..<0x20, 0x7F: break
      default: bytes.append(byte)
      }
      wasReturn = byte == UInt8(ascii: "\r")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A content line (§3.1) in pieces of at most 75 bytes, none of them within a character's bytes, with its ending.
  package static func line(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    write(line, to: &bytes)
    return bytes
  }

  /// Appends a content line as `line` gives it.
  package static func write(_ line: String, to bytes: inout [UInt8]) {
    let text = line.utf8
    var rest = text[...]
    // A piece after the first begins with a space, which counts.
    var room = 75
    while rest.count > room {
      var end = rest.index(rest.startIndex, offsetBy: room)
      while UTF8.isContinuation(text[end]) { text.formIndex(before: &end) }
      bytes.append(contentsOf: rest[..<end])
      bytes += [0x0D, 0x0A, 0x20]
      rest = rest[end...]
      room = 74
    }
    bytes.append(contentsOf: rest)
    bytes += [0x0D, 0x0A]
  }
}
