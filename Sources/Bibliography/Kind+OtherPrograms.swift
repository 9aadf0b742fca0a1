extension Reference.Kind {
  /// The type that Zotero itself, BibTeX or BibLaTeX calls by a name, in any case; `nil` if none does.
  init?(ofOtherPrograms name: String) {
    guard let kind = Self.ofOtherPrograms[name.lowercased()] else { return nil }
    self = kind
  }

  private static let ofOtherPrograms: [String: Reference.Kind] = [
    "artwork": .graphic, "audiorecording": .song, "blogpost": .postWeblog, "booklet": .pamphlet,
    "booksection": .chapter, "case": .legalCase, "computerprogram": .software,
    "conferencepaper": .paperConference, "dictionaryentry": .entryDictionary,
    "email": .personalCommunication, "encyclopediaarticle": .entryEncyclopedia,
    "film": .motionPicture, "forumpost": .post, "inbook": .chapter, "incollection": .chapter,
    "inproceedings": .paperConference, "instantmessage": .personalCommunication,
    "journalarticle": .articleJournal, "letter": .personalCommunication,
    "magazinearticle": .articleMagazine, "mastersthesis": .thesis, "misc": .document,
    "newspaperarticle": .articleNewspaper, "online": .webpage, "phdthesis": .thesis,
    "podcast": .song, "preprint": .article, "presentation": .speech, "proceedings": .book,
    "radiobroadcast": .broadcast, "statute": .legislation, "techreport": .report,
    "tvbroadcast": .broadcast, "unpublished": .manuscript, "videorecording": .motionPicture,
    "website": .webpage,
  ]
}
