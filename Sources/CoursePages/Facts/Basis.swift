import Bibliography
import Collation
import Course
import Diagnostics
import Markdown

/// What hardly any edit changes and everything may show: settings, words, sources, terms. Of one basis in two builds all
/// of it is the same; a class, so that this is known at once.
final class Basis: Sendable {
  private let course: Course
  /// The words that the program itself puts on pages.
  let words: Words
  /// How text of front matter becomes markup.
  let plain: PlainText
  /// The order of the alphabet of the site's language.
  let collation: Collation
  /// The sources in the order of their list, with what stands for each in a citation.
  let bibliography: Bibliography
  /// What ids of texts keep clear of: the theme's parts, and the sources that a page may cite.
  let reserved: TextSource.Reserved

  var settings: Settings { course.settings }
  var terms: [Term] { course.terms }
  var glossary: PageText? { course.glossary }

  /// That of `last` if it says what `course` and `words` say.
  static func of(_ course: Course, _ words: Words, after last: Basis?) -> Basis {
    if let last, last.saysTheSame(as: course, words) { return last }
    return Basis(course, words, after: last)
  }

  private init(_ course: Course, _ words: Words, after last: Basis?) {
    self.course = course
    self.words = words
    let plain = PlainText(scriptLanguages: course.settings.scriptLanguages)
    self.plain = plain
    collation = Collation(language: course.settings.language)
    let style = BibliographyStyle(
      words: words.bibliography, isAuthorYear: course.settings.citationStyle == .authorYear
    ) { plain.marked($0) }
    if let last, last.words == words, last.course.references == course.references,
      last.settings.scriptLanguages == course.settings.scriptLanguages,
      last.settings.citationStyle == course.settings.citationStyle
    {
      bibliography = last.bibliography
    } else {
      bibliography = Bibliography(course.references, style: style)
    }
    reserved = TextSource.Reserved(
      ReservedIDs.ofTexts.union(
        course.references.map { "source-\(SourceID($0.id.value).anchor)" }))
  }

  private func saysTheSame(as other: Course, _ words: Words) -> Bool {
    self.words == words && course.settingsFile == other.settingsFile
      && course.settings.baseURL == other.settings.baseURL
      && course.references == other.references && course.glossary?.file == other.glossary?.file
  }

  func source(_ mention: Mention<Reference>) -> Reference { course[mention] }
  func theme(_ mention: Mention<Theme>) -> Theme { course[mention] }
  func era(_ mention: Mention<Era>) -> Era { course[mention] }
  func term(_ mention: Mention<Term>) -> Term { course[mention] }
  func term(_ id: String) -> Term? { course.term(id) }
  func position(of era: Era) -> Int? { course.position(of: era) }
  func source(_ id: Located<String>) -> Mention<Reference>? { course.source(id) }
}
