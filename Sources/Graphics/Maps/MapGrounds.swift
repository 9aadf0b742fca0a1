import Synchronization

/// Grounds that have been drawn, so that maps that show the same stretch of the Earth share one: they take longest.
package final class MapGrounds: Sendable {
  /// More than any site has; a preview that has seen more starts anew.
  private static let limit = 256

  private let drawn = Mutex<[Key: MapGround]>([:])

  package init() {}

  /// The ground of a sheet `width` user units wide, or `nil` if its extent makes no sheet.
  package func ground(
    of sheet: MapSheet, width: Double, budget: Int = MapGround.budget
  ) -> MapGround? {
    let key = Key(
      projection: sheet.projection, view: sheet.view, layers: sheet.layers,
      graticule: sheet.graticule, isPlain: sheet.isPlain, width: width, budget: budget)
    if let ground = drawn.withLock({ $0[key] }) { return ground }
    guard let ground = MapGround(sheet, width: width, budget: budget) else { return nil }
    drawn.withLock { drawn in
      if drawn.count >= Self.limit { drawn.removeAll() }
      drawn[key] = ground
    }
    return ground
  }

  /// All that a ground is drawn from.
  private struct Key: Hashable {
    let projection: MapProjection
    let view: MapView
    let layers: [MapSheet.Layer]
    let graticule: Double?
    let isPlain: Bool
    let width: Double
    let budget: Int

    /// The thousands of points of the layers are compared, not hashed: few sheets are alike in everything else.
    func hash(into hasher: inout Hasher) {
      hasher.combine(projection)
      hasher.combine(view)
      hasher.combine(graticule)
      hasher.combine(width)
      hasher.combine(budget)
    }
  }
}
