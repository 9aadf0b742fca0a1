/// SVG path data in relative steps of tenths of a user unit. Every step starts at the rounded end of the one before it,
/// so that rounding errors do not add up.
struct PathData {
  private var bytes: [UInt8] = []
  private var x = 0
  private var y = 0

  var isEmpty: Bool { bytes.isEmpty }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends a line through points, closed if `isClosed`; points that fall together are one.
  mutating func append(_ points: [PlanePoint], isClosed: Bool) {
    guard let first = points.first else { return }
    var steps: [(Int, Int)] = []
    var (lastX, lastY) = (Self.tenths(first.x), Self.tenths(first.y))
    let start = (x: lastX, y: lastY)
    for point in isClosed ? points.dropFirst().dropLast() : points.dropFirst() {
      let (nextX, nextY) = (Self.tenths(point.x), Self.tenths(point.y))
      guard nextX != lastX || nextY != lastY else { continue }
      steps.append((nextX - lastX, nextY - lastY))
      (lastX, lastY) = (nextX, nextY)
    }
    guard steps.count > (isClosed ? 1 : 0) else { return }
    bytes.append(UInt8(ascii: bytes.isEmpty ? "M" : "m"))
    write(start.x - x)
    separate(start.y - y)
    bytes.append(UInt8(ascii: "l"))
    for (index, step) in steps.enumerated() {
      if index == 0 { write(step.0) } else { separate(step.0) }
      separate(step.1)
    }
    if isClosed {
      bytes.append(UInt8(ascii: "z"))
      (x, y) = start
    } else {
      (x, y) = (lastX, lastY)
    }
  }

  private static func tenths(_ value: Double) -> Int { Int((value * 10).rounded()) }

  private mutating func separate(_ tenths: Int) {
    if tenths >= 0 { bytes.append(UInt8(ascii: " ")) }
    write(tenths)
  }

  private mutating func write(_ tenths: Int) {
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    if whole > 0 || rest == 0 { bytes.append(contentsOf: String(whole).utf8) }
    if rest > 0 { bytes += [UInt8(ascii: "."), UInt8(ascii: "0") + UInt8(rest)] }
  }
}
