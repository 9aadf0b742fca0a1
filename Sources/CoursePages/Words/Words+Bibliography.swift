import Bibliography

extension Words {
  /// The words that a bibliography adds to what its sources say.
  var bibliography: BibliographyWords {
    var words = BibliographyWords()
    words.language = language
    words.dates = dates
    words.and = text(.and)
    words.andOthers = text(.andOthers)
    words.edition = text(.edition)
    words.editor = text(.editor)
    words.editors = text(.editors)
    words.editedBy = text(.editedBy)
    words.in = text(.in)
    words.interviewedBy = text(.interviewedBy)
    words.noDate = text(.noDate)
    words.number = text(.number)
    words.originallyPublished = text(.originallyPublished)
    words.page = text(.page)
    words.pages = text(.pages)
    words.read = text(.read)
    words.translatedBy = text(.translatedBy)
    words.volume = text(.volume)
    words.volumes = text(.volumes)
    return words
  }
}
