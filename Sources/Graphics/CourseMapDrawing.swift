package import Markup

/// The way through a course as a picture: each part below those that it builds on.
package struct CourseMapDrawing: Sendable {
  /// A part of the course.
  package struct Part: Sendable, Hashable {
    package let number: Int
    package let title: String
    package let href: String

    package init(number: Int, title: String, href: String) {
      self.number = number
      self.title = title
      self.href = href
    }
  }

  /// How much room there is.
  package enum Size: Sendable, Hashable {
    /// Boxes with titles, for wide screens.
    case wide
    /// A box a line, in their order, for narrow ones.
    case narrow
  }

  private let parts: [Part]
  private let graph: LayeredGraph
  private let title: String
  private let description: String

  /// The parts in their order; every edge leads from a part to a later one that builds on it, by their indices.
  package init(
    parts: [Part], edges: [(from: Int, to: Int)], title: String, description: String
  ) {
    self.parts = parts
    graph = LayeredGraph(count: parts.count, edges: edges)
    self.title = title
    self.description = description
  }

  /// The drawing as an SVG element of links; `id` makes its own ids unique on the page.
  package func svg(_ size: Size, id: String) -> HTML {
    switch size {
    case .wide: wide(id)
    case .narrow: narrow(id)
    }
  }

  // MARK: Wide

  private static let (width, step, boxHeight, boxWidth) = (960.0, 84.0, 52.0, 216.0)

  private func wide(_ id: String) -> HTML {
    let height = Double(graph.layers.count - 1) * Self.step + Self.boxHeight + 4
    var svg = open("course-map-wide", id, width: Self.width, height: height)
    var centres: [LayeredGraph.Slot: (x: Double, y: Double)] = [:]
    for (row, layer) in graph.layers.enumerated() {
      for (column, slot) in layer.enumerated() {
        centres[slot] = (
          (Double(column) + 0.5) / Double(layer.count) * Self.width,
          Double(row) * Self.step + Self.boxHeight / 2 + 2
        )
      }
    }
    for route in graph.routes {
      let points = route.compactMap { centres[$0] }
      svg.path("course-edge", Self.curve(through: points, gap: Self.boxHeight / 2))
    }
    for slot in graph.layers.joined() {
      if let node = slot.node, let centre = centres[slot] {
        let room = Self.width / Double(graph.layers.first { $0.contains(slot) }?.count ?? 1) - 16
        draw(parts[node], &svg, at: centre, width: min(Self.boxWidth, room))
      }
    }
    svg.raw("</svg>")
    return svg
  }

  private func draw(
    _ part: Part, _ svg: inout HTML, at centre: (x: Double, y: Double), width: Double
  ) {
    let (left, top) = (centre.x - width / 2, centre.y - Self.boxHeight / 2)
    box(
      part, &svg, x: left, y: top, width: width, height: Self.boxHeight,
      lines: Self.lines(part.title, limit: Int((width - 50) / 7.4)))
  }

  // MARK: Narrow

  /// The parts below each other; an arc at the side leads from each to those that build on it.
  private func narrow(_ id: String) -> HTML {
    let (width, step, boxHeight, left) = (320.0, 52.0, 44.0, 56.0)
    let height = Double(max(0, parts.count - 1)) * step + boxHeight + 4
    var svg = open("course-map-narrow", id, width: width, height: height)
    func middle(_ index: Int) -> Double { Double(index) * step + boxHeight / 2 + 2 }
    for route in graph.routes {
      guard let from = route.first?.node, let to = route.last?.node else { continue }
      let (start, end) = (svgNumber(middle(from) + 6), svgNumber(middle(to) - 6))
      let (side, reach) = (svgNumber(left), svgNumber(left - min(52, 8 + Double(to - from) * 7)))
      svg.path(
        "course-edge", "M\(side) \(start)C\(reach) \(start) \(reach) \(end) \(side) \(end)")
    }
    for (index, part) in parts.enumerated() {
      box(
        part, &svg, x: left, y: Double(index) * step + 2, width: width - left - 2,
        height: boxHeight, lines: Self.lines(part.title, limit: 29))
    }
    svg.raw("</svg>")
    return svg
  }

  // MARK: Pieces

  private func open(_ kind: String, _ id: String, width: Double, height: Double) -> HTML {
    var svg = HTML()
    svg.openSVG(
      "course-map \(kind)", id: id, role: "group", width: width, height: height, title: title,
      description: description)
    return svg
  }

  private func box(
    _ part: Part, _ svg: inout HTML, x: Double, y: Double, width: Double, height: Double,
    lines: [String]
  ) {
    svg.raw("<a")
    svg.attribute("href", part.href)
    svg.attribute("aria-label", "\(part.number). \(part.title)")
    svg.raw(">")
    svg.rectangle("course-part-box", x, y, width, height, radius: 6)
    let middle = y + height / 2
    svg.label("course-number", x + 10, middle + 5, String(part.number))
    let first = middle + 5 - Double(lines.count - 1) * 8.5
    for (index, line) in lines.enumerated() {
      svg.label("course-title", x + 40, first + Double(index) * 17, line)
    }
    svg.raw("</a>")
  }

  /// A curve from below the first point to above the last, upright at each.
  private static func curve(through points: [(x: Double, y: Double)], gap: Double) -> String {
    guard let start = points.first else { return "" }
    var data = "M\(svgNumber(start.x)) \(svgNumber(start.y + gap))"
    var from = (x: start.x, y: start.y + gap)
    for (index, point) in points.enumerated().dropFirst() {
      let to = (x: point.x, y: index == points.count - 1 ? point.y - gap : point.y)
      let middle = svgNumber((from.y + to.y) / 2)
      data += "C\(svgNumber(from.x)) \(middle) \(svgNumber(to.x)) \(middle) "
      data += "\(svgNumber(to.x)) \(svgNumber(to.y))"
      from = to
    }
    return data
  }

  /// The words in at most two lines of `limit` characters, with an ellipsis for what does not fit.
  private static func lines(_ text: String, limit: Int) -> [String] {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let last = lines.count - 1
      if lines[last].isEmpty {
        lines[last] = String(word)
      } else if lines[last].count + word.count < limit {
        lines[last] += " \(word)"
      } else if last == 0 {
        lines.append(String(word))
      } else {
        lines[last] += "…"
        break
      }
    }
    return lines
  }
}
