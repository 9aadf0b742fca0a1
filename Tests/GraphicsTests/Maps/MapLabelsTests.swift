import Formats
import Markup
import Testing

@testable import Graphics

/// Words stand apart, and beside lines where they can.
@Suite struct MapLabelsTests {
  @Test func keepsNamesApart() {
    var labels = MapLabels(width: 200, height: 100)
    let box = MapLabels.Box(x: 50, y: 50, width: 30, height: 10)
    #expect(labels.takeFirst(of: [box]) == 0)
    let second = [box, .init(x: 90, y: 50, width: 30, height: 10)]
    #expect(labels.takeFirst(of: second) == 1)
    let third = [box, .init(x: 190, y: 50, width: 30, height: 10)]
    #expect(labels.takeFirst(of: third) == nil)
  }

  @Test func keepsNamesClearOfLines() {
    var lines = MapLabels(width: 200, height: 100)
    lines.take(line: [PlanePoint(x: 0, y: 55), PlanePoint(x: 200, y: 55)])
    let (on, below) = (
      MapLabels.Box(x: 50, y: 50, width: 30, height: 10),
      MapLabels.Box(x: 50, y: 60, width: 30, height: 10)
    )
    var labels = MapLabels(width: 200, height: 100)
    #expect(labels.takeFirst(of: [on, below], clearOf: lines) == 1)
    #expect(labels.takeFirst(of: [on, below], clearOf: lines) == nil)
    #expect(labels.takeFirst(of: [on, below]) == 0)
  }

  /// A name has its second line only where both stand clear of borders; what has no room at all gets a number on its area.
  @Test func keepsAreasClearOfBorders() {
    let border = GeoShape.line([
      GeoPoint(longitude: -16, latitude: -1), GeoPoint(longitude: 16, latitude: -1),
    ])
    let lid = GeoShape.line([
      GeoPoint(longitude: -16, latitude: 2), GeoPoint(longitude: 16, latitude: 2),
    ])
    let sheet = MapSheet(
      projection: MapDrawingTests.plate,
      view: .extent(GeoExtent(west: -16, south: -10, east: 16, north: 10)),
      layers: [.init(kind: .border, shapes: [border, lid])],
      labels: [
        .init(
          position: GeoPoint(longitude: 0, latitude: 0.5),
          lines: [.init("Land"), .init("Terra", language: "la")], kind: .country)
      ],
      places: [
        MapSheet.Place(
          name: "A region with a name as long as the sheet is wide",
          position: GeoPoint(longitude: 8, latitude: 7), href: "r.html", stretch: .region)
      ])
    var key = MapKey()
    let svg = MapDrawingTests.drawing(sheet).svg(.narrow, id: "m", key: &key).text
    #expect(svg.contains(">Land</text>"))
    #expect(!svg.contains(">Terra</text>"))
    #expect(key.numbered.map(\.name) == ["A region with a name as long as the sheet is wide"])
    #expect(
      svg.contains(
        """
        <a class="map-place" href="r.html" aria-label="A region with a name as long as the sheet is wide">\
        <title>A region with a name as long as the sheet is wide</title><circle class="map-reach" cx="240" cy="30" r="12"/>\
        <text class="map-label map-label-region map-number label-middle" x="240" y="33.5">1</text></a>
        """))
  }
}
