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

    package init(
      id: String, label: String, start: Double, end: Double, importance: Int, isSoft: Bool
    ) {
      self.id = id
      self.label = label
      self.start = start
      self.end = end
      self.importance = importance
      self.isSoft = isSoft
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
    let lanes = Lanes(marks, scale: scale, gap: 9)
    let labels = Labels(landmarks, scale: scale, length: length)
    let axis = Double(labels.rowCount) * 17 + 14
    let height = axis + 30 + Double(lanes.count) * 9 + 24
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
    for label in labels.placed {
      svg.line("leader", label.anchor, Double(label.row) * 17 + 15, label.anchor, axis)
    }
    for label in labels.placed {
      let y = Double(label.row) * 17 + 12
      svg.label(label.isFlipped ? "label label-end" : "label", label.x, y, label.mark.label)
    }
    for (mark, lane) in zip(marks, lanes.ofMark) {
      let (x, end) = (scale.position(of: mark.start), scale.position(of: mark.end))
      draw(mark, &svg, from: (x, axis + 25 + Double(lane) * 9), length: end - x, isAcross: true)
    }
    svg.raw("</svg>")
    return svg
  }

  // MARK: Down

  private func down(_ id: String) -> HTML {
    let (width, length) = (320.0, 1100.0)
    let scale = TimelineScale(eras, length: length)
    let lanes = Lanes(marks, scale: scale, gap: 9)
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
    let right = 52 + Double(min(lanes.count, 9)) * 9
    var free = 30.0
    for mark in landmarks {
      let y = scale.position(of: mark.start)
      let isOnTitle = scale.bands.contains { abs($0.start + 10 - y) < 16 }
      guard y + 4 >= free, !isOnTitle else { continue }
      svg.label("label", right + 4, y + 4, shortened(mark.label, to: 30))
      free = y + 18
    }
    for (mark, lane) in zip(marks, lanes.ofMark) {
      let (y, end) = (scale.position(of: mark.start), scale.position(of: mark.end))
      draw(mark, &svg, from: (52 + Double(lane % 9) * 9, y), length: end - y, isAcross: false)
    }
    svg.raw("</svg>")
    return svg
  }

  // MARK: Pieces

  private var landmarks: [Mark] { marks.filter { $0.importance == 1 } }

  private func open(_ id: String, width: Double, height: Double, kind: String) -> HTML {
    var svg = HTML()
    svg.openSVG(
      "timeline-drawing timeline-\(kind)", id: id, width: width, height: height, title: title,
      description: description)
    return svg
  }

  /// A circle for a moment, a bar for a stretch; what is not sure is dashed.
  private func draw(
    _ mark: Mark, _ svg: inout HTML, from point: (x: Double, y: Double), length: Double,
    isAcross: Bool
  ) {
    let softness = mark.isSoft ? " soft" : ""
    svg.raw("<g")
    svg.attribute("class", "mark importance-\(mark.importance)\(softness)")
    svg.attribute("data-event", mark.id)
    svg.raw(">")
    if length > 4 {
      let end = isAcross ? (point.x + length, point.y) : (point.x, point.y + length)
      svg.line("span", point.x, point.y, end.0, end.1)
    }
    svg.circle(nil, point.x, point.y, radius: Double(5 - mark.importance))
    svg.raw("</g>")
  }
}
