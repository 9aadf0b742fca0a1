import TestSupport

/// Tables and shapes.
extension ForeignFileTests {
  static let data = [
    Said(
      [
        "content/places/p.md": "---\nname: P\nlat: 10\nlon: 10\n---\n",
        "content/data/s.json":
          "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[20,0],[20,20],[0,20],[0,0]]]}}]}",
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\n---\n```map\ntitle: M\nplaces: [p]\nlayers: [{data: ../data/s.json, kind: land}]\n```\n",
      ]),
    Said(
      [
        "content/places/p.md": "---\nname: P\nlat: 10\nlon: 10\n---\n",
        "content/data/s.topojson": "{\"type\":\"Topology\"}",
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\n---\n```map\ntitle: M\nplaces: [p]\nlayers: [{data: ../data/s.topojson, kind: land}]\n```\n",
      ],
      "content/data/s.topojson:1:9: error: \"Topology\" is no type of GeoJSON [geojson]",
      "hint: this is TopoJSON: export or convert it as GeoJSON"),
    Said(
      [
        "content/places/p.md": "---\nname: P\nlat: 10\nlon: 10\n---\n",
        "content/data/s.kml": "<kml/>",
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\n---\n```map\ntitle: M\nplaces: [p]\nlayers: [{data: ../data/s.kml, kind: land}]\n```\n",
      ],
      "content/sections/01-a.md:8:17: error: there are no shapes \"../data/s.kml\" [unknown-data]",
      "hint: export or convert it as GeoJSON into content/data, and name that"),
    Said(
      [
        "content/places/p.md": "---\nname: P\nlat: 10\nlon: 10\n---\n",
        "content/data/s.json": "{\"a\":1}",
      ],
      "content/places/p.md:1:1: warning: nothing refers to this place [orphan]",
      "hint: link to it from a section, name it in an event, or remove the file"),
    Said(
      [
        "content/data/t.csv": "a|b\n2000|1\n2001|2",
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\n---\n```chart\ntitle: C\ndata: ../data/t.csv\nx: a\ny: b\n```\n",
      ],
      "content/data/t.csv:1:1: error: the cells of this table stand between bars [csv]",
      "hint: part them by commas, semicolons or tabs"),
    Said(
      [
        "content/data/t.csv": "a,b\n500 BC,1\n400 BC,2",
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\n---\n```chart\ntitle: C\ndata: ../data/t.csv\nkind: line\nx: a\ny: b\n```\n",
      ],
      "content/data/t.csv:2:1: error: the column \"a\" holds no dates, and this kind leads through time [chart]",
      "hint: write -0499, or \"kind: bar\" in the chart"),
    Said(
      [
        "content/data/t.csv": "a,b\nC0,1\nC1,2",
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\n---\n```chart\ntitle: C\ndata: ../data/t.csv\nkind: line\nx: a\ny: b\n```\n",
      ],
      "content/data/t.csv:2:1: error: the column \"a\" holds no dates, and this kind leads through time [chart]",
      "hint: write dates such as 2020-01 or 2020 instead of \"C0\", or \"kind: bar\" in the chart"),
    Said(
      [
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\n---\n```chart\ntitle: C\ndata: ../data/t.csv\nx: a\ny: b\n```\n\n```chart\ntitle: C\ndata: ../data/t.csv\nx: a\ny: b\n```\n"
      ],
      "content/sections/01-a.md:7:7: error: there is no table \"../data/t.csv\", here and in 1 more place [unknown-data]",
      "hint: tables are files of comma-separated values in content/data"),
  ]
}
