/// The words of an index in the order in which they were met, each with a number; stop words are none.
struct Lexicon {
  /// UTF-8.
  private(set) var words: [[UInt8]] = []
  private let isEnglish: Bool
  /// The numbers of words by their stems.
  private var stems: [[UInt8]: Int] = [:]
  /// The numbers of words as texts have them; -1 for what is left out.
  private var forms: [[UInt8]: Int] = [:]

  init(isEnglish: Bool) {
    self.isEnglish = isEnglish
    for word in isEnglish ? SearchWords.stopWords.split(separator: " ") : [] {
      forms[Array(word.utf8)] = -1
    }
  }

  /// Calls `body` with the number of each word of `text`.
  mutating func forEach(in text: String, _ body: (Int) -> Void) {
    SearchWords.forEach(in: text) { form in
      let number = forms[form] ?? number(of: form)
      if number >= 0 { body(number) }
    }
  }

  private mutating func number(of form: [UInt8]) -> Int {
    // A single Latin letter is what an apostrophe left over.
    let isLetter = form.count == 1 && form[0] >= UInt8(ascii: "a")
    let stem = isEnglish ? EnglishStemmer.stem(form) : form
    let number = isLetter ? -1 : stems[stem] ?? words.count
    if number == words.count {
      words.append(stem)
      stems[stem] = number
    }
    forms[form] = number
    return number
  }
}
