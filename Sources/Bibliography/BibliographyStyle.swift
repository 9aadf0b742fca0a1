package import Chronology
package import Markup

/// What a printed bibliography takes from the site: its words, and how text becomes markup.
package struct BibliographyStyle: Sendable {
  package let words: BibliographyWords
  /// Whether sources are cited by author and year rather than by number; their years get letters then.
  package let isAuthorYear: Bool
  /// Text as phrasing content, its runs of another script marked with their language.
  package let marked: @Sendable (String) -> HTML

  package init(
    words: BibliographyWords, isAuthorYear: Bool, marked: @escaping @Sendable (String) -> HTML
  ) {
    self.words = words
    self.isAuthorYear = isAuthorYear
    self.marked = marked
  }
}

/// The words that a bibliography adds to what its sources say; British English unless they are set.
package struct BibliographyWords: Sendable, Hashable {
  /// BCP 47.
  package var language = "en"
  /// How dates are written, with the ordinal numbers of editions.
  package var dates = DateWords.english
  package var and = "and"
  /// What stands for the authors behind the first of three or more.
  package var andOthers = "et al."
  package var edition = "ed."
  package var editor = "ed."
  package var editors = "eds"
  package var editedBy = "Edited by"
  package var `in` = "In"
  package var interviewedBy = "Interviewed by"
  package var noDate = "n.d."
  package var number = "no."
  package var originallyPublished = "Originally published"
  package var page = "p."
  package var pages = "pp."
  /// What stands before the day on which an address was read.
  package var read = "read"
  package var translatedBy = "Translated by"
  package var volume = "vol."
  package var volumes = "vols"

  package init() {}
}
