import Diagnostics

extension DocumentParser {
  /// Reports control characters and noncharacters, which HTML may not hold.
  mutating func refuseControlCharacters() {
    let file = SourceFile(path: document.path, bytes: original)
    document.diagnostics += file.charactersThatAreNoText(in: body)
  }

  /// The same where ASCII has none: it is passed over eight bytes at a time.
  mutating func tellForeignControlCharacters() {
    let file = SourceFile(path: document.path, bytes: original)
    var index = body.lowerBound
    while let start = ByteSearch.firstNonASCII(in: original, index..<body.upperBound) {
      index = start + 1
      while index < body.upperBound, original[index] >= 0x80 { index += 1 }
      document.diagnostics += file.charactersThatAreNoText(in: start..<index)
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
        forbidden.formUnion(text.unicodeScalars.filter(\.isNoText))
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
      document.diagnostics.append(
        .warning(
          "control-character", "\(scalar.number) is no character of text",
          at: document.place(start..<end), hint: "take it out"))
      index = end
    }
  }
}
