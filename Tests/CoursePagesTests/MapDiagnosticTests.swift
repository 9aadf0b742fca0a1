import SiteGenerator
import TestSupport
import Testing

/// Mistakes in maps are told at their lines.
@Suite struct MapDiagnosticTests {
  @Test(arguments: blocks + settings)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let land = TestFile(
    "{\"type\": \"Polygon\", \"coordinates\": [[[0, 40], [20, 40], [20, 60], [0, 60], [0, 40]]]}")

  static func test(
    _ name: String, _ lines: [String], _ report: String
  ) -> DiagnosticCase {
    DiagnosticCase(
      name,
      [
        "content/sections/01-a.md": TestFile(
          "---\ntitle: A\nsummary: S.\n---\n```map\n" + lines.joined(separator: "\n") + "\n```"),
        "content/data/land.geojson": land, "content/data/t.csv": "a",
        "content/places/nowhere.md": "---\nname: N\n---",
      ], report)
  }

  static let sound = [
    "title: T", "description: D",
    "projection: {name: albers, parallels: [43, 54], origin: [10, 48]}",
    "extent: [0, 42, 20, 55]", "layers: [{data: ../data/land.geojson, kind: land}]",
  ]

  static func changed(_ line: Int, to text: String) -> [String] {
    var lines = sound
    lines[line] = text
    return lines
  }

  static let blocks = [
    test(
      "a map without anything", ["subtitle: S"],
      """
      content/sections/01-a.md:6:1: error: there is nothing to show on this map [map]
      5 | ```map
      6 | subtitle: S
        | ^~~~~~~~
      hint: name its places, as in places: all, or give it an "extent" or layers
      """),
    test(
      "a map of layers without a title", Array(sound.dropFirst(2)),
      """
      content/sections/01-a.md:6:1: error: a map without places has no "title" [missing-key]
      5 | ```map
      6 | projection: {name: albers, parallels: [43, 54], origin: [10, 48]}
        | ^~~~~~~~~~
      hint: say what it shows
      """),
    test(
      "a layer outside the extent", changed(3, to: "extent: [120, 42, 140, 55]"),
      """
      content/places/nowhere.md:1:1: warning: nothing refers to this place [orphan]
      1 | ---
        | ^
      hint: link to it from a section, name it in an event, or remove the file
      content/sections/01-a.md:10:17: warning: nothing of "../data/land.geojson" lies on this map [map]
       9 | extent: [120, 42, 140, 55]
      10 | layers: [{data: ../data/land.geojson, kind: land}]
         |                 ^~~~~~~~~~~~~~~~~~~~
      hint: leave the layer out, or give the map a wider extent
      """),
    test(
      "a label outside the extent", sound + ["labels: [{text: Far, at: [100, 0]}]"],
      """
      content/places/nowhere.md:1:1: warning: nothing refers to this place [orphan]
      1 | ---
        | ^
      hint: link to it from a section, name it in an event, or remove the file
      content/sections/01-a.md:11:17: warning: "Far" lies outside this map and is not written [map]
      10 | layers: [{data: ../data/land.geojson, kind: land}]
      11 | labels: [{text: Far, at: [100, 0]}]
         |                 ^~~
      hint: move it, leave it out, or give the map a wider extent
      """),
    test(
      "an unknown key", sound + ["zoom: 3"],
      """
      content/sections/01-a.md:11:1: error: unknown key "zoom" in a map [unknown-key]
      10 | layers: [{data: ../data/land.geojson, kind: land}]
      11 | zoom: 3
         | ^~~~
      hint: known keys: title, subtitle, description, projection, extent, layers, ground, labels, places, graticule, by_era, insets, note, sources
      """),
    test(
      "an unknown projection", changed(2, to: "projection: {name: albert, parallels: [43, 54]}"),
      """
      content/sections/01-a.md:8:20: error: "albert" is no name [unknown-value]
      7 | description: D
      8 | projection: {name: albert, parallels: [43, 54]}
        |                    ^~~~~~
      hint: did you mean "albers"?
      """),
    test(
      "a cone without an origin", changed(2, to: "projection: {name: lambert, parallels: [43]}"),
      """
      content/sections/01-a.md:8:14: error: a projection has no "origin" [missing-key]
      7 | description: D
      8 | projection: {name: lambert, parallels: [43]}
        |              ^~~~
      content/sections/01-a.md:8:40: error: "parallels" must be [first, second], not a list of 1 [wrong-type]
      7 | description: D
      8 | projection: {name: lambert, parallels: [43]}
        |                                        ^~~~
      """),
    test(
      "parallels on both sides of the equator",
      changed(2, to: "projection: {name: albers, parallels: [-30, 30], origin: [10, 0]}"),
      """
      content/sections/01-a.md:8:39: error: no cone has parallels as far south as north [map]
      7 | description: D
      8 | projection: {name: albers, parallels: [-30, 30], origin: [10, 0]}
        |                                       ^~~~~~~~~
      hint: choose two on one side of the equator, or write name: equirectangular
      """),
    test(
      "latitude before longitude",
      changed(2, to: "projection: {name: albers, parallels: [43, 54], origin: [48, 116]}"),
      """
      content/sections/01-a.md:8:62: error: the latitude of "origin" is 116, outside -90.0 to 90.0 [out-of-range]
      7 | description: D
      8 | projection: {name: albers, parallels: [43, 54], origin: [48, 116]}
        |                                                              ^~~
      """),
    test(
      "an extent of words", changed(3, to: "extent: [west, 42, \"20\", []]"),
      """
      content/sections/01-a.md:9:10: error: the west of "extent" must be a number, not "west" [wrong-type]
      8 | projection: {name: albers, parallels: [43, 54], origin: [10, 48]}
      9 | extent: [west, 42, "20", []]
        |          ^~~~
      content/sections/01-a.md:9:21: error: the east of "extent" must be a number, not "20" [wrong-type]
      8 | projection: {name: albers, parallels: [43, 54], origin: [10, 48]}
      9 | extent: [west, 42, "20", []]
        |                     ^~
      content/sections/01-a.md:9:26: error: the north of "extent" must be a number, not a list [wrong-type]
      8 | projection: {name: albers, parallels: [43, 54], origin: [10, 48]}
      9 | extent: [west, 42, "20", []]
        |                          ^~
      """),
    test(
      "an extent that is text", changed(3, to: "extent: 0 42 20 55"),
      """
      content/sections/01-a.md:9:9: error: "extent" must be [west, south, east, north], not text [wrong-type]
      8 | projection: {name: albers, parallels: [43, 54], origin: [10, 48]}
      9 | extent: 0 42 20 55
        |         ^~~~~~~~~~
      hint: write the numbers between square brackets
      """),
    test(
      "an extent upside down", changed(3, to: "extent: [0, 55, 20, 42]"),
      """
      content/sections/01-a.md:9:9: error: this extent makes no sheet [map]
      8 | projection: {name: albers, parallels: [43, 54], origin: [10, 48]}
      9 | extent: [0, 55, 20, 42]
        |         ^~~~~~~~~~~~~~~
      hint: write [west, south, east, north]; a sheet is at most five times as wide as high and three times as high as wide
      """),
    test(
      "an unknown kind of layer",
      changed(4, to: "layers: [{data: ../data/land.geojson, kind: lnd}]"),
      """
      content/sections/01-a.md:10:45: error: "lnd" is no kind [unknown-value]
       9 | extent: [0, 42, 20, 55]
      10 | layers: [{data: ../data/land.geojson, kind: lnd}]
         |                                             ^~~
      hint: did you mean "land"?
      """),
    test(
      "an unknown file", changed(4, to: "layers: [{data: ../data/lnd.geojson, kind: land}]"),
      """
      content/sections/01-a.md:10:17: error: there are no shapes "../data/lnd.geojson" [unknown-data]
       9 | extent: [0, 42, 20, 55]
      10 | layers: [{data: ../data/lnd.geojson, kind: land}]
         |                 ^~~~~~~~~~~~~~~~~~~
      hint: did you mean ../data/land.geojson?
      """),
    test(
      "a table as a layer", changed(4, to: "layers: [{data: ../data/t.csv, kind: land}]"),
      """
      content/sections/01-a.md:10:17: error: there are no shapes "../data/t.csv" [unknown-data]
       9 | extent: [0, 42, 20, 55]
      10 | layers: [{data: ../data/t.csv, kind: land}]
         |                 ^~~~~~~~~~~~~
      hint: shapes are files of GeoJSON in content/data
      """),
    test(
      "places that are not there", sound + ["places: [nowher, nowhere]"],
      """
      content/sections/01-a.md:11:10: error: there is no place "nowher" [unknown-id]
      10 | layers: [{data: ../data/land.geojson, kind: land}]
      11 | places: [nowher, nowhere]
         |          ^~~~~~
      hint: did you mean "nowhere"?
      content/sections/01-a.md:11:18: error: the place "nowhere" has no position [map]
      10 | layers: [{data: ../data/land.geojson, kind: land}]
      11 | places: [nowher, nowhere]
         |                  ^~~~~~~
      hint: add "lat" and "lon" to its file
      """),
    test(
      "an unknown source", sound + ["sources: [book]"],
      """
      content/sections/01-a.md:11:11: error: there is no source "book" [unknown-source]
      10 | layers: [{data: ../data/land.geojson, kind: land}]
      11 | sources: [book]
         |           ^~~~
      """),
    test(
      "native words without a language",
      sound + ["labels: [{text: Land, native: 地, at: [10, 48]}]"],
      """
      content/sections/01-a.md:11:31: error: "地" has no language [map]
      10 | layers: [{data: ../data/land.geojson, kind: land}]
      11 | labels: [{text: Land, native: 地, at: [10, 48]}]
         |                               ^~
      hint: add one, as in lang: zh-Hans
      """),
    test(
      "an inset without an extent", sound + ["insets: [{title: I}]"],
      """
      content/sections/01-a.md:11:11: error: there is nothing to show on this map [map]
      10 | layers: [{data: ../data/land.geojson, kind: land}]
      11 | insets: [{title: I}]
         |           ^~~~~
      hint: name its places, as in places: all, or give it an "extent" or layers
      """),
  ]
}
