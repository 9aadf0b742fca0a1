package import Chronology
package import Diagnostics
import FrontMatter

/// A source of the bibliography, with the variables of CSL 1.0.2 that this program prints.
package struct Reference: Sendable {
  package let id: Located<String>
  package let kind: Kind
  package let title: String
  package let authors: [Name]
  package let editors: [Name]
  package let translators: [Name]
  /// `nil` for an undated source.
  package let issued: HistoricalDate?
  package let accessed: HistoricalDate?
  package let containerTitle: String?
  package let collectionTitle: String?
  package let volume: String?
  package let issue: String?
  package let page: String?
  package let edition: String?
  package let number: String?
  package let genre: String?
  package let publisher: String?
  package let publisherPlace: String?
  package let url: String?
  package let doi: String?
  package let note: String?
  /// BCP 47.
  package let language: String?

  /// A name as CSL gives it: in parts, or whole.
  package enum Name: Sendable, Hashable {
    case parts(family: String, given: String?)
    case literal(String)

    /// The name as an author–year citation shows it.
    package var short: String {
      switch self {
      case .parts(let family, _): family
      case .literal(let name): name
      }
    }

    /// The name with the family name first, as a list in alphabetical order shows it.
    package var inverted: String {
      switch self {
      case .parts(let family, let given?): "\(family), \(given)"
      case .parts(let family, nil): family
      case .literal(let name): name
      }
    }
  }

  /// The CSL item types that are known.
  package enum Kind: String, Sendable, CaseIterable {
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
    package var isWholeWork: Bool {
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
    package var group: Group {
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
  package enum Group: String, Sendable, CaseIterable {
    case treaties, statements, data, books, research, news, web
  }
}
