import Graphics
import Markup
import Testing

/// Bars on one another: what is not known leaves out its part, and a dash stands for the sum.
struct ChartStackTests {
  @Test(arguments: cases) func stacks(_ example: ChartCase) {
    #expect(example.chart.svg(example.size, id: "c").text == example.svg)
  }

  @Test func namesThePlacesWithoutASum() {
    func chart(_ kind: String) -> Chart {
      Chart(
        chartKind(kind), over: .categories, positions: ChartCase.things("one", "two", "none"),
        panels: [
          ChartCase.panel(nil, ChartCase.series("A", 1, 2, nil), ChartCase.series("B", 1, nil, nil))
        ],
        numbers: NumberFormat(decimalMark: ".", groupMark: ","), ticks: .roundYears, title: "T",
        description: "D")
    }
    #expect(chart("bar stacked").placesWithoutSum.map(\.label) == ["two"])
    #expect(chart("bar").placesWithoutSum == [])
  }

  private static let cases = [
    ChartCase(
      "stacked bars, one not known whole", "bar stacked", over: .categories,
      ChartCase.things("one", "quiet"),
      [ChartCase.panel(nil, ChartCase.series("A", 4, 1), ChartCase.series("B", 2, nil))],
      """
      270
      <rect class="series-bar series-1" x="1" y="3" width="12" height="12"/>
      <text class="chart-label" x="18" y="14">A</text>
      <rect class="series-bar series-2" x="1" y="23" width="12" height="12"/>
      <text class="chart-label" x="18" y="34">B</text>
      <text class="chart-tick label-middle" x="80" y="265">one</text>
      <text class="chart-tick label-middle" x="240" y="265">quiet</text>
      <rect class="series-bar series-1" x="17.6" y="126" width="123.8" height="120"/>
      <rect class="series-bar series-2" x="17.6" y="66" width="123.8" height="60"/>
      <text class="chart-value label-middle" x="80" y="60">6</text>
      <rect class="series-bar series-1 is-quiet" x="177.6" y="216" width="123.8" height="30"/>
      <text class="chart-value label-middle" x="240" y="210">–</text>
      <line class="chart-zero" x1="0" y1="246" x2="320" y2="246"/>
      """),
    ChartCase(
      "stacks of mixed signs, of which parts are not known", "bar stacked", over: .categories,
      ChartCase.things("one", "two", "three"),
      [
        ChartCase.panel(
          nil, ChartCase.series("A", nil, -1, nil), ChartCase.series("B", 2, nil, nil),
          ChartCase.series("C", -2, -2, nil))
      ],
      """
      306
      <rect class="series-bar series-1" x="1" y="3" width="12" height="12"/>
      <text class="chart-label" x="18" y="14">A</text>
      <rect class="series-bar series-2" x="1" y="23" width="12" height="12"/>
      <text class="chart-label" x="18" y="34">B</text>
      <rect class="series-bar series-3" x="1" y="43" width="12" height="12"/>
      <text class="chart-label" x="18" y="54">C</text>
      <text class="chart-tick label-middle" x="53.3" y="301">one</text>
      <text class="chart-tick label-middle" x="160" y="301">two</text>
      <text class="chart-tick label-middle" x="266.7" y="301">three</text>
      <rect class="series-bar series-2" x="11.7" y="86" width="82.2" height="60"/>
      <rect class="series-bar series-3" x="11.7" y="146" width="82.2" height="60"/>
      <text class="chart-value label-middle" x="53.3" y="80">–</text>
      <rect class="series-bar series-1" x="118.4" y="146" width="82.2" height="30"/>
      <rect class="series-bar series-3" x="118.4" y="176" width="82.2" height="60"/>
      <text class="chart-value label-middle" x="160" y="251">–</text>
      <text class="chart-tick label-middle" x="266.7" y="140">–</text>
      <line class="chart-zero" x1="0" y1="146" x2="320" y2="146"/>
      """),
    ChartCase(
      "stacked rows, of which parts are not known", "bar horizontal stacked", over: .categories,
      ChartCase.things("one", "two", "none"),
      [
        ChartCase.panel(
          nil, ChartCase.series("A", 4, -3, nil), ChartCase.series("B", nil, nil, nil))
      ],
      """
      129
      <rect class="series-bar series-1" x="46.3" y="3" width="12" height="12"/>
      <text class="chart-label" x="63.3" y="14">A</text>
      <rect class="series-bar series-2" x="46.3" y="23" width="12" height="12"/>
      <text class="chart-label" x="63.3" y="34">B</text>
      <text class="chart-label label-end" x="35.3" y="62.5">one</text>
      <rect class="series-bar series-1" x="166.4" y="48" width="130.3" height="19"/>
      <text class="chart-tick" x="302.6" y="63">–</text>
      <text class="chart-label label-end" x="35.3" y="89.5">two</text>
      <rect class="series-bar series-1" x="68.7" y="75" width="97.7" height="19"/>
      <text class="chart-tick label-end" x="62.7" y="90">–</text>
      <text class="chart-label label-end" x="35.3" y="116.5">none</text>
      <text class="chart-tick" x="172.4" y="117">–</text>
      <line class="chart-zero" x1="166.4" y1="46" x2="166.4" y2="124"/>
      """),
    ChartCase(
      "stacked rows", "bar horizontal stacked", over: .categories, ChartCase.things("one"),
      [ChartCase.panel(nil, ChartCase.series("A", 4.5), ChartCase.series("B", 2))],
      """
      75
      <rect class="series-bar series-1" x="37.5" y="3" width="12" height="12"/>
      <text class="chart-label" x="54.5" y="14">A</text>
      <rect class="series-bar series-2" x="37.5" y="23" width="12" height="12"/>
      <text class="chart-label" x="54.5" y="34">B</text>
      <text class="chart-label label-end" x="26.5" y="62.5">one</text>
      <rect class="series-bar series-1" x="36.5" y="48" width="170.5" height="19"/>
      <rect class="series-bar series-2" x="206.9" y="48" width="75.8" height="19"/>
      <text class="chart-value" x="288.7" y="63">6.5</text>
      <line class="chart-zero" x1="36.5" y1="46" x2="36.5" y2="70"/>
      """),
  ]
}
