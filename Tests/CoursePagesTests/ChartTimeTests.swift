import SiteGenerator
import TestSupport
import Testing

/// What axes of charts say of time, and what is not drawn.
@Suite struct ChartTimeTests {
  @Test(arguments: [
    (
      "bar", "2020-01,3\n2020-02,5\n2020-03,4\n2020-04,7\n2020-05,6\n2020-06,8",
      "Jan 2020 Feb Mar Apr May Jun"
    ),
    ("line", "2020-03-01,3\n2020-03-02,5\n2020-03-03,4", "1 Mar 2020 2 Mar 3 Mar"),
    ("bar", "2020-01,3\n2020-02,5", "Jan 2020 Feb"),
    ("bar", "2020-33,3\n2020-34,5\n2020-35,4\n2020-36,9", "Q1 2020 Q2 Q3 Q4"),
    ("line", "2019-36,3\n2020-33,5\n2020-34,4", "Q4 2019 Q1 2020 Q2"),
    ("bar", "2020-21,3\n2020-22,5\n2020-23,4", "spring 2020 summer 2020 autumn 2020"),
    ("dot", "2020-40,3\n2020-41,5", "first half of 2020 second half of 2020"),
    ("line", "-0499,3\n-0299,5\n-0099,4\n0100,9", "500 BC 400 BC 300 BC 200 BC 100 BC AD 1 100"),
    ("bar", "-0001,3\n0000,5\n0001,4", "2 BC 1 BC AD 1"),
  ])
  func namesMoments(_ kind: String, _ rows: String, _ expected: String) async throws {
    let site = await build(
      ChartFixture.files(
        ChartFixture.changed(2, to: "kind: \(kind)"), csv: "year,total\n" + rows))
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    let wide = page.prefix(upTo: page.firstRange(of: "chart-narrow")?.lowerBound ?? page.endIndex)
    let labels = wide.matches(of: /<text class="chart-tick label-middle"[^>]*>([^<]*)</)
    #expect(labels.map { String($0.1) }.joined(separator: " ") == expected)
  }

  @Test func leavesOutWhatWasNotThen() async throws {
    let site = await build(
      ChartFixture.files(
        ChartFixture.sound + ["annotations: [{date: 1689, label: Nerchinsk}]"],
        csv: "year,total\n1950,1\n1960,2"))
    #expect(
      site.report == """
        content/sections/01-a.md:12:16: warning: "Nerchinsk" lies outside the time of the chart and is not drawn [chart]
        11 | series: [{column: total, label: Total}]
        12 | annotations: [{date: 1689, label: Nerchinsk}]
           |                ^~~~
        hint: leave it out, or add rows of its time to content/data/t.csv

        """)
    #expect(!(try site.text("sections/a.html").contains("chart-event")))
  }

  @Test func asksAboutMonthsWithoutYears() async {
    let site = await build(ChartFixture.files(ChartFixture.sound, csv: "year,total\nJan,1\nFeb,2"))
    #expect(
      site.report == """
        content/data/t.csv:2:1: error: the column "year" holds no dates, and this kind leads through time [chart]
        1 | year,total
        2 | Jan,1
          | ^~~
        hint: write dates such as 2020-01 or 2020 instead of "Jan", or "kind: bar" in the chart

        """)
  }

  /// What is negative stacks downwards from zero: no part covers another.
  @Test func partsStacksAtZero() async throws {
    let site = await build(
      ChartFixture.files(
        [
          "title: T", "description: D", "kind: bar", "stacked: true", "data: ../data/t.csv",
          "x: year",
          "series: [{column: a}, {column: b}, {column: c}]",
        ],
        csv: "year,a,b,c\n2020,3,-2,4"))
    #expect(site.report == "")
    let bars = try site.text("sections/a.html").matches(
      of:
        /<rect class="series-bar series-([123])" x="[^"]*" y="([^"]*)" width="[^"]*" height="([^"]*)"/
    )
    #expect(
      bars.dropFirst(3).prefix(3).map { "\($0.1): \($0.2) \($0.3)" }
        == ["1: 201 69", "2: 270 46", "3: 109 92"])
  }

  /// A part that is not known takes the others from no bar, and the note says whose sums nobody knows.
  @Test(arguments: [
    ("2020,3,2\n2021,3,\n2022,,\n2023,,1", "2021, 2023"),
    (
      (0..<12).map { "\(2000 + $0),3," }.joined(separator: "\n") + "\n2012,1,1",
      "2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, …"
    ),
  ]) func drawsThePartsThatAreKnown(rows: String, list: String) async throws {
    let site = await build(
      ChartFixture.files(
        [
          "title: T", "description: D", "kind: bar", "stacked: true", "data: ../data/t.csv",
          "x: year", "y: [a, b]",
        ],
        csv: "year,a,b\n" + rows))
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    let parts = rows.split(separator: "\n").map { $0.split(separator: ",").count - 1 }.reduce(0, +)
    #expect(page.matches(of: /<rect class="series-bar/).count == 2 * (parts + 2))
    #expect(
      page.contains(
        "Not all parts are known where a dash stands instead of a sum: \(list)."))
  }
}
