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

  private func isMarker(_ byte: UInt8) -> Bool {
    markers?.isMarker(byte) ?? false
  }
}
