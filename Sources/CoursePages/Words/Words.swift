package import Chronology
import Diagnostics
import Graphics
import Markdown
import Templates

/// The words that the program itself puts on pages, in the site's language.
package struct Words: Sendable {
  /// BCP 47.
  package let language: String
  /// How dates are written.
  let dates: DateWords
  /// The words that the theme's strings have.
  private let texts: [Word: String]
  /// The texts for templates.
  let record: TextRecord
  /// The words that Markdown's own HTML brings.
  let markdown: MarkdownWords

  /// Whether English words stand in for those of a language that the theme has no strings of.
  package var isBorrowed: Bool {
    texts.isEmpty && language.lowercased().split(separator: "-").first != "en"
  }

  /// The words of `texts`, English for those that are missing.
  init(language: String, dates: DateWords = .english, texts: [Word: String] = [:]) {
    self.language = language
    self.dates = dates
    self.texts = texts
    record = TextRecord(Word.allCases.map { texts[$0] ?? $0.english })
    markdown = Self.markdown { texts[$0] ?? $0.english }
  }

  private init(_ words: Words, dates: DateWords) {
    (language, texts, record, markdown) = (
      words.language, words.texts, words.record, words.markdown
    )
    self.dates = dates
  }

  /// The text of a word; English where the theme's strings do not have it.
  func text(_ word: Word) -> String { texts[word] ?? word.english }

  /// How numbers are written.
  var numbers: NumberFormat {
    NumberFormat(decimalMark: text(.decimalMark), groupMark: text(.groupMark))
  }

  /// The round moments of axes of time, none finer than `finest`.
  func ticks(finest: TimeTick.Unit = .day) -> AxisTicks {
    AxisTicks { [dates] from, to, limit in
      dates.ticks(from: from, to: to, limit: limit, finest: finest).map {
        AxisTick(start: $0.start, end: $0.end, label: $0.label, context: $0.context)
      }
    }
  }

  /// These words with years counted in `era`.
  package func counting(in era: CalendarEra) -> Words {
    Words(self, dates: dates.counting(in: era))
  }

  private static func markdown(_ text: (Word) -> String) -> MarkdownWords {
    var words = MarkdownWords()
    words.footnotes = text(.footnotes)
    words.footnote = text(.footnote)
    words.backToReference = text(.backToReference)
    words.table = text(.table)
    (words.done, words.toDo) = (text(.taskDone), text(.taskOpen))
    for title in DivTitle.allCases { words.divs[title] = text(Word(named: title.word)) }
    for kind in CalloutKind.allCases { words.callouts[kind] = text(Word(named: kind.word)) }
    return words
  }

  /// The text of a word for a count, from its two forms.
  func count(_ count: Int, _ one: Word, _ many: Word) -> String {
    text(count == 1 ? one : many).filling("count", with: String(count))
  }
}

extension Words: Equatable {
  package static func == (a: Words, b: Words) -> Bool {
    a.language.isIdentical(to: b.language) && a.dates == b.dates && a.texts == b.texts
  }
}

extension Word {
  /// The word that has the name of a kind, a fact or a title; there must be one.
  init(named name: String) {
    guard let word = Word(rawValue: name) else {
      preconditionFailure("there is no word \"\(name)\"")
    }
    self = word
  }
}
