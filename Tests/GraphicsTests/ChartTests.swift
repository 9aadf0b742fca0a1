import Markup
import Testing

@testable import Graphics

@Suite struct ChartTests {
  @Test(arguments: [
    (0.0, 100.0, 5, [0.0, 20, 40, 60, 80, 100]), (0, 244.81, 5, [0, 50, 100, 150, 200]),
    (0, 0.3, 3, [0, 0.1, 0.2, 0.3]), (-40, 40, 4, [-40, -20, 0, 20, 40]), (5, 5, 4, [5]),
  ])
  func putsTicksAtRoundNumbers(_ lower: Double, _ upper: Double, _ count: Int, _ ticks: [Double]) {
    let scale = LinearScale(lower: lower, upper: upper, start: 0, end: 100)
    #expect(scale.ticks(count: count).map { ($0 * 1000).rounded() / 1000 } == ticks)
  }

  @Test(arguments: [
    ([8.0, 244.81], 0.0, 250.0), ([0.67, 2.17], 0, 2.5), ([-3, 7], -4, 8), ([], 0, 0),
    ([0, 0], 0, 0),
  ])
  func startsAtZero(_ values: [Double], _ lower: Double, _ upper: Double) {
    let scale = LinearScale.fromZero(values, start: 0, end: 100, tickCount: 5)
    #expect([scale.lower, scale.upper] == [lower, upper])
  }

  @Test(arguments: [
    (0.0, "0"), (5459, "5,459"), (1_234_567.891, "1,234,567.89"), (0.05, "0.05"), (2.5, "2.5"),
    (-12, "\u{2212}12"), (-0.001, "0"), (999.999, "1,000"), (100, "100"),
  ])
  func writesNumbers(_ value: Double, _ text: String) {
    #expect(NumberFormat(decimalMark: ".", groupMark: ",").string(value) == text)
  }

  @Test(arguments: [(244.81, "245"), (22.73, "22,7"), (2.174, "2,17"), (5459, "5\u{202F}459")])
  func roundsLabels(_ value: Double, _ text: String) {
    #expect(NumberFormat(decimalMark: ",", groupMark: "\u{202F}").rounded(value) == text)
  }

  /// A year that is missing breaks the line, and so does a value that is.
  @Test func leavesGaps() {
    let chart = chart(.line, years: [2000, 2001, 2003, 2004, 2005], [1, 2, 3, nil, 4])
    #expect(
      chart.svg(.narrow, id: "c").text.contains(
        "<path class=\"series-line series-1\" d=\"M21 156.5L75.6 109M184.8 61.5M294 14\"/>"))
  }

  @Test func drawsBars() {
    #expect(
      chart(.bars(isStacked: false), years: [2020, 2021], [4, 8]).svg(.narrow, id: "c").text == """
        <svg class="chart-drawing chart-narrow" viewBox="0 0 320 230" role="img" aria-labelledby="c-title c-description">\
        <title id="c-title">T</title><desc id="c-description">D</desc>\
        <line class="chart-zero" x1="13" y1="204" x2="302" y2="204"/><text class="chart-tick label-end" x="7" y="208">0</text>\
        <line class="chart-grid" x1="13" y1="156.5" x2="302" y2="156.5"/><text class="chart-tick label-end" x="7" y="160.5">2</text>\
        <line class="chart-grid" x1="13" y1="109" x2="302" y2="109"/><text class="chart-tick label-end" x="7" y="113">4</text>\
        <line class="chart-grid" x1="13" y1="61.5" x2="302" y2="61.5"/><text class="chart-tick label-end" x="7" y="65.5">6</text>\
        <line class="chart-grid" x1="13" y1="14" x2="302" y2="14"/><text class="chart-tick label-end" x="7" y="18">8</text>\
        <line class="chart-grid" x1="85.3" y1="204" x2="85.3" y2="208"/><text class="chart-tick label-middle" x="85.3" y="222">2020</text>\
        <line class="chart-grid" x1="229.8" y1="204" x2="229.8" y2="208"/><text class="chart-tick label-middle" x="229.8" y="222">2021</text>\
        <rect class="series-bar series-1" x="33.2" y="109" width="103" height="95"/>\
        <text class="chart-value label-middle" x="85.3" y="104">4</text>\
        <rect class="series-bar series-1" x="177.7" y="14" width="103" height="190"/>\
        <text class="chart-value label-middle" x="229.8" y="9">8</text></svg>
        """)
  }

  @Test func drawsRowsOfDots() {
    let chart = Chart(
      .dots, positions: [.init(value: 0, label: "2014")],
      panels: [
        .init(title: nil, series: [.init(label: "A", values: [2]), .init(label: "B", values: [8])])
      ],
      numbers: NumberFormat(decimalMark: ".", groupMark: ","), title: "T", description: "D")
    #expect(
      chart.svg(.wide, id: "c").text == """
        <svg class="chart-drawing chart-wide" viewBox="0 0 640 76" role="img" aria-labelledby="c-title c-description">\
        <title id="c-title">T</title><desc id="c-description">D</desc>\
        <circle class="series-mark series-1" cx="46" cy="9" r="4"/><text class="chart-label" x="58" y="13">A</text>\
        <rect class="series-mark series-2" x="42.5" y="23.5" width="7" height="7"/><text class="chart-label" x="58" y="31">B</text>\
        <text class="chart-label label-end" x="30" y="58">2014</text>\
        <line class="chart-grid" x1="57" y1="53" x2="623" y2="53"/>\
        <line class="chart-range" x1="198.5" y1="53" x2="623" y2="53"/>\
        <circle class="series-mark series-1" cx="198.5" cy="53" r="4"/>\
        <rect class="series-mark series-2" x="619.5" y="49.5" width="7" height="7"/>\
        <text class="chart-value label-end" x="189.5" y="57">2</text><text class="chart-value" x="632" y="57">8</text>\
        <line class="chart-zero" x1="57" y1="40" x2="57" y2="72"/></svg>
        """)
  }

  @Test func drawsStepsOfEqualHeight() {
    let chart = Chart(
      .steps,
      positions: [
        .init(value: 1990, label: "1990", note: "one"),
        .init(value: 2010, label: "2010", note: "two & more"),
      ], panels: [.init(title: nil, series: [])],
      numbers: NumberFormat(decimalMark: ".", groupMark: ","),
      title: "T", description: "D")
    #expect(
      chart.svg(.wide, id: "c").text == """
        <svg class="chart-drawing chart-wide" viewBox="0 0 640 96" role="img" aria-labelledby="c-title c-description">\
        <title id="c-title">T</title><desc id="c-description">D</desc>\
        <text class="chart-value" x="11" y="72">1990</text><text class="chart-note" x="11" y="88">one</text>\
        <text class="chart-value label-end" x="571.5" y="20">2010</text>\
        <text class="chart-note label-end" x="571.5" y="36">two &amp; more</text>\
        <path class="series-line series-1" d="M4 56H578.5V4H636"/></svg>
        """)
  }

  @Test func drawsSlopes() {
    let svg = chart(.slope, years: [2000, 2010], [10, 20]).svg(.wide, id: "c").text
    #expect(
      svg.contains(
        "<line class=\"series-line series-1\" x1=\"60\" y1=\"140\" x2=\"553\" y2=\"30\"/>"))
    #expect(svg.contains("<text class=\"chart-value\" x=\"563\" y=\"34\">20 A</text>"))
  }

  /// Panels with units of their own have scales of their own.
  @Test(arguments: [(true, ["0", "20", "100"]), (false, ["0", "1", "2"])])
  func sharesScalesIfAsked(_ shares: Bool, _ ticks: [String]) {
    let chart = Chart(
      .line, positions: [.init(value: 2000, label: "2000")],
      panels: [
        .init(title: "big", series: [.init(label: "A", values: [100])]),
        .init(title: "small", series: [.init(label: "B", values: [2])]),
      ], sharesScale: shares, numbers: NumberFormat(decimalMark: ".", groupMark: ","), title: "T",
      description: "D")
    let second = chart.svg(.wide, id: "c").text.split(separator: "small")[1]
    for tick in ticks { #expect(second.contains(">\(tick)</text>"), "\(tick)") }
  }

  private func chart(_ kind: Chart.Kind, years: [Double], _ values: [Double?]) -> Chart {
    Chart(
      kind, positions: years.map { .init(value: $0, label: String(Int($0))) },
      panels: [.init(title: nil, series: [.init(label: "A", values: values)])],
      numbers: NumberFormat(decimalMark: ".", groupMark: ","), title: "T", description: "D")
  }
}
