import Diagnostics
import Graphics

/// A chart in words, composed of its numbers: from when to when, and of each series the first and the last value, the
/// greatest and the least.
struct ChartSummary {
  let data: ChartData
  let words: Words
  /// How many decimals values have; `nil` for as many as in the table.
  let decimals: Int?

  /// The sentences, one for the rows and one for each series.
  var text: String {
    var sentences = [range, words(of: data.positions.compactMap(\.note))].compactMap(\.self)
    for panel in data.panels {
      for series in panel.series { sentences.append(sentence(of: series, in: panel)) }
    }
    return sentences.joined(separator: " ")
  }

  private var range: String? {
    guard let first = data.positions.first, let last = data.positions.last else { return nil }
    return words.text(data.positions.count == 1 ? .chartOfOne : .chartRange)
      .filling("first", with: first.label).filling("last", with: last.label)
      .filling("count", with: String(data.positions.count))
  }

  /// How often each word stands there, if some do more than once.
  private func words(of notes: [String]) -> String? {
    var counts: [(word: String, count: Int)] = []
    for note in notes where !note.isEmpty {
      if let index = counts.firstIndex(where: { $0.word == note }) {
        counts[index].count += 1
      } else {
        counts.append((note, 1))
      }
    }
    guard counts.contains(where: { $0.count > 1 }) else { return nil }
    return counts.map { "\($0.word) (\($0.count))" }.joined(separator: ", ") + "."
  }

  private func sentence(of series: Chart.Series, in panel: Chart.Panel) -> String {
    let found = zip(data.positions, series.values).compactMap { position, value in
      value.map { (position: position, value: $0) }
    }
    let name = [panel.title, panel.series.count == 1 && panel.title != nil ? nil : series.label]
      .compactMap(\.self).joined(separator: ", ")
    guard let first = found.first, let last = found.last,
      let greatest = found.max(by: { $0.value.amount < $1.value.amount }),
      let least = found.min(by: { $0.value.amount < $1.value.amount })
    else { return words.text(.chartSeriesEmpty).filling("series", with: name) }
    let form: Word =
      found.count == 1
      ? .chartSeriesOfOne : data.axis == .categories ? .chartSeriesOfRows : .chartSeriesOverTime
    var text = words.text(form)
    for (mark, one) in [
      ("first", first), ("last", last), ("greatest", greatest), ("least", least),
    ] {
      text = text.filling(mark, with: one.position.label)
        .filling(
          mark + "Value",
          with: words.numbers.string(one.value.amount, decimals: decimals ?? one.value.decimals))
    }
    return text.filling("series", with: name)
  }
}
