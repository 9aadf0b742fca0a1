import Formats
import Markup

/// The sea, the lines of the Earth's net and the layers of a map, drawn: what maps of one sheet have in common.
package struct MapGround: Sendable {
  package let frame: MapFrame
  let html: HTML

  /// The most points that the paths of a ground have: some 7 bytes each.
  package static let budget = 3000
  /// Square user units; what spans less is not seen.
  private static let least = 0.3

  /// Draws the ground of a sheet `width` user units wide, or `nil` if its extent makes no sheet.
  package init?(_ sheet: MapSheet, width: Double, budget: Int = Self.budget) {
    guard let frame = MapFrame(sheet.projection, sheet.extent, width: width) else { return nil }
    self.frame = frame
    let clip = PlaneClip(width: width, height: frame.height, margin: 3)
    var html = HTML()
    html.rectangle("map-sea", 0, 0, width, frame.height)
    if let step = sheet.graticule { Self.draw(Self.net(of: frame, step: step), &html, clip) }
    var paths: [[PlanePoint]] = []
    let counts = sheet.layers.map { layer in
      let own = layer.shapes.flatMap { Self.paths($0, frame) }.filter(clip.touches)
      paths += own
      return own.count
    }
    let thinned = Simplification(
      paths, budget: budget, least: Self.least, counts: clip.contains
    ).paths[...]
    var rest = thinned
    for (layer, count) in zip(sheet.layers, counts) {
      Self.draw(layer, Array(rest.prefix(count)), &html, clip)
      rest = rest.dropFirst(count)
      for case .point(let point) in layer.shapes where frame.shows(point) {
        let position = frame.position(of: point)
        html.circle("map-dot", position.x, position.y, radius: 2.5)
      }
    }
    self.html = html
  }

  /// A shape on the sheet, cut at the far meridian; rings are closed.
  private static func paths(_ shape: GeoShape, _ frame: MapFrame) -> [[PlanePoint]] {
    let meridian = frame.projection.origin.longitude
    switch shape {
    case .point: return []
    case .line(let points):
      return Antimeridian.cut(line: points, around: meridian).map { $0.map(frame.position) }
    case .polygon(let rings):
      return rings.flatMap { Antimeridian.cut(ring: $0, around: meridian) }
        .map { $0.map(frame.position) }
    }
  }

  /// Rings of a layer are one path, filled by the even-odd rule, so that holes stay holes.
  private static func draw(
    _ layer: MapSheet.Layer, _ paths: [[PlanePoint]], _ html: inout HTML, _ clip: PlaneClip
  ) {
    let name = layer.kind.hasStyles ? "map-\(layer.kind)-\(layer.style % 4 + 1)" : ""
    var (areas, lines) = (PathData(), PathData())
    for path in paths {
      if path.first == path.last {
        areas.append(clip.ring(path), isClosed: true)
      } else {
        for piece in clip.line(path) { lines.append(piece, isClosed: false) }
      }
    }
    let kinds = ["map-\(layer.kind)", name].filter { !$0.isEmpty }.joined(separator: " ")
    if !areas.isEmpty { html.path(kinds, areas.text) }
    if !lines.isEmpty { html.path("map-line " + kinds, lines.text) }
  }

  private static func draw(_ net: [[PlanePoint]], _ html: inout HTML, _ clip: PlaneClip) {
    var data = PathData()
    for line in net where clip.touches(line) {
      // One by one: where meridians cross parallels, nothing is shared.
      let thinned = Simplification([line], budget: .max, least: 0.5, counts: { _ in false })
      for piece in thinned.paths.flatMap(clip.line) { data.append(piece, isClosed: false) }
    }
    if !data.isEmpty { html.path("map-line map-net", data.text) }
  }

  /// Meridians and parallels `step` degrees apart, a point a degree.
  private static func net(of frame: MapFrame, step: Double) -> [[PlanePoint]] {
    let meridian = frame.projection.origin.longitude
    var lines: [[PlanePoint]] = []
    for longitude in stride(from: (-180 / step).rounded(.up) * step, to: 180, by: step) {
      lines.append(
        (-85...85).map {
          frame.position(of: GeoPoint(longitude: longitude, latitude: Double($0)))
        })
    }
    for latitude in stride(from: (-80 / step).rounded(.up) * step, through: 80, by: step) {
      lines.append(
        (-179...179).map {
          frame.position(of: GeoPoint(longitude: meridian + Double($0), latitude: latitude))
        })
    }
    return lines
  }
}
