/// Sets straight quotes as those of print, in texts that follow each other.
struct Quotes {
  private var last: Unicode.Scalar = " "

  /// The next text with its quotes set; `next` is what comes behind it.
  mutating func set(_ text: Substring, before next: Unicode.Scalar?) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let set = set(scalar, before: index + 1 < scalars.count ? scalars[index + 1] : next)
      result.append(set)
      last = set
    }
    return String(result)
  }

  private func set(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Unicode.Scalar {
    switch scalar {
    case "\"": isOpening ? "“" : "”"
    // Of a year without its century, as in ’68, only a part is left out.
    case "'": isOpening && next?.properties.numericType == nil ? "‘" : "’"
    default: scalar
    }
  }

  /// Whether a quote behind what was last opens a text.
  private var isOpening: Bool {
    switch last {
    case "(", "[", "{", "“", "‘", "«", "„", "-", "–", "—", "/": true
    default: last.properties.isWhitespace
    }
  }
}
