import SiteGenerator
import TestSupport
import Testing

/// Maps stand on their pages with all that belongs to them.
@Suite struct MapTests {
  private static let files: [String: TestFile] = [
    "content/site.yaml": """
    title: T
    eras:
      - {id: old, title: Old times, start: "1600", end: "1899"}
    maps:
      places:
        title: All places
        description: Both.
        projection: {name: equirectangular}
        extent: [0, 40, 20, 60]
        layers: [{data: data/land.geojson, kind: land}]
        places: all
        by_era: true
        sources: [book]
      locators:
        - projection: {name: equirectangular}
          extent: [0, 40, 20, 60]
          layers: [{data: data/land.geojson, kind: land}]
          note: Borders of today.
    """,
    "content/sources.yaml": """
    references:
      - {id: book, type: book, title: B, issued: 1999}
      - {id: act, type: treaty, title: Act, issued: 1700}
    """,
    "content/places/here.md": """
    ---
    name: Here
    native: [{lang: ru, text: Здесь}]
    lat: 50
    lon: 10
    ---
    """,
    "content/places/away.md": "---\nname: Away\nlat: -30\nlon: 100\n---",
    "content/data/land.geojson":
      "{\"type\": \"Polygon\", \"coordinates\": [[[5, 45], [15, 45], [15, 55], [5, 55], [5, 45]]]}",
    "content/data/line.geojson": """
    {"type": "Feature", "properties": {"schematic": true, "source": "act"},
     "geometry": {"type": "LineString", "coordinates": [[0, 50], [20, 50]]}}
    """,
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    events:
      - {date: "1700", title: E, places: [here]}
    ---
    ```map
    title: M
    subtitle: In 1700
    description: A square with a line across it.
    projection: {name: equirectangular}
    extent: [0, 40, 20, 60]
    layers:
      - {data: ../data/land.geojson, kind: land}
      - {data: ../data/line.geojson, kind: course, label: The line}
    places: [here, away]
    note: Drawn by hand.
    sources: [book]
    ```

    See [here](../places/here.md) and [away](../places/away.md).
    """,
    "templates/index.html":
      "{{#map}}{{{.}}}{{/map}}{{#sources}}<p id=\"source-{{id}}\">{{/sources}}",
    "templates/entity.html": "{{#map}}{{{.}}}{{/map}}{{{body}}}",
  ]

  @Test func surroundsAMapWithWhatBelongsToIt() async throws {
    let site = await build(Self.files)
    let page = try site.text("sections/a.html")
    let start = try #require(page.firstRange(of: "<figure class=\"map\""))
    let end = try #require(page.firstRange(of: "</figure>"))
    var figure = String(page[start.lowerBound..<end.upperBound])
    while let open = figure.firstRange(of: "<svg class=\"map-drawing"),
      let close = figure[open.upperBound...].firstRange(of: "</svg>")
    {
      figure.replaceSubrange(open.lowerBound..<close.upperBound, with: "[map]")
    }
    #expect(
      figure == """
        <figure class="map" id="map-hsfp6sag"><figcaption><strong class="figure-title">M</strong> \
        <span class="figure-subtitle">In 1700</span></figcaption>[map][map]\
        <ul class="map-legend"><li><svg class="map-sample" viewBox="0 0 28 14" aria-hidden="true">\
        <path class="map-line map-course map-course-1" d="M0 7h28"/></svg>The line (schematic)</li></ul>\
        <p class="figure-note">Beyond this map: <a href="../places/away.html">Away</a></p>\
        <p class="figure-note">Drawn by hand. Sources: <span class="citation">\
        [<a role="doc-biblioref" href="#source-act">1</a>; \
        <a role="doc-biblioref" href="#source-book">2</a>]</span></p>\
        <details class="figure-data"><summary>Show the places and the data</summary>\
        <div class="table-scroll" role="region" tabindex="0" aria-label="Places: M"><table><thead><tr>\
        <th scope="col">Place</th><th scope="col">Native name</th><th scope="col">Coordinates</th></tr></thead><tbody>\
        <tr><th scope="row"><a href="../places/away.html">Away</a></th><td></td><td>30.0° S, 100.0° E</td></tr>\
        <tr><th scope="row"><a href="../places/here.html">Here</a></th><td><span lang="ru">Здесь</span></td>\
        <td>50.0° N, 10.0° E</td></tr></tbody></table></div>\
        <p>The shapes as GeoJSON: <a download href="../data/land.geojson">land.geojson</a>, \
        <a download href="../data/line.geojson">line.geojson</a></p></details></figure>
        """)
  }

  /// The section stands on its own page and on that of the whole course: ids differ there.
  @Test func keepsIdsApartOnTheWholeCourse() async throws {
    let site = await build(Self.files)
    let course = try site.text("all.html")
    #expect(course.contains("<figure class=\"map\" id=\"section.a.map-hsfp6sag\">"))
    #expect(course.contains("clip-path=\"url(#section.a.map-hsfp6sag-wide-clip)\""))
    #expect(course.contains("<a class=\"map-place\" href=\"places/here.html\">"))
  }

  @Test func mapsAllPlacesByEra() async throws {
    let page = try await build(Self.files).text("places.html")
    #expect(page.contains("First event in: Old times"))
    #expect(page.contains("<td>Old times</td>"))
    #expect(page.contains("<p id=\"source-book\">"))
  }

  @Test func locatesAPlaceThatASheetShows() async throws {
    let site = await build(Self.files)
    let here = try site.text("places/here.html")
    #expect(here.contains("<figure class=\"locator\"><svg class=\"map-drawing map-narrow\""))
    #expect(here.contains("role=\"img\""))
    #expect(here.contains("<figcaption>Borders of today.</figcaption>"))
    #expect(!(try site.text("places/away.html")).contains("map-drawing"))
  }

  @Test func drawsNoMapsUnasked() async throws {
    var files = Self.files
    files["content/site.yaml"] = "title: T"
    let site = await build(files)
    #expect(!(try site.text("places/here.html")).contains("map-drawing"))
    #expect(!(try site.text("places.html")).contains("<figure"))
  }
}
