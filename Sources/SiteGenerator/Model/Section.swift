import Chronology
import Diagnostics
import FrontMatter

/// One step of the course: a Markdown file of `content/sections`.
struct Section: Sendable {
  var text: PageText
  /// The number that the file's name starts with.
  let number: Int
  /// The file's name without number and ending: the last part of the page's address.
  let slug: String
  let title: String
  let summary: Located<String>
  /// Ids of eras; none for a section that spans all time.
  let eras: [Located<String>]
  let themes: [Located<String>]
  let objectives: [String]
  let keyTerms: [Located<String>]
  let events: [Event]
  let claims: [Claim]
  /// Slugs of the sections to read before this one.
  let requires: [Located<String>]
  let isDraft: Bool
  let updated: CalendarDate?
  /// Old addresses, relative to the site's root, that lead here.
  let aliases: [Located<String>]
  /// The ids of events and claims that could not be read.
  var lostIDs: [String] = []

  var path: SitePath { SitePath("sections/\(slug).html") }
}

/// The file behind a page, and where its Markdown stands in it.
struct PageText: Sendable {
  let file: SourceFile
  /// The bytes after the front matter.
  let body: Range<Int>

  /// The place of the file's first byte, for what concerns the whole page.
  var start: SourcePlace { file.place(0..<0) }
}
