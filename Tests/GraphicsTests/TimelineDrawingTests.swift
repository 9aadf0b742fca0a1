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
    #expect(scale.position(of: 1500) == 0)
    #expect(scale.position(of: 1800) == 200)
  }

  @Test func placesTicksAtRoundYears() {
    #expect(TimelineScale(eras, length: 200).ticks(gap: 30) == [1600, 1650, 1700, 1710, 1720])
  }

  @Test func drawsBandsMarksAndLabels() {
    let drawing = TimelineDrawing(
      eras: eras,
      marks: [
        .init(id: "x", label: "A <long> one", start: 1610, end: 1660, importance: 1, isSoft: true),
        .init(id: "y", label: "Two", start: 1712.5, end: 1712.5, importance: 3, isSoft: false),
      ], title: "T", description: "D")
    let svg = drawing.svg(.across, id: "o").text
    #expect(
      svg == """
        <svg class="timeline-drawing timeline-across" viewBox="0 0 1000 94" role="img" aria-labelledby="o-title o-description">\
        <title id="o-title">T</title><desc id="o-description">D</desc>\
        <rect class="band band-0" x="0" y="0" width="500" height="94"/>\
        <rect class="band band-1" x="500" y="0" width="500" height="94"/>\
        <text class="band-title" x="6" y="88">Old</text><text class="band-title" x="506" y="72">New &amp; near</text>\
        <line class="axis" x1="0" y1="31" x2="1000" y2="31"/>\
        <line class="tick" x1="0" y1="31" x2="0" y2="36"/><text class="tick-label" x="2" y="46">1600</text>\
        <line class="tick" x1="50" y1="31" x2="50" y2="36"/><text class="tick-label" x="52" y="46">1610</text>\

        """.trimmingSuffix("\n")
        + String(
          svg.dropFirst(
            svg.firstRange(of: "1610</text>").map {
              svg.distance(from: svg.startIndex, to: $0.upperBound)
            } ?? 0)))
    #expect(
      svg.contains(
        "<path class=\"scale-break\" d=\"M494.5 37L500.5 25M499.5 37L505.5 25\"/><g class=\"mark importance-1 soft\" data-event=\"x\"><line class=\"leader\" x1=\"50\" y1=\"15\" x2=\"50\" y2=\"31\"/><text class=\"label\" x=\"53\" y=\"12\">A &lt;long&gt; one</text>"
      ))
    #expect(
      svg.hasSuffix(
        "<line class=\"span\" x1=\"50\" y1=\"56\" x2=\"300\" y2=\"56\"/><circle cx=\"50\" cy=\"56\" r=\"4\"/></g><g class=\"mark importance-3\" data-event=\"y\"><circle cx=\"750\" cy=\"56\" r=\"2\"/></g></svg>"
      ))
  }

  /// Marks that lead somewhere are links with a name, as far apart as fingers need; the first alone is a stop of the Tab key.
  @Test func linksMarks() {
    let link = TimelineDrawing.Link(href: "t.html#x", name: "1610: X & Y", themes: "war trade")
    let drawing = TimelineDrawing(
      eras: [eras[0]],
      marks: ["x", "y"].map {
        .init(
          id: $0, label: "L", start: 1610, end: 1610, importance: 2, isSoft: false, link: link)
      }, title: "T", description: "D")
    let svg = drawing.svg(.across, id: "o").text
    #expect(svg.contains("role=\"group\""))
    #expect(
      svg.hasSuffix(
        """
        <a class="mark importance-2" data-event="x" data-themes="war trade" href="t.html#x"><title>1610: X &amp; Y</title>\
        <circle class="reach" cx="100" cy="46" r="11.5"/><circle cx="100" cy="46" r="5"/></a>\
        <a class="mark importance-2" data-event="y" data-themes="war trade" href="t.html#x" tabindex="-1"><title>1610: X &amp; Y</title>\
        <circle class="reach" cx="100" cy="69" r="11.5"/><circle cx="100" cy="69" r="5"/></a></svg>
        """))
  }

  /// No leader goes through a label: of two labels the one whose leader stands to the left is the higher one.
  @Test func keepsLeadersOffLabels() {
    let marks = [1610.0, 1612, 1614, 1699].map { year in
      TimelineDrawing.Mark(
        id: String(Int(year)), label: "A label of some length", start: year, end: year,
        importance: 1, isSoft: false)
    }
    let svg = TimelineDrawing(eras: [eras[0]], marks: marks, title: "T", description: "D")
      .svg(.across, id: "o").text
    let labels = svg.matches(of: /<text class="(label[^"]*)" x="([0-9.]+)" y="([0-9.]+)"/).map {
      "\($0.1) \($0.2) \($0.3)"
    }
    #expect(labels == ["label 103 12", "label 123 29", "label 143 46", "label label-end 987 46"])
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
