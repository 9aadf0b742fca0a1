import Chronology
import Collation
import Diagnostics
import FrontMatter

/// What sorts a list of sources: names, then time, then titles, and ids at the end.
struct ReferenceOrder: Comparable {
  private let names: CollationKey
  /// Undated sources stand behind dated ones.
  private let time: HistoricalDate.Order?
  private let reference: Reference
  /// Its title, ranked only where names and time leave two sources equal.
  private let rank = Once<CollationKey>()
  private let collation: Collation

  init(_ reference: Reference, collation: Collation) {
    names = collation.rank(reference.sortNames(in: reference.language ?? collation.language))
    time = reference.issued?.time?.order
    self.reference = reference
    self.collation = collation
  }

  static func == (a: ReferenceOrder, b: ReferenceOrder) -> Bool { !(a < b) && !(b < a) }

  static func < (a: ReferenceOrder, b: ReferenceOrder) -> Bool {
    if a.names != b.names { return a.names < b.names }
    if a.time != b.time {
      guard let time = a.time, let other = b.time else { return a.time != nil }
      return time < other
    }
    let (title, other) = (a.title, b.title)
    if title != other { return title < other }
    return a.reference.id.value.utf8.lexicographicallyPrecedes(b.reference.id.value.utf8)
  }

  private var title: CollationKey {
    rank.value {
      let language = reference.language ?? collation.language
      return collation.rank([withoutArticle(reference.plainTitle, in: language)])
    }
  }
}

/// A title without the article that it starts with, by which it is not sorted.
func withoutArticle(_ title: String, in language: String) -> String {
  let subtag = language.prefix { $0 != "-" }.lowercased()
  guard let articles = articles[subtag] else { return title }
  var rest = title[...]
  while let first = rest.first, !first.isLetter, !first.isNumber { rest.removeFirst() }
  for article in articles {
    let word = rest.prefix(article.count)
    guard word.lowercased().replacing("’", with: "'") == article, word.endIndex < rest.endIndex
    else { continue }
    if article.hasSuffix("'") { return String(rest[word.endIndex...]) }
    guard rest[word.endIndex] == " " else { continue }
    return String(rest[word.endIndex...].drop { $0 == " " })
  }
  return title
}

/// The articles of languages by their tags, elided ones with their apostrophe.
private let articles: [String: [String]] = [
  "en": ["the", "a", "an"],
  "de": ["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer"],
  "fr": ["le", "la", "les", "l'", "un", "une", "des"],
  "es": ["el", "la", "los", "las", "un", "una"],
  "it": ["il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'"],
  "pt": ["o", "a", "os", "as", "um", "uma"],
  "nl": ["de", "het", "een"],
  "ca": ["el", "la", "els", "les", "l'", "un", "una"],
]

extension Reference {
  /// What a list is sorted by first; `language` is that of the source.
  fileprivate func sortNames(in language: String) -> [String] {
    switch leader {
    case .names(let names, _): names.prefix(20).flatMap(\.sortParts)
    case .body(let body): [withoutArticle(RichText(body).plain, in: language)]
    case .nobody: [withoutArticle(plainTitle, in: language)]
    }
  }

  /// What decides under which letter a list in a language has it.
  package func sorted(in language: String) -> String {
    sortNames(in: self.language ?? language).first ?? ""
  }
}
