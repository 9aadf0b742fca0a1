extension Reference {
  /// What a person or body did for a source: the name variables of CSL 1.0.2.
  package enum Role: String, Sendable, CaseIterable {
    case author, chair
    case collectionEditor = "collection-editor"
    case compiler, composer
    case containerAuthor = "container-author"
    case contributor, curator, director, editor
    case editorTranslator = "editor-translator"
    case editorialDirector = "editorial-director"
    case executiveProducer = "executive-producer"
    case guest, host, illustrator, interviewer, narrator, organizer
    case originalAuthor = "original-author"
    case performer, producer, recipient
    case reviewedAuthor = "reviewed-author"
    case scriptWriter = "script-writer"
    case seriesCreator = "series-creator"
    case translator
  }

  /// The date variables of CSL 1.0.2.
  package enum DateVariable: String, Sendable, CaseIterable {
    case issued, accessed
    case availableDate = "available-date"
    case eventDate = "event-date"
    case originalDate = "original-date"
    case submitted
  }

  /// The standard and number variables of CSL 1.0.2 that are text; the title is told apart.
  package enum TextVariable: String, Sendable, CaseIterable {
    case abstract, annote, archive
    case archiveCollection = "archive_collection"
    case archiveLocation = "archive_location"
    case archivePlace = "archive-place"
    case authority
    case callNumber = "call-number"
    case chapterNumber = "chapter-number"
    case citationKey = "citation-key"
    case citationLabel = "citation-label"
    case citationNumber = "citation-number"
    case collectionNumber = "collection-number"
    case collectionTitle = "collection-title"
    case collectionTitleShort = "collection-title-short"
    case containerTitle = "container-title"
    case containerTitleShort = "container-title-short"
    case dimensions, division
    case doi = "DOI"
    case edition, event
    case eventPlace = "event-place"
    case eventTitle = "event-title"
    case firstReferenceNoteNumber = "first-reference-note-number"
    case genre
    case isbn = "ISBN"
    case issn = "ISSN"
    case issue
    case journalAbbreviation
    case jurisdiction, keyword, language, license, locator, medium, note, number
    case numberOfPages = "number-of-pages"
    case numberOfVolumes = "number-of-volumes"
    case originalPublisher = "original-publisher"
    case originalPublisherPlace = "original-publisher-place"
    case originalTitle = "original-title"
    case page
    case pageFirst = "page-first"
    case part
    case partNumber = "part-number"
    case partTitle = "part-title"
    case pmcid = "PMCID"
    case pmid = "PMID"
    case printing
    case printingNumber = "printing-number"
    case publisher
    case publisherPlace = "publisher-place"
    case references
    case reviewedGenre = "reviewed-genre"
    case reviewedTitle = "reviewed-title"
    case scale, section, shortTitle, source, status, supplement
    case supplementNumber = "supplement-number"
    case titleShort = "title-short"
    case url = "URL"
    case version, volume
    case volumeTitle = "volume-title"
    case volumeTitleShort = "volume-title-short"
    case yearSuffix = "year-suffix"
  }
}
