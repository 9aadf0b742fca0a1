import Diagnostics

/// Appends a range of `bytes` as HTML text or a double-quoted attribute's value; runs are copied whole.
func appendEscaped(_ bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) {
  var start = range.lowerBound
  while let index = ByteSearch.firstMarkup(in: bytes, start..<range.upperBound) {
    output.append(contentsOf: bytes[start..<index])
    output.append(contentsOf: reference(for: bytes[index]).utf8)
    start = index + 1
  }
  output.append(contentsOf: bytes[start..<range.upperBound])
}

/// Appends a URL as a double-quoted attribute's value, with what a URL may not hold as `%XX`.
func appendEscapedURL(_ bytes: some Sequence<UInt8>, to output: inout [UInt8]) {
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "'"): output.append(contentsOf: "&#x27;".utf8)
    case _ where isAlphanumeric(byte): output.append(byte)
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      output.append(byte)
    default:
      output.append(UInt8(ascii: "%"))
      output.append(hexDigit(byte >> 4))
      output.append(hexDigit(byte & 15))
    }
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

private func reference(for byte: UInt8) -> String {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  default: "&quot;"
  }
}
