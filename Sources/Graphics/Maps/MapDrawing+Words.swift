import Markup

extension MapDrawing {
  /// The smallest distance between marks that are links, in user units: some 24 CSS px (WCAG 2.2, success criterion
  /// 2.5.8) where a narrow drawing is made a little smaller.
  private static let reach = 28.0

  /// The frame, the scale, the words and the places of a sheet, none of which covers another; places without room for their
  /// names go into the key.
  func words(
    of sheet: MapSheet, _ frame: MapFrame, _ size: Size, _ svg: inout HTML,
    _ labels: inout MapLabels, _ key: inout MapKey
  ) {
    svg.rectangle("map-frame", 0, 0, frame.width, frame.height)
    svg.raw("<g paint-order=\"stroke\">")
    let places = sheet.places.filter { frame.shows(markAt: $0.position) }
      .map { (place: $0, point: frame.position(of: $0.position)) }
    let marks = places.filter { $0.place.stretch == nil }.map(\.point)
    for point in marks { labels.take(.init(around: point, width: 9, height: 9)) }
    scale(frame, &svg, &labels)
    for label in sheet.labels { draw(label, frame, &svg, &labels) }
    let ranked = places.enumerated().sorted { a, b in
      (-a.element.place.weight, a.offset) < (-b.element.place.weight, b.offset)
    }
    var reaches = MapLabels(width: frame.width, height: frame.height)
    var drawings = [HTML](repeating: HTML(), count: places.count)
    for (index, (place, point)) in ranked {
      if let stretch = place.stretch {
        drawings[index] = drawing(of: place, stretch, at: point, &labels, &key)
        continue
      }
      let reach = MapLabels.Box(around: point, width: Self.reach, height: Self.reach)
      let isFree = reaches.isFree(reach)
      if isFree { reaches.take(reach) }
      let others = marks.filter {
        abs($0.x - point.x) < 240 && abs($0.y - point.y) < 80 && $0.distance(to: point) > 9
      }
      drawings[index] = drawing(
        of: place, at: point, among: others, isLink: isFree, size, &labels, &key)
    }
    for drawing in drawings { svg.append(drawing) }
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
    _ label: MapSheet.Label, _ frame: MapFrame, _ svg: inout HTML,
    _ labels: inout MapLabels
  ) {
    guard
      let text = words(label.lines, label.kind, at: frame.position(of: label.position), &labels)
    else { return }
    svg.append(text)
  }

  /// Words on an area, about its middle; `nil` where they have no room.
  private func words(
    _ lines: [MapSheet.Label.Line], _ kind: MapSheet.Label.Kind, at point: PlanePoint,
    _ labels: inout MapLabels
  ) -> HTML? {
    let letters = kind == .country ? 14.0 : 12
    let spread = kind == .country ? 1.15 : 1.0
    let width = (lines.map { MapLabels.width(of: $0.text, size: letters) }.max() ?? 0) * spread
    let line = letters + 3
    let height = Double(lines.count) * line
    let nudges = [
      (0.0, 0.0), (0, -10), (0, 10), (-14, 0), (14, 0), (0, -20), (0, 20), (-28, 0), (28, 0),
    ]
    let boxes = nudges.map {
      MapLabels.Box(
        around: PlanePoint(x: point.x + $0.0, y: point.y + $0.1), width: width, height: height)
    }
    guard let index = labels.takeFirst(of: boxes) else { return nil }
    var svg = HTML()
    for (row, words) in lines.enumerated() {
      svg.raw("<text")
      svg.attribute("class", "map-label map-label-\(kind) label-middle")
      if let language = words.language { svg.attribute("lang", language) }
      svg.attribute("x", svgNumber(boxes[index].x + width / 2))
      svg.attribute("y", svgNumber(boxes[index].y + Double(row + 1) * line - 4))
      svg.raw(">")
      svg.text(words.text)
      svg.raw("</text>")
    }
    return svg
  }

  /// The name of a river, a sea or a region on its area, a link; nothing where it has no room.
  private func drawing(
    of place: MapSheet.Place, _ kind: MapSheet.Label.Kind, at point: PlanePoint,
    _ labels: inout MapLabels, _ key: inout MapKey
  ) -> HTML {
    guard let text = words([.init(place.name)], kind, at: point, &labels) else {
      key.take(place, hasNumber: false)
      return HTML()
    }
    guard let href = place.href else { return text }
    var svg = HTML("<a class=\"map-place\"")
    svg.attribute("href", href)
    svg.raw(">")
    svg.circle("map-reach", point.x, point.y, radius: 12)
    svg.append(text)
    svg.raw("</a>")
    return svg
  }

  /// The mark and name of a place, or the number of its name in the key, a link if nothing more important is within a
  /// finger's reach.
  private func drawing(
    of place: MapSheet.Place, at point: PlanePoint, among others: [PlanePoint], isLink: Bool,
    _ size: Size, _ labels: inout MapLabels, _ key: inout MapKey
  ) -> HTML {
    var svg = HTML()
    let href = isLink ? place.href : nil
    let isHere = place.href == nil
    // Leaders across a small sheet would tangle.
    let near = Self.spots.prefix { !$0.isFar }
    func room(for words: String, in spots: ArraySlice<Spot>) -> (spot: Spot, box: MapLabels.Box)? {
      let width = MapLabels.width(of: words, size: 12.5) + 2
      let free = spots.filter { $0.tells(point, from: others, width: width) }
      let boxes = free.map { $0.box(at: point, width: width) }
      return labels.takeFirst(of: boxes).map { (free[$0], boxes[$0]) }
    }
    let name = room(for: place.name, in: size == .narrow ? near : Self.spots[...])
    let number = name == nil && !isHere ? String(key.next) : nil
    let written = name ?? number.flatMap { room(for: $0, in: near) }
    if name == nil, !isHere { key.take(place, hasNumber: written != nil) }
    if let href {
      svg.raw("<a class=\"map-place\"")
      svg.attribute("href", href)
      if name == nil { svg.attribute("aria-label", place.name) }
      svg.raw(">")
      if name == nil { title(place.name, &svg) }
      svg.circle("map-reach", point.x, point.y, radius: 12)
    } else {
      svg.raw(isHere ? "<g class=\"map-place map-here\">" : "<g class=\"map-place\">")
      if name == nil { title(place.name, &svg) }
    }
    if let (spot, box) = written, spot.isFar {
      let end = min(max(point.x, box.x), box.x + box.width)
      let y = box.y > point.y ? box.y + 3 : box.y + box.height - 2
      svg.line("map-leader", point.x, point.y, end, y)
    }
    if let group = place.group {
      svg.mark(min(group, 3), point.x, point.y)
    } else {
      svg.circle("map-mark", point.x, point.y, radius: 4)
    }
    if let (spot, box) = written {
      let (anchor, x) = spot.anchor(in: box)
      svg.label(
        (name == nil ? "map-name map-number" : "map-name") + anchor, x, box.y + box.height - 3.5,
        name == nil ? number ?? "" : place.name)
    }
    if href == nil { svg.raw("</g>") } else { svg.raw("</a>") }
    return svg
  }

  private func title(_ words: String, _ svg: inout HTML) {
    svg.raw("<title>")
    svg.text(words)
    svg.raw("</title>")
  }

  /// Where a name may stand by its mark, from the best spot to the worst.
  private static let spots: [Spot] = [
    Spot(side: 1, dy: 0), Spot(side: -1, dy: 0), Spot(side: 0, dy: -13), Spot(side: 0, dy: 13),
    Spot(side: 1, dy: -9), Spot(side: 1, dy: 9), Spot(side: -1, dy: -9), Spot(side: -1, dy: 9),
    Spot(side: 1, dy: -22, isFar: true), Spot(side: 1, dy: 22, isFar: true),
    Spot(side: -1, dy: -22, isFar: true), Spot(side: -1, dy: 22, isFar: true),
    Spot(side: 0, dy: -30, isFar: true), Spot(side: 0, dy: 30, isFar: true),
    Spot(side: 1, dy: -40, isFar: true), Spot(side: 1, dy: 40, isFar: true),
    Spot(side: -1, dy: -40, isFar: true), Spot(side: -1, dy: 40, isFar: true),
  ]

  private struct Spot {
    /// 1 to the right of the mark, -1 to the left, 0 above or below.
    let side: Int
    /// How far the middle of the name lies below the mark, in user units.
    let dy: Double
    var isFar = false

    /// Whether a name there is nearer to its mark than to any other's, so that none takes it for its own.
    func tells(_ point: PlanePoint, from others: [PlanePoint], width: Double) -> Bool {
      let box = box(at: point, width: width)
      let distance = isFar ? 10 : box.distance(to: point) + 2
      return !others.contains { box.distance(to: $0) < distance }
    }

    func box(at point: PlanePoint, width: Double) -> MapLabels.Box {
      let gap = isFar ? 12.0 : dy == 0 ? 7 : 5
      let x =
        switch side {
        case 1...: point.x + gap
        case 0: point.x - width / 2
        default: point.x - gap - width
        }
      return MapLabels.Box(x: x, y: point.y + dy - 7.5, width: width, height: 15)
    }

    func anchor(in box: MapLabels.Box) -> (String, Double) {
      switch side {
      case 1...: ("", box.x)
      case 0: (" label-middle", box.x + box.width / 2)
      default: (" label-end", box.x + box.width)
      }
    }
  }
}
