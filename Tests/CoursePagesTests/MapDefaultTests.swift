import SiteGenerator
import TestSupport
import Testing

/// A map needs places alone: name, words, projection, extent and ground come by themselves.
@Suite struct MapDefaultTests {
  private static func files(_ lines: String, _ places: [(String, Double, Double)])
    -> [String: TestFile]
  {
    var files: [String: TestFile] = [
      "content/sections/01-a.md": TestFile(
        "---\ntitle: A\nsummary: S.\n---\n```map\n\(lines)\n```")
    ]
    for (name, latitude, longitude) in places {
      files["content/places/\(name.lowercased()).md"] = TestFile(
        "---\nname: \(name)\nlat: \(latitude)\nlon: \(longitude)\n---")
    }
    return files
  }

  /// What lies beyond the sheet that an author chose is named below it and not in the picture's words.
  @Test func saysWhatItShows() async throws {
    let site = await build(
      Self.files(
        "places: [rome, carthage]\nextent: [5, 40, 30, 50]",
        [("Rome", 41.9, 12.5), ("Carthage", 36.85, 10.33)]))
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    #expect(page.contains("wide-description\">A map that shows Rome.</desc>"))
    #expect(page.contains(">Carthage</a></p>"))
  }

  @Test func drawsPlacesOnTheLandOfTheWorld() async throws {
    let site = await build(
      Self.files("places: [rome, carthage]", [("Rome", 41.9, 12.5), ("Carthage", 36.85, 10.33)]))
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    #expect(page.contains("<strong class=\"figure-title\">Carthage and Rome</strong>"))
    #expect(page.contains("wide-description\">A map that shows Carthage, Rome.</desc>"))
    #expect(page.contains("<path class=\"map-land\""))
    #expect(page.contains("<p class=\"figure-note\">Land: Natural Earth. </p>"))
    #expect(page.contains("Show the places and the data"))
    #expect(!page.contains("GeoJSON"))
  }

  @Test func tellsThatAGroundWouldBeTooCoarse() async throws {
    let site = await build(
      Self.files("places: all", [("Forum", 41.8925, 12.4853), ("Pantheon", 41.8986, 12.4769)]))
    let page = try site.text("sections/a.html")
    #expect(page.contains("<rect class=\"map-land\""))
    #expect(!page.contains("<path class=\"map-land\""))
    #expect(page.contains("At this scale no coast is drawn."))
  }

  @Test func countsManyPlaces() async throws {
    let places = (0..<14).map { ("P\(10 + $0)", Double($0 * 5), Double($0 * 20 - 130)) }
    let site = await build(Self.files("places: all\nground: false", places))
    let page = try site.text("sections/a.html")
    #expect(page.contains("<strong class=\"figure-title\">14 places</strong>"))
    #expect(
      page.contains(
        "A map that shows 14 places: P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21 ….")
    )
    #expect(!page.contains("Natural Earth"))
    #expect(!page.contains("<path class=\"map-land"))
  }

  @Test func staysLightOnTheWholeWorld() async throws {
    let site = await build(
      Self.files(
        "places: all",
        [("London", 51.5, 0), ("Lima", -12, -77), ("Tokyo", 35.7, 139.7), ("Sydney", -33.9, 151)]))
    #expect(try site.text("sections/a.html").utf8.count < 60_000)
  }
}
