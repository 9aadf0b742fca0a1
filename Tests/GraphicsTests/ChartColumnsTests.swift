import Graphics
import Markup
import Testing

/// Whole small drawings with numbers upwards.
@Suite struct ChartColumnsTests {
  @Test(arguments: cases)
  func draws(_ test: ChartCase) {
    #expect(test.chart.svg(test.size, id: "c").text == test.svg)
  }

  static let cases: [ChartCase] = [
    ChartCase(
      "a line that goes on over a year left out and breaks at an empty cell", "line",
      ChartCase.years(2000, 2001, 2003, 2004, 2005),
      [ChartCase.panel(nil, ChartCase.series("A", 1, 2, 3, nil, 4.5))],
      """
      222
      <text class="chart-tick label-end" x="8.2" y="202.5">0</text>
      <line class="chart-grid" x1="16.2" y1="138" x2="288.7" y2="138"/>
      <text class="chart-tick label-end" x="8.2" y="142.5">2</text>
      <line class="chart-grid" x1="16.2" y1="78" x2="288.7" y2="78"/>
      <text class="chart-tick label-end" x="8.2" y="82.5">4</text>
      <line class="chart-grid" x1="16.2" y1="18" x2="288.7" y2="18"/>
      <text class="chart-tick label-end" x="8.2" y="22.5">6</text>
      <line class="chart-grid" x1="38.9" y1="198" x2="38.9" y2="202"/>
      <text class="chart-tick label-middle" x="38.9" y="217">2000</text>
      <line class="chart-grid" x1="84.3" y1="198" x2="84.3" y2="202"/>
      <text class="chart-tick label-middle" x="84.3" y="217">2001</text>
      <line class="chart-grid" x1="129.7" y1="198" x2="129.7" y2="202"/>
      <text class="chart-tick label-middle" x="129.7" y="217">2002</text>
      <line class="chart-grid" x1="175.1" y1="198" x2="175.1" y2="202"/>
      <text class="chart-tick label-middle" x="175.1" y="217">2003</text>
      <line class="chart-grid" x1="220.6" y1="198" x2="220.6" y2="202"/>
      <text class="chart-tick label-middle" x="220.6" y="217">2004</text>
      <line class="chart-grid" x1="266" y1="198" x2="266" y2="202"/>
      <text class="chart-tick label-middle" x="266" y="217">2005</text>
      <line class="chart-zero" x1="16.2" y1="198" x2="288.7" y2="198"/>
      <path class="series-line series-1" d="M38.9 168L84.3 138L175.1 108M266 63"/>
      <circle class="series-mark series-1" cx="38.9" cy="168" r="4"/>
      <circle class="series-mark series-1" cx="84.3" cy="138" r="4"/>
      <circle class="series-mark series-1" cx="175.1" cy="108" r="4"/>
      <circle class="series-mark series-1" cx="266" cy="63" r="4"/>
      <text class="chart-value" x="275" y="68">4.5</text>
      <text class="chart-value label-middle" x="38.9" y="159">1</text>
      """),
    ChartCase(
      "a line with a moment marked, on a wide screen", "line", ChartCase.years(2000, 2001, 2002),
      [ChartCase.panel(nil, ChartCase.series("A", -1, 2, 1))],
      annotations: [.init(value: 2001.2, label: "2001: <war>")], size: .wide,
      """
      289
      <line class="chart-grid" x1="25.6" y1="265" x2="624" y2="265"/>
      <text class="chart-tick label-end" x="17.6" y="269.5">−1</text>
      <text class="chart-tick label-end" x="17.6" y="192.8">0</text>
      <line class="chart-grid" x1="25.6" y1="111.7" x2="624" y2="111.7"/>
      <text class="chart-tick label-end" x="17.6" y="116.2">1</text>
      <line class="chart-grid" x1="25.6" y1="35" x2="624" y2="35"/>
      <text class="chart-tick label-end" x="17.6" y="39.5">2</text>
      <line class="chart-grid" x1="125.3" y1="265" x2="125.3" y2="269"/>
      <text class="chart-tick label-middle" x="125.3" y="284">2000</text>
      <line class="chart-grid" x1="324.8" y1="265" x2="324.8" y2="269"/>
      <text class="chart-tick label-middle" x="324.8" y="284">2001</text>
      <line class="chart-grid" x1="524.3" y1="265" x2="524.3" y2="269"/>
      <text class="chart-tick label-middle" x="524.3" y="284">2002</text>
      <line class="chart-event" x1="264.9" y1="6" x2="264.9" y2="265"/>
      <text class="chart-note" x="270.9" y="16">2001: &lt;war&gt;</text>
      <line class="chart-zero" x1="25.6" y1="188.3" x2="624" y2="188.3"/>
      <path class="series-line series-1" d="M125.3 265L324.8 35L524.3 111.7"/>
      <circle class="series-mark series-1" cx="125.3" cy="265" r="4"/>
      <circle class="series-mark series-1" cx="324.8" cy="35" r="4"/>
      <circle class="series-mark series-1" cx="524.3" cy="111.7" r="4"/>
      <text class="chart-value" x="533.3" y="116.7">1</text>
      <text class="chart-value label-end" x="315.8" y="40">2</text>
      """),
    ChartCase(
      "two lines with their names and last values, one with a leader", "line",
      ChartCase.years(2000, 2001, 2002),
      [ChartCase.panel(nil, ChartCase.series("A", 5, 6, 7), ChartCase.series("B b", 1, 1, nil))],
      decimals: 0,
      """
      222
      <text class="chart-tick label-end" x="8.2" y="202.5">0</text>
      <line class="chart-grid" x1="16.2" y1="153" x2="270.8" y2="153"/>
      <text class="chart-tick label-end" x="8.2" y="157.5">2</text>
      <line class="chart-grid" x1="16.2" y1="108" x2="270.8" y2="108"/>
      <text class="chart-tick label-end" x="8.2" y="112.5">4</text>
      <line class="chart-grid" x1="16.2" y1="63" x2="270.8" y2="63"/>
      <text class="chart-tick label-end" x="8.2" y="67.5">6</text>
      <line class="chart-grid" x1="16.2" y1="18" x2="270.8" y2="18"/>
      <text class="chart-tick label-end" x="8.2" y="22.5">8</text>
      <line class="chart-grid" x1="58.6" y1="198" x2="58.6" y2="202"/>
      <text class="chart-tick label-middle" x="58.6" y="217">2000</text>
      <line class="chart-grid" x1="143.5" y1="198" x2="143.5" y2="202"/>
      <text class="chart-tick label-middle" x="143.5" y="217">2001</text>
      <line class="chart-grid" x1="228.3" y1="198" x2="228.3" y2="202"/>
      <text class="chart-tick label-middle" x="228.3" y="217">2002</text>
      <line class="chart-zero" x1="16.2" y1="198" x2="270.8" y2="198"/>
      <path class="series-line series-1" d="M58.6 85.5L143.5 63L228.3 40.5"/>
      <circle class="series-mark series-1" cx="58.6" cy="85.5" r="4"/>
      <circle class="series-mark series-1" cx="143.5" cy="63" r="4"/>
      <circle class="series-mark series-1" cx="228.3" cy="40.5" r="4"/>
      <path class="series-line series-2" d="M58.6 175.5L143.5 175.5"/>
      <rect class="series-mark series-2" x="54.6" y="171.5" width="8" height="8"/>
      <rect class="series-mark series-2" x="139.5" y="171.5" width="8" height="8"/>
      <line class="chart-leader" x1="236.3" y1="40.5" x2="278.8" y2="40.5"/>
      <text class="chart-label" x="282.8" y="45">A 7</text>
      <line class="chart-leader" x1="151.5" y1="175.5" x2="278.8" y2="175.5"/>
      <text class="chart-label" x="282.8" y="180">B b 1</text>
      """),
    ChartCase(
      "points in time", "dot", over: .dates,
      [.init(value: 2014.2, label: "early 2014"), .init(value: 2017.5, label: "2017")],
      [ChartCase.panel(nil, ChartCase.series("A", 11, 15))],
      """
      222
      <text class="chart-tick label-end" x="16.4" y="202.5">0</text>
      <line class="chart-grid" x1="24.4" y1="138" x2="294.1" y2="138"/>
      <text class="chart-tick label-end" x="16.4" y="142.5">5</text>
      <line class="chart-grid" x1="24.4" y1="78" x2="294.1" y2="78"/>
      <text class="chart-tick label-end" x="16.4" y="82.5">10</text>
      <line class="chart-grid" x1="24.4" y1="18" x2="294.1" y2="18"/>
      <text class="chart-tick label-end" x="16.4" y="22.5">15</text>
      <line class="chart-grid" x1="58.1" y1="198" x2="58.1" y2="202"/>
      <text class="chart-tick label-middle" x="58.1" y="217">2014</text>
      <line class="chart-grid" x1="125.5" y1="198" x2="125.5" y2="202"/>
      <text class="chart-tick label-middle" x="125.5" y="217">2015</text>
      <line class="chart-grid" x1="192.9" y1="198" x2="192.9" y2="202"/>
      <text class="chart-tick label-middle" x="192.9" y="217">2016</text>
      <line class="chart-grid" x1="260.4" y1="198" x2="260.4" y2="202"/>
      <text class="chart-tick label-middle" x="260.4" y="217">2017</text>
      <line class="chart-zero" x1="24.4" y1="198" x2="294.1" y2="198"/>
      <circle class="series-mark series-1" cx="37.9" cy="66" r="4"/>
      <circle class="series-mark series-1" cx="260.4" cy="18" r="4"/>
      <text class="chart-value label-middle" x="37.9" y="57">11</text>
      <text class="chart-value label-middle" x="260.4" y="37">15</text>
      """),
    ChartCase(
      "bars with room for a year left out", "bar",
      ChartCase.years(2020, 2021, 2023),
      [ChartCase.panel(nil, ChartCase.series("A", 4.1, 8, 7))],
      """
      222
      <line class="chart-grid" x1="38.8" y1="198" x2="38.8" y2="202"/>
      <text class="chart-tick label-middle" x="38.8" y="217">2020</text>
      <line class="chart-grid" x1="116.3" y1="198" x2="116.3" y2="202"/>
      <text class="chart-tick label-middle" x="116.3" y="217">2021</text>
      <line class="chart-grid" x1="271.3" y1="198" x2="271.3" y2="202"/>
      <text class="chart-tick label-middle" x="271.3" y="217">2023</text>
      <rect class="series-bar series-1" x="8.5" y="105.8" width="59.5" height="92.2"/>
      <text class="chart-value label-middle" x="38.8" y="99.8">4.1</text>
      <rect class="series-bar series-1" x="86" y="18" width="59.5" height="180"/>
      <text class="chart-value label-middle" x="116.3" y="12">8</text>
      <rect class="series-bar series-1" x="241" y="40.5" width="59.5" height="157.5"/>
      <text class="chart-value label-middle" x="271.3" y="34.5">7</text>
      <line class="chart-zero" x1="0" y1="198" x2="310" y2="198"/>
      """),
    ChartCase(
      "grouped bars over categories, one missing", "bar", over: .categories,
      ChartCase.things("one", "two"),
      [ChartCase.panel(nil, ChartCase.series("A", 4, nil), ChartCase.series("B", -2, 3))],
      """
      286
      <rect class="series-bar series-1" x="1" y="3" width="12" height="12"/>
      <text class="chart-label" x="18" y="14">A</text>
      <rect class="series-bar series-2" x="1" y="23" width="12" height="12"/>
      <text class="chart-label" x="18" y="34">B</text>
      <text class="chart-tick label-middle" x="80" y="281">one</text>
      <text class="chart-tick label-middle" x="240" y="281">two</text>
      <rect class="series-bar series-1" x="17.6" y="66" width="61.4" height="120"/>
      <text class="chart-value label-middle" x="48.8" y="60">4</text>
      <rect class="series-bar series-2" x="80" y="186" width="61.4" height="60"/>
      <text class="chart-value label-middle" x="111.2" y="261">−2</text>
      <rect class="series-bar series-2" x="240" y="96" width="61.4" height="90"/>
      <text class="chart-value label-middle" x="271.2" y="90">3</text>
      <text class="chart-tick label-middle" x="208.8" y="180">–</text>
      <line class="chart-zero" x1="0" y1="186" x2="320" y2="186"/>
      """),
    ChartCase(
      "panels with scales of their own", "line", ChartCase.years(2000, 2001),
      [
        ChartCase.panel("big", ChartCase.series("A", 100, 200)),
        ChartCase.panel("small", ChartCase.series("B", 1, 2)),
      ],
      sharesScale: false, size: .wide,
      """
      247
      <text class="chart-panel" x="0" y="14">big</text>
      <text class="chart-tick label-end" x="24.6" y="227.5">0</text>
      <line class="chart-grid" x1="32.6" y1="178" x2="270.1" y2="178"/>
      <text class="chart-tick label-end" x="24.6" y="182.5">50</text>
      <line class="chart-grid" x1="32.6" y1="133" x2="270.1" y2="133"/>
      <text class="chart-tick label-end" x="24.6" y="137.5">100</text>
      <line class="chart-grid" x1="32.6" y1="88" x2="270.1" y2="88"/>
      <text class="chart-tick label-end" x="24.6" y="92.5">150</text>
      <line class="chart-grid" x1="32.6" y1="43" x2="270.1" y2="43"/>
      <text class="chart-tick label-end" x="24.6" y="47.5">200</text>
      <line class="chart-grid" x1="92" y1="223" x2="92" y2="227"/>
      <text class="chart-tick label-middle" x="92" y="242">2000</text>
      <line class="chart-grid" x1="210.7" y1="223" x2="210.7" y2="227"/>
      <text class="chart-tick label-middle" x="210.7" y="242">2001</text>
      <line class="chart-zero" x1="32.6" y1="223" x2="270.1" y2="223"/>
      <path class="series-line series-1" d="M92 133L210.7 43"/>
      <circle class="series-mark series-1" cx="92" cy="133" r="4"/>
      <circle class="series-mark series-1" cx="210.7" cy="43" r="4"/>
      <text class="chart-value" x="219.7" y="48">200</text>
      <text class="chart-value label-middle" x="92" y="152">100</text>
      <text class="chart-panel" x="334" y="14">small</text>
      <text class="chart-tick label-end" x="358.6" y="227.5">0.0</text>
      <line class="chart-grid" x1="366.6" y1="178" x2="624" y2="178"/>
      <text class="chart-tick label-end" x="358.6" y="182.5">0.5</text>
      <line class="chart-grid" x1="366.6" y1="133" x2="624" y2="133"/>
      <text class="chart-tick label-end" x="358.6" y="137.5">1.0</text>
      <line class="chart-grid" x1="366.6" y1="88" x2="624" y2="88"/>
      <text class="chart-tick label-end" x="358.6" y="92.5">1.5</text>
      <line class="chart-grid" x1="366.6" y1="43" x2="624" y2="43"/>
      <text class="chart-tick label-end" x="358.6" y="47.5">2.0</text>
      <line class="chart-grid" x1="430.9" y1="223" x2="430.9" y2="227"/>
      <text class="chart-tick label-middle" x="430.9" y="242">2000</text>
      <line class="chart-grid" x1="559.7" y1="223" x2="559.7" y2="227"/>
      <text class="chart-tick label-middle" x="559.7" y="242">2001</text>
      <line class="chart-zero" x1="366.6" y1="223" x2="624" y2="223"/>
      <path class="series-line series-1" d="M430.9 133L559.7 43"/>
      <circle class="series-mark series-1" cx="430.9" cy="133" r="4"/>
      <circle class="series-mark series-1" cx="559.7" cy="43" r="4"/>
      <text class="chart-value" x="568.7" y="48">2</text>
      <text class="chart-value label-middle" x="430.9" y="124">1</text>
      """),
  ]
}
