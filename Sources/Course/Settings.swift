package import Chronology
package import Diagnostics
import FrontMatter
package import Markdown

/// What `content/site.yaml` says about the whole site.
package struct Settings: Sendable {
  package var title: String
  package var subtitle: String?
  package var description: String?
  /// BCP 47.
  package var language: String
  /// Absolute, ending in `/`; used only where a standard demands an absolute URL.
  package var baseURL: String?
  package var authors: [Author]
  package var licence: Licence?
  /// The language of runs of a script, `Han` is `zh-Hans`.
  package var scriptLanguages: [Script: String]
  package var themes: [Theme]
  package var eras: [Era]
  /// How years on either side of the turn of our era are named.
  package var calendarEra: CalendarEra
  /// The entries of the main navigation, or `nil` for the usual ones.
  package var navigation: [NavigationEntry]?
  /// The day of the last revision as its author gives it; no clock is read.
  package var updated: CalendarDate?
  /// Whether raw HTML in Markdown is passed on instead of escaped.
  package var allowsHTML: Bool
  package var citationStyle: CitationStyle
  /// The maps of the places; `nil` for none.
  package var maps: SiteMaps?
  /// The most kibibytes of a page with all that it loads, if the author wants it checked.
  package var pageBudget: Int?
  /// Where the sources of the site are kept, for those who correct them.
  package var repository: Repository?
  /// The picture beside the site's title: a file of the content folder, such as `media/logo.svg`.
  package var logo: Located<String>?
  /// Its colours in place of the theme's.
  package var colours: SiteColours?
  /// The ids of eras and themes that could not be read.
  package var lostIDs: [String] = []

  /// The path of the site on its server, for the one page that is shown at any depth.
  package var serverPath: String {
    guard let base = baseURL, let scheme = base.firstRange(of: "://") else { return "/" }
    let rest = base[scheme.upperBound...]
    return rest.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(rest[$0...]) } ?? "/"
  }

  /// A person or body that made the site.
  package struct Author: Sendable, Hashable {
    package let name: String
    package let url: String?
  }

  /// The terms under which the site may be used.
  package struct Licence: Sendable, Hashable {
    package let name: String
    package let url: String?
  }

  /// A link of the main navigation.
  package struct NavigationEntry: Sendable, Hashable {
    package let title: String
    /// A content file, such as `pages/about.md`, or an output file, such as `timeline.html`.
    package let target: Located<String>
  }

  /// How a citation stands in the text.
  package enum CitationStyle: String, Sendable, CaseIterable {
    /// A number in brackets.
    case numbered
    /// The author's name and the year.
    case authorYear = "author-year"
  }
}
