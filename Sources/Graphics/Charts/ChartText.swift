import Markup

/// Words in a picture, whose room has to be guessed: the fonts are the reader's.
enum ChartText {
  /// The font size of labels and values in user units, as the style sheet gives it.
  static let size = 14.0
  /// The font size of ticks and notes.
  static let smallSize = 13.0
  /// From one line to the next, in user units.
  static let lineHeight = 17.0

  /// The width of a value, which is bold.
  static func boldWidth(_ text: String) -> Double { width(text) * 1.13 }

  /// The width of a text in user units, by the advances of a wide sans serif.
  static func width(_ text: String, size: Double = size) -> Double {
    text.unicodeScalars.reduce(0) { $0 + advance($1) } * size
  }

  /// The text in lines no wider than `width`, unless a single word is.
  static func lines(_ text: String, within width: Double, size: Double = size) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, Self.width("\(last) \(word)", size: size) <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// The text in lines no wider than `width`: single words that are wider go on in the next line, behind a hyphen where
  /// their script has one.
  static func brokenLines(_ text: String, within width: Double, size: Double = size) -> [String] {
    lines(text, within: width, size: size).flatMap { line -> [String] in
      guard Self.width(line, size: size) > width else { return [line] }
      var pieces = [""]
      for character in line {
        let last = pieces[pieces.count - 1]
        let hyphen = last.unicodeScalars.last.map(isHyphenated) == true ? "-" : ""
        if last.count > 1, Self.width("\(last)\(character)\(hyphen)", size: size) > width {
          pieces[pieces.count - 1] += hyphen
          pieces.append("")
        }
        pieces[pieces.count - 1].append(character)
      }
      return pieces
    }
  }

  /// Whether words of a scalar's script are hyphenated: of Latin, Greek, Cyrillic, Armenian and Georgian they are, of Han,
  /// Thai, Arabic or Devanagari not.
  private static func isHyphenated(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0}"..."\u{58F}", "\u{10A0}"..."\u{10FF}", "\u{1E00}"..."\u{1FFF}": true
    default: false
    }
  }

  /// How wide a scalar is, in parts of the font size.
  private static func advance(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "‘", "|", "!", " ", "\u{A0}",
      "\u{202F}":
      0.34
    case "f", "r", "t", "(", ")", "-", "/": 0.42
    case "m", "w", "M", "W", "—", "…", "%": 0.95
    case "A"..."Z", "–", "−": 0.72
    case "\u{1100}"..."\u{115F}", "\u{2E80}"..."\u{A4CF}", "\u{AC00}"..."\u{D7A3}",
      "\u{F900}"..."\u{FAFF}", "\u{FF00}"..."\u{FF60}", "\u{20000}"..."\u{3FFFD}":
      1
    case "\u{E31}", "\u{E34}"..."\u{E3A}", "\u{E47}"..."\u{E4E}": 0
    default: 0.63
    }
  }
}

extension HTML {
  /// Words in lines below each other, the first line's baseline at `y`.
  mutating func label(_ kind: String, _ x: Double, _ y: Double, lines: [String]) {
    for (index, line) in lines.enumerated() {
      label(kind, x, y + Double(index) * ChartText.lineHeight, line)
    }
  }

  /// The mark of the series at `index`: a circle, a square, a triangle or a diamond.
  mutating func mark(_ index: Int, _ x: Double, _ y: Double) {
    let kind = "series-mark series-\(index + 1)"
    switch index {
    case 0: circle(kind, x, y, radius: 4)
    case 1: rectangle(kind, x - 4, y - 4, 8, 8)
    case 2: path(kind, "M\(svgNumber(x)) \(svgNumber(y - 5))l5.5 9.5h-11z")
    default: path(kind, "M\(svgNumber(x)) \(svgNumber(y - 5.5))l5.5 5.5l-5.5 5.5l-5.5 -5.5z")
    }
  }
}
