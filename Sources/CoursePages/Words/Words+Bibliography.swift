import Bibliography

extension Words {
  /// The words that a bibliography adds to what its sources say.
  var bibliography: BibliographyWords {
    var words = BibliographyWords()
    words.language = language
    words.dates = dates
    words.and = text(.and)
    words.editor = text(.editor)
    words.editors = text(.editors)
    words.editedBy = text(.editedBy)
    words.translatedBy = text(.translatedBy)
    words.in = text(.in)
    words.number = text(.number)
    words.noDate = text(.noDate)
    words.read = text(.read)
    return words
  }
}
