package import Chronology
import Diagnostics

/// A strand that events and sections belong to.
package struct Theme: Sendable, Hashable {
  package let id: String
  package let title: String
  package let description: String?
}

/// A stretch of time that the timeline is told in.
package struct Era: Sendable, Hashable {
  package let id: String
  package let title: String
  package let start: HistoricalDate
  /// `nil` if the era is still open.
  package let end: HistoricalDate?
  package let description: String?
}

extension Era {
  /// Whether an event may lie in the era.
  package func overlaps(_ event: Event) -> Bool {
    event.date.value.overlaps(from: start.earliest, to: end?.latest)
  }
}
