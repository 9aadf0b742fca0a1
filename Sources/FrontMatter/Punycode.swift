/// A label of a host's name in ASCII, without the prefix `xn--` (RFC 3492, §6.3).
func punycode(_ label: String) -> String {
  let scalars = label.unicodeScalars.map(\.value)
  let basic = scalars.filter { $0 < 0x80 }
  var output = basic.map { UInt8($0) }
  if !basic.isEmpty { output.append(UInt8(ascii: "-")) }
  var (current, delta, bias): (UInt32, UInt32, UInt32) = (128, 0, 72)
  var handled = UInt32(basic.count)
  while handled < scalars.count {
    guard let next = scalars.filter({ $0 >= current }).min() else { break }
    delta += (next - current) * (handled + 1)
    current = next
    for scalar in scalars {
      if scalar < current { delta += 1 }
      guard scalar == current else { continue }
      appendVariableLength(delta, bias: bias, to: &output)
      bias = adapted(delta, count: handled + 1, isFirst: handled == UInt32(basic.count))
      delta = 0
      handled += 1
    }
    delta += 1
    current += 1
  }
  return String(decoding: output, as: UTF8.self)
}

/// The parameters of RFC 3492, §5.
private let (base, tMin, tMax, skew, damp): (UInt32, UInt32, UInt32, UInt32, UInt32) = (
  36, 1, 26, 38, 700
)

private func appendVariableLength(_ delta: UInt32, bias: UInt32, to output: inout [UInt8]) {
  var rest = delta
  var position = base
  while true {
    let threshold = position <= bias ? tMin : min(tMax, position - bias)
    if rest < threshold { break }
    output.append(digit(threshold + (rest - threshold) % (base - threshold)))
    rest = (rest - threshold) / (base - threshold)
    position += base
  }
  output.append(digit(rest))
}

/// `a` to `z` for 0 to 25, `0` to `9` for 26 to 35.
private func digit(_ value: UInt32) -> UInt8 { UInt8(value < 26 ? value + 97 : value + 22) }

private func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
  var rest = isFirst ? delta / damp : delta / 2
  rest += rest / count
  var position: UInt32 = 0
  while rest > (base - tMin) * tMax / 2 {
    rest /= base - tMin
    position += base
  }
  return position + (base - tMin + 1) * rest / (rest + skew)
}
