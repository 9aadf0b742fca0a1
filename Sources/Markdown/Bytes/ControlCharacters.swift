import Diagnostics

extension DocumentParser {
  /// Reports control characters, which HTML may not hold.
  mutating func refuseControlCharacters() {
    for index in body {
      let byte = source[index]
      guard byte < 0x20 || byte == 0x7F, !isSpace(byte) || byte == 0x0B, !isMarker(byte) else {
        continue
      }
      let digits = String(byte, radix: 16, uppercase: true)
      let name = "U+\(String(repeating: "0", count: 4 - digits.count))\(digits)"
      document.diagnostics.append(
        .error(
          "control-character", "the control character \(name) is no text",
          at: document.place(index..<index + 1), hint: "take it out"))
    }
  }

  /// Tells C1 controls and noncharacters, which HTML forbids.
  mutating func tellForbiddenCharacters() {
    var index = body.lowerBound
    while let first = ByteSearch.firstNonASCII(in: original, index..<body.upperBound) {
      index = first + 1
      let bytes = original[first..<min(first + 3, body.upperBound)]
      let code: Int
      let count: Int
      if bytes.count > 1, bytes[first] == 0xC2, bytes[first + 1] < 0xA0 {
        (code, count) = (Int(bytes[first + 1]), 2)
      } else if bytes.count > 2, bytes[first] == 0xEF {
        code = 0xF000 + Int(bytes[first + 1] & 0x3F) << 6 + Int(bytes[first + 2] & 0x3F)
        guard (0xFDD0...0xFDEF).contains(code) || code >= 0xFFFE else { continue }
        count = 3
      } else {
        continue
      }
      let digits = String(code, radix: 16, uppercase: true)
      document.diagnostics.append(
        .warning(
          "control-character",
          "U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits) is no character of text",
          at: document.place(first..<first + count),
          hint: "take it out; such bytes come of text in another encoding than UTF-8"))
    }
  }

  private func isMarker(_ byte: UInt8) -> Bool {
    markers?.isMarker(byte) ?? false
  }
}
