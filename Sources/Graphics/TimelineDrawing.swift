package import Markup

/// A timeline as a picture: eras as bands, events as marks by their weight. Dates that are not certain are dashed and
/// hollow; what lies outside the eras, and what has no known date, is not drawn.
package struct TimelineDrawing: Sendable {
  /// An event of the drawing.
  package struct Mark: Sendable, Hashable {
    package let id: String
    package let label: String
    /// The first and last moment, in fractional years; `nil` where it is open or not known.
    package let start: Double?
    package let end: Double?
    /// 1 landmark, 2 normal, 3 detail.
    package let importance: Int
    /// Whether it is not sure when it was, began or ended.
    package let isSoft: Bool
    /// Where it leads; `nil` for a mark that only shows.
    package let link: Link?

    package init(
      id: String, label: String, start: Double?, end: Double?, importance: Int, isSoft: Bool,
      link: Link? = nil
    ) {
      self.id = id
      self.label = label
      self.start = start
      self.end = end
      self.importance = importance
      self.isSoft = isSoft
      self.link = link
    }
  }

  /// The way from a mark to its event.
  package struct Link: Sendable, Hashable {
    package let href: String
    /// What a tooltip and a screen reader say.
    package let name: String
    /// The ids of its themes between blanks, for filters.
    package let themes: String

    package init(href: String, name: String, themes: String) {
      self.href = href
      self.name = name
      self.themes = themes
    }
  }

  /// Which way time runs.
  package enum Direction: Sendable, Hashable {
    /// To the right, for wide screens.
    case across
    /// Down, for narrow ones.
    case down
  }

  private let eras: [TimelineScale.Era]
  private let marks: [Mark]
  private let ticks: AxisTicks
  private let title: String
  private let description: String

  /// A drawing of marks in time order.
  package init(
    eras: [TimelineScale.Era], marks: [Mark], ticks: AxisTicks, title: String, description: String
  ) {
    self.eras = eras
    self.marks = marks
    self.ticks = ticks
    self.title = title
    self.description = description
  }

  /// The drawing as an SVG element; `id` makes its own ids unique on the page.
  package func svg(_ direction: Direction, id: String) -> HTML {
    switch direction {
    case .across: across(id)
    case .down: down(id)
    }
  }

  /// Room at both ends, so that no mark is cut.
  private static let margin = 9.0

  // MARK: Across

  private func across(_ id: String) -> HTML {
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
        svg.label("tick-label", tick.position + 2, axis + 15, tick.label)
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

  // MARK: Down

  private func down(_ id: String) -> HTML {
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
        if room > 3 { svg.label("label", left, place.y + 4, shortened(piece.mark.label, to: room)) }
        free = place.y + 18
      }
      draw(piece, &svg, reach: step / 2) { (place.x, $0) }
    }
    svg.raw("</svg>")
    return svg
  }

  // MARK: Pieces

  private typealias Drawn = (mark: Mark, stretch: TimelineScale.Stretch)

  /// The marks that lie in the picture.
  private func drawn(on scale: TimelineScale) -> [Drawn] {
    marks.compactMap { mark in
      scale.stretch(from: mark.start, to: mark.end).map { (mark, $0) }
    }
  }

  /// The landmarks with the place that their labels point to.
  private func landmarks(_ drawn: [Drawn]) -> [(mark: Mark, anchor: Double)] {
    drawn.filter { $0.mark.importance == 1 }.map { ($0.mark, $0.stretch.anchor) }
  }

  /// Where a band is filled: the first and the last reach the edges of the picture.
  private func edges(
    of index: Int, _ scale: TimelineScale, _ length: Double
  ) -> (Double, Double) {
    let band = scale.bands[index]
    return (index == 0 ? 0 : band.start, index == scale.bands.count - 1 ? length : band.end)
  }

  private func tickWidth(_ label: String) -> Double { ChartText.width(label, size: 11) }

  private var hasLinks: Bool { marks.contains { $0.link != nil } }
  /// How far marks beside each other stand apart: links have room for a finger.
  private var step: Double { hasLinks ? 23 : 9 }

  /// Two strokes through the axis, where its scale changes.
  private static func scaleBreak(_ x: Double, _ y: Double) -> String {
    [-2.5, 2.5].map { offset in
      let (left, right) = (svgNumber(x + offset - 3), svgNumber(x + offset + 3))
      return "M\(left) \(svgNumber(y + 6))L\(right) \(svgNumber(y - 6))"
    }.joined()
  }

  private func open(_ id: String, width: Double, height: Double, kind: String) -> HTML {
    var svg = HTML()
    svg.openSVG(
      "timeline-drawing timeline-\(kind)", id: id, role: hasLinks ? "group" : "img", width: width,
      height: height, title: title, description: description)
    return svg
  }

  /// Opens a mark; with links the first of a drawing takes the focus, and arrow keys go on from there.
  private func open(_ mark: Mark, isFirst: Bool, _ svg: inout HTML) {
    svg.raw(mark.link == nil ? "<g" : "<a")
    svg.attribute("class", "mark importance-\(mark.importance)\(mark.isSoft ? " soft" : "")")
    svg.attribute("data-event", mark.id)
    if let link = mark.link {
      svg.attribute("data-themes", link.themes)
      svg.attribute("href", link.href)
      if !isFirst { svg.raw(" tabindex=\"-1\"") }
    }
    svg.raw(">")
    if let link = mark.link {
      svg.raw("<title>")
      svg.text(link.name)
      svg.raw("</title>")
    }
  }

  /// Ends a mark: a circle for a moment, a bar for a stretch; what is not sure is dashed and hollow, and what goes on
  /// beyond the picture has no circle there.
  private func draw(
    _ piece: Drawn, _ svg: inout HTML, reach: Double, at place: (Double) -> (Double, Double)
  ) {
    let (mark, stretch) = piece
    let (from, to) = (place(stretch.start), place(stretch.end))
    if stretch.end - stretch.start > 4 { svg.line("span", from.0, from.1, to.0, to.1) }
    let point = place(stretch.anchor)
    if mark.link != nil { svg.circle("reach", point.0, point.1, radius: reach) }
    if stretch.hasStart || stretch.hasEnd {
      svg.circle(nil, point.0, point.1, radius: Double((hasLinks ? 7 : 5) - mark.importance))
    }
    svg.raw(mark.link == nil ? "</g>" : "</a>")
  }
}
