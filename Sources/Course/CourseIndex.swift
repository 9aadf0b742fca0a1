import Bibliography
import Diagnostics

/// Where things are, by their ids and paths; asked only through the course's questions.
struct CourseIndex: Sendable {
  /// What a file of the content folder becomes, by its path relative to that folder.
  var targets: [ByteString: Course.Target] = [:]
  /// The paths with other than ASCII letters: file systems write some letters in two ways that look alike.
  private var alike: [String: ByteString] = [:]
  /// The file of the content folder that a page is made from, relative to that folder, by the page's address; by its
  /// old addresses as well.
  var files: [Route: String] = [:]
  var entities = Dictionary(
    uniqueKeysWithValues: EntityKind.all.map { ($0.name, Directory<Entity>($0.name)) })
  var references = Directory<Reference>("source")
  var sections = Directory<Section>("section")
  var eras = Directory<Era>("era")
  var themes = Directory<Theme>("theme")
  var terms = Directory<Term>("term of the glossary")
  /// By the events' places in the timeline.
  var events = Directory<Event>("event")

  /// The ids of events, claims, sources, eras and themes that have mistakes of their own: what names them is right.
  var lostIDs: Set<String> = []
  /// Whether a mistake keeps credits from being read.
  var hasBrokenCredits = false
  /// Whether the file of a section cannot be read: any event may be told in it.
  var hasBrokenSection = false

  /// Whether ids of front matter name the same things, in the same places, as in another index.
  func finds(asIn other: CourseIndex) -> Bool {
    entities == other.entities && references == other.references && sections == other.sections
      && eras == other.eras && themes == other.themes && terms == other.terms
      && lostIDs == other.lostIDs && hasBrokenSection == other.hasBrokenSection
      && isBroken(ContentKind.glossaryName) == other.isBroken(ContentKind.glossaryName)
  }

  /// Whether a file of the content folder has mistakes that keep it from being read.
  func isBroken(_ path: String) -> Bool { targets[self.path(path)] == .broken }

  /// Enters what a file becomes.
  mutating func enter(_ target: Course.Target, at path: String) {
    targets[ByteString(path)] = target
    if !path.utf8.allSatisfy({ $0 < 0x80 }) { alike[path] = ByteString(path) }
  }

  /// A path as its file has it, if there is such a file: that with these bytes, else one that looks the same.
  func path(_ path: String) -> ByteString {
    let bytes = ByteString(path)
    return targets[bytes] != nil ? bytes : alike[path] ?? bytes
  }
}

extension Course {
  /// What a link to a content file leads to.
  package enum Target: Sendable, Hashable {
    case page(Route)
    case asset(Route)
    /// A page that is not built because it is a draft.
    case draft
    /// A page that cannot be made because its file has errors, which are told there.
    case broken
    /// A file that is read but is no page of its own, such as `site.yaml`.
    case data
  }
}
