/// Makes an index, and the next one of almost the same documents from what has changed.
package struct SearchIndexer: Sendable {
  private var lexicon: Lexicon
  /// The documents of the last index.
  private var last: [IndexedDocuments] = []
  /// What the last index has for each word; nothing for one that no document has.
  private var postings: [[UInt8]] = []
  /// The words of the last index, in its order.
  private var order: [Int] = []

  /// Words are cut to their stems if these are English.
  package init(isEnglish: Bool) { lexicon = Lexicon(isEnglish: isEnglish) }

  package var isEnglish: Bool { lexicon.isEnglish }
  /// What documents are known to be this one's by.
  package var identity: Lexicon.Identity { lexicon.identity }

  /// Documents for an index of this indexer's.
  package mutating func documents(_ documents: [SearchDocument]) -> IndexedDocuments {
    IndexedDocuments(documents.map { lexicon.uses(of: $0) })
  }

  /// The index of documents in their order.
  package mutating func index(of documents: [IndexedDocuments]) -> SearchIndex {
    let isChanged = changedWords(documents)
    let uses = UsesByWord(documents, of: isChanged)
    postings += Array(repeating: [], count: lexicon.words.count - postings.count)
    var added: [Int] = []
    for word in isChanged.indices where isChanged[word] {
      let isNew = postings[word].isEmpty
      postings[word] = SearchIndex.postings(of: uses[word])
      if isNew, !postings[word].isEmpty { added.append(word) }
    }
    enter(added)
    last = documents

    let words = order.map { lexicon.words[$0] }
    let forms = HanFolds.text(for: words)
    let documentCount = documents.reduce(0) { $0 + $1.uses.count }
    let wordCount = documents.reduce(0) { $0 + $1.wordCount }
    return SearchIndex(
      words: SearchIndex.frontCoded(words),
      postings: joinedPostings,
      lengths: documents.flatMap(\.lengths),
      folds: forms.isEmpty ? LetterFolds.text : "\(LetterFolds.text) \(forms)",
      meanLength: documentCount == 0 ? 1 : max(1, Double(wordCount) / Double(documentCount)))
  }

  private var joinedPostings: [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(order.reduce(0) { $0 + postings[$1].count + 1 })
    for word in order {
      joined += postings[word]
      joined.append(UInt8(ascii: " "))
    }
    if !joined.isEmpty { joined.removeLast() }
    return joined
  }

  /// For each word whether something may stand for it that the last index has not.
  private func changedWords(_ documents: [IndexedDocuments]) -> [Bool] {
    let areAlike =
      documents.count == last.count
      && zip(documents, last).allSatisfy { $0 === $1 || $0.uses.count == $1.uses.count }
    var isChanged = [Bool](repeating: !areAlike, count: lexicon.words.count)
    guard areAlike else { return isChanged }
    for (new, old) in zip(documents, last) where new !== old {
      for (uses, others) in zip(new.uses, old.uses) where uses.all != others.all {
        let known = Set(others.all)
        for use in known.symmetricDifference(uses.all) { isChanged[Int(use.word)] = true }
      }
    }
    return isChanged
  }

  /// Puts words in their places, and takes out those that no document has any longer.
  private mutating func enter(_ added: [Int]) {
    let words = lexicon.words
    let added = added.sorted { words[$0].lexicographicallyPrecedes(words[$1]) }
    var next = added.startIndex
    var merged: [Int] = []
    merged.reserveCapacity(order.count + added.count)
    for word in order where !postings[word].isEmpty {
      while next < added.endIndex, words[added[next]].lexicographicallyPrecedes(words[word]) {
        merged.append(added[next])
        next += 1
      }
      merged.append(word)
    }
    order = merged + added[next...]
  }
}

/// Documents of an index that come and go together, by their words. A class, so that they are known to be the same.
package final class IndexedDocuments: Sendable {
  let uses: [WordUses]
  /// A digit of the index for the length of each.
  let lengths: [UInt8]
  /// How many words their bodies have.
  let wordCount: Int

  init(_ uses: [WordUses]) {
    self.uses = uses
    lengths = uses.map { SearchIndex.digit(ofLength: $0.length) }
    wordCount = uses.reduce(0) { $0 + $1.length }
  }
}
