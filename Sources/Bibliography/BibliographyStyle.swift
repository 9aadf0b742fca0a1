package import Chronology
package import Markup

/// What a printed bibliography takes from the site: its words, and how text becomes markup.
package struct BibliographyStyle: Sendable {
  package let words: BibliographyWords
  /// Text as phrasing content, its runs of another script marked with their language.
  package let marked: @Sendable (String) -> HTML

  package init(words: BibliographyWords, marked: @escaping @Sendable (String) -> HTML) {
    self.words = words
    self.marked = marked
  }
}

/// The words that a bibliography adds to what its sources say; British English unless they are set.
package struct BibliographyWords: Sendable {
  /// BCP 47.
  package var language = "en"
  /// How dates are written.
  package var dates = DateWords.english
  package var and = "and"
  package var editor = "ed."
  package var editors = "eds"
  package var editedBy = "Edited by"
  package var translatedBy = "Translated by"
  package var `in` = "In"
  package var number = "no."
  package var noDate = "n.d."
  /// What stands before the day on which an address was read.
  package var read = "read"

  package init() {}
}
