import Chronology
import Diagnostics
import FrontMatter

/// The home page or a page of `content/pages`.
struct FreePage: Sendable {
  var text: PageText
  /// The file's name without `.md`.
  let slug: String
  let title: String
  let summary: String?
  let isDraft: Bool
  let updated: CalendarDate?
  /// Old addresses, relative to the site's root, that lead here.
  let aliases: [Located<String>]
  /// The events that the home page shows as a strip; none on other pages.
  let landmarks: [Located<String>]

  var path: SitePath { SitePath("\(slug).html") }
}
