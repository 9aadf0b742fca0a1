package import Formats

/// How sheets come to their projection and their part of the Earth by themselves.
extension MapView {
  /// The projection and the part of it that show points best: around their middle, or the whole Earth where they lie on
  /// more than about a third of it. Points that are one have some 1,600 km around them.
  package static func fitting(_ points: [GeoPoint]) -> (projection: MapProjection, view: MapView) {
    let (west, span) = arc(of: points)
    let latitudes = points.map(\.latitude)
    let (south, north) = (latitudes.min() ?? 0, latitudes.max() ?? 0)
    let middle = west + span / 2
    let isPolar = span > 120 && max(-south, north) >= 60 && (south >= 40 || north <= -40)
    let center = GeoPoint(
      longitude: MapProjection.turned(middle),
      latitude: isPolar ? (south > 0 ? 90 : -90) : (south + north) / 2)
    let reach = points.map { $0.kilometres(to: center) / MapProjection.earthRadius }.max() ?? 0
    guard reach <= 1.2 else {
      // Without a wide gap the cut goes through the Bering Strait, where it parts least, or as near to it as no place is.
      let usual = [11.0, 0, 20, 30, -10, -20, 40, 60].first { meridian in
        points.allSatisfy { abs(MapProjection.turned($0.longitude - meridian)) < 172 }
      }
      let meridian = 360 - span > 150 ? MapProjection.turned(middle) : usual ?? middle
      let projection = MapProjection(
        .equirectangular, parallels: (36, 36),
        origin: GeoPoint(longitude: meridian, latitude: 0))
      let half = Double.pi * cosine(radians(36))
      return (
        projection,
        .plane(
          PlaneBox(
            left: -half, low: radians(max(-90, min(-58, south - 5))), right: half,
            top: radians(min(90, max(84, north + 5)))))
      )
    }
    let projection = MapProjection(.azimuthal, parallels: (0, 0), origin: center)
    return (projection, fitting(points, in: projection))
  }

  /// The part of a projection's plane that shows points with some room around them.
  package static func fitting(_ points: [GeoPoint], in projection: MapProjection) -> MapView {
    let places = points.map(projection.project)
    let (left, right) = (places.map(\.x).min() ?? 0, places.map(\.x).max() ?? 0)
    let (low, top) = (places.map(\.y).min() ?? 0, places.map(\.y).max() ?? 0)
    var (width, height) = ((right - left) / 2, (top - low) / 2)
    let size = max(width, height)
    // What is nearer than some metres is one place.
    if size < 1e-6 {
      (width, height) = (0.13, 0.1)
    } else {
      (width, height) = (width + size * 0.3, height + size * 0.22)
      height = max(height, width * 0.55)
      width = max(width, height / 0.9)
    }
    let (x, y) = ((left + right) / 2, (low + top) / 2)
    return .plane(PlaneBox(left: x - width, low: y - height, right: x + width, top: y + height))
  }

  /// The projection that suits an extent of degrees.
  package static func projection(for extent: GeoExtent) -> MapProjection {
    let middle = extent.middle
    let isWide = extent.east - extent.west > 140 || extent.north - extent.south > 110
    guard isWide || abs(middle.latitude) > 80 else {
      return MapProjection(.azimuthal, parallels: (0, 0), origin: middle)
    }
    return MapProjection(
      .equirectangular, parallels: (min(60, abs(middle.latitude)), 0),
      origin: GeoPoint(longitude: middle.longitude, latitude: 0))
  }

  /// The shortest stretch of longitudes that holds all points but the poles, which have none: where it begins, and how
  /// long it is, in degrees.
  private static func arc(of points: [GeoPoint]) -> (west: Double, span: Double) {
    let longitudes = points.filter { abs($0.latitude) < 89.9 }
      .map { MapProjection.turned($0.longitude) }.sorted()
    guard let first = longitudes.first, let last = longitudes.last else { return (0, 0) }
    var best = (west: first, gap: first + 360 - last)
    for (a, b) in zip(longitudes, longitudes.dropFirst()) where b - a > best.gap {
      best = (b, b - a)
    }
    return (best.west, 360 - best.gap)
  }
}

/// How fine the ground that travels with the program is drawn.
package enum GroundDetail: Sendable, Hashable {
  /// The world and continents.
  case coarse
  /// Regions.
  case fine

  /// The detail for a sheet; `nil` for one that shows so little that either would be wrong.
  package static func fitting(_ projection: MapProjection, _ view: MapView) -> GroundDetail? {
    guard let unit = MapFrame(projection, view, width: MapDrawing.Size.wide.width)?.kilometres
    else { return .coarse }
    return unit > 8 ? .coarse : unit > 0.25 ? .fine : nil
  }
}
