/// Cuts text into what is searched for: words in small letters without marks, and pairs of neighbouring characters of
/// scripts that put no blanks between words, such as Han. The searching script cuts in the same way.
package enum SearchWords {
  /// Whether `scalar` belongs to a script without blanks: Thai, Lao, Burmese, Khmer, Kana, Han.
  static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3041...0x30FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      true
    default: false
    }
  }

  /// Words that say nothing by themselves, as Snowball's list has them, as far as texts are full of them.
  package static let stopWords =
    "a an and are as at be been but by for from had has have he her him his if in into is it its no not of on or she so "
    + "than that the their them then there these they this those to was we were what when which who with would you"

  /// Calls `body` with each word as UTF-8: letters are folded, nothing is stemmed or left out.
  static func forEach(in text: String, _ body: (borrowing Span<UInt8>) -> Void) {
    var bytes = Array(text.utf8)
    // What is ASCII is folded where it stands, so that words are taken in one piece.
    fold(bytes.mutableSpan)
    var word: [UInt8] = []
    // The last characters of a script without blanks.
    var last: (character: Unicode.Scalar, isAlone: Bool)?
    func endWord() {
      guard !word.isEmpty else { return }
      body(word.span)
      word.removeAll(keepingCapacity: true)
    }
    func endRun() {
      if let run = last, run.isAlone { body(String(run.character).utf8.span) }
      last = nil
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if last != nil { endRun() }
        let start = index
        while index < bytes.count, bytes[index] &- 1 < 0x7F { index += 1 }
        if word.isEmpty, index == bytes.count || bytes[index] == 0 {
          if index > start { body(bytes.span.extracting(start..<index)) }
        } else {
          word += bytes[start..<index]
          guard index < bytes.count, bytes[index] == 0 else { continue }
          endWord()
        }
        index += 1
        continue
      }
      let scalar = decoded(bytes, &index)
      if isUnspaced(scalar) {
        endWord()
        let form = HanFolds.folded(scalar)
        if let run = last { body("\(run.character)\(form)".utf8.span) }
        last = (form, last == nil)
        continue
      }
      endRun()
      // Dashes, quotation marks, dots: texts are full of them, and they are no letters.
      if (0x2010...0x2027).contains(scalar.value) {
        endWord()
        continue
      }
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if (0x300...0x36F).contains(lower.value) { continue }
        if let letters = LetterFolds.letters[lower] {
          word += letters
        } else if isLetter(lower) {
          word += UTF8.encode(lower).map(Array.init) ?? []
        } else {
          endWord()
        }
      }
    }
    endRun()
    endWord()
  }

  private static func fold(_ bytes: consuming MutableSpan<UInt8>) {
    let folds = asciiFolds
    for index in bytes.indices where bytes[index] < 0x80 {
      bytes[index] = folds[Int(bytes[index])]
    }
  }

  /// ASCII letters in small, digits as they are, zero for all else.
  private static let asciiFolds: InlineArray<128, UInt8> = {
    var folds = InlineArray<128, UInt8>(repeating: 0)
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
      folds[Int(byte)] = byte
      folds[Int(byte & ~0x20)] = byte
    }
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { folds[Int(byte)] = byte }
    return folds
  }()

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// The character at `index` of valid UTF-8, which is moved behind it.
  private static func decoded(_ bytes: [UInt8], _ index: inout Int) -> Unicode.Scalar {
    let lead = bytes[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for byte in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    index += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
