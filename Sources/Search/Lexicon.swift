/// The words of an index in the order in which they were met, each with a number; stop words are none.
struct Lexicon {
  /// UTF-8.
  private(set) var words: [[UInt8]] = []
  private let isEnglish: Bool
  /// The numbers of words by their stems.
  private var stems = WordTable()
  /// The numbers of words as texts have them; -1 for what is left out.
  private var forms = WordTable()

  init(isEnglish: Bool) {
    self.isEnglish = isEnglish
    for word in isEnglish ? SearchWords.stopWords.split(separator: " ") : [] {
      forms.enter(Array(word.utf8), as: -1)
    }
  }

  /// Calls `body` with the number of each word of `text`.
  mutating func forEach(in text: String, _ body: (Int) -> Void) {
    SearchWords.forEach(in: text) { form in
      let number = forms.number(of: form) ?? numberOfNew(form)
      if number >= 0 { body(number) }
    }
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
    if let known = stems.number(of: stem) { return known }
    stems.enter(stem, as: words.count)
    words.append(stem)
    return words.count - 1
  }
}
