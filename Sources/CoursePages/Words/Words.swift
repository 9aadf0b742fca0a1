package import Chronology
import Diagnostics
import Graphics
import Markdown
import Templates

/// The words that the program itself puts on pages, in the site's language. A class, for they go along with everything.
package final class Words: Sendable {
  /// BCP 47.
  package let language: String
  /// How dates are written.
  let dates: DateWords
  private let texts: Texts
  /// What is written down of the words that are asked for, if anything.
  private let asked: AskedWords?

  /// The texts of all words; a class, so that words that have the same are known by it.
  private final class Texts: Sendable {
    /// By the numbers of the words.
    let all: [String]
    /// Whether all of them are the program's own.
    let areBuiltIn: Bool
    let markdown: MarkdownWords

    init(_ texts: [Word: String]) {
      let all = Word.allCases.map { texts[$0] ?? $0.english }
      (self.all, areBuiltIn) = (all, texts.isEmpty)
      markdown = Words.markdown { all[$0.rawValue] }
    }
  }

  /// Whether English words stand in for those of a language that the theme has no strings of.
  package var isBorrowed: Bool {
    texts.areBuiltIn && language.lowercased().split(separator: "-").first != "en"
  }

  /// The words of `texts`, English for those that are missing.
  convenience init(language: String, dates: DateWords = .english, texts: [Word: String] = [:]) {
    self.init(language, dates, Texts(texts), nil)
  }

  private init(_ language: String, _ dates: DateWords, _ texts: Texts, _ asked: AskedWords?) {
    (self.language, self.dates, self.texts, self.asked) = (language, dates, texts, asked)
  }

  /// The same words, those that are asked for written down in `asked`.
  func asked(in asked: AskedWords) -> Words { Words(language, dates, texts, asked) }

  /// The text of a word; English where the theme's strings do not have it.
  func text(_ word: Word) -> String {
    asked?.note(word.rawValue)
    return texts.all[word.rawValue]
  }

  /// The text of the word with a number, for templates.
  fileprivate func value(at number: Int) -> TemplateValue {
    asked?.note(number)
    return .text(texts.all[number])
  }

  /// The words that Markdown's own HTML brings.
  var markdown: MarkdownWords {
    if let asked {
      _ = Self.markdown {
        asked.note($0.rawValue)
        return ""
      }
    }
    return texts.markdown
  }

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
    Words(language, dates.counting(in: era), texts, asked)
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
  /// Whether both have one and the same texts.
  func haveTheTexts(of other: Words) -> Bool { texts === other.texts }

  /// Whether both have the same text for the words with numbers that are `asked` for.
  func sayTheSame(as other: Words, where isAsked: (Int) -> Bool = { _ in true }) -> Bool {
    haveTheTexts(of: other)
      || texts.all.indices.allSatisfy {
        !isAsked($0) || texts.all[$0].isIdentical(to: other.texts.all[$0])
      }
  }

  package static func == (a: Words, b: Words) -> Bool {
    a.language.isIdentical(to: b.language) && a.dates == b.dates && a.sayTheSame(as: b)
  }
}

extension Word {
  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { (ByteString($0.name), $0) })

  /// The word that has the name of a kind, a fact or a title; there must be one.
  init(named name: String) {
    guard let word = Self.byName[ByteString(name)] else {
      preconditionFailure("there is no word \"\(name)\"")
    }
    self = word
  }
}

/// The words as templates show them.
struct WordRecord: TemplateRecord {
  let words: Words

  /// The values of a record with all words.
  static let shape = TemplateShape.record(
    Word.allCases.map { TemplateShape.Field($0.name, $0.english, .text) })

  func value(at position: Int) -> TemplateValue { words.value(at: position) }
}
