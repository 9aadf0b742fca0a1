import TestSupport

extension MapDiagnosticTests {
  static let settings = [
    DiagnosticCase(
      "files and places of site.yaml that are not there",
      [
        "content/site.yaml": """
        title: T
        maps:
          places:
            title: T
            description: D
            projection: {name: equirectangular}
            extent: [0, 0, 10, 10]
            layers: [{data: data/lnd.geojson, kind: land}]
            places: [x]
          locators:
            - projection: {name: equirectangular}
              extent: [0, 0, 10, 10]
              layers: [{data: data/x.geojson, kind: land}]
              title: T
        """,
        "content/data/land.geojson": land,
      ],
      """
      content/site.yaml:8:21: error: there are no shapes "data/lnd.geojson" [unknown-data]
      7 |     extent: [0, 0, 10, 10]
      8 |     layers: [{data: data/lnd.geojson, kind: land}]
        |                     ^~~~~~~~~~~~~~~~
      hint: did you mean data/land.geojson?
      content/site.yaml:9:14: error: there is no place "x" [unknown-id]
      8 |     layers: [{data: data/lnd.geojson, kind: land}]
      9 |     places: [x]
        |              ^
      content/site.yaml:13:23: error: there are no shapes "data/x.geojson" [unknown-data]
      12 |       extent: [0, 0, 10, 10]
      13 |       layers: [{data: data/x.geojson, kind: land}]
         |                       ^~~~~~~~~~~~~~
      hint: did you mean data/land.geojson?
      content/site.yaml:14:7: error: unknown key "title" in a locator map [unknown-key]
      13 |       layers: [{data: data/x.geojson, kind: land}]
      14 |       title: T
         |       ^~~~~
      hint: known keys: note, projection, extent, layers, ground, labels, graticule
      """),
    DiagnosticCase(
      "a layer whose file has errors",
      [
        "content/site.yaml": """
        title: T
        maps:
          locators:
            - projection: {name: equirectangular}
              extent: [0, 0, 10, 10]
              layers: [{data: data/land.geojson, kind: land}]
        """,
        "content/data/land.geojson": "{}",
      ],
      """
      content/data/land.geojson:1:1: error: the object has no "type" [geojson]
      1 | {}
        | ^~
      """),
    DiagnosticCase(
      "an unknown source of a shape",
      [
        "content/sections/01-a.md": TestFile(
          "---\ntitle: A\nsummary: S.\n---\n```map\n" + sound.joined(separator: "\n") + "\n```"),
        "content/data/land.geojson": """
        {"type": "Feature", "geometry": null,
         "properties": {"source": "book"}}
        """,
      ],
      """
      content/data/land.geojson:1:1: warning: the file holds no shapes [geojson]
      1 | {"type": "Feature", "geometry": null,
        | ^
      hint: export the layer again, or remove the file
      content/data/land.geojson:2:27: error: there is no source "book" [unknown-source]
      1 | {"type": "Feature", "geometry": null,
      2 |  "properties": {"source": "book"}}
        |                           ^~~~~~
      """),
  ]
}
