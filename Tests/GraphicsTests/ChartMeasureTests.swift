import Testing

@testable import Graphics

/// The scales, numbers and words of charts.
@Suite struct ChartMeasureTests {
  /// Words of Thai, Arabic and Devanagari know no hyphens, those of Greek do.
  @Test(arguments: [
    ("กรุงเทพ", ["กรุงเ", "ทพ"]), ("भारत", ["भार", "त"]), ("γεωλογία", ["γεω-", "λογί-", "α"]),
    ("地質学", ["地質", "学"]),
  ])
  func breaksWordsAsTheirScriptDoes(_ word: String, _ lines: [String]) {
    let broken = ChartText.brokenLines(word, within: 24)
    #expect(broken.joined().filter { $0 != "-" } == word)
    #expect(broken.count > 1)
    #expect(
      broken.contains { $0.contains("-") } == lines.contains { $0.contains("-") }, "\(broken)")
  }

  @Test(arguments: [
    (0.0, 100.0, 5, ["0", "20", "40", "60", "80", "100"]),
    (0, 244.81, 5, ["0", "50", "100", "150", "200"]),
    (0, 0.3, 3, ["0.0", "0.1", "0.2", "0.3"]),
    (0, 0.000_02, 2, ["0.00000", "0.00001", "0.00002"]),
    (-40, 40, 4, ["−40", "−20", "0", "20", "40"]), (0, 9e12, 2, ["0", "5,000,000,000,000"]),
    (5, 5, 4, ["5"]),
  ])
  func putsTicksAtRoundNumbers(_ lower: Double, _ upper: Double, _ count: Int, _ ticks: [String]) {
    let scale = LinearScale(lower: lower, upper: upper, start: 0, end: 100)
    let numbers = NumberFormat(decimalMark: ".", groupMark: ",")
    #expect(
      scale.ticks(count: count).map { numbers.string($0.amount, decimals: $0.decimals) } == ticks)
  }

  @Test(arguments: [
    ([8.0, 244.81], 0.0, 250.0), ([0.67, 2.17], 0, 2.5), ([-3, 7], -4, 8), ([-4, -8], -8, 0),
    ([], 0, 1), ([0, 0], 0, 1), ([250], 0, 250),
  ])
  func startsAtZero(_ values: [Double], _ lower: Double, _ upper: Double) {
    let scale = LinearScale.fromZero(values, start: 0, end: 100, tickCount: 5)
    #expect([scale.lower, scale.upper] == [lower, upper])
  }

  @Test(arguments: [
    (0.0, 0, "0"), (5459, 0, "5,459"), (1_234_567.891, 2, "1,234,567.89"), (0.05, 2, "0.05"),
    (8, 1, "8.0"), (-12, 0, "−12"), (-0.001, 2, "0.00"), (999.999, 0, "1,000"),
    (69.525, 3, "69.525"),
    (2.5, 99, "2.500000"), (2.5, -1, "3"), (999_999_999_999.999999, 6, "1,000,000,000,000.000000"),
  ])
  func writesNumbers(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(
      NumberFormat(decimalMark: ".", groupMark: ",").string(value, decimals: decimals) == text)
  }

  @Test func writesNumbersAsALanguageDoes() {
    let russian = NumberFormat(decimalMark: ",", groupMark: "\u{202F}")
    #expect(russian.string(5459.5, decimals: 1) == "5\u{202F}459,5")
  }

  @Test(arguments: [
    ("one two three", 60.0, ["one two", "three"]), ("one two three", 10, ["one", "two", "three"]),
    ("indivisible", 10, ["indivisible"]), ("", 10, []), ("one", 100, ["one"]),
  ])
  func breaksLinesBetweenWords(_ text: String, _ width: Double, _ lines: [String]) {
    #expect(ChartText.lines(text, within: width) == lines)
  }

  @Test(arguments: [("il.", 14.3), ("a1", 17.6), ("MW", 26.6), ("北京", 28), ("", 0)])
  func guessesWidths(_ text: String, _ width: Double) {
    #expect(svgNumber(ChartText.width(text)) == svgNumber(width))
  }

  @Test func findsRoomForLabels() {
    var room = ChartRoom(within: .init(left: 0, top: 0, right: 100, bottom: 100))
    room.take(markAt: 50, 50)
    room.take(lineFrom: (0, 30), to: (100, 30))
    let sides = ChartRoom.Side.allCases
    #expect(room.spot(for: "9", at: (50, 50), sides)?.baseline == 69)
    #expect(room.spot(for: "9", at: (50, 50), sides)?.anchor == "")
    #expect(room.spot(for: "9", at: (50, 50), sides)?.anchor == " label-end")
    #expect(room.spot(for: "9", at: (50, 50), sides) == nil)
    #expect(room.spot(for: "9,999,999,999", at: (50, 80), [.right, .left]) == nil)
  }
}
