/// Where words stand in documents that are read one after the other: one list for all words, since most stand in few.
struct WordUses {
  /// Where a word stands in a document.
  struct Use {
    let word: Int32
    let document: Int32
    var count: Int32 = 0
    var isInTitle = false
    var isInNames = false
  }

  private var uses: [Use] = []
  /// For each word the position of its last use; -1 without one.
  private var last: [Int32] = []

  /// Changes the use of a word in a document, which is the last that was read or one after it.
  mutating func note(_ word: Int, in document: Int, _ change: (inout Use) -> Void) {
    if word >= last.count {
      last.append(contentsOf: repeatElement(-1, count: word + 1 - last.count))
    }
    if last[word] < 0 || uses[Int(last[word])].document != document {
      last[word] = Int32(uses.count)
      uses.append(Use(word: Int32(word), document: Int32(document)))
    }
    change(&uses[Int(last[word])])
  }

  /// The uses of each word, in the order of the documents.
  func byWord() -> ByWord {
    var starts = [Int](repeating: 0, count: last.count + 1)
    for use in uses { starts[Int(use.word) + 1] += 1 }
    for word in last.indices { starts[word + 1] += starts[word] }
    var order = [Int32](repeating: 0, count: uses.count)
    var next = starts
    for (position, use) in uses.enumerated() {
      order[next[Int(use.word)]] = Int32(position)
      next[Int(use.word)] += 1
    }
    return ByWord(uses: uses, starts: starts, order: order)
  }

  /// The uses with the words that they are of.
  struct ByWord {
    fileprivate let uses: [Use]
    /// For each word the position in `order` of its first use, and the end.
    fileprivate let starts: [Int]
    /// Positions in `uses`.
    fileprivate let order: [Int32]

    func callAsFunction(_ word: Int) -> some Collection<Use> {
      order[starts[word]..<starts[word + 1]].lazy.map { uses[Int($0)] }
    }
  }
}
