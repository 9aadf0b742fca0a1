extension Reference {
  /// The item types of CSL 1.0.2.
  package enum Kind: String, Sendable, CaseIterable {
    case article
    case articleJournal = "article-journal"
    case articleMagazine = "article-magazine"
    case articleNewspaper = "article-newspaper"
    case bill, book, broadcast, chapter, classic, collection, dataset, document, entry
    case entryDictionary = "entry-dictionary"
    case entryEncyclopedia = "entry-encyclopedia"
    case event, figure, graphic, hearing, interview
    case legalCase = "legal_case"
    case legislation, manuscript, map
    case motionPicture = "motion_picture"
    case musicalScore = "musical_score"
    case pamphlet
    case paperConference = "paper-conference"
    case patent, performance, periodical
    case personalCommunication = "personal_communication"
    case post
    case postWeblog = "post-weblog"
    case regulation, report, review
    case reviewBook = "review-book"
    case software, song, speech, standard, thesis, treaty, webpage

    /// Whether the title is that of a whole work rather than of a part of one.
    package var isWholeWork: Bool {
      switch self {
      case .bill, .book, .classic, .collection, .dataset, .document, .figure, .graphic, .hearing,
        .legalCase, .legislation, .manuscript, .map, .motionPicture, .musicalScore, .pamphlet,
        .patent, .performance, .periodical, .regulation, .report, .software, .standard, .thesis,
        .treaty:
        true
      case .article, .articleJournal, .articleMagazine, .articleNewspaper, .broadcast, .chapter,
        .entry, .entryDictionary, .entryEncyclopedia, .event, .interview, .paperConference,
        .personalCommunication, .post, .postWeblog, .review, .reviewBook, .song, .speech,
        .webpage:
        false
      }
    }

    /// Whether it stands in a book, so that "In" goes before the book's title.
    var isInBook: Bool {
      switch self {
      case .chapter, .paperConference: true
      case .article, .articleJournal, .articleMagazine, .articleNewspaper, .bill, .book,
        .broadcast, .classic, .collection, .dataset, .document, .entry, .entryDictionary,
        .entryEncyclopedia, .event, .figure, .graphic, .hearing, .interview, .legalCase,
        .legislation, .manuscript, .map, .motionPicture, .musicalScore, .pamphlet, .patent,
        .performance, .periodical, .personalCommunication, .post, .postWeblog, .regulation,
        .report, .review, .reviewBook, .software, .song, .speech, .standard, .thesis, .treaty,
        .webpage:
        false
      }
    }

    /// The group of the sources page that such a source stands in.
    package var group: Group {
      switch self {
      case .treaty, .legislation, .bill, .regulation, .legalCase, .hearing, .standard, .patent:
        .treaties
      case .document, .speech, .manuscript, .interview, .pamphlet, .broadcast, .event,
        .personalCommunication, .performance:
        .statements
      case .dataset, .software: .data
      case .book, .chapter, .thesis, .classic, .collection, .musicalScore: .books
      case .article, .articleJournal, .paperConference, .report, .review, .reviewBook: .research
      case .articleMagazine, .articleNewspaper, .periodical: .news
      case .entry, .entryDictionary, .entryEncyclopedia, .webpage, .post, .postWeblog, .map,
        .graphic, .figure, .motionPicture, .song:
        .web
      }
    }
  }

  /// The kinds of sources that readers are told of, in the order of the sources page.
  package enum Group: String, Sendable, CaseIterable {
    case treaties, statements, data, books, research, news, web
  }
}
