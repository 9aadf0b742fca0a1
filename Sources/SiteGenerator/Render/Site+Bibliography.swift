import Bibliography

extension Site {
  /// How the site prints its sources.
  static func bibliographyStyle(
    _ settings: Settings, _ siteWords: Words, _ plainText: PlainText
  ) -> BibliographyStyle {
    var words = BibliographyWords()
    words.language = siteWords.language
    words.dates = siteWords.dates
    words.and = siteWords.text(.and)
    words.andOthers = siteWords.text(.andOthers)
    words.edition = siteWords.text(.edition)
    words.editor = siteWords.text(.editor)
    words.editors = siteWords.text(.editors)
    words.editedBy = siteWords.text(.editedBy)
    words.in = siteWords.text(.in)
    words.interviewedBy = siteWords.text(.interviewedBy)
    words.noDate = siteWords.text(.noDate)
    words.number = siteWords.text(.number)
    words.originallyPublished = siteWords.text(.originallyPublished)
    words.page = siteWords.text(.page)
    words.pages = siteWords.text(.pages)
    words.read = siteWords.text(.read)
    words.translatedBy = siteWords.text(.translatedBy)
    words.volume = siteWords.text(.volume)
    words.volumes = siteWords.text(.volumes)
    return BibliographyStyle(words: words, isAuthorYear: settings.citationStyle == .authorYear) {
      plainText.marked($0)
    }
  }
}
