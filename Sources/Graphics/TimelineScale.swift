/// Where a year stands on a timeline whose eras are drawn at scales of their own.
///
/// Within an era the scale is even. An era is as long as the geometric mean of its share of the years and its
/// share of the events: quiet centuries stay long, and crowded decades get the room that their events need.
package struct TimelineScale: Sendable, Hashable {
  /// An era with its years as fractions, and how many events it holds.
  package struct Era: Sendable, Hashable {
    package let id: String
    package let title: String
    package let start: Double
    package let end: Double
    package let eventCount: Int

    package init(id: String, title: String, start: Double, end: Double, eventCount: Int) {
      self.id = id
      self.title = title
      self.start = start
      self.end = end
      self.eventCount = eventCount
    }
  }

  /// The eras in order, none overlapping the next, with where each starts and ends from 0 to `length`.
  package let bands: [(era: Era, start: Double, end: Double)]

  package static func == (a: Self, b: Self) -> Bool { a.bands.map(\.era) == b.bands.map(\.era) }
  package func hash(into hasher: inout Hasher) { hasher.combine(bands.map(\.era)) }

  package init(_ eras: [Era], length: Double) {
    let clipped = zip(eras, eras.dropFirst().map(\.start) + [.infinity]).map { era, next in
      Era(
        id: era.id, title: era.title, start: era.start, end: max(era.start + 1, min(era.end, next)),
        eventCount: era.eventCount)
    }
    let weights = clipped.map { (($0.end - $0.start) * Double(max(1, $0.eventCount))).squareRoot() }
    let total = weights.reduce(0, +)
    var bands: [(era: Era, start: Double, end: Double)] = []
    var position = 0.0
    for (era, weight) in zip(clipped, weights) {
      let end = position + length * weight / total
      bands.append((era, position, end))
      position = end
    }
    self.bands = bands
  }

  /// The position of a year; years outside all eras stand at the ends.
  package func position(of year: Double) -> Double {
    guard let first = bands.first, let last = bands.last else { return 0 }
    if year <= first.era.start { return first.start }
    let band = bands.last { $0.era.start <= year } ?? last
    let part = (year - band.era.start) / (band.era.end - band.era.start)
    return band.start + (band.end - band.start) * min(1, part)
  }

  /// Whole years that divide each era evenly, at least `gap` apart.
  package func ticks(gap: Double) -> [Int] {
    bands.flatMap { band -> [Int] in
      let perYear = (band.end - band.start) / (band.era.end - band.era.start)
      let step =
        [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { Double($0) * perYear >= gap } ?? 2000
      let first = Int((band.era.start / Double(step)).rounded(.up)) * step
      return Array(stride(from: first, to: Int(band.era.end.rounded(.up)), by: step))
        .filter {
          position(of: Double($0)) - band.start >= 0
            && band.end - position(of: Double($0)) >= gap / 2
        }
    }
  }
}
