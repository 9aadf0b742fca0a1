import Markup

extension MapDrawing {
  /// The name of a river, a sea or a region on its area, a link, or its number in the key; `nil` where it has no room.
  func drawing(
    of place: MapSheet.Place, _ kind: MapSheet.Label.Kind, at point: PlanePoint,
    _ isNumbered: Bool, clearOf lines: MapLabels, _ labels: inout MapLabels, _ key: inout MapKey
  ) -> HTML? {
    let text = words(
      [.init(isNumbered ? String(key.next) : place.name)], kind, at: point, clearOf: lines,
      &labels, isNumber: isNumbered)
    if isNumbered { key.take(place, hasNumber: text != nil) }
    guard let text, let href = place.href else { return text }
    var svg = HTML("<a class=\"map-place\"")
    svg.attribute("href", href)
    if isNumbered { svg.attribute("aria-label", place.name) }
    svg.raw(">")
    if isNumbered { title(place.name, &svg) }
    svg.circle("map-reach", point.x, point.y, radius: 12)
    svg.append(text)
    svg.raw("</a>")
    return svg
  }

  /// The mark and name of a place, or the number of its name in the key, a link if nothing more important is within a
  /// finger's reach; `nil` if the name has no room. The place that the map is of needs none.
  func drawing(
    of place: MapSheet.Place, at point: PlanePoint, among others: [PlanePoint], isLink: Bool,
    _ isNumbered: Bool, clearOf lines: MapLabels, _ size: Size, _ labels: inout MapLabels,
    _ key: inout MapKey
  ) -> HTML? {
    var svg = HTML()
    let href = isLink ? place.href : nil
    let isHere = place.href == nil
    func room(for words: String, isFar: Bool) -> (spot: Spot, box: MapLabels.Box)? {
      let width = MapLabels.width(of: words, size: 12.5) + 2
      let free = Self.spots.filter {
        $0.isFar == isFar && $0.tells(point, from: others, width: width)
      }
      let boxes = free.map { $0.box(at: point, width: width) }
      let index =
        labels.takeFirst(of: Array(boxes.prefix(2)), clearOf: lines)
        ?? labels.takeFirst(of: boxes)
      return index.map { (free[$0], boxes[$0]) }
    }
    let words = isNumbered ? String(key.next) : place.name
    // Leaders to names would tangle on a small sheet; numbers are small.
    let written =
      room(for: words, isFar: false)
      ?? (size == .narrow && !isNumbered ? nil : room(for: words, isFar: true))
    guard isNumbered || isHere || written != nil else { return nil }
    if isNumbered { key.take(place, hasNumber: written != nil) }
    if let href {
      svg.raw("<a class=\"map-place\"")
      svg.attribute("href", href)
      if isNumbered { svg.attribute("aria-label", place.name) }
      svg.raw(">")
      if isNumbered { title(place.name, &svg) }
      svg.circle("map-reach", point.x, point.y, radius: 12)
    } else {
      svg.raw(isHere ? "<g class=\"map-place map-here\">" : "<g class=\"map-place\">")
      if written == nil || isNumbered { title(place.name, &svg) }
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
        (isNumbered ? "map-name map-number" : "map-name") + anchor, x, box.y + box.height - 3.5,
        words)
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
