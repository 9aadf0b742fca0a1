package import Course
package import CourseChecks
package import CoursePages
package import Diagnostics
package import Formats

/// What came of a build.
package struct Build: Sendable {
  /// The whole site, or `nil` if there are errors.
  package let outputs: [OutputFile]?
  package let diagnostics: [Diagnostic]
  /// The built files that diagnostics point into.
  package let checkedFiles: [SourceFile]
  /// What the site is as a book; `nil` if there are errors.
  package let book: Book?
  /// What became of every file of the content folder.
  package let fates: [ContentFate]
  /// The counts of the summary line.
  package let sectionCount: Int
  package let eventCount: Int
  /// The site in numbers, if it was asked for and could be read at all.
  package let report: GraphReport?
  /// The pictures for shared links that the pages name; whoever writes the site draws them.
  package let cards: [Card]
  /// Whether the site has an absolute address.
  package let hasAddress: Bool
  /// The language of the site if its theme has no words in it, and English ones stand in.
  package let lacksWordsIn: String?
  /// What `content/addresses.txt` holds.
  let lastLedger: AddressLedger?
  /// The pages of the site; `nil` if there are errors.
  let siteMap: SiteMap?
  /// The path of the site's absolute address, `/` without one.
  package let serverPath: String
  /// The stages with the time that each took.
  package let stages: [Stage]

  /// What `content/addresses.txt` should hold once the site is published; `nil` if it holds that, or there are errors.
  package var ledger: [UInt8]? {
    siteMap.flatMap { map in
      AddressLedger.text(of: lastLedger, adding: map.pages.filter(\.isListed).map(\.route))
    }
  }

  /// A step of the pipeline.
  package struct Stage: Sendable {
    package let name: String
    package let count: Int
    package let duration: Duration
  }
}
