import Chronology
import FrontMatter
import Markdown

/// What `content/site.yaml` says about the whole site.
struct Settings: Sendable {
  var title: String
  var subtitle: String?
  var description: String?
  /// BCP 47.
  var language: String
  /// Absolute, ending in `/`; used only where a standard demands an absolute URL.
  var baseURL: String?
  var authors: [Author]
  var licence: Licence?
  /// The language of runs of a script, `Han` is `zh-Hans`.
  var scriptLanguages: [Script: String]
  var themes: [Theme]
  var eras: [Era]
  /// The entries of the main navigation, or `nil` for the usual ones.
  var navigation: [NavigationEntry]?
  /// The day of the last revision as its author gives it; no clock is read.
  var updated: CalendarDate?
  /// Whether raw HTML in Markdown is passed on instead of escaped.
  var allowsHTML: Bool
  var citationStyle: CitationStyle
  /// The maps of the places; `nil` for none.
  var maps: SiteMaps?
  /// The most kibibytes of a page with all that it loads, if the author wants it checked.
  var pageBudget: Int?
  /// The ids of eras and themes that could not be read.
  var lostIDs: [String] = []

  /// The path of the site on its server, for the one page that is shown at any depth.
  var serverPath: String {
    guard let base = baseURL, let scheme = base.firstRange(of: "://") else { return "/" }
    let rest = base[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
  }

  /// A person or body that made the site.
  struct Author: Sendable, Hashable {
    let name: String
    let url: String?
  }

  /// The terms under which the site may be used.
  struct Licence: Sendable, Hashable {
    let name: String
    let url: String?
  }

  /// A strand that events and sections belong to.
  struct Theme: Sendable, Hashable {
    let id: String
    let title: String
    let description: String?
  }

  /// A stretch of time that the timeline is told in.
  struct Era: Sendable, Hashable {
    let id: String
    let title: String
    let start: HistoricalDate
    /// `nil` if the era is still open.
    let end: HistoricalDate?
    let description: String?
  }

  /// A link of the main navigation.
  struct NavigationEntry: Sendable, Hashable {
    let title: String
    /// A content file, such as `pages/about.md`, or an output file, such as `timeline.html`.
    let target: Located<String>
  }

  /// How a citation stands in the text.
  enum CitationStyle: String, Sendable, CaseIterable {
    /// A number in brackets.
    case numbered
    /// The author's name and the year.
    case authorYear = "author-year"
  }
}
