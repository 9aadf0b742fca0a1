/// A text with each letter and its marks as one code point where there is one, so that ids that look alike are alike to
/// browsers, which compare bytes. What keyboards write is composed already; file names of macOS are not.
package func composed(_ text: String) -> String {
  // Marks, conjoining Jamo and signs that are another spelling of a letter start here.
  guard text.unicodeScalars.contains(where: { $0.value >= 0x300 }) else { return text }
  var result = String.UnicodeScalarView()
  for character in text {
    if character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first,
      !(0x1FEE...0x2FFF).contains(scalar.value), !(0x1F71...0x1FFD).contains(scalar.value)
    {
      result.append(scalar)
    } else if let syllable = hangul(character) ?? composedLetters[character] {
      result.append(syllable)
    } else {
      result.append(contentsOf: character.unicodeScalars)
    }
  }
  return String(result)
}

/// Single code points by what they look like; of several that look the same the first counts.
private let composedLetters: [Character: Unicode.Scalar] = {
  let blocks: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x622...0x6D3, 0x929...0x9DF, 0xA33...0xA5E,
    0xB48...0xBCC, 0xCC0...0xDDE, 0xF43...0xFB9, 0x1026...0x1026, 0x1E00...0x1FFC, 0x2126...0x212B,
    0x304C...0x30FE,
  ]
  var letters: [Character: Unicode.Scalar] = [:]
  for value in blocks.joined() {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let letter = Character(scalar)
    if letters[letter] == nil { letters[letter] = scalar }
  }
  return letters
}()

/// The syllable that conjoining Jamo make (Unicode, §3.12).
private func hangul(_ character: Character) -> Unicode.Scalar? {
  let jamo = character.unicodeScalars.map(\.value)
  guard (2...3).contains(jamo.count) else { return nil }
  if jamo.count == 2, (0xAC00...0xD7A3).contains(jamo[0]), (jamo[0] - 0xAC00) % 28 == 0,
    (0x11A8...0x11C2).contains(jamo[1])
  {
    return Unicode.Scalar(jamo[0] + jamo[1] - 0x11A7)
  }
  guard (0x1100...0x1112).contains(jamo[0]), (0x1161...0x1175).contains(jamo[1]) else { return nil }
  let open = 0xAC00 + ((jamo[0] - 0x1100) * 21 + jamo[1] - 0x1161) * 28
  guard jamo.count == 3 else { return Unicode.Scalar(open) }
  guard (0x11A8...0x11C2).contains(jamo[2]) else { return nil }
  return Unicode.Scalar(open + jamo[2] - 0x11A7)
}
