/// Where words stand in one document, each word once.
package struct WordUses: Sendable {
  /// Where a word stands in the document.
  struct Use: Sendable {
    /// The word's number in its lexicon.
    let word: Int32
    /// How often it stands in the body.
    var count: Int32 = 0
    var isInTitle = false
    var isInNames = false
  }

  var all: [Use] = []
  /// How many words the body has.
  var length = 0
}

/// The uses of words in many documents, by the words.
struct UsesByWord {
  private let placed: [(document: Int32, use: WordUses.Use)]
  /// For each word the position of its first use, and the end.
  private let starts: [Int]

  /// `wordCount` is how many words the lexicon has.
  init(_ documents: [WordUses], wordCount: Int) {
    var starts = [Int](repeating: 0, count: wordCount + 1)
    for document in documents {
      for use in document.all { starts[Int(use.word) + 1] += 1 }
    }
    for word in 0..<wordCount { starts[word + 1] += starts[word] }
    var next = starts
    var placed = [(document: Int32, use: WordUses.Use)](
      repeating: (0, WordUses.Use(word: 0)), count: starts[wordCount])
    for (number, document) in documents.enumerated() {
      for use in document.all {
        placed[next[Int(use.word)]] = (Int32(number), use)
        next[Int(use.word)] += 1
      }
    }
    (self.placed, self.starts) = (placed, starts)
  }

  /// The uses of a word, in the order of the documents.
  subscript(word: Int) -> ArraySlice<(document: Int32, use: WordUses.Use)> {
    placed[starts[word]..<starts[word + 1]]
  }
}
