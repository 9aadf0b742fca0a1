/// How many words blanks part the text into. Bytes are looked at, for telling characters apart takes longer than all the
/// rest of a short page.
package func countWords(_ text: Substring) -> Int {
  let bytes = text.utf8.span
  var count = 0
  var wasBlank = true
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    var isBlank = byte == 0x20 || byte &- 9 < 5
    switch byte {
    case 0xC2:
      isBlank = bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0
      index += 2
    case 0xE1...0xE3:
      isBlank = isBlankOfThree(byte, bytes[index + 1], bytes[index + 2])
      index += 3
    default: index += 1
    }
    count += wasBlank && !isBlank ? 1 : 0
    wasBlank = isBlank
  }
  return count
}

/// Whether a character of three bytes is white space (Unicode's property `White_Space`).
private func isBlankOfThree(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch (first, second, third) {
  case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
    (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
    true
  default: false
  }
}
