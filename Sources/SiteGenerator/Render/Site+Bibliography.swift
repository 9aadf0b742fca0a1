import Bibliography

extension Site {
  /// How the site prints its sources.
  var bibliographyStyle: BibliographyStyle {
    var words = BibliographyWords()
    words.language = self.words.language
    words.dates = self.words.dates
    words.and = self.words.text(.and)
    words.editor = self.words.text(.editor)
    words.editors = self.words.text(.editors)
    words.editedBy = self.words.text(.editedBy)
    words.translatedBy = self.words.text(.translatedBy)
    words.in = self.words.text(.in)
    words.number = self.words.text(.number)
    words.noDate = self.words.text(.noDate)
    words.read = self.words.text(.read)
    return BibliographyStyle(words: words) { [plainText] in plainText.marked($0) }
  }
}
