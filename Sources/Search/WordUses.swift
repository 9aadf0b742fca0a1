/// Where words stand in one document, each word once.
package struct WordUses: Sendable {
  /// Where a word stands in the document.
  struct Use: Sendable, Hashable {
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

/// The uses of some words in many documents, by the words.
struct UsesByWord {
  private let placed: [(document: Int32, use: WordUses.Use)]
  /// For each word the position of its first use, and the end.
  private let starts: [Int]

  /// `isAsked` has for each word of the lexicon whether it is one of them.
  init(_ documents: [IndexedDocuments], of isAsked: [Bool]) {
    var starts = [Int](repeating: 0, count: isAsked.count + 1)
    guard isAsked.contains(true) else {
      (placed, self.starts) = ([], starts)
      return
    }
    for documents in documents {
      for document in documents.uses {
        for use in document.all where isAsked[Int(use.word)] { starts[Int(use.word) + 1] += 1 }
      }
    }
    for word in isAsked.indices { starts[word + 1] += starts[word] }
    var next = starts
    var placed = [(document: Int32, use: WordUses.Use)](
      repeating: (0, WordUses.Use(word: 0)), count: starts[isAsked.count])
    var number: Int32 = 0
    for documents in documents {
      for document in documents.uses {
        for use in document.all where isAsked[Int(use.word)] {
          placed[next[Int(use.word)]] = (number, use)
          next[Int(use.word)] += 1
        }
        number += 1
      }
    }
    (self.placed, self.starts) = (placed, starts)
  }

  /// The uses of a word, in the order of the documents.
  subscript(word: Int) -> ArraySlice<(document: Int32, use: WordUses.Use)> {
    placed[starts[word]..<starts[word + 1]]
  }
}
