package import Chronology

/// A date of a source: known in time, or told in words.
package enum SourceDate: Sendable, Hashable {
  case time(HistoricalDate)
  /// What is printed, such as "in press", with the time that it stands for if it holds a year.
  case words(String, HistoricalDate?)

  /// When it was; `nil` if the words tell no year.
  package var time: HistoricalDate? {
    switch self {
    case .time(let date): date
    case .words(_, let date): date
    }
  }

  /// The date as a list of sources prints it.
  package func display(in words: DateWords) -> String {
    switch self {
    case .time(let date): date.display(in: words)
    case .words(let text, _): text
    }
  }

  /// The years of the date as an author–year citation prints them.
  package func years(in words: DateWords) -> String {
    switch self {
    case .time(let date): date.years(in: words)
    case .words(let text, let date): date?.years(in: words) ?? text
    }
  }
}
