package import Chronology
import Diagnostics
import FrontMatter

/// Whether a page is built or a draft.
package enum DraftState: Sendable, Hashable {
  case built
  case draft
  /// A draft until the day of the build is this one or later.
  case until(CalendarDate)

  /// Whether it is a draft on a day; without one, whatever is still to come is.
  func isDraft(on day: CalendarDate?) -> Bool {
    switch self {
    case .built: false
    case .draft: true
    case .until(let start): day.map { $0 < start } ?? true
    }
  }

  static func read(_ fields: inout Fields) -> DraftState {
    let isDraft = fields.flag(
      "draft", "whether the page is left out of the site unless it is built with --drafts")
    let start = fields.value(
      "publish_after", "the day from which the page is built, told by --date; a draft until then",
      type: "a day", readDay)
    if isDraft == true { return .draft }
    return start.map { .until($0.value) } ?? .built
  }
}
