/// The words of an index in the order in which they were met, each with a number; stop words are none. A site that is built
/// again and again may keep one: words that no document has any longer are left out of the index.
package struct Lexicon: Sendable {
  /// What numbers of words are known to be of one lexicon by.
  package final class Identity: Sendable {}

  package let identity = Identity()
  /// UTF-8.
  private(set) var words: [[UInt8]] = []
  package let isEnglish: Bool
  /// The numbers of words by their stems.
  private var stems = WordTable()
  /// The numbers of words as texts have them; -1 for what is left out.
  private var forms = WordTable()
  /// How many documents have been read.
  private var documentCount = 0
  /// For each word the last document that has it, and where among that one's words.
  private var met: [(document: Int, place: Int)] = []

  package init(isEnglish: Bool) {
    self.isEnglish = isEnglish
    for word in isEnglish ? SearchWords.stopWords.split(separator: " ") : [] {
      forms.enter(Array(word.utf8), as: -1)
    }
  }

  /// Where words stand in a document; those that were not met before get numbers.
  package mutating func uses(of document: SearchDocument) -> WordUses {
    documentCount += 1
    var uses = WordUses()
    note(document.title, in: &uses) { $0.isInTitle = true }
    note(document.names, in: &uses) { $0.isInNames = true }
    uses.length = note(document.body, in: &uses) { $0.count += 1 }
    return uses
  }

  /// Changes the use of each word of `text`; how many there are.
  @discardableResult
  private mutating func note(
    _ text: String, in uses: inout WordUses, _ change: (inout WordUses.Use) -> Void
  ) -> Int {
    var count = 0
    SearchWords.forEach(in: text) { form in
      let number = forms.number(of: form) ?? numberOfNew(form.indices.map { form[$0] })
      guard number >= 0 else { return }
      count += 1
      if met[number].document != documentCount {
        met[number] = (documentCount, uses.all.count)
        uses.all.append(WordUses.Use(word: Int32(number)))
      }
      change(&uses.all[met[number].place])
    }
    return count
  }

  /// The number of a form that was not met before.
  private mutating func numberOfNew(_ form: [UInt8]) -> Int {
    let number = numberOfStem(of: form)
    forms.enter(form, as: number)
    return number
  }

  private mutating func numberOfStem(of form: [UInt8]) -> Int {
    // A single Latin letter is what an apostrophe left over.
    if form.count == 1, form[0] >= UInt8(ascii: "a") { return -1 }
    let stem = isEnglish ? EnglishStemmer.stem(form) : form
    if let known = stems.number(of: stem.span) { return known }
    stems.enter(stem, as: words.count)
    words.append(stem)
    met.append((0, 0))
    return words.count - 1
  }
}
