import TestSupport

extension GeoJSONDiagnosticTests {
  /// What other programs write.
  static let others = [
    test(
      "TopoJSON", "{\"type\": \"Topology\"}",
      """
      content/data/a.geojson:1:10: error: "Topology" is no type of GeoJSON [geojson]
      1 | {"type": "Topology"}
        |          ^~~~~~~~~~
      hint: this is TopoJSON: export or convert it as GeoJSON
      """),
    test(
      "what Overpass answers", "{\"elements\": []}",
      """
      content/data/a.geojson:1:1: error: this is what Overpass answers, and no GeoJSON [geojson]
      1 | {"elements": []}
        | ^~~~~~~~~~~~~~~~
      hint: export it as GeoJSON there, or convert it with osmtogeojson
      """),
    test(
      "KML", "<kml/>",
      """
      content/data/a.geojson:1:1: error: "<" stands where a value must [json]
      1 | <kml/>
        | ^
      hint: this is XML, as KML and GPX are: export what the file's name says
      """),
    test(
      "nothing", "{\"type\": \"FeatureCollection\", \"features\": []}",
      """
      content/data/a.geojson:1:1: warning: the file holds no shapes [geojson]
      1 | {"type": "FeatureCollection", "features": []}
        | ^
      hint: export the layer again, or remove the file
      """),
    test(
      "metres of a system that the file names",
      "{\"crs\": {\"properties\": {\"name\": \"EPSG:3857\"}},\n\"type\": \"LineString\", \"coordinates\": [[1, 1], [4321000, 3210000]]}",
      """
      content/data/a.geojson:2:48: error: the longitude 4321000 is outside -180 to 180 [geojson]
      1 | {"crs": {"properties": {"name": "EPSG:3857"}},
      2 | "type": "LineString", "coordinates": [[1, 1], [4321000, 3210000]]}
        |                                                ^~~~~~~
      hint: the file says that its coordinates are those of EPSG:3857: export it in WGS 84 (EPSG:4326)
      """),
    test(
      "longitudes that go on beyond 180", shape("LineString", "[[170, 1], [190.5, 2], [200, 3]]"),
      """
      content/data/a.geojson:1:51: warning: the longitude 190.5 is outside -180 to 180 and is read as -169.5 [geojson]
      1 | {"type": "LineString", "coordinates": [[170, 1], [190.5, 2], [200, 3]]}
        |                                                   ^~~~~
      hint: cut shapes at ±180 when you export them (RFC 7946 §3.1.9)
      """),
  ]
}
