import SiteGenerator
import TestSupport
import Testing

/// What is wrong with a file of shapes is told at its place, whether a map uses it or not.
@Suite struct GeoJSONDiagnosticTests {
  @Test(arguments: syntax + types + coordinates + others)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static func test(_ name: String, _ text: String, _ report: String) -> DiagnosticCase {
    DiagnosticCase(name, ["content/data/a.geojson": TestFile(text)], report)
  }

  /// A file of one geometry with these coordinates.
  static func shape(_ type: String, _ coordinates: String) -> String {
    "{\"type\": \"\(type)\", \"coordinates\": \(coordinates)}"
  }

  static let types = [
    test(
      "a list", "[]",
      """
      content/data/a.geojson:1:1: error: a GeoJSON file holds an object, not a list [geojson]
      1 | []
        | ^~
      """),
    test(
      "no type", "{\"coordinates\": []}",
      """
      content/data/a.geojson:1:1: error: the object has no "type" [geojson]
      1 | {"coordinates": []}
        | ^~~~~~~~~~~~~~~~~~~
      """),
    test(
      "an unknown type", shape("Polygone", "[]"),
      """
      content/data/a.geojson:1:10: error: "Polygone" is no type of GeoJSON [geojson]
      1 | {"type": "Polygone", "coordinates": []}
        |          ^~~~~~~~~~
      hint: did you mean "Polygon"?
      """),
    test(
      "a type that is a number", "{\"type\": 1}",
      """
      content/data/a.geojson:1:10: error: "type" must be text, not a number [geojson]
      1 | {"type": 1}
        |          ^
      """),
    test(
      "a coordinate system",
      "{\"type\": \"Point\", \"coordinates\": [1, 2], \"crs\": {\"type\": \"name\"}}",
      """
      content/data/a.geojson:1:42: warning: "crs" is not read: coordinates are longitude and latitude on WGS 84 [geojson]
      1 | {"type": "Point", "coordinates": [1, 2], "crs": {"type": "name"}}
        |                                          ^~~~~
      hint: convert the coordinates if they are others, then remove it (RFC 7946 §4)
      """),
    test(
      "no features", "{\"type\": \"FeatureCollection\"}",
      """
      content/data/a.geojson:1:10: error: a FeatureCollection has no "features" [geojson]
      1 | {"type": "FeatureCollection"}
        |          ^~~~~~~~~~~~~~~~~~~
      """),
    test(
      "a geometry among features",
      "{\"type\": \"FeatureCollection\", \"features\": [\(shape("Point", "[1, 2]")), 3]}",
      """
      content/data/a.geojson:1:53: error: a "Point" stands among features [geojson]
      1 | {"type": "FeatureCollection", "features": [{"type": "Point", "coordinates": [1, 2]}, 3]}
        |                                                     ^~~~~~~
      hint: put it into the "geometry" of a feature
      content/data/a.geojson:1:86: error: an object must stand here, not a number [geojson]
      1 |  "coordinates": [1, 2]}, 3]}
        |                          ^
      """),
    test(
      "a feature without geometry", "{\"type\": \"Feature\"}",
      """
      content/data/a.geojson:1:10: error: a feature has no "geometry" [geojson]
      1 | {"type": "Feature"}
        |          ^~~~~~~~~
      hint: write null if it has no place
      """),
    test(
      "a feature as a geometry", "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Feature\"}}",
      """
      content/data/a.geojson:1:42: error: a "Feature" stands where a geometry must [geojson]
      1 | {"type": "Feature", "geometry": {"type": "Feature"}}
        |                                          ^~~~~~~~~
      """),
    test(
      "a collection without geometries", "{\"type\": \"GeometryCollection\"}",
      """
      content/data/a.geojson:1:10: error: a GeometryCollection has no "geometries" [geojson]
      1 | {"type": "GeometryCollection"}
        |          ^~~~~~~~~~~~~~~~~~~~
      """),
    test(
      "odd properties",
      "{\"type\": \"FeatureCollection\", \"features\": [\n"
        + "{\"type\": \"Feature\", \"properties\": {\"schematic\": 1}, \"geometry\": null},\n"
        + "{\"type\": \"Feature\", \"properties\": {\"source\": []}, \"geometry\": null}]}",
      """
      content/data/a.geojson:2:49: error: "schematic" must be true or false, not a number [geojson]
      1 | {"type": "FeatureCollection", "features": [
      2 | {"type": "Feature", "properties": {"schematic": 1}, "geometry": null},
        |                                                 ^
      content/data/a.geojson:3:46: error: "source" must be text, not a list [geojson]
      2 | {"type": "Feature", "properties": {"schematic": 1}, "geometry": null},
      3 | {"type": "Feature", "properties": {"source": []}, "geometry": null}]}
        |                                              ^~
      """),
  ]

  static let coordinates = [
    test(
      "coordinates that are text", shape("Point", "\"1, 2\""),
      """
      content/data/a.geojson:1:34: error: coordinates must be a list, not text [geojson]
      1 | {"type": "Point", "coordinates": "1, 2"}
        |                                  ^~~~~~
      """),
    test(
      "one number", shape("Point", "[1]"),
      """
      content/data/a.geojson:1:34: error: a position has 1 number [geojson]
      1 | {"type": "Point", "coordinates": [1]}
        |                                  ^~~
      hint: write [longitude, latitude], in degrees
      """),
    test(
      "a coordinate that is text", shape("Point", "[1, \"2\"]"),
      """
      content/data/a.geojson:1:38: error: a coordinate must be a number, not text [geojson]
      1 | {"type": "Point", "coordinates": [1, "2"]}
        |                                      ^~~
      """),
    test(
      "latitude before longitude", shape("MultiPoint", "[[39.9, 116.4]]"),
      """
      content/data/a.geojson:1:47: error: the latitude 116.4 is outside -90 to 90 [geojson]
      1 | {"type": "MultiPoint", "coordinates": [[39.9, 116.4]]}
        |                                               ^~~~~
      hint: write [longitude, latitude], in degrees on WGS 84
      """),
    test(
      "metres", shape("LineString", "[[1, 1], [4321000, 3210000]]"),
      """
      content/data/a.geojson:1:49: error: the longitude 4321000 is outside -180 to 180 [geojson]
      1 | {"type": "LineString", "coordinates": [[1, 1], [4321000, 3210000]]}
        |                                                 ^~~~~~~
      hint: write [longitude, latitude], in degrees on WGS 84
      """),
    test(
      "a line of one point", shape("LineString", "[[1, 1]]"),
      """
      content/data/a.geojson:1:39: error: a line has 1 position [geojson]
      1 | {"type": "LineString", "coordinates": [[1, 1]]}
        |                                       ^~~~~~~~
      hint: it needs two or more
      """),
    test(
      "a ring that is not closed", shape("Polygon", "[[[0, 0], [1, 0], [1, 1], [0, 1]]]"),
      """
      content/data/a.geojson:1:62: warning: the ring is not closed [geojson]
      1 | {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}
        |                                                              ^~~~~~
      hint: repeat its first position, [0, 0], at its end
      """),
    test(
      "a ring of three", shape("MultiPolygon", "[[[[0, 0], [1, 0], [0, 0]]]]"),
      """
      content/data/a.geojson:1:43: error: a ring has 3 positions [geojson]
      1 | {"type": "MultiPolygon", "coordinates": [[[[0, 0], [1, 0], [0, 0]]]]}
        |                                           ^~~~~~~~~~~~~~~~~~~~~~~~
      hint: it needs four or more
      """),
    test(
      "a polygon of nothing", shape("Polygon", "[]"),
      """
      content/data/a.geojson:1:36: error: a polygon has no ring [geojson]
      1 | {"type": "Polygon", "coordinates": []}
        |                                    ^~
      hint: its first ring is its outline
      """),
  ]

  @Test func refusesHugeFiles() async {
    let site = await build([
      "content/data/a.geojson": .bytes(Array(repeating: UInt8(ascii: " "), count: 16_000_001))
    ])
    #expect(
      site.report == """
        content/data/a.geojson:1:1: error: the file has 16000001 bytes [json]
        1 | \(String(repeating: " ", count: 100))
          | ^
        hint: 16000000 are the most that are read; simplify the shapes

        """)
  }

  /// Numbers of every form that RFC 8259 allows are read, and none beside them.
  @Test(
    arguments: [
      ("0", true), ("-0", true), ("12.50", true), ("1e1", true), ("-1.5E-3", true),
      ("89.123456789012345678", true),
      ("0.1e+1", true), ("00", false), ("1.", false), ("+1", false), ("-", false), ("1.e1", false),
      ("1.2.3", false),
      ("01.5", false), ("1e999", false),
    ])
  func readsNumbers(_ number: String, _ isNumber: Bool) async {
    let site = await build([
      "content/data/a.geojson": TestFile(Self.shape("Point", "[0, \(number)]"))
    ])
    #expect(site.report.isEmpty == isNumber)
  }

  @Test func readsCollectionsWithinCollections() async {
    var text = Self.shape("Point", "[1, 2, 3]")
    for _ in 0..<20 { text = "{\"type\": \"GeometryCollection\", \"geometries\": [\(text)]}" }
    let site = await build(["content/data/a.geojson": TestFile("\u{FEFF}" + text)])
    #expect(site.report == "")
    #expect(site.outputs["data/a.geojson"] != nil)
  }
}
