import Graphics
import Markup
import Testing

@Suite struct TimelineDrawingTests {
  let eras = [
    TimelineScale.Era(id: "a", title: "Old", start: 1600, end: 1700, eventCount: 1),
    TimelineScale.Era(id: "b", title: "New & near", start: 1700, end: 1725, eventCount: 4),
  ]

  @Test func givesErasTheMeanOfYearsAndEvents() {
    let scale = TimelineScale(eras, length: 200)
    #expect(scale.bands.map(\.start) == [0, 100])
    #expect(scale.bands.map(\.end) == [100, 200])
    #expect(scale.position(of: 1650) == 50)
    #expect(scale.position(of: 1712.5) == 150)
  }

  @Test func placesNothingOutsideItsEras() {
    let scale = TimelineScale(eras, length: 200)
    #expect(scale.position(of: 1599.9) == nil)
    #expect(scale.position(of: 1725.1) == nil)
    #expect(!scale.shows(from: 1500, to: 1590))
    #expect(!scale.shows(from: nil, to: nil))
    #expect(scale.shows(from: nil, to: 1650))
    #expect(scale.shows(from: 1500, to: 1800))
  }

  @Test func givesTimeBetweenErasABand() {
    let scale = TimelineScale(
      [
        .init(id: "b", title: "B", start: 2000, end: 2100, eventCount: 1),
        .init(id: "a", title: "A", start: 1800, end: 1900, eventCount: 1),
      ], length: 300, margin: 15)
    #expect(scale.bands.map(\.era.title) == ["A", "", "B"])
    #expect(scale.bands.map(\.start) == [15, 105, 195])
    #expect(scale.position(of: 1950) == 150)
  }

  @Test func keepsShortErasBesideBillionsOfYears() {
    let scale = TimelineScale(
      [
        .init(id: "a", title: "A", start: -13_800_000_000, end: 1900, eventCount: 1),
        .init(id: "b", title: "B", start: 1900, end: 2000, eventCount: 1),
      ], length: 115)
    #expect(scale.bands.map { Int($0.end.rounded()) } == [100, 115])
  }

  @Test func keepsLabelsOfNeighbouringErasApart() throws {
    let drawing = TimelineDrawing(
      eras: [
        .init(id: "a", title: "A", start: 1000, end: 1999.5, eventCount: 1),
        .init(id: "b", title: "B", start: 1999.5, end: 2003.5, eventCount: 90),
      ], marks: [], ticks: .roundYears, title: "T", description: "D")
    let places = drawing.svg(.across, id: "o").text.split(
      separator: "<text class=\"tick-label\" x=\""
    )
    .dropFirst().compactMap { Double($0.prefix { $0 != "\"" }) }
    #expect(places.count > 3)
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 > 26 })
  }

  @Test(arguments: [TimelineDrawing.Direction.across, .down])
  func drawsAnySpanInBoundedSize(_ direction: TimelineDrawing.Direction) {
    let drawing = TimelineDrawing(
      eras: [
        .init(id: "a", title: "A", start: -999_999_999_999, end: 999_999_999_999, eventCount: 1)
      ],
      marks: [], ticks: .roundYears, title: "T", description: "D")
    #expect(drawing.svg(direction, id: "o").bytes.count < 5_000)
  }

  @Test func drawsBandsMarksAndLabels() {
    #expect(drawing.svg(.across, id: "o").text == across)
  }

  @Test func drawsDownwards() {
    #expect(drawing.svg(.down, id: "o").text == down)
  }

  /// Marks that lead somewhere are links with a name, as far apart as fingers need; the first alone is a stop of the Tab key.
  @Test func linksMarks() {
    let link = TimelineDrawing.Link(href: "t.html#x", name: "1610: X & Y", themes: "war trade")
    let drawing = TimelineDrawing(
      eras: [eras[0]],
      marks: ["x", "y"].map {
        .init(
          id: $0, label: "L", start: 1610, end: 1610, importance: 2, isSoft: false, link: link)
      }, ticks: .roundYears, title: "T", description: "D")
    let svg = drawing.svg(.across, id: "o").text
    #expect(svg.contains("role=\"group\""))
    #expect(
      svg.hasSuffix(
        """
        <a class="mark importance-2" data-event="x" data-themes="war trade" href="t.html#x"><title>1610: X &amp; Y</title>\
        <circle class="reach" cx="107.2" cy="46" r="11.5"/><circle cx="107.2" cy="46" r="5"/></a>\
        <a class="mark importance-2" data-event="y" data-themes="war trade" href="t.html#x" tabindex="-1"><title>1610: X &amp; Y</title>\
        <circle class="reach" cx="107.2" cy="69" r="11.5"/><circle cx="107.2" cy="69" r="5"/></a></svg>
        """))
  }

  /// Labels near the end of a picture leave room for each other by standing on the other side of their leaders.
  @Test func labelsLandmarksThatStandCloseAtTheEnd() {
    let marks = stride(from: 1600.0, through: 1700, by: 5).map { year in
      TimelineDrawing.Mark(
        id: String(Int(year)), label: "A label of some length", start: year, end: year,
        importance: 1, isSoft: false)
    }
    let svg = TimelineDrawing(
      eras: [eras[0]], marks: marks, ticks: .roundYears, title: "T", description: "D"
    ).svg(.across, id: "o").text
    #expect(svg.matches(of: /class="label/).count == 15)
  }

  /// No leader goes through a label: of two labels the one whose leader stands to the left is the higher one.
  @Test func keepsLeadersOffLabels() {
    let marks = [1610.0, 1612, 1614, 1699].map { year in
      TimelineDrawing.Mark(
        id: String(Int(year)), label: "A label of some length", start: year, end: year,
        importance: 1, isSoft: false)
    }
    let svg = TimelineDrawing(
      eras: [eras[0]], marks: marks, ticks: .roundYears, title: "T", description: "D"
    )
    .svg(.across, id: "o").text
    let labels = svg.matches(of: /<text class="(label[^"]*)" x="([0-9.]+)" y="([0-9.]+)"/).map {
      "\($0.1) \($0.2) \($0.3)"
    }
    #expect(
      labels == ["label 110.2 12", "label 129.8 29", "label 149.5 46", "label label-end 978.2 46"])
  }

  private var drawing: TimelineDrawing {
    TimelineDrawing(
      eras: eras,
      marks: [
        .init(id: "x", label: "A <long> one", start: 1610, end: 1660, importance: 1, isSoft: true),
        .init(id: "o", label: "Outside", start: 1500, end: 1501, importance: 1, isSoft: false),
        .init(id: "u", label: "Until", start: nil, end: 1650, importance: 2, isSoft: true),
        .init(id: "y", label: "Two", start: 1712.5, end: 1712.5, importance: 3, isSoft: false),
        .init(id: "z", label: "On", start: 1720, end: 1800, importance: 1, isSoft: false),
      ], ticks: .roundYears, title: "T", description: "D")
  }

  private let across = """
    <svg class="timeline-drawing timeline-across" viewBox="0 0 1000 103" role="img" aria-labelledby="o-title o-description">\
    <title id="o-title">T</title><desc id="o-description">D</desc>\
    <rect class="band band-0" x="0" y="0" width="500" height="103"/>\
    <rect class="band band-1" x="500" y="0" width="500" height="103"/>\
    <text class="band-title" x="6" y="97">Old</text><text class="band-title" x="506" y="81">New &amp; near</text>\
    <line class="axis" x1="0" y1="31" x2="1000" y2="31"/><line class="tick" x1="9" y1="31" x2="9" y2="36"/>\
    <text class="tick-label" x="11" y="47">1600</text><line class="tick" x1="58.1" y1="31" x2="58.1" y2="36"/>\
    <text class="tick-label" x="60.1" y="47">1610</text><line class="tick" x1="107.2" y1="31" x2="107.2" y2="36"/>\
    <text class="tick-label" x="109.2" y="47">1620</text>\
    <line class="tick" x1="156.3" y1="31" x2="156.3" y2="36"/>\
    <text class="tick-label" x="158.3" y="47">1630</text>\
    <line class="tick" x1="205.4" y1="31" x2="205.4" y2="36"/>\
    <text class="tick-label" x="207.4" y="47">1640</text>\
    <line class="tick" x1="254.5" y1="31" x2="254.5" y2="36"/>\
    <text class="tick-label" x="256.5" y="47">1650</text>\
    <line class="tick" x1="303.6" y1="31" x2="303.6" y2="36"/>\
    <text class="tick-label" x="305.6" y="47">1660</text>\
    <line class="tick" x1="352.7" y1="31" x2="352.7" y2="36"/>\
    <text class="tick-label" x="354.7" y="47">1670</text>\
    <line class="tick" x1="401.8" y1="31" x2="401.8" y2="36"/>\
    <text class="tick-label" x="403.8" y="47">1680</text>\
    <line class="tick" x1="450.9" y1="31" x2="450.9" y2="36"/>\
    <text class="tick-label" x="452.9" y="47">1690</text><line class="tick" x1="500" y1="31" x2="500" y2="36"/>\
    <text class="tick-label" x="502" y="47">1700</text><line class="tick" x1="598.2" y1="31" x2="598.2" y2="36"/>\
    <text class="tick-label" x="600.2" y="47">1705</text>\
    <line class="tick" x1="696.4" y1="31" x2="696.4" y2="36"/>\
    <text class="tick-label" x="698.4" y="47">1710</text>\
    <line class="tick" x1="794.6" y1="31" x2="794.6" y2="36"/>\
    <text class="tick-label" x="796.6" y="47">1715</text>\
    <line class="tick" x1="892.8" y1="31" x2="892.8" y2="36"/>\
    <text class="tick-label" x="894.8" y="47">1720</text>\
    <path class="scale-break" d="M494.5 36L500.5 26M499.5 36L505.5 26"/>\
    <g class="mark importance-1 soft" data-event="x"><line class="leader" x1="58.1" y1="15" x2="58.1" y2="31"/>\
    <text class="label" x="61.1" y="12">A &lt;long&gt; one</text>\
    <line class="span" x1="58.1" y1="56" x2="303.6" y2="56"/><circle cx="58.1" cy="56" r="4"/></g>\
    <g class="mark importance-2 soft" data-event="u"><line class="span" x1="9" y1="65" x2="254.5" y2="65"/>\
    <circle cx="254.5" cy="65" r="3"/></g><g class="mark importance-3" data-event="y">\
    <circle cx="745.5" cy="56" r="2"/></g><g class="mark importance-1" data-event="z">\
    <line class="leader" x1="892.8" y1="15" x2="892.8" y2="31"/><text class="label" x="895.8" y="12">On</text>\
    <line class="span" x1="892.8" y1="56" x2="991" y2="56"/><circle cx="892.8" cy="56" r="4"/></g></svg>
    """
  private let down = """
    <svg class="timeline-drawing timeline-down" viewBox="0 0 320 1100" role="img" aria-labelledby="o-title o-description">\
    <title id="o-title">T</title><desc id="o-description">D</desc>\
    <rect class="band band-0" x="0" y="0" width="320" height="550"/>\
    <text class="band-title label-end" x="314" y="14">Old</text>\
    <rect class="band band-1" x="0" y="550" width="320" height="550"/>\
    <text class="band-title label-end" x="314" y="564">New &amp; near</text>\
    <line class="axis" x1="44" y1="0" x2="44" y2="1100"/><line class="tick" x1="39" y1="9" x2="44" y2="9"/>\
    <text class="tick-label" x="6" y="13">1600</text><line class="tick" x1="39" y1="63.1" x2="44" y2="63.1"/>\
    <text class="tick-label" x="6" y="67.1">1610</text><line class="tick" x1="39" y1="117.2" x2="44" y2="117.2"/>\
    <text class="tick-label" x="6" y="121.2">1620</text><line class="tick" x1="39" y1="171.3" x2="44" y2="171.3"/>\
    <text class="tick-label" x="6" y="175.3">1630</text><line class="tick" x1="39" y1="225.4" x2="44" y2="225.4"/>\
    <text class="tick-label" x="6" y="229.4">1640</text><line class="tick" x1="39" y1="279.5" x2="44" y2="279.5"/>\
    <text class="tick-label" x="6" y="283.5">1650</text><line class="tick" x1="39" y1="333.6" x2="44" y2="333.6"/>\
    <text class="tick-label" x="6" y="337.6">1660</text><line class="tick" x1="39" y1="387.7" x2="44" y2="387.7"/>\
    <text class="tick-label" x="6" y="391.7">1670</text><line class="tick" x1="39" y1="441.8" x2="44" y2="441.8"/>\
    <text class="tick-label" x="6" y="445.8">1680</text><line class="tick" x1="39" y1="495.9" x2="44" y2="495.9"/>\
    <text class="tick-label" x="6" y="499.9">1690</text><line class="tick" x1="39" y1="550" x2="44" y2="550"/>\
    <text class="tick-label" x="6" y="554">1700</text><line class="tick" x1="39" y1="593.3" x2="44" y2="593.3"/>\
    <text class="tick-label" x="6" y="597.3">1702</text><line class="tick" x1="39" y1="636.6" x2="44" y2="636.6"/>\
    <text class="tick-label" x="6" y="640.6">1704</text><line class="tick" x1="39" y1="679.8" x2="44" y2="679.8"/>\
    <text class="tick-label" x="6" y="683.8">1706</text><line class="tick" x1="39" y1="723.1" x2="44" y2="723.1"/>\
    <text class="tick-label" x="6" y="727.1">1708</text><line class="tick" x1="39" y1="766.4" x2="44" y2="766.4"/>\
    <text class="tick-label" x="6" y="770.4">1710</text><line class="tick" x1="39" y1="809.7" x2="44" y2="809.7"/>\
    <text class="tick-label" x="6" y="813.7">1712</text><line class="tick" x1="39" y1="853" x2="44" y2="853"/>\
    <text class="tick-label" x="6" y="857">1714</text><line class="tick" x1="39" y1="896.2" x2="44" y2="896.2"/>\
    <text class="tick-label" x="6" y="900.2">1716</text><line class="tick" x1="39" y1="939.5" x2="44" y2="939.5"/>\
    <text class="tick-label" x="6" y="943.5">1718</text><line class="tick" x1="39" y1="982.8" x2="44" y2="982.8"/>\
    <text class="tick-label" x="6" y="986.8">1720</text>\
    <line class="tick" x1="39" y1="1026.1" x2="44" y2="1026.1"/>\
    <text class="tick-label" x="6" y="1030.1">1722</text>\
    <line class="tick" x1="39" y1="1069.4" x2="44" y2="1069.4"/>\
    <text class="tick-label" x="6" y="1073.4">1724</text>\
    <path class="scale-break" d="M38.5 555L44.5 545M43.5 555L49.5 545"/>\
    <g class="mark importance-1 soft" data-event="x"><text class="label" x="59" y="67.1">A &lt;long&gt; one</text>\
    <line class="span" x1="52.5" y1="63.1" x2="52.5" y2="333.6"/><circle cx="52.5" cy="63.1" r="4"/></g>\
    <g class="mark importance-2 soft" data-event="u"><line class="span" x1="61.5" y1="9" x2="61.5" y2="279.5"/>\
    <circle cx="61.5" cy="279.5" r="3"/></g><g class="mark importance-3" data-event="y">\
    <circle cx="52.5" cy="820.5" r="2"/></g><g class="mark importance-1" data-event="z">\
    <text class="label" x="59" y="986.8">On</text><line class="span" x1="52.5" y1="982.8" x2="52.5" y2="1091"/>\
    <circle cx="52.5" cy="982.8" r="4"/></g></svg>
    """
}
