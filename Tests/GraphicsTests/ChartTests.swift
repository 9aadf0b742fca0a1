import Graphics
import Markup
import Testing

/// Whole small drawings of rows, slopes and steps.
@Suite struct ChartTests {
  @Test(arguments: cases)
  func draws(_ test: ChartCase) {
    #expect(test.chart.svg(test.size, id: "c").text == test.svg)
  }

  static let cases: [ChartCase] = [
    ChartCase(
      "rows in two panels on one scale, one of them standing back", "bar horizontal",
      over: .categories, ChartCase.things("Russia", "quiet"),
      [
        ChartCase.panel("All", ChartCase.series("A", 5459, 50)),
        ChartCase.panel("Ready", ChartCase.series("A", 4309, nil)),
      ], size: .wide,
      """
      80
      <text class="chart-panel" x="60.1" y="14">All</text>
      <text class="chart-label label-end" x="50.1" y="40.5">Russia</text>
      <rect class="series-bar series-1" x="60.1" y="26" width="220.7" height="19"/>
      <text class="chart-value" x="286.8" y="41">5,459</text>
      <text class="chart-label label-end" x="50.1" y="67.5">quiet</text>
      <rect class="series-bar series-1 is-quiet" x="60.1" y="53" width="2" height="19"/>
      <text class="chart-value" x="68.1" y="68">50</text>
      <line class="chart-zero" x1="60.1" y1="24" x2="60.1" y2="75"/>
      <text class="chart-panel" x="362.1" y="14">Ready</text>
      <rect class="series-bar series-1" x="362.1" y="26" width="174.2" height="19"/>
      <text class="chart-value" x="542.3" y="41">4,309</text>
      <text class="chart-tick" x="368.1" y="68">–</text>
      <line class="chart-zero" x1="362.1" y1="24" x2="362.1" y2="75"/>
      """),
    ChartCase(
      "rows of points", "dot", over: .categories, ChartCase.things("one"),
      [
        ChartCase.panel(
          nil, ChartCase.series("A", 2), ChartCase.series("B", 5), ChartCase.series("C", 8),
          ChartCase.series("D", nil))
      ],
      """
      123
      <circle class="series-mark series-1" cx="42.5" cy="9" r="4"/>
      <text class="chart-label" x="54.5" y="14">A</text>
      <rect class="series-mark series-2" x="38.5" y="25" width="8" height="8"/>
      <text class="chart-label" x="54.5" y="34">B</text>
      <path class="series-mark series-3" d="M42.5 44l5.5 9.5h-11z"/>
      <text class="chart-label" x="54.5" y="54">C</text>
      <path class="series-mark series-4" d="M42.5 63.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z"/>
      <text class="chart-label" x="54.5" y="74">D</text>
      <line class="chart-zero" x1="58.4" y1="86" x2="58.4" y2="118"/>
      <text class="chart-label label-end" x="26.5" y="106.5">one</text>
      <line class="chart-grid" x1="58.4" y1="102" x2="298" y2="102"/>
      <line class="chart-range" x1="118.3" y1="102" x2="298" y2="102"/>
      <circle class="series-mark series-1" cx="118.3" cy="102" r="4"/>
      <rect class="series-mark series-2" x="204.2" y="98" width="8" height="8"/>
      <path class="series-mark series-3" d="M298 97l5.5 9.5h-11z"/>
      <text class="chart-value label-end" x="109.3" y="107">2</text>
      <text class="chart-value label-middle" x="208.2" y="93">5</text>
      <text class="chart-value" x="307" y="107">8</text>
      """),
    ChartCase(
      "a slope", "slope", ChartCase.years(2000, 2010),
      [ChartCase.panel(nil, ChartCase.series("A", 10, 20), ChartCase.series("B", 10, 5))],
      size: .wide,
      """
      272
      <line class="chart-grid" x1="33.9" y1="24" x2="33.9" y2="260"/>
      <text class="chart-tick label-middle" x="33.9" y="14">2000</text>
      <line class="chart-grid" x1="589.3" y1="24" x2="589.3" y2="260"/>
      <text class="chart-tick label-middle" x="589.3" y="14">2010</text>
      <line class="series-line series-1" x1="33.9" y1="147" x2="589.3" y2="34"/>
      <circle class="series-mark series-1" cx="33.9" cy="147" r="4"/>
      <circle class="series-mark series-1" cx="589.3" cy="34" r="4"/>
      <line class="series-line series-2" x1="33.9" y1="147" x2="589.3" y2="203.5"/>
      <rect class="series-mark series-2" x="29.9" y="143" width="8" height="8"/>
      <rect class="series-mark series-2" x="585.3" y="199.5" width="8" height="8"/>
      <text class="chart-value" x="599.3" y="39">20 A</text>
      <text class="chart-value" x="599.3" y="208.5">5 B</text>
      <text class="chart-value label-end" x="23.9" y="152">10</text>
      <text class="chart-value label-end" x="23.9" y="169">10</text>
      """),
    ChartCase(
      "steps", "steps", over: .dates,
      [
        .init(value: 1990, label: "1990", note: "one"),
        .init(value: 2010, label: "2010", note: "two words & more that need a second line here"),
      ], [ChartCase.panel()], annotations: [.init(value: 1995, label: "M")],
      """
      136
      <line class="chart-event" x1="74.9" y1="2" x2="74.9" y2="89"/>
      <text class="chart-note" x="80.9" y="12">M</text>
      <text class="chart-value" x="12" y="107">1990</text>
      <text class="chart-note" x="12" y="124">one</text>
      <text class="chart-value label-end" x="279.6" y="45">2010</text>
      <text class="chart-note label-end" x="279.6" y="62">two words &amp; more that need a second</text>
      <text class="chart-note label-end" x="279.6" y="79">line here</text>
      <path class="series-line series-1" d="M4 89H287.6V27H316"/>
      """),
    ChartCase(
      "a strip of cells, two of one day, one standing back, one without a word", "strip",
      over: .dates,
      [
        .init(value: 1990, label: "1990", note: "no"),
        .init(
          value: 1991, label: "March 1991", note: "a word & more that need lines", isQuiet: true),
        .init(value: 1991, label: "March 1991", note: "no"),
        .init(value: 1992, label: "1992"),
      ], [ChartCase.panel()],
      """
      148
      <rect class="chart-cell" x="0.5" y="0.5" width="156" height="70"/>
      <rect class="series-bar series-1" x="0.5" y="0.5" width="156" height="6"/>
      <text class="chart-tick" x="8" y="22">1990</text>
      <text class="chart-value" x="8" y="40">no</text>
      <rect class="chart-cell" x="163.5" y="0.5" width="156" height="70"/>
      <rect class="series-bar series-2 is-quiet" x="163.5" y="0.5" width="156" height="6"/>
      <text class="chart-tick" x="171" y="22">March 1991</text>
      <text class="chart-value" x="171" y="40">a word &amp; more</text>
      <text class="chart-value" x="171" y="57">that need lines</text>
      <rect class="chart-cell" x="0.5" y="77.5" width="156" height="70"/>
      <rect class="series-bar series-1" x="0.5" y="77.5" width="156" height="6"/>
      <text class="chart-tick" x="8" y="99">March 1991</text>
      <text class="chart-value" x="8" y="117">no</text>
      <rect class="chart-cell" x="163.5" y="77.5" width="156" height="70"/>
      <text class="chart-tick" x="171" y="99">1992</text>
      """),
  ]
}

/// Names that find no room below bars stand before them, and words stay on the picture.
@Suite struct ChartRoomTests {
  private func chart(_ kind: String, _ names: [String], _ labels: [String]) -> Chart {
    Chart(
      chartKind(kind), over: .categories,
      positions: names.enumerated().map { .init(value: Double($0.offset), label: $0.element) },
      panels: [
        .init(
          title: nil,
          series: labels.map { label in
            .init(label: label, values: names.indices.map { .init(Double($0 + 1)) })
          })
      ], numbers: NumberFormat(decimalMark: ".", groupMark: ","), ticks: .roundYears, title: "T",
      description: "D")
  }

  @Test func laysBarsDownWhereTheirNamesCollide() {
    let names = ["Deutschland", "Kyrgyzstan", "Turkmenistan", "Uzbekistan"]
    let bars = chart("bar", names, ["A"])
    let rows = chart("bar horizontal", names, ["A"])
    #expect(bars.svg(.narrow, id: "c").text == rows.svg(.narrow, id: "c").text)
    #expect(bars.svg(.wide, id: "c").text != rows.svg(.wide, id: "c").text)
  }

  @Test func breaksWordsThatAreWiderThanTheirRoom() {
    let svg = chart(
      "bar horizontal", [String(repeating: "Donaudampf", count: 4), "北京北京北京北京北京北京"],
      ["A"]
    ).svg(.narrow, id: "c").text
    #expect(svg.contains(">DonaudampfD-</text>"))
    #expect(svg.contains(">北京北京北京北京</text>"))
  }

  @Test func keepsTheHeadsOfSlopesOnThePicture() {
    let svg = chart(
      "slope", ["Before the great reform of the land", "After the great reform"], ["A"]
    ).svg(.narrow, id: "c").text
    #expect(
      svg.contains(#"<text class="chart-tick" x="0" y="14">Before the great</text>"#)
        && svg.contains(
          #"<text class="chart-tick label-end" x="320" y="14">After the great</text>"#)
    )
  }
}
