import Markup

extension TimelineDrawing {
  /// Time downwards, for narrow screens: labels beside their marks.
  func down(_ id: String) -> HTML {
    // Fingers need 24 pixels, on a phone of 320 too; with links all marks have the height that they would need in under two columns.
    let (width, step) = (320.0, hasLinks ? 28.0 : 9)
    let length = hasLinks ? max(600, Double(marks.count) * step / 1.6) : 1100
    let scale = TimelineScale(eras, length: length, margin: Self.margin)
    let drawn = drawn(on: scale)
    let lanes = Lanes(drawn.map(\.stretch), gap: step)
    let ticks = scale.ticks(ticks, gap: 34) { _ in 0 }
    let axis = max(44, (ticks.map { tickWidth($0.label) }.max() ?? 0) + 12)
    let laneLimit = max(2, Int((hasLinks ? 268 - axis : 125 - axis) / step))
    var svg = open(id, width: width, height: length, kind: "down")
    for (index, band) in scale.bands.enumerated() {
      let (start, end) = edges(of: index, scale, length)
      svg.rectangle("band band-\(index % 2)", 0, start, width, end - start)
      if !band.era.title.isEmpty {
        svg.label("band-title label-end", width - 6, start + 14, band.era.title)
      }
    }
    svg.line("axis", axis, 0, axis, length)
    for tick in ticks {
      svg.line("tick", axis - 5, tick.position, axis, tick.position)
      svg.label("tick-label", 6, tick.position + 4, tick.label)
    }
    for band in scale.bands.dropFirst() {
      svg.path("scale-break", Self.scaleBreak(axis, band.start))
    }
    let places = zip(drawn, lanes.ofMark).map { piece, lane in
      (x: axis + 4 + step / 2 + Double(lane % laneLimit) * step, y: piece.stretch.anchor)
    }
    var free = 30.0
    for (index, (piece, place)) in zip(drawn, places).enumerated() {
      open(piece.mark, isFirst: index == 0, &svg)
      let isOnTitle = scale.bands.contains { abs($0.start + 10 - place.y) < 16 }
      if piece.mark.importance == 1, place.y + 4 >= free, !isOnTitle {
        // Behind the last mark that stands in the way.
        let near = places[max(0, index - 12)..<min(places.count, index + 13)]
        let x = near.filter { abs($0.y - place.y) < step / 2 + 3 }.map(\.x).max() ?? place.x
        let left = max(x, place.x) + step / 2 + 2
        let room = Int((width - left) / 6.1)
        // What is left of a name must still say something.
        if room >= min(16, piece.mark.label.count) {
          // A second line where no mark stands and no landmark waits for its label.
          let isFree = !places.indices[index...].dropFirst().prefix(12).contains {
            places[$0].y < place.y + 26
              && (places[$0].x + step / 2 > left || drawn[$0].mark.importance == 1)
          }
          let isOnNextTitle = scale.bands.contains { abs($0.start + 10 - place.y - 14) < 16 }
          let lines = Self.lines(
            of: piece.mark.label, room, atMost: isFree && !isOnNextTitle ? 2 : 1)
          for (row, line) in lines.enumerated() {
            svg.label("label", left, place.y + 4 + Double(row) * 13, line)
          }
          free = place.y + 5 + Double(lines.count) * 13
        }
      }
      draw(piece, &svg, reach: step / 2) { (place.x, $0) }
    }
    svg.raw("</svg>")
    return svg
  }

  /// A label as one line of so many letters, or two, the last of which is cut if need be.
  private static func lines(of label: String, _ room: Int, atMost count: Int) -> [String] {
    guard count > 1, label.count > room, let end = label.prefix(room + 1).lastIndex(of: " ") else {
      return [shortened(label, to: room)]
    }
    return [String(label[..<end]), shortened(String(label[label.index(after: end)...]), to: room)]
  }
}
