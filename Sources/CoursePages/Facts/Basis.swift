import Bibliography
import Chronology
import Collation
import Course
import Diagnostics
import Markdown

/// What hardly any edit changes and everything may show: how dates are written, what texts know of the settings, the ids
/// of sources. Of one basis in two builds all of it is the same; a class, so that this is known at once.
final class Basis: Sendable {
  /// How dates are written.
  private let dates: DateWords
  /// What texts know of the settings.
  let conventions: Conventions
  /// How text of front matter becomes markup.
  let plain: PlainText
  /// The order of the alphabet of the site's language.
  let collation: Collation
  /// What ids of texts keep clear of: the theme's parts, and the sources that a page may cite.
  let reserved: TextSource.Reserved
  /// The pages that are too large for one: who links to an anchor elsewhere need not ask where it is.
  let divided: Set<Route>
  private let sourceIDs: [ByteString]

  /// That of `last` if it says what `course` says and dates are written alike.
  static func of(_ course: Course, _ dates: DateWords, after last: Basis?) -> Basis {
    let new = (Conventions(course.settings), course.references.map { ByteString($0.id.value) })
    if let last, last.dates == dates, last.conventions == new.0, last.sourceIDs == new.1 {
      return last
    }
    return Basis(dates, new.0, new.1)
  }

  /// This one, or one that says the same of a site in which other pages are too large for one.
  func dividing(_ pages: Set<Route>) -> Basis {
    pages == divided ? self : Basis(dates, conventions, sourceIDs, divided: pages)
  }

  private init(
    _ dates: DateWords, _ conventions: Conventions, _ sourceIDs: [ByteString],
    divided: Set<Route> = []
  ) {
    (self.dates, self.conventions, self.sourceIDs) = (dates, conventions, sourceIDs)
    self.divided = divided
    plain = PlainText(scriptLanguages: conventions.scriptLanguages)
    collation = Collation(language: conventions.language)
    reserved = TextSource.Reserved(
      ReservedIDs.ofTexts.union(sourceIDs.map { "source-\(SourceID($0.text).anchor)" }))
  }

  /// The list of these sources, with what stands for each in a citation.
  func list(of references: [Reference], _ words: BibliographyWords) -> Bibliography {
    let style = BibliographyStyle(
      words: words, isAuthorYear: conventions.citationStyle == .authorYear
    ) { [plain] in plain.marked($0) }
    return Bibliography(references, style: style)
  }
}

/// What texts know of the settings.
struct Conventions: Sendable, Hashable {
  /// BCP 47.
  let language: String
  let scriptLanguages: [Script: String]
  let citationStyle: Settings.CitationStyle
  /// Whether raw HTML in Markdown is passed on instead of escaped.
  let allowsHTML: Bool
  let themes: [Theme]
  let eras: [Era]

  init(_ settings: Settings) {
    language = settings.language
    scriptLanguages = settings.scriptLanguages
    citationStyle = settings.citationStyle
    allowsHTML = settings.allowsHTML
    (themes, eras) = (settings.themes, settings.eras)
  }
}
