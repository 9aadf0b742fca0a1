import Markup

extension TimelineDrawing {
  /// Time to the right, for wide screens: labels in rows above the axis, marks in lanes below it.
  func across(_ id: String) -> HTML {
    let length = 1000.0
    let scale = TimelineScale(eras, length: length, margin: Self.margin)
    let drawn = drawn(on: scale)
    let lanes = Lanes(drawn.map(\.stretch), gap: step)
    let labels = Labels(landmarks(drawn), length: length)
    let axis = Double(labels.rowCount) * 17 + 14
    let titles = eraTitles(scale, length: length)
    let first = axis + (hasLinks ? 32 : 25)
    let height = first + 5 + Double(lanes.count) * step + (titles.isEmpty ? 6 : 24)
    var svg = open(id, width: length, height: height, kind: "across")
    for index in scale.bands.indices {
      let (start, end) = edges(of: index, scale, length)
      svg.rectangle("band band-\(index % 2)", start, 0, end - start, height)
    }
    for title in titles {
      svg.label("band-title", title.x, height - (title.row == 0 ? 6 : 22), title.words)
    }
    svg.line("axis", 0, axis, length, axis)
    for tick in scale.ticks(ticks, gap: 44, width: tickWidth) {
      svg.line("tick", tick.position, axis, tick.position, axis + 5)
      if tick.position + tickWidth(tick.label) + 2 <= length {
        svg.label("tick-label", tick.position + 2, axis + 16, tick.label)
      }
    }
    for band in scale.bands.dropFirst() {
      svg.path("scale-break", Self.scaleBreak(band.start, axis))
    }
    let labelOfMark = Dictionary(
      labels.placed.map { ($0.mark.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, (piece, lane)) in zip(drawn, lanes.ofMark).enumerated() {
      open(piece.mark, isFirst: index == 0, &svg)
      if let label = labelOfMark[piece.mark.id] {
        let y = Double(label.row) * 17
        svg.line("leader", label.anchor, y + 15, label.anchor, axis)
        svg.label(
          label.isFlipped ? "label label-end" : "label", label.x, y + 12, piece.mark.label)
      }
      let y = first + Double(lane) * step
      draw(piece, &svg, reach: step / 2) { ($0, y) }
    }
    svg.raw("</svg>")
    return svg
  }

  /// The titles of eras, each on the first of two lines where it has room; one that has none is left out.
  private func eraTitles(
    _ scale: TimelineScale, length: Double
  ) -> [(x: Double, row: Int, words: String)] {
    var free = [0.0, 0.0]
    var titles: [(x: Double, row: Int, words: String)] = []
    for (index, band) in scale.bands.enumerated() where !band.era.title.isEmpty {
      let width = ChartText.boldWidth(band.era.title) * 13 / ChartText.size + 8
      let x = min(edges(of: index, scale, length).0 + 6, max(2, length - width))
      // Neighbouring titles stand on different lines, since a short era may be narrower than its name.
      let rows = index % 2 == 0 ? [0, 1] : [1, 0]
      guard let row = rows.first(where: { free[$0] <= x }) else { continue }
      free[row] = x + width
      titles.append((x, row, band.era.title))
    }
    return titles
  }
}
