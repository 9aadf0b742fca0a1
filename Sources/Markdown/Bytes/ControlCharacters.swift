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

  /// Tells character references in text that stand for what HTML forbids: `&#1;`, `&#x85;`, `&#xFFFE;`.
  mutating func tellForbiddenReferences() {
    var forbidden: Set<Unicode.Scalar> = []
    // Of two noncharacters libcmark makes bytes that are no UTF-8.
    for index in document.arena.indices where document.arena[index] >= 0xFE {
      if let scalar = Unicode.Scalar(0xFF00 + UInt32(document.arena[index])) {
        forbidden.insert(scalar)
      }
      document.arena[index] = UInt8(ascii: "?")
    }
    document.forEachNode { document, node in
      if document[node].isText {
        let text = String(decoding: document.arena[document[node].literal.range], as: UTF8.self)
        forbidden.formUnion(text.unicodeScalars.filter(Self.isForbidden))
      }
      return true
    }
    var index = body.lowerBound
    while !forbidden.isEmpty,
      let start = ByteSearch.first(UInt8(ascii: "&"), in: original, index..<body.upperBound)
    {
      index = start + 1
      guard let (text, end) = CharacterReferences.reference(in: original[body], at: start),
        let scalar = text.unicodeScalars.first, forbidden.contains(scalar)
      else { continue }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      document.diagnostics.append(
        .warning(
          "control-character",
          "U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits) is no character of text",
          at: document.place(start..<end), hint: "take it out"))
      index = end
    }
  }

  /// Whether a scalar is a control character or a noncharacter (WHATWG HTML §13.2.5.80).
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: false
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private func isMarker(_ byte: UInt8) -> Bool {
    markers?.isMarker(byte) ?? false
  }
}
