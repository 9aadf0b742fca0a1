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
    /// Numbers alone, for narrow ones.
    case narrow

    fileprivate var width: Double { self == .wide ? 960 : 320 }
    fileprivate var step: Double { self == .wide ? 84 : 64 }
    fileprivate var boxHeight: Double { self == .wide ? 52 : 40 }
    fileprivate var boxWidth: Double { self == .wide ? 216 : 40 }
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
    var svg = HTML()
    let height = Double(graph.layers.count - 1) * size.step + size.boxHeight + 4
    svg.openSVG(
      "course-map course-map-\(size == .wide ? "wide" : "narrow")", id: id, role: "group",
      width: size.width, height: height, title: title, description: description)
    var centres: [LayeredGraph.Slot: (x: Double, y: Double)] = [:]
    for (row, layer) in graph.layers.enumerated() {
      for (column, slot) in layer.enumerated() {
        centres[slot] = (
          (Double(column) + 0.5) / Double(layer.count) * size.width,
          Double(row) * size.step + size.boxHeight / 2 + 2
        )
      }
    }
    for route in graph.routes {
      let points = route.compactMap { centres[$0] }
      svg.path("course-edge", Self.curve(through: points, gap: size.boxHeight / 2))
    }
    for slot in graph.layers.joined() {
      if let node = slot.node, let centre = centres[slot] {
        let room = size.width / Double(graph.layers.first { $0.contains(slot) }?.count ?? 1) - 16
        draw(parts[node], &svg, at: centre, size, width: min(size.boxWidth, room))
      }
    }
    svg.raw("</svg>")
    return svg
  }

  private func draw(
    _ part: Part, _ svg: inout HTML, at centre: (x: Double, y: Double), _ size: Size, width: Double
  ) {
    svg.raw("<a")
    svg.attribute("href", part.href)
    svg.attribute("aria-label", "\(part.number). \(part.title)")
    svg.raw(">")
    let (left, top) = (centre.x - width / 2, centre.y - size.boxHeight / 2)
    svg.rectangle("course-part-box", left, top, width, size.boxHeight, radius: 6)
    switch size {
    case .narrow:
      svg.label("course-number label-middle", centre.x, centre.y + 5, String(part.number))
    case .wide:
      svg.label("course-number", left + 10, centre.y + 5, String(part.number))
      let lines = Self.lines(part.title, limit: Int((width - 50) / 7.4))
      let first = centre.y + 5 - Double(lines.count - 1) * 8.5
      for (index, line) in lines.enumerated() {
        svg.label("course-title", left + 40, first + Double(index) * 17, line)
      }
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
