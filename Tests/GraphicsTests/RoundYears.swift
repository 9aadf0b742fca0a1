import Graphics

extension AxisTicks {
  /// Years at multiples of one, two or five times a power of ten, named by their numbers.
  static let roundYears = AxisTicks { from, to, limit in
    var power = 1.0
    while true {
      for step in [1.0, 2, 5] where (to - from) / (step * power) <= Double(limit) {
        return stride(
          from: (from / (step * power)).rounded(.up) * step * power, to: to, by: step * power
        ).map { AxisTick(start: $0, end: $0 + 1, label: String(Int($0))) }
      }
      power *= 10
    }
  }
}
