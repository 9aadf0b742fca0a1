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

  let eras: [TimelineScale.Era]
  let marks: [Mark]
  let ticks: AxisTicks
  let title: String
  let description: String

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
  static let margin = 9.0

  typealias Drawn = (mark: Mark, stretch: TimelineScale.Stretch)

  /// The marks that lie in the picture.
  func drawn(on scale: TimelineScale) -> [Drawn] {
    marks.compactMap { mark in
      scale.stretch(from: mark.start, to: mark.end).map { (mark, $0) }
    }
  }

  /// The landmarks with the place that their labels point to.
  func landmarks(_ drawn: [Drawn]) -> [(mark: Mark, anchor: Double)] {
    drawn.filter { $0.mark.importance == 1 }.map { ($0.mark, $0.stretch.anchor) }
  }

  /// Where a band is filled: the first and the last reach the edges of the picture.
  func edges(
    of index: Int, _ scale: TimelineScale, _ length: Double
  ) -> (Double, Double) {
    let band = scale.bands[index]
    return (index == 0 ? 0 : band.start, index == scale.bands.count - 1 ? length : band.end)
  }

  func tickWidth(_ label: String) -> Double { ChartText.width(label, size: 11) }

  var hasLinks: Bool { marks.contains { $0.link != nil } }
  /// How far marks beside each other stand apart: links have room for a finger.
  var step: Double { hasLinks ? 23 : 9 }

  /// Two strokes through the axis, where its scale changes.
  static func scaleBreak(_ x: Double, _ y: Double) -> String {
    [-2.5, 2.5].map { offset in
      let (left, right) = (svgNumber(x + offset - 3), svgNumber(x + offset + 3))
      return "M\(left) \(svgNumber(y + 5))L\(right) \(svgNumber(y - 5))"
    }.joined()
  }

  func open(_ id: String, width: Double, height: Double, kind: String) -> HTML {
    var svg = HTML()
    svg.openSVG(
      "timeline-drawing timeline-\(kind)", id: id, role: hasLinks ? "group" : "img", width: width,
      height: height, title: title, description: description)
    return svg
  }

  /// Opens a mark; with links the first of a drawing takes the focus, and arrow keys go on from there.
  func open(_ mark: Mark, isFirst: Bool, _ svg: inout HTML) {
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
  func draw(
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
