import Markup

extension MapDrawing {
  /// The smallest distance between marks that are links, in user units: some 24 CSS px (WCAG 2.2, success criterion
  /// 2.5.8) where a narrow drawing is made a little smaller.
  private static let reach = 28.0

  /// The frame, the scale, the words and the places of a sheet, none of which covers another; places without room for their
  /// names go into the key.
  func words(
    of sheet: MapSheet, _ ground: MapGround, _ size: Size, _ svg: inout HTML,
    _ labels: inout MapLabels, _ key: inout MapKey
  ) {
    let (frame, lines) = (ground.frame, ground.lines)
    svg.rectangle("map-frame", 0, 0, frame.width, frame.height)
    svg.raw("<g paint-order=\"stroke\">")
    let places = sheet.places.filter { frame.shows(markAt: $0.position) }
      .map { (place: $0, point: frame.position(of: $0.position)) }
    let marks = places.filter { $0.place.stretch == nil }.map(\.point)
    for point in marks { labels.take(.init(around: point, width: 9, height: 9)) }
    scale(frame, &svg, &labels)
    for label in sheet.labels { draw(label, ground, &svg, &labels) }
    let ranked = places.enumerated().sorted { a, b in
      (-a.element.place.weight, a.offset) < (-b.element.place.weight, b.offset)
    }
    var reaches = MapLabels(width: frame.width, height: frame.height)
    var links = [Bool](repeating: false, count: places.count)
    for (index, (place, point)) in ranked where place.stretch == nil {
      let reach = MapLabels.Box(around: point, width: Self.reach, height: Self.reach)
      links[index] = reaches.isFree(reach)
      if links[index] { reaches.take(reach) }
    }
    var drawings = [HTML?](repeating: nil, count: places.count)
    // Numbers come after all names, whose room they would take.
    for isNumbered in [false, true] {
      for (index, (place, point)) in ranked where drawings[index] == nil {
        if let stretch = place.stretch {
          drawings[index] = drawing(
            of: place, stretch, at: point, isNumbered, clearOf: lines, &labels, &key)
          continue
        }
        let others = marks.filter {
          abs($0.x - point.x) < 240 && abs($0.y - point.y) < 80 && $0.distance(to: point) > 9
        }
        drawings[index] = drawing(
          of: place, at: point, among: others, isLink: links[index], isNumbered, clearOf: lines,
          size, &labels, &key)
      }
    }
    for case let drawing? in drawings { svg.append(drawing) }
    svg.raw("</g>")
  }

  /// A bar of a round number of kilometres, about a fifth of the sheet, true in its middle, in a corner without places.
  private func scale(_ frame: MapFrame, _ svg: inout HTML, _ labels: inout MapLabels) {
    guard let unit = frame.kilometres, unit > 0 else { return }
    let wanted = unit * frame.width / 4
    var power = 1.0
    while power * 10 <= wanted { power *= 10 }
    while power > wanted { power /= 10 }
    let length = [5, 2, 1].map { $0 * power }.first { $0 <= wanted } ?? power
    let (bar, words) = (length / unit, scaleText(length))
    let width = max(bar, 5 + MapLabels.width(of: words, size: 12)) + 6
    // In the first corner that no place takes: below first, since maps are read from above.
    let (left, right) = (6.0, frame.width - width - 6)
    let boxes = [(left, frame.height - 32), (right, frame.height - 32), (left, 4), (right, 4)]
      .map { MapLabels.Box(x: $0.0, y: $0.1, width: width, height: 28) }
    let box = boxes.first(where: labels.isFree) ?? boxes[0]
    let (x, y) = (box.x + 6, box.y + 20)
    svg.path(
      "map-line map-scale", "M\(svgNumber(x)) \(svgNumber(y - 5))v5H\(svgNumber(x + bar))v-5")
    svg.label("map-scale-text", x + 5, y - 5, words)
    labels.take(box)
  }

  private func draw(
    _ label: MapSheet.Label, _ ground: MapGround, _ svg: inout HTML,
    _ labels: inout MapLabels
  ) {
    let point = ground.frame.position(of: label.position)
    guard let text = words(label.lines, label.kind, at: point, clearOf: ground.lines, &labels)
    else { return }
    svg.append(text)
  }

  /// Words on an area, about its middle, where the fewest borders and other courses cross them; `nil` where they have no
  /// room.
  func words(
    _ lines: [MapSheet.Label.Line], _ kind: MapSheet.Label.Kind, at point: PlanePoint,
    clearOf courses: MapLabels, _ labels: inout MapLabels, isNumber: Bool = false
  ) -> HTML? {
    let letters = kind == .country ? 14.0 : 12
    let spread = kind == .country ? 1.15 : 1.0
    let line = letters + 3
    // The names of rivers and lines stand on them.
    let isOnLine = kind == .water || kind == .line
    func spot(of lines: ArraySlice<MapSheet.Label.Line>) -> (box: MapLabels.Box, crossings: Int)? {
      let width = (lines.map { MapLabels.width(of: $0.text, size: letters) }.max() ?? 0) * spread
      let boxes = Self.nudges.map {
        MapLabels.Box(
          around: PlanePoint(x: point.x + $0.0, y: point.y + $0.1), width: width,
          height: Double(lines.count) * line)
      }
      if isOnLine { return boxes.first(where: labels.hasRoom).map { ($0, 0) } }
      return labels.clearest(of: boxes, among: courses)
    }
    // The first line alone is better than two across a border.
    var (lines, found) = (lines[...], spot(of: lines[...]))
    if lines.count > 1, found?.crossings != 0, let first = spot(of: lines.prefix(1)),
      first.crossings < found?.crossings ?? .max
    {
      (lines, found) = (lines.prefix(1), first)
    }
    guard let box = found?.box else { return nil }
    labels.take(box)
    var svg = HTML()
    for (row, words) in lines.enumerated() {
      svg.raw("<text")
      svg.attribute(
        "class", "map-label map-label-\(kind)\(isNumber ? " map-number" : "") label-middle")
      if let language = words.language { svg.attribute("lang", language) }
      svg.attribute("x", svgNumber(box.x + box.width / 2))
      svg.attribute("y", svgNumber(box.y + Double(row + 1) * line - 4))
      svg.raw(">")
      svg.text(words.text)
      svg.raw("</text>")
    }
    return svg
  }

  /// How far words on an area are moved about, from the least: a few round steps first, then finer ones.
  private static let nudges: [(Double, Double)] = {
    let steps = [
      (0.0, 0.0), (0, -10), (0, 10), (-14, 0), (14, 0), (0, -20), (0, 20), (-28, 0), (28, 0),
    ]
    let finer = stride(from: -28.0, through: 28, by: 7).flatMap { x in
      stride(from: -24.0, through: 24, by: 6).map { (x, $0) }
    }
    return steps
      + finer.sorted {
        ($0.0 * $0.0 + $0.1 * $0.1, $0.1, $0.0) < ($1.0 * $1.0 + $1.1 * $1.1, $1.1, $1.0)
      }
  }()
}
