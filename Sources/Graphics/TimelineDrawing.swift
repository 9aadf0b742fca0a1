package import Markup

/// A timeline as a picture: eras as bands, events as marks by their weight, uncertain dates with soft ends.
package struct TimelineDrawing: Sendable {
  /// An event of the drawing.
  package struct Mark: Sendable, Hashable {
    package let id: String
    package let label: String
    /// The first and last moment, in fractional years.
    package let start: Double
    package let end: Double
    /// 1 landmark, 2 normal, 3 detail.
    package let importance: Int
    /// Whether it is not sure when it began or ended.
    package let isSoft: Bool
    /// Where it leads; `nil` for a mark that only shows.
    package let link: Link?

    package init(
      id: String, label: String, start: Double, end: Double, importance: Int, isSoft: Bool,
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
  private let title: String
  private let description: String

  /// A drawing of marks in time order.
  package init(eras: [TimelineScale.Era], marks: [Mark], title: String, description: String) {
    self.eras = eras
    self.marks = marks
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

  // MARK: Across

  private func across(_ id: String) -> HTML {
    let length = 1000.0
    let scale = TimelineScale(eras, length: length)
    let lanes = Lanes(marks, scale: scale, gap: step)
    let labels = Labels(landmarks, scale: scale, length: length)
    let axis = Double(labels.rowCount) * 17 + 14
    let first = axis + (hasLinks ? 32 : 25)
    let height = first + 5 + Double(lanes.count) * step + 24
    var svg = open(id, width: length, height: height, kind: "across")
    for (index, band) in scale.bands.enumerated() {
      svg.rectangle("band band-\(index % 2)", band.start, 0, band.end - band.start, height)
    }
    for (index, band) in scale.bands.enumerated() {
      // Neighbouring titles stand on different lines, since a short era may be narrower than its name.
      svg.label("band-title", band.start + 6, height - (index % 2 == 0 ? 6 : 22), band.era.title)
    }
    svg.line("axis", 0, axis, length, axis)
    for year in scale.ticks(gap: 44) {
      let x = scale.position(of: Double(year))
      svg.line("tick", x, axis, x, axis + 5)
      if x + 28 <= length { svg.label("tick-label", x + 2, axis + 15, String(year)) }
    }
    for band in scale.bands.dropFirst() {
      svg.path("scale-break", Self.scaleBreak(band.start, axis))
    }
    let labelOfMark = Dictionary(
      labels.placed.map { ($0.mark.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, (mark, lane)) in zip(marks, lanes.ofMark).enumerated() {
      let (x, end) = (scale.position(of: mark.start), scale.position(of: mark.end))
      open(mark, isFirst: index == 0, &svg)
      if let label = labelOfMark[mark.id] {
        let y = Double(label.row) * 17
        svg.line("leader", label.anchor, y + 15, label.anchor, axis)
        svg.label(label.isFlipped ? "label label-end" : "label", label.x, y + 12, mark.label)
      }
      draw(
        mark, &svg, from: (x, first + Double(lane) * step), length: end - x, reach: step / 2,
        isAcross: true)
    }
    svg.raw("</svg>")
    return svg
  }

  // MARK: Down

  private func down(_ id: String) -> HTML {
    // Fingers need 24 pixels, on a phone of 320 too; with links all marks have the height that they would need in under two columns.
    let (width, step) = (320.0, hasLinks ? 28.0 : 9)
    let length = hasLinks ? max(600, Double(marks.count) * step / 1.6) : 1100
    let scale = TimelineScale(eras, length: length)
    let lanes = Lanes(marks, scale: scale, gap: step)
    let laneLimit = hasLinks ? 8 : 9
    var svg = open(id, width: width, height: length, kind: "down")
    for (index, band) in scale.bands.enumerated() {
      svg.rectangle("band band-\(index % 2)", 0, band.start, width, band.end - band.start)
      svg.label("band-title label-end", width - 6, band.start + 14, band.era.title)
    }
    svg.line("axis", 44, 0, 44, length)
    for year in scale.ticks(gap: 34) {
      let y = scale.position(of: Double(year))
      svg.line("tick", 39, y, 44, y)
      svg.label("tick-label", 6, y + 4, String(year))
    }
    for band in scale.bands.dropFirst() {
      svg.path("scale-break", Self.scaleBreak(44, band.start))
    }
    let places = zip(marks, lanes.ofMark).map { mark, lane in
      (x: 48 + step / 2 + Double(lane % laneLimit) * step, y: scale.position(of: mark.start))
    }
    var free = 30.0
    for (index, (mark, place)) in zip(marks, places).enumerated() {
      open(mark, isFirst: index == 0, &svg)
      let isOnTitle = scale.bands.contains { abs($0.start + 10 - place.y) < 16 }
      if mark.importance == 1, place.y + 4 >= free, !isOnTitle {
        // Behind the last mark that stands in the way.
        let near = places[max(0, index - 12)..<min(places.count, index + 13)]
        let x = near.filter { abs($0.y - place.y) < step / 2 + 3 }.map(\.x).max() ?? place.x
        let left = max(x, place.x) + step / 2 + 2
        svg.label("label", left, place.y + 4, shortened(mark.label, to: Int((width - left) / 6.1)))
        free = place.y + 18
      }
      let end = scale.position(of: mark.end)
      draw(mark, &svg, from: place, length: end - place.y, reach: step / 2, isAcross: false)
    }
    svg.raw("</svg>")
    return svg
  }

  // MARK: Pieces

  private var landmarks: [Mark] { marks.filter { $0.importance == 1 } }
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

  /// Ends a mark: a circle for a moment, a bar for a stretch; what is not sure is dashed.
  private func draw(
    _ mark: Mark, _ svg: inout HTML, from point: (x: Double, y: Double), length: Double,
    reach: Double, isAcross: Bool
  ) {
    if length > 4 {
      let end = isAcross ? (point.x + length, point.y) : (point.x, point.y + length)
      svg.line("span", point.x, point.y, end.0, end.1)
    }
    if mark.link != nil { svg.circle("reach", point.x, point.y, radius: reach) }
    svg.circle(nil, point.x, point.y, radius: Double((hasLinks ? 7 : 5) - mark.importance))
    svg.raw(mark.link == nil ? "</g>" : "</a>")
  }
}
