/// What part of a projection's plane a sheet shows.
package enum MapView: Sendable, Hashable {
  /// The rectangle whose left and right edges run through the extent's west and east on its middle parallel, and its upper
  /// and lower edges through its north and south on its middle meridian: where the extent is bent, corners are cut.
  case extent(GeoExtent)
  /// A rectangle in radii of the Earth, y upwards.
  case plane(PlaneBox)
}

/// A rectangle of a projection's plane, in radii of the Earth, y upwards.
package struct PlaneBox: Sendable, Hashable {
  package let left: Double
  package let low: Double
  package let right: Double
  package let top: Double

  package init(left: Double, low: Double, right: Double, top: Double) {
    (self.left, self.low, self.right, self.top) = (left, low, right, top)
  }
}
