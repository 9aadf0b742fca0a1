import Chronology
import Diagnostics
import FrontMatter

/// A person, a place or a document: one Markdown file with its facts in front matter.
struct Entity: Sendable {
  let kind: Kind
  /// The file's name without `.md`: the last part of the page's address.
  let id: String
  var text: PageText
  /// The name or title in the site's language.
  let name: String
  let native: [NativeName]
  let summary: String?
  let sources: [Located<String>]
  let facts: Facts
  /// Old addresses that lead to the page.
  let aliases: [Located<String>]

  var path: SitePath { SitePath("\(kind.folder)/\(id).html") }

  /// What an entity is.
  enum Kind: String, Sendable, CaseIterable {
    case person, place, document

    /// What messages call such a thing.
    var noun: String {
      switch self {
      case .person: "a person"
      case .place: "a place"
      case .document: "a document"
      }
    }

    /// The folder of such files in `content` and of such pages in the site.
    var folder: String {
      switch self {
      case .person: "people"
      case .place: "places"
      case .document: "documents"
      }
    }
  }

  /// A name as its own language writes it.
  struct NativeName: Sendable, Hashable {
    /// BCP 47.
    let language: String
    let text: String
    let romanization: String?
  }

  /// The facts that only one kind of entity has.
  enum Facts: Sendable {
    case person(Person)
    case place(Place)
    case document(Document)
  }

  /// Facts of a person.
  struct Person: Sendable {
    let born: HistoricalDate?
    let died: HistoricalDate?
    let role: String?
  }

  /// Facts of a place.
  struct Place: Sendable {
    /// Degrees of latitude and longitude (WGS 84).
    let position: Position?
    let kind: String?
  }

  /// A point on the Earth in degrees (WGS 84).
  struct Position: Sendable, Hashable {
    let latitude: Double
    let longitude: Double
  }

  /// Facts of a document.
  struct Document: Sendable {
    let signed: HistoricalDate?
    /// The id of a place.
    let place: Located<String>?
    let parties: [String]
    /// BCP 47 tags of the languages that it was written in.
    let languages: [String]
  }
}
