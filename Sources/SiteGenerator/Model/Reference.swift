import Chronology
import FrontMatter

/// A source of the bibliography, with the variables of CSL 1.0.2 that this program prints.
struct Reference: Sendable {
  let id: Located<String>
  let kind: Kind
  let title: String
  let authors: [Name]
  let editors: [Name]
  let translators: [Name]
  /// `nil` for an undated source.
  let issued: HistoricalDate?
  let accessed: HistoricalDate?
  let containerTitle: String?
  let collectionTitle: String?
  let volume: String?
  let issue: String?
  let page: String?
  let edition: String?
  let number: String?
  let genre: String?
  let publisher: String?
  let publisherPlace: String?
  let url: String?
  let doi: String?
  let note: String?
  /// BCP 47.
  let language: String?

  /// A name as CSL gives it: in parts, or whole.
  enum Name: Sendable, Hashable {
    case parts(family: String, given: String?)
    case literal(String)

    /// The name as an author–year citation shows it.
    var short: String {
      switch self {
      case .parts(let family, _): family
      case .literal(let name): name
      }
    }

    /// The name with the family name first, as a list in alphabetical order shows it.
    var inverted: String {
      switch self {
      case .parts(let family, let given?): "\(family), \(given)"
      case .parts(let family, nil): family
      case .literal(let name): name
      }
    }
  }

  /// The CSL item types that are known.
  enum Kind: String, Sendable, CaseIterable {
    case article, book, chapter, dataset, document, interview, legislation, manuscript, map
    case pamphlet, report, speech, thesis, treaty, webpage
    case articleJournal = "article-journal"
    case articleMagazine = "article-magazine"
    case articleNewspaper = "article-newspaper"
    case broadcast
    case entryEncyclopedia = "entry-encyclopedia"
    case motionPicture = "motion_picture"
    case paperConference = "paper-conference"
    case post, graphic
    case postWeblog = "post-weblog"

    /// Whether the title is that of a whole work rather than of a part of one.
    var isWholeWork: Bool {
      switch self {
      case .book, .dataset, .legislation, .manuscript, .map, .pamphlet, .report, .thesis, .treaty,
        .motionPicture, .document, .graphic:
        true
      case .article, .articleJournal, .articleMagazine, .articleNewspaper, .broadcast, .chapter,
        .entryEncyclopedia, .interview, .paperConference, .post, .postWeblog, .speech, .webpage:
        false
      }
    }

    /// The group of the sources page that such a source stands in.
    var group: Group {
      switch self {
      case .treaty, .legislation: .treaties
      case .document, .speech, .manuscript, .interview, .pamphlet, .broadcast: .statements
      case .dataset: .data
      case .book, .chapter, .thesis: .books
      case .article, .articleJournal, .paperConference, .report: .research
      case .articleMagazine, .articleNewspaper: .news
      case .entryEncyclopedia, .webpage, .post, .postWeblog, .map, .graphic, .motionPicture: .web
      }
    }
  }

  /// The kinds of sources that readers are told of, in the order of the sources page.
  enum Group: String, Sendable, CaseIterable {
    case treaties, statements, data, books, research, news, web
  }
}
