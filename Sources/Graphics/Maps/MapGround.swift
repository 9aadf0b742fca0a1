import Formats
import Markup

/// The sea, the lines of the Earth's net and the layers of a map, drawn: what maps of one sheet have in common.
package struct MapGround: Sendable {
  package let frame: MapFrame
  let html: HTML
  /// The room that borders and courses take, which words are kept clear of; rivers are thin.
  let lines: MapLabels

  /// The most points that the paths of a ground have: some 7 bytes each.
  package static let budget = 3000
  /// Square user units; what spans less is not seen.
  private static let least = 0.3

  /// Draws the ground of a sheet `width` user units wide, or `nil` if its extent makes no sheet.
  package init?(_ sheet: MapSheet, width: Double, budget: Int = Self.budget) {
    guard let frame = MapFrame(sheet.projection, sheet.view, width: width) else { return nil }
    self.frame = frame
    let clip = PlaneClip(width: width, height: frame.height, margin: 3)
    var html = HTML()
    html.rectangle(sheet.isPlain ? "map-land" : "map-sea", 0, 0, width, frame.height)
    if let step = sheet.graticule { Self.draw(Self.net(of: frame, step: step), &html, clip) }
    let layers = sheet.layers.map { layer in
      var paths = SheetPaths(layer.shapes, on: frame)
      paths.crop(to: clip)
      return paths
    }
    var rest = Simplification(
      layers.flatMap(\.paths), budget: budget, least: Self.least, counts: clip.contains
    ).paths[...]
    var lines = MapLabels(width: width, height: frame.height)
    for (layer, paths) in zip(sheet.layers, layers) {
      let thinned = Array(rest.prefix(paths.roles.count))
      Self.draw(layer, thinned, paths, &html, clip)
      if !layer.kind.isArea, layer.kind != .river {
        for piece in thinned.flatMap(clip.line) { lines.take(line: piece) }
      }
      rest = rest.dropFirst(paths.roles.count)
      for case .point(let point) in layer.shapes where frame.shows(point) {
        let position = frame.position(of: point)
        html.circle("map-dot", position.x, position.y, radius: 2.5)
      }
    }
    self.html = html
    self.lines = lines
  }

  /// Draws the thinned paths of a layer: one path for its areas, one for its lines. Of a polygon that was cut the cuts
  /// are no outline, so that its fill and its outline are paths of their own.
  private static func draw(
    _ layer: MapSheet.Layer, _ thinned: [[PlanePoint]], _ paths: SheetPaths, _ html: inout HTML,
    _ clip: PlaneClip
  ) {
    let name = layer.kind.hasStyles ? "map-\(layer.kind)-\(layer.style % 4 + 1)" : ""
    let kinds = ["map-\(layer.kind)", name].filter { !$0.isEmpty }.joined(separator: " ")
    let isArea = layer.kind.isArea
    var cut: Set<Int> = []
    if !paths.seam.isEmpty {
      for (path, role) in zip(thinned, paths.roles) {
        guard case .ring(let polygon, _) = role,
          zip(path, path.dropFirst()).contains(where: { from, to in
            paths.seam.contains(from) && paths.seam.contains(to) && clip.touches([from, to])
          })
        else { continue }
        cut.insert(polygon)
      }
    }
    var (areas, fills, outlines, lines) = (PathData(), PathData(), PathData(), PathData())
    for (path, role) in zip(thinned, paths.roles) {
      switch role {
      case .line:
        for piece in clip.line(path) { lines.append(piece, isClosed: false) }
      case .ring(let polygon, _):
        guard cut.contains(polygon) else {
          areas.append(clip.ring(path), isClosed: true)
          continue
        }
        fills.append(clip.ring(path), isClosed: true)
        for piece in outline(of: path, paths.seam).flatMap(clip.line) {
          outlines.append(piece, isClosed: false)
        }
      }
    }
    if !fills.isEmpty { html.path(kinds + " map-fill", fills.text) }
    if !outlines.isEmpty { html.path(kinds + " map-outline", outlines.text) }
    if !areas.isEmpty { html.path(kinds, areas.text) }
    if !lines.isEmpty {
      html.path("map-line " + kinds + (isArea ? " map-outline" : ""), lines.text)
    }
  }

  /// The pieces of a closed ring between its cuts.
  private static func outline(of ring: [PlanePoint], _ seam: Set<PlanePoint>) -> [[PlanePoint]] {
    var pieces: [[PlanePoint]] = []
    var piece: [PlanePoint] = []
    for (from, to) in zip(ring, ring.dropFirst()) {
      guard !seam.contains(from) || !seam.contains(to) else {
        if piece.count > 1 { pieces.append(piece) }
        piece = []
        continue
      }
      if piece.isEmpty { piece = [from] }
      piece.append(to)
    }
    if piece.count > 1 { pieces.append(piece) }
    return pieces
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
