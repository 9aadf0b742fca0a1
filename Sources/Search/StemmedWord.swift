/// A word while its stem is looked for: its letters, and where its regions R1 and R2 begin.
struct StemmedWord {
  private(set) var letters: [UInt8]
  private let first: Int
  private let second: Int

  /// Marks the consonants among the letters `y` and finds the regions.
  init(_ word: [UInt8]) {
    var letters = word
    for index in letters.indices where letters[index] == UInt8(ascii: "y") {
      if index == 0 || Self.isVowel(letters[index - 1]) {
        letters[index] = EnglishStemmer.consonantY
      }
    }
    self.letters = letters
    let prefix = Self.prefixes.first { letters.starts(with: $0) }
    first = prefix?.count ?? Self.region(of: letters, from: 0)
    second = Self.region(of: letters, from: first)
  }

  /// What R1 begins behind whatever its letters.
  private static let prefixes = words("arsen commun emerg gener inter later organ past univers")

  /// The place behind the first consonant that follows a vowel.
  private static func region(of letters: [UInt8], from start: Int) -> Int {
    var index = start
    while index < letters.count, !isVowel(letters[index]) { index += 1 }
    while index < letters.count, isVowel(letters[index]) { index += 1 }
    return min(index + 1, letters.count)
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch Unicode.Scalar(letter) {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }

  private static func words(_ text: String) -> [[UInt8]] {
    text.split(separator: " ").map { Array($0.utf8) }
  }

  private func ends(with suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard letters.count >= count else { return false }
    return suffix.withUTF8Buffer { unsafe letters.suffix(count).elementsEqual($0) }
  }

  private func hasVowel(before end: Int) -> Bool {
    letters[..<end].contains(where: Self.isVowel)
  }

  /// Whether the letters before `end` close with a short syllable.
  private func endsShort(at end: Int) -> Bool {
    if letters[..<end].suffix(4).elementsEqual("past".utf8) { return true }
    guard end > 1, Self.isVowel(letters[end - 2]), !Self.isVowel(letters[end - 1]) else {
      return false
    }
    if end == 2 { return true }
    let last = letters[end - 1]
    return !Self.isVowel(letters[end - 3]) && last != UInt8(ascii: "w")
      && last != UInt8(ascii: "x") && last != EnglishStemmer.consonantY
  }

  private mutating func cut(_ count: Int) { letters.removeLast(count) }

  /// Step 1a: endings in `s`.
  mutating func removePlural() {
    if ends(with: "sses") {
      cut(2)
    } else if ends(with: "ied") || ends(with: "ies") {
      cut(letters.count > 4 ? 2 : 1)
    } else if ends(with: "s"), !ends(with: "us"), !ends(with: "ss"),
      hasVowel(before: letters.count - 2)
    {
      cut(1)
    }
  }

  /// Step 1b: `eed`, `ed` and `ing`, with and without `ly`.
  mutating func removeParticiple() {
    let length: Int
    if ends(with: "eed") || ends(with: "eedly") {
      let start = letters.count - (ends(with: "eed") ? 3 : 5)
      if start >= first, !Self.kept.contains(Array(letters[..<start])) {
        cut(letters.count - start - 2)
      }
      return
    } else if ends(with: "ed") {
      length = 2
    } else if ends(with: "edly") {
      length = 4
    } else if ends(with: "ingly") {
      length = 5
    } else if ends(with: "ing") {
      length = 3
      let stem = letters.dropLast(3)
      if stem.count == 2, stem.last == UInt8(ascii: "y"), let start = stem.first,
        !Self.isVowel(start)
      {
        cut(4)
        letters += "ie".utf8
        return
      }
      if Self.nouns.contains(Array(stem)) { return }
    } else {
      return
    }
    guard hasVowel(before: letters.count - length) else { return }
    cut(length)
    mendEnd()
  }

  /// Stems that keep `eed`.
  private static let kept = words("succ proc exc")
  /// Stems whose `ing` is no ending.
  private static let nouns = words("even cann inn earr herr out")

  /// Gives a stem the `e` that the ending took, or takes the letter that it doubled.
  private mutating func mendEnd() {
    let count = letters.count
    if ends(with: "at") || ends(with: "bl") || ends(with: "iz") {
      letters.append(UInt8(ascii: "e"))
    } else if count > 1, letters[count - 1] == letters[count - 2],
      "bdfgmnprt".utf8.contains(letters[count - 1])
    {
      if count != 3 || !"aeo".utf8.contains(letters[0]) { cut(1) }
    } else if count == first, endsShort(at: count) {
      letters.append(UInt8(ascii: "e"))
    }
  }

  /// Step 1c: a final `y` behind a consonant that is not the first letter.
  mutating func replaceFinalY() {
    let count = letters.count
    guard count > 2, ends(with: "y") || ends(with: "Y"), !Self.isVowel(letters[count - 2]) else {
      return
    }
    letters[count - 1] = UInt8(ascii: "i")
  }

  /// Steps 2 to 4: replaces the longest suffix of the rules if it lies in its region.
  mutating func apply(_ suffixes: SuffixRules) {
    guard
      let rule = suffixes.rules.first(where: { rule in
        rule.suffix.count <= letters.count
          && letters.suffix(rule.suffix.count).elementsEqual(rule.suffix)
      })
    else { return }
    let start = letters.count - rule.suffix.count
    guard start >= (rule.region == .first ? first : second) else { return }
    guard rule.before.isEmpty || start > 0 && rule.before.contains(letters[start - 1]) else {
      return
    }
    letters.removeSubrange(start...)
    letters += rule.replacement
  }

  /// Step 5: a final `e`, or the second of two `l`.
  mutating func removeFinalLetter() {
    let start = letters.count - 1
    guard start >= first else { return }
    if ends(with: "e") {
      if start >= second || !endsShort(at: start) { cut(1) }
    } else if ends(with: "ll"), start >= second {
      cut(1)
    }
  }
}
