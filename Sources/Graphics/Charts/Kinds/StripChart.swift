import Markup

/// A strip of cells, one for each position in time, with its date and its word; cells of one word have one colour, of
/// which more than four words have none.
struct StripChart: Chart.Kind {
  static let name = "strip"
  static let hasWords = true

  init(_ options: Set<Chart.Option>) {}

  let time = Chart.Time.always
  let allowsTwins = true

  func drawing(of chart: Chart, _ size: Chart.Size) -> Chart.Drawing { chart.strip(size) }
}

extension Chart {
  fileprivate func strip(_ size: Size) -> Drawing {
    var drawing = Drawing()
    let gap = 6.0
    let widest = positions.map {
      max(
        ChartText.boldWidth($0.note ?? ""), ChartText.width($0.label, size: ChartText.smallSize))
    }.max()
    let least = min((widest ?? 0) + 16, (size.width - gap) / 2)
    let inRow = max(1, Int((size.width + gap) / (least + gap)))
    let width = (size.width - gap * Double(inRow - 1)) / Double(inRow)
    // Rows of cells that are of one height.
    let words = positions.map { ChartText.brokenLines($0.note ?? "", within: (width - 16) / 1.13) }
    let dates = positions.map {
      ChartText.brokenLines($0.label, within: width - 16, size: ChartText.smallSize)
    }
    let dateHeight = Double(dates.map(\.count).max() ?? 1) * ChartText.lineHeight
    let height = dateHeight + Double(words.map(\.count).max() ?? 1) * ChartText.lineHeight + 20
    let colours = colours(of: positions.map { $0.note ?? "" })
    for (index, position) in positions.enumerated() {
      let x = Double(index % inRow) * (width + gap)
      let y = Double(index / inRow) * (height + gap)
      drawing.content.rectangle("chart-cell", x + 0.5, y + 0.5, width - 1, height - 1)
      if let colour = colours[position.note ?? ""] {
        let quiet = position.isQuiet ? " is-quiet" : ""
        drawing.content.rectangle(
          "series-bar series-\(colour)\(quiet)", x + 0.5, y + 0.5, width - 1, 6)
      }
      drawing.content.label("chart-tick", x + 8, y + 22, lines: dates[index])
      drawing.content.label("chart-value", x + 8, y + 23 + dateHeight, lines: words[index])
      drawing.height = max(drawing.height, y + height)
    }
    return drawing
  }

  /// The number of the colour of each word, in the order in which they come.
  private func colours(of words: [String]) -> [String: Int] {
    var colours: [String: Int] = [:]
    for word in words where !word.isEmpty && colours[word] == nil {
      colours[word] = colours.count + 1
    }
    return colours.count <= Self.seriesLimit ? colours : [:]
  }
}
