package import Formats

/// A rectangle of a projection's plane, laid on a sheet of some width.
package struct MapFrame: Sendable {
  package let projection: MapProjection
  /// In user units.
  package let width: Double
  /// In user units.
  package let height: Double
  private let left: Double
  private let top: Double
  /// User units for a radius of the Earth.
  private let scale: Double

  /// The rectangle `width` user units wide, or `nil` where its height would not lie between a fifth and three times that.
  package init?(_ projection: MapProjection, _ view: MapView, width: Double) {
    let (left, right, top, low): (Double, Double, Double, Double)
    switch view {
    case .extent(let extent):
      let middle = extent.middle
      left = projection.project(GeoPoint(longitude: extent.west, latitude: middle.latitude)).x
      right = projection.project(GeoPoint(longitude: extent.east, latitude: middle.latitude)).x
      top = projection.project(GeoPoint(longitude: middle.longitude, latitude: extent.north)).y
      low = projection.project(GeoPoint(longitude: middle.longitude, latitude: extent.south)).y
    case .plane(let box): (left, right, top, low) = (box.left, box.right, box.top, box.low)
    }
    let scale = width / (right - left)
    let height = ((top - low) * scale).rounded()
    guard right > left, top > low, (width / 5...width * 3).contains(height) else { return nil }
    self.projection = projection
    self.width = width
    self.height = height
    self.left = left
    self.top = top
    self.scale = scale
  }

  /// Where a point lies on the sheet.
  func position(of point: GeoPoint) -> PlanePoint { position(of: projection.project(point)) }

  /// Where a place of the projection's plane lies on the sheet.
  func position(of place: (x: Double, y: Double)) -> PlanePoint {
    PlanePoint(x: (place.x - left) * scale, y: (top - place.y) * scale)
  }

  /// What lies at a position of the sheet.
  func point(at position: PlanePoint) -> GeoPoint? {
    projection.inverse(x: position.x / scale + left, y: top - position.y / scale)
  }

  /// Whether a point of the Earth lies on the sheet, at least `margin` user units from its edges.
  package func shows(_ point: GeoPoint, margin: Double = 0) -> Bool {
    let position = position(of: point)
    return (margin...width - margin).contains(position.x)
      && (margin...height - margin).contains(position.y)
  }

  /// Whether the mark of a place at a point is drawn, which is so on sheets of every width or on none.
  package func shows(markAt point: GeoPoint) -> Bool { shows(point, margin: width / 160) }

  /// Whether any part of a shape lies on the sheet.
  package func shows(_ shape: GeoShape) -> Bool {
    if case .point(let point) = shape { return shows(point) }
    let clip = PlaneClip(width: width, height: height, margin: 0)
    let found = SheetPaths([shape], on: self)
    return zip(found.paths, found.roles).contains { path, role in
      guard clip.touches(path) else { return false }
      return role == .line ? !clip.line(path).isEmpty : !clip.ring(path).isEmpty
    }
  }

  /// How many kilometres a user unit stands for, to the right, in the middle of the sheet.
  var kilometres: Double? {
    let (x, y) = (width / 2, height / 2)
    guard let west = point(at: PlanePoint(x: x - 1, y: y)),
      let east = point(at: PlanePoint(x: x + 1, y: y))
    else { return nil }
    return west.kilometres(to: east) / 2
  }
}
