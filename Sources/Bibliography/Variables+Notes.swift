extension Reference.TextVariable {
  /// What it is for, in words for authors.
  var note: StaticString { use ?? "kept, but not printed" }

  /// Whether it may stand for the source wherever that is cited.
  var names: Bool { self == .shortTitle || self == .titleShort }

  /// Whether lists of sources show it.
  var isPrinted: Bool { use != nil }

  private var use: StaticString? {
    switch self {
    case .archive: "the archive that keeps it"
    case .archiveCollection: "the collection of the archive"
    case .archiveLocation: "where in the archive it lies"
    case .archivePlace: "where the archive is"
    case .authority: "the court or office that issued it"
    case .callNumber: "the archive's number, if nothing else tells where it lies"
    case .collectionNumber: "the number in the series"
    case .collectionTitle: "the series that it belongs to"
    case .containerTitle: "the journal, book or site that it stands in"
    case .doi: "its digital object identifier, as 10.x, doi:10.x or an address"
    case .edition: "the edition, as a number or in words"
    case .event, .eventTitle: "the conference or occasion"
    case .eventPlace: "where that was"
    case .genre: "what kind of its type it is, such as PhD thesis"
    case .isbn: "the book's ISBN"
    case .issue: "the issue"
    case .language: "the language that it is written in (BCP 47)"
    case .note: "a remark at the end of its entry"
    case .number: "the number, such as that of a report"
    case .numberOfVolumes: "how many volumes there are"
    case .page: "the pages"
    case .publisher: "who published it"
    case .publisherPlace: "where that is"
    case .status: "what stands for the date of what is not out, such as in press"
    case .shortTitle, .titleShort: "the title as citations give it if nobody signed it"
    case .url: "where it can be read"
    case .volume: "the volume"
    case .volumeTitle: "the title of the volume"
    case .abstract, .annote, .chapterNumber, .citationKey, .citationLabel, .citationNumber,
      .collectionTitleShort, .containerTitleShort, .dimensions, .division,
      .firstReferenceNoteNumber, .issn, .journalAbbreviation, .jurisdiction, .keyword, .license,
      .locator, .medium, .numberOfPages, .originalPublisher, .originalPublisherPlace,
      .originalTitle, .pageFirst, .part, .partNumber, .partTitle, .pmcid, .pmid, .printing,
      .printingNumber, .references, .reviewedGenre, .reviewedTitle, .scale, .section, .source,
      .supplement, .supplementNumber, .version, .volumeTitleShort, .yearSuffix:
      nil
    }
  }
}

extension Reference.DateVariable {
  /// What it is for, in words for authors.
  var note: StaticString {
    switch self {
    case .issued: "when it came out, in EDTF or any form of CSL"
    case .accessed: "when the address was last looked at"
    case .originalDate: "when it was first published"
    case .availableDate, .eventDate, .submitted: "kept, but not printed"
    }
  }
}

extension Reference.Role {
  /// What it is for, in words for authors.
  var note: StaticString {
    switch self {
    case .author: "who wrote it"
    case .containerAuthor: "who wrote the book that it stands in"
    case .editor: "who edited it"
    case .interviewer: "who asked the questions"
    case .translator: "who translated it"
    case .chair, .collectionEditor, .compiler, .composer, .curator, .director, .editorTranslator,
      .editorialDirector, .host, .organizer, .performer, .scriptWriter, .seriesCreator:
      "who made it, if it has no author"
    case .contributor, .executiveProducer, .guest, .illustrator, .narrator, .originalAuthor,
      .producer, .recipient, .reviewedAuthor:
      "kept, but not printed"
    }
  }
}
