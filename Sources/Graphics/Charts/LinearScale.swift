/// A straight scale from values to user units, with ticks at round numbers.
package struct LinearScale: Hashable {
  let lower: Double
  let upper: Double
  /// Where the lower and the upper end lie; the second may be the smaller one, as on an upright axis.
  let start: Double
  let end: Double

  func position(of value: Double) -> Double {
    guard upper > lower else { return (start + end) / 2 }
    return start + (value - lower) / (upper - lower) * (end - start)
  }

  /// A scale from zero, or a round number at or below the least value if that is negative, to one at or above
  /// the greatest; from 0 to 1 if there is nothing to show.
  static func fromZero(_ values: [Double], start: Double, end: Double, tickCount: Int)
    -> LinearScale
  {
    let (least, greatest) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
    guard greatest > least else { return LinearScale(lower: 0, upper: 1, start: start, end: end) }
    let step = step(over: greatest - least, count: tickCount)
    return LinearScale(
      lower: (least / step + 1e-9).rounded(.down) * step,
      upper: (greatest / step - 1e-9).rounded(.up) * step, start: start, end: end)
  }

  /// A scale from a round number at or below the least value to one at or above the greatest.
  static func around(_ values: [Double], start: Double, end: Double, tickCount: Int) -> LinearScale
  {
    guard let least = values.min(), let greatest = values.max(), greatest > least else {
      return fromZero(values, start: start, end: end, tickCount: tickCount)
    }
    let step = step(over: greatest - least, count: tickCount)
    return LinearScale(
      lower: (least / step + 1e-9).rounded(.down) * step,
      upper: (greatest / step - 1e-9).rounded(.up) * step, start: start, end: end)
  }

  /// The multiples of a round step that lie on the scale, about `count` of them, with the decimals that they need.
  func ticks(count: Int) -> [Chart.Value] {
    let step = Self.step(over: upper - lower, count: count)
    let decimals = (0...NumberFormat.decimalLimit).first { digits in
      let scaled = (0..<digits).reduce(step) { value, _ in value * 10 }
      return abs(scaled - scaled.rounded()) < 1e-6
    }
    let first = Int((lower / step - 1e-9).rounded(.up))
    let last = Int((upper / step + 1e-9).rounded(.down))
    guard first <= last else { return [] }
    return (first...last).map { Chart.Value(Double($0) * step, decimals: decimals ?? 0) }
  }

  /// One, two or five times a power of ten, so that about `count` steps make up `span`.
  static func step(over span: Double, count: Int) -> Double {
    guard span > 0 else { return 1 }
    let wanted = span / Double(max(1, count))
    var power = 1.0
    while power * 10 <= wanted { power *= 10 }
    while power > wanted { power /= 10 }
    return power * ([1, 2, 5].first { $0 * power >= wanted } ?? 10)
  }
}
