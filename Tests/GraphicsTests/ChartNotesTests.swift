import Markup
import Testing

@testable import Graphics

/// What is written above a plot about moments stands clear of the lines of other moments.
@Suite struct ChartNotesTests {
  /// The words and lines of two moments, each an x with its words, on a plot from 0 to 100 that is `width` wide.
  private func drawn(_ annotations: [Chart.Annotation], width: Double) -> String {
    let axis = LinearScale(lower: 0, upper: 100, start: 0, end: width)
    let notes = ChartNotes(annotations, axis: axis, left: 0, right: width)
    var html = HTML()
    notes.draw(top: 0, bottom: { _ in 99 }, &html)
    return html.text
  }

  @Test func leadsNoLineThroughWords() {
    #expect(
      drawn(
        [
          .init(value: 50, label: "2014: Western sanctions"),
          .init(value: 78, label: "2022: invasion of Ukraine"),
        ], width: 556) == """
          <line class="chart-event" x1="278" y1="2" x2="278" y2="99"/>\
          <line class="chart-event" x1="433.7" y1="19" x2="433.7" y2="99"/>\
          <text class="chart-note" x="284" y="12">2014: Western sanctions</text>\
          <text class="chart-note" x="439.7" y="29">2022: invasion</text>\
          <text class="chart-note" x="439.7" y="46">of Ukraine</text>
          """)
  }
}
