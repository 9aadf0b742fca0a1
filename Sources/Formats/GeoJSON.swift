package import Diagnostics

/// The shapes of a GeoJSON file (RFC 7946).
package struct GeoJSON: Sendable {
  package let features: [Feature]

  /// Shapes with what is said of them.
  package struct Feature: Sendable {
    package let shapes: [GeoShape]
    /// Whether the property `schematic` is true: the shapes are not surveyed.
    package let isSchematic: Bool
    /// The ids of sources that the property `source` names, with blanks between them.
    package let sources: [Located<String>]
  }

  /// Reads a file, or returns `nil` with everything that is wrong with it.
  package init?(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
    var reader = GeoJSONReader(file: file)
    do throws(Diagnostic) {
      features = try reader.features(try JSONReader.read(file))
    } catch {
      diagnostics += reader.diagnostics + [error]
      return nil
    }
    diagnostics += reader.diagnostics
    if reader.diagnostics.contains(where: { $0.severity == .error }) { return nil }
  }
}

/// Turns the JSON of a file into shapes; collections are gone through without recursion.
private struct GeoJSONReader {
  let file: SourceFile
  var diagnostics: [Diagnostic] = []

  /// The types of RFC 7946 §1.4 that have coordinates.
  private static let geometries = [
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
  ]
  private static let types = geometries + ["GeometryCollection", "Feature", "FeatureCollection"]

  init(file: SourceFile) { self.file = file }

  mutating func features(_ root: JSONNode) throws(Diagnostic) -> [GeoJSON.Feature] {
    guard case .object(let members) = root.content else {
      throw problem("a GeoJSON file holds an object, not \(root.kindName)", root)
    }
    if let system = members.first(where: { $0.name == "crs" }) {
      diagnostics.append(
        .warning(
          "geojson", "\"crs\" is not read: coordinates are longitude and latitude on WGS 84",
          at: file.place(system.namePlace),
          hint: "convert the coordinates if they are others, then remove it (RFC 7946 §4)"))
    }
    let type = try type(of: root)
    switch type {
    case "FeatureCollection":
      let items = try list("features", of: root, type)
      return items.compactMap { item in
        do throws(Diagnostic) {
          let type = try self.type(of: item)
          guard type == "Feature" else {
            throw problem(
              "a \"\(type)\" stands among features", item["type"] ?? item,
              hint: "put it into the \"geometry\" of a feature")
          }
          return try feature(item)
        } catch {
          diagnostics.append(error)
          return nil
        }
      }
    case "Feature": return [try feature(root)]
    default:
      return [GeoJSON.Feature(shapes: try shapes(root), isSchematic: false, sources: [])]
    }
  }

  private mutating func feature(_ node: JSONNode) throws(Diagnostic) -> GeoJSON.Feature {
    guard let geometry = node["geometry"] else {
      throw problem(
        "a feature has no \"geometry\"", node["type"] ?? node, hint: "write null if it has no place"
      )
    }
    var isSchematic = false
    var sources: [Located<String>] = []
    if let properties = node["properties"] {
      if let flag = properties["schematic"] {
        guard case .bool(let value) = flag.content else {
          throw problem("\"schematic\" must be true or false, not \(flag.kindName)", flag)
        }
        isSchematic = value
      }
      if let source = properties["source"] {
        guard let text = source.text else {
          throw problem("\"source\" must be text, not \(source.kindName)", source)
        }
        sources = text.split(separator: " ").map {
          Located(String($0), at: file.place(source.place))
        }
      }
    }
    let shapes = geometry.content == .null ? [] : try shapes(geometry)
    return GeoJSON.Feature(shapes: shapes, isSchematic: isSchematic, sources: sources)
  }

  /// The shapes of a geometry, those of collections in their order.
  private mutating func shapes(_ root: JSONNode) throws(Diagnostic) -> [GeoShape] {
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

  private func type(of node: JSONNode) throws(Diagnostic) -> String {
    guard case .object = node.content else {
      throw problem("an object must stand here, not \(node.kindName)", node)
    }
    guard let type = node["type"] else { throw problem("the object has no \"type\"", node) }
    guard let text = type.text else {
      throw problem("\"type\" must be text, not \(type.kindName)", type)
    }
    guard Self.types.contains(text) else {
      throw problem(
        "\"\(text)\" is no type of GeoJSON", type,
        hint: nearestName(to: text, in: Self.types).map { "did you mean \"\($0)\"?" }
          ?? "its types: \(Self.types.joined(separator: ", "))")
    }
    return text
  }

  private func list(
    _ name: String, of node: JSONNode, _ type: String
  ) throws(Diagnostic) -> [JSONNode] {
    guard let value = node[name] else {
      throw problem("a \(type) has no \"\(name)\"", node["type"] ?? node)
    }
    return try items(value, name)
  }

  private func items(_ node: JSONNode, _ noun: String) throws(Diagnostic) -> [JSONNode] {
    guard case .array(let items) = node.content else {
      throw problem("\(noun) must be a list, not \(node.kindName)", node)
    }
    return items
  }

  private func point(_ node: JSONNode) throws(Diagnostic) -> GeoPoint {
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
        let name = limit == 180 ? "longitude" : "latitude"
        throw problem(
          "the \(name) \(file.text(number.place)) is outside -\(Int(limit)) to \(Int(limit))",
          number,
          hint: "write [longitude, latitude], in degrees on WGS 84")
      }
      values.append(value)
    }
    return GeoPoint(longitude: values[0], latitude: values[1])
  }

  private func points(_ node: JSONNode, _ noun: String) throws(Diagnostic) -> [GeoPoint] {
    var result: [GeoPoint] = []
    for item in try items(node, noun) { result.append(try point(item)) }
    return result
  }

  private func line(_ node: JSONNode) throws(Diagnostic) -> GeoShape {
    let points = try points(node, "a line")
    guard points.count > 1 else {
      throw problem(
        "a line has \(points.count == 1 ? "1 position" : "no position")", node,
        hint: "it needs two or more")
    }
    return .line(points)
  }

  private func polygon(_ node: JSONNode) throws(Diagnostic) -> GeoShape {
    var rings: [[GeoPoint]] = []
    for item in try items(node, "a polygon") {
      let ring = try points(item, "a ring")
      guard ring.count > 3 else {
        throw problem("a ring has \(ring.count) positions", item, hint: "it needs four or more")
      }
      guard ring.first == ring.last else {
        guard case .array(let positions) = item.content, let last = positions.last else { continue }
        throw problem(
          "the ring is not closed", last,
          hint: "repeat its first position, \(file.text(positions[0].place)), at its end")
      }
      rings.append(ring)
    }
    guard !rings.isEmpty else {
      throw problem("a polygon has no ring", node, hint: "its first ring is its outline")
    }
    return .polygon(rings)
  }

  private func problem(_ message: String, _ node: JSONNode, hint: String? = nil) -> Diagnostic {
    // The whole of a long value would fill the screen.
    let range =
      node.place.count > 60 ? node.place.lowerBound..<node.place.lowerBound + 1 : node.place
    return .error("geojson", message, at: file.place(range), hint: hint)
  }
}
