/// The stem of an English word: the English (Porter2) algorithm as snowballstem.org publishes it, for words of small
/// letters. What is no English word keeps its letters or loses an ending; both sides of a search do the same to it.
package enum EnglishStemmer {
  /// The stem of a word of small letters; a word with anything else is its own stem.
  package static func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 2, word.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return word }
    if let exception = exceptions[word] { return exception }
    var stemmed = StemmedWord(word)
    stemmed.removePlural()
    stemmed.removeParticiple()
    stemmed.replaceFinalY()
    stemmed.apply(longSuffixes)
    stemmed.apply(middleSuffixes)
    stemmed.apply(endSuffixes)
    stemmed.removeFinalLetter()
    return stemmed.letters.map { $0 == consonantY ? UInt8(ascii: "y") : $0 }
  }

  /// A `y` that stands for a consonant while a word is stemmed.
  static let consonantY = UInt8(ascii: "Y")

  /// Words whose stems the rules would miss.
  private static let exceptions: [[UInt8]: [UInt8]] = {
    var exceptions: [[UInt8]: [UInt8]] = [:]
    let pairs =
      "skis ski skies sky idly idl gently gentl ugly ugli early earli only onli singly singl sky sky "
      + "news news howe howe atlas atlas cosmos cosmos bias bias andes andes"
    let words = pairs.split(separator: " ").map { Array($0.utf8) }
    for index in stride(from: 0, to: words.count, by: 2) {
      exceptions[words[index]] = words[index + 1]
    }
    return exceptions
  }()

  /// Step 2: suffixes in R1 and what takes their place; `li` and `ogi` ask for a letter before them.
  private static let longSuffixes = SuffixRules(
    region: .first,
    "ization ize,ational ate,fulness ful,ousness ous,iveness ive,tional tion,biliti ble,lessli less,"
      + "entli ent,ation ate,alism al,aliti al,ousli ous,iviti ive,fulli ful,ogist og,enci ence,"
      + "anci ance,abli able,izer ize,ator ate,alli al,bli ble,ogi og l,li  cdeghkmnrt")

  /// Step 3.
  private static let middleSuffixes = SuffixRules(
    region: .first,
    "ational ate,tional tion,alize al,icate ic,iciti ic,ative !,ical ic,ness ,ful ")

  /// Step 4.
  private static let endSuffixes = SuffixRules(
    region: .second,
    "ement ,ance ,ence ,able ,ible ,ment ,ant ,ent ,ism ,ate ,iti ,ous ,ive ,ize ,ion  st,al ,er ,ic "
  )
}

/// Suffixes of one step, the longest first; only the longest that fits is looked at.
struct SuffixRules: Sendable {
  /// The part of a word that a suffix must lie in.
  enum Region { case first, second }

  struct Rule {
    let suffix: [UInt8]
    let replacement: [UInt8]
    /// One of these letters must stand before the suffix; any may if there are none.
    let before: [UInt8]
    let region: Region
  }

  let rules: [Rule]

  /// Rules `suffix replacement letters`, commas between; `!` as the replacement removes a suffix of R2.
  init(region: Region, _ text: String) {
    rules = text.split(separator: ",").map { rule in
      let parts = rule.split(separator: " ", omittingEmptySubsequences: false).map {
        Array($0.utf8)
      }
      let isSecond = parts[1] == [UInt8(ascii: "!")]
      return Rule(
        suffix: parts[0], replacement: isSecond ? [] : parts[1],
        before: parts.count > 2 ? parts[2] : [], region: isSecond ? .second : region)
    }
  }
}
