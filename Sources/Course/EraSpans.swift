import Chronology

/// When eras begin and end, ready to be looked up for every event of a course.
struct EraSpans: Sendable {
  /// The first and the last day of each; `nil` where it is open.
  private let spans: [(start: CalendarDate?, end: CalendarDate?)]
  /// The last day of all eras up to each; `nil` from the first open one on.
  private let reach: [CalendarDate?]

  init(_ eras: [Era]) {
    spans = eras.map { ($0.start.earliest, $0.end?.latest) }
    var last: CalendarDate?
    var isOpen = false
    reach = spans.map { _, end in
      isOpen = isOpen || end == nil
      last = [last, end].compactMap(\.self).max()
      return isOpen ? nil : last
    }
  }

  /// Whether a date may lie in the era at a place.
  func overlaps(_ place: Int, _ date: HistoricalDate) -> Bool {
    date.overlaps(from: spans[place].start, to: spans[place].end)
  }

  /// The place of the first era that a date may lie in; those before all of which it lies behind are not looked at.
  func first(overlapping date: HistoricalDate) -> Int? {
    var low = 0
    if let earliest = date.earliest {
      var high = reach.count
      while low < high {
        let middle = (low + high) / 2
        if let end = reach[middle], end < earliest { low = middle + 1 } else { high = middle }
      }
    }
    return spans.indices[low...].first { overlaps($0, date) }
  }
}
