import Diagnostics

extension GeoJSONReader {
  /// The shapes of a geometry, those of collections in their order.
  mutating func shapes(_ root: JSONNode) throws(Diagnostic) -> [GeoShape] {
    var shapes: [GeoShape] = []
    var rest = [root]
    while let node = rest.popLast() {
      let type = try type(of: node)
      if type == "GeometryCollection" {
        rest += try list("geometries", of: node, type).reversed()
        continue
      }
      guard Self.geometries.contains(type) else {
        throw problem("a \"\(type)\" stands where a geometry must", node["type"] ?? node)
      }
      let coordinates = try list("coordinates", of: node, type)
      switch type {
      case "Point": shapes.append(.point(try point(node["coordinates"] ?? node)))
      case "MultiPoint":
        for item in coordinates { shapes.append(.point(try point(item))) }
      case "LineString": shapes.append(try line(node["coordinates"] ?? node))
      case "MultiLineString":
        for item in coordinates { shapes.append(try line(item)) }
      case "Polygon": shapes.append(try polygon(node["coordinates"] ?? node))
      default:
        for item in coordinates { shapes.append(try polygon(item)) }
      }
    }
    return shapes
  }

  private mutating func point(_ node: JSONNode) throws(Diagnostic) -> GeoPoint {
    let numbers = try items(node, "a position")
    guard (2...3).contains(numbers.count) else {
      throw problem(
        "a position has \(numbers.count == 1 ? "1 number" : "\(numbers.count) numbers")", node,
        hint: "write [longitude, latitude], in degrees")
    }
    var values: [Double] = []
    for (number, limit) in zip(numbers, [180.0, 90, .infinity]) {
      guard case .number(let value) = number.content else {
        throw problem("a coordinate must be a number, not \(number.kindName)", number)
      }
      guard abs(value) <= limit else {
        values.append(beyond(value, limit, number))
        continue
      }
      values.append(value)
    }
    return GeoPoint(longitude: values[0], latitude: values[1])
  }

  /// What stands for a coordinate beyond its limit: longitudes that go on beyond ±180 are turned, others make the file
  /// useless.
  private mutating func beyond(_ value: Double, _ limit: Double, _ node: JSONNode) -> Double {
    let name = limit == 180 ? "longitude" : "latitude"
    let text = file.text(node.place)
    if limit == 180, value.magnitude <= 540, system == nil {
      let degrees = value - 360 * (value / 360).rounded()
      if turned == nil {
        turned = .warning(
          "geojson",
          "the longitude \(text) is outside -180 to 180 and is read as \(shortest(degrees))",
          at: file.place(node.place),
          hint: "cut shapes at ±180 when you export them (RFC 7946 §3.1.9)")
      }
      return degrees
    }
    if outside == nil {
      outside = problem(
        "the \(name) \(text) is outside -\(Int(limit)) to \(Int(limit))", node,
        hint: system.map {
          "the file says that its coordinates are \($0.name.map { "those of \($0)" } ?? "others"): export it in WGS 84 (EPSG:4326)"
        } ?? "write [longitude, latitude], in degrees on WGS 84")
    }
    return 0
  }

  private mutating func points(_ node: JSONNode, _ noun: String) throws(Diagnostic) -> [GeoPoint] {
    var result: [GeoPoint] = []
    for item in try items(node, noun) { result.append(try point(item)) }
    return result
  }

  private mutating func line(_ node: JSONNode) throws(Diagnostic) -> GeoShape {
    let points = try points(node, "a line")
    guard points.count > 1 else {
      throw problem(
        "a line has \(points.count == 1 ? "1 position" : "no position")", node,
        hint: "it needs two or more")
    }
    return .line(points)
  }

  private mutating func polygon(_ node: JSONNode) throws(Diagnostic) -> GeoShape {
    var rings: [[GeoPoint]] = []
    for item in try items(node, "a polygon") {
      var ring = try points(item, "a ring")
      if ring.count > 2, ring.first != ring.last, case .array(let positions) = item.content {
        if open == nil {
          open = .warning(
            "geojson", "the ring is not closed", at: file.place(positions[ring.count - 1].place),
            hint: "repeat its first position, \(file.text(positions[0].place)), at its end")
        }
        ring.append(ring[0])
      }
      guard ring.count > 3 else {
        throw problem("a ring has \(ring.count) positions", item, hint: "it needs four or more")
      }
      rings.append(ring)
    }
    guard !rings.isEmpty else {
      throw problem("a polygon has no ring", node, hint: "its first ring is its outline")
    }
    return .polygon(rings)
  }

  /// Degrees without the noise of a subtraction.
  private func shortest(_ degrees: Double) -> String {
    let rounded = (degrees * 1_000_000).rounded() / 1_000_000
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
