import Diagnostics

/// Turns the JSON of a file into shapes; collections are gone through without recursion.
struct GeoJSONReader {
  let file: SourceFile
  var diagnostics: [Diagnostic] = []
  /// Another reference system than WGS 84, as `crs` names it.
  private(set) var system: (name: String?, place: Range<Int>)?
  /// The first of the coordinates that are no degrees, of those beyond ±180, and of the rings that are open.
  var (outside, turned, open): (Diagnostic?, Diagnostic?, Diagnostic?)

  /// The types of RFC 7946 §1.4 that have coordinates.
  static let geometries = [
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
  ]
  private static let types = geometries + ["GeometryCollection", "Feature", "FeatureCollection"]

  init(file: SourceFile) { self.file = file }

  mutating func features(_ root: JSONNode) throws(Diagnostic) -> [GeoJSON.Feature] {
    guard case .object(let members) = root.content else {
      throw problem("a GeoJSON file holds an object, not \(root.kindName)", root)
    }
    if let system = members.first(where: { $0.name == "crs" }), system.value.content != .null {
      let name = system.value["properties"]?["name"]?.text
      if !Self.isWGS84(name) { self.system = (name, system.namePlace) }
    }
    if root["type"] == nil, root["elements"] != nil {
      throw problem(
        "this is what Overpass answers, and no GeoJSON", root,
        hint: "export it as GeoJSON there, or convert it with osmtogeojson")
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

  /// Whether a name of a reference system is one of those of longitude and latitude on WGS 84.
  private static func isWGS84(_ name: String?) -> Bool {
    guard let name else { return false }
    return name.ends(with: "CRS84") || name.ends(with: ":4326")
  }

  /// Tells what has one cause in the whole file once.
  mutating func conclude(isEmpty: Bool) {
    if let system, outside == nil {
      diagnostics.append(
        .warning(
          "geojson", "\"crs\" is not read: coordinates are longitude and latitude on WGS 84",
          at: file.place(system.place),
          hint: "convert the coordinates if they are others, then remove it (RFC 7946 §4)"))
    }
    if isEmpty, outside == nil, !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics.append(
        .warning(
          "geojson", "the file holds no shapes", at: SourcePlace(path: file.path),
          hint: "export the layer again, or remove the file"))
    }
    diagnostics += [outside, turned, open].compactMap(\.self)
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
      if let flag = properties["schematic"], flag.content != .null {
        guard case .bool(let value) = flag.content else {
          throw problem("\"schematic\" must be true or false, not \(flag.kindName)", flag)
        }
        isSchematic = value
      }
      if let source = properties["source"], source.content != .null {
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

  func type(of node: JSONNode) throws(Diagnostic) -> String {
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
          ?? (text == "Topology"
            ? "this is TopoJSON: export or convert it as GeoJSON"
            : "its types: \(Self.types.joined(separator: ", "))"))
    }
    return text
  }

  func list(
    _ name: String, of node: JSONNode, _ type: String
  ) throws(Diagnostic) -> [JSONNode] {
    guard let value = node[name] else {
      throw problem("a \(type) has no \"\(name)\"", node["type"] ?? node)
    }
    return try items(value, name)
  }

  func items(_ node: JSONNode, _ noun: String) throws(Diagnostic) -> [JSONNode] {
    guard case .array(let items) = node.content else {
      throw problem("\(noun) must be a list, not \(node.kindName)", node)
    }
    return items
  }

  func problem(_ message: String, _ node: JSONNode, hint: String? = nil) -> Diagnostic {
    // The whole of a long value would fill the screen.
    let range =
      node.place.count > 60 ? node.place.lowerBound..<node.place.lowerBound + 1 : node.place
    return .error("geojson", message, at: file.place(range), hint: hint)
  }
}
