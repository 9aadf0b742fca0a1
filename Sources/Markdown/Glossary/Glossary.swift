extension Document {
  /// Puts the first use of each term, not in a heading, a link or code, into a node of its own.
  ///
  /// A name is found as whole words in one line, with its first letter in either case.
  mutating func linkTerms() {
    var index = TermIndex(options.terms)
    var count: Int32 = 0
    forEachNode { document, node in
      switch document[node].kind {
      case .heading, .link, .image, .citation, .codeBlock, .component, .term: return false
      case .text(isVerbatim: true): break
      default: return true
      }
      var node = node
      while let found = index.takeFirst(in: document.arena, document[node].literal.range) {
        count += 1
        let start = found.range.lowerBound - document[node].literal.start
        let text = document.split(node, at: start) ?? node
        let rest = document.split(text, at: found.range.count)
        document.wrap(text, in: .term(index: Int32(found.term), number: count))
        guard let rest else { break }
        node = rest
      }
      return false
    }
  }
}

/// Terms that are still to be found, by the first word of each of their names.
private struct TermIndex {
  private struct Name {
    let bytes: [UInt8]
    let term: Int
  }

  /// For each first word the names that start with it, the longest first.
  private var names: [String: [Name]] = [:]
  /// The first bytes of all names.
  private var firstBytes = ByteSet()
  private var isFound: [Bool]

  init(_ terms: [GlossaryTerm]) {
    isFound = terms.map { _ in false }
    for (term, content) in terms.enumerated() {
      for name in content.names { insert(name, of: term) }
    }
    names = names.mapValues { $0.sorted { ($0.bytes.count, $1.term) > ($1.bytes.count, $0.term) } }
  }

  private mutating func insert(_ name: String, of term: Int) {
    guard let first = name.first else { return }
    let rest = name.dropFirst()
    for variant in Set([first.lowercased() + rest, first.uppercased() + rest, name]) {
      let bytes = Array(variant.utf8)
      let end = Self.wordEnd(bytes, from: 0, limit: bytes.count)
      guard end > 0 else { continue }
      firstBytes.insert(bytes[0])
      names[String(decoding: bytes[..<end], as: UTF8.self), default: []].append(
        Name(bytes: bytes, term: term))
    }
  }

  /// Finds the first name in a range of the arena of a term that was not found before.
  mutating func takeFirst(
    in arena: [UInt8], _ range: Range<Int>
  ) -> (term: Int, range: Range<Int>)? {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = Self.wordEnd(arena, from: index, limit: range.upperBound)
      guard end > index else {
        index = min(index + scalarLength(arena[index]), range.upperBound)
        continue
      }
      let isStart = index == range.lowerBound || arena[index - 1] != UInt8(ascii: "-")
      if isStart, firstBytes.contains(arena[index]) {
        let word = String(decoding: arena[index..<end], as: UTF8.self)
        for name in names[word] ?? [] where !isFound[name.term] {
          let last = index + name.bytes.count
          if last <= range.upperBound, arena[index..<last].elementsEqual(name.bytes),
            Self.isWordEnd(arena, last, limit: range.upperBound)
          {
            isFound[name.term] = true
            return (name.term, index..<last)
          }
        }
      }
      index = end
    }
    return nil
  }

  /// Whether no word goes on at an offset, be it behind a hyphen.
  private static func isWordEnd(_ bytes: [UInt8], _ offset: Int, limit: Int) -> Bool {
    guard wordEnd(bytes, from: offset, limit: limit) == offset else { return false }
    guard offset < limit, bytes[offset] == UInt8(ascii: "-") else { return true }
    return wordEnd(bytes, from: offset + 1, limit: limit) == offset + 1
  }

  /// Where the letters and digits from `start` on end.
  private static func wordEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit {
      let byte = bytes[index]
      if byte < 0x80 {
        guard isAlphanumeric(byte) else { break }
        index += 1
        continue
      }
      // U+0080–00BF, U+2000–207F and U+3000–303F are no letters.
      let next = index + 1 < limit ? bytes[index + 1] : 0
      if byte == 0xC2 || (byte == 0xE2 && next < 0x82) || (byte == 0xE3 && next == 0x80) { break }
      index = min(index + scalarLength(byte), limit)
    }
    return index
  }
}
