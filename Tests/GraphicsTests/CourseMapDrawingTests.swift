import Markup
import Testing

@testable import Graphics

@Suite struct CourseMapDrawingTests {
  @Test func ranksByTheLongestPath() {
    let graph = LayeredGraph(count: 4, edges: [(0, 1), (1, 2), (0, 3)])
    #expect(graph.layers.map { $0.map(\.node) } == [[0], [1, 3], [2]])
  }

  @Test func leavesOutEdgesThatOthersImply() {
    let graph = LayeredGraph(count: 3, edges: [(0, 1), (1, 2), (0, 2), (0, 1)])
    #expect(graph.routes.map { $0.map(\.node) } == [[0, 1], [1, 2]])
  }

  @Test func leadsLongEdgesThroughTheLayersBetween() {
    let graph = LayeredGraph(count: 5, edges: [(0, 1), (1, 2), (2, 4), (3, 4)])
    #expect(graph.layers.map { $0.map(\.node) } == [[0, 3], [1, nil], [2, nil], [4]])
    #expect(graph.routes.map { $0.map(\.node) } == [[0, 1], [1, 2], [2, 4], [3, nil, nil, 4]])
  }

  @Test func putsSlotsNearTheirNeighbours() {
    let graph = LayeredGraph(count: 4, edges: [(0, 3), (1, 2)])
    #expect(graph.layers.map { $0.map(\.node) } == [[0, 1], [3, 2]])
  }

  @Test func laysOutNothing() {
    let graph = LayeredGraph(count: 0, edges: [])
    #expect(graph.layers.isEmpty)
    #expect(graph.routes.isEmpty)
  }

  @Test func drawsBoxesWithTitles() {
    let drawing = CourseMapDrawing(
      parts: [
        .init(number: 1, title: "A & b", href: "a.html"),
        .init(
          number: 2, title: "A title of a section that takes far more than two lines of it",
          href: "b.html"),
      ], edges: [(0, 1)], title: "T", description: "D")
    #expect(
      drawing.svg(.wide, id: "m").text == """
        <svg class="course-map course-map-wide" viewBox="0 0 960 140" role="group" aria-labelledby="m-title m-description">\
        <title id="m-title">T</title><desc id="m-description">D</desc>\
        <path class="course-edge" d="M480 54C480 70 480 70 480 86"/>\
        <a href="a.html" aria-label="1. A &amp; b"><rect class="course-part-box" x="372" y="2" width="216" height="52" rx="6"/>\
        <text class="course-number" x="382" y="33">1</text><text class="course-title" x="412" y="33">A &amp; b</text></a>\
        <a href="b.html" aria-label="2. A title of a section that takes far more than two lines of it">\
        <rect class="course-part-box" x="372" y="86" width="216" height="52" rx="6"/>\
        <text class="course-number" x="382" y="117">2</text><text class="course-title" x="412" y="108.5">A title of a section</text>\
        <text class="course-title" x="412" y="125.5">that takes far more…</text></a></svg>
        """)
    #expect(
      drawing.svg(.narrow, id: "n").text == """
        <svg class="course-map course-map-narrow" viewBox="0 0 320 100" role="group" aria-labelledby="n-title n-description">\
        <title id="n-title">T</title><desc id="n-description">D</desc>\
        <path class="course-edge" d="M56 30C41 30 41 70 56 70"/>\
        <a href="a.html" aria-label="1. A &amp; b"><rect class="course-part-box" x="56" y="2" width="262" height="44" rx="6"/>\
        <text class="course-number" x="66" y="29">1</text><text class="course-title" x="96" y="29">A &amp; b</text></a>\
        <a href="b.html" aria-label="2. A title of a section that takes far more than two lines of it">\
        <rect class="course-part-box" x="56" y="54" width="262" height="44" rx="6"/>\
        <text class="course-number" x="66" y="81">2</text><text class="course-title" x="96" y="72.5">A title of a section that</text>\
        <text class="course-title" x="96" y="89.5">takes far more than two lines…</text></a></svg>
        """)
  }
}
