/// Older forms of EDTF (the draft of 2012), wrong case and stray blanks, which letters can mend.
enum OldForm {
  /// The EDTF that `text` becomes by mending its letters, if it becomes EDTF by that.
  static func mended(_ text: String) -> String? {
    // Blanks around a dash or between words tell more than the letters alone.
    let trimmed = text.split(whereSeparator: \.isWhitespace).map(String.init).joined(separator: " ")
    let timed = trimmed.split(separator: " ").joined(separator: "T")
    for candidate in [trimmed, timed, timed + ":00", filledYear(trimmed), mendedParts(trimmed)] {
      if let candidate, candidate != text, EDTFParser.failure(of: candidate) == nil {
        return candidate
      }
    }
    return nil
  }

  /// `19??` and `19--` as `19XX`, as library catalogues write decades and centuries.
  private static func filledYear(_ text: String) -> String? {
    let digits = text.utf8.prefix { $0.isDigit }.count
    guard 1...3 ~= digits, text.utf8.count == 4 else { return nil }
    let rest = text.utf8.dropFirst(digits)
    let isBlank = rest.allSatisfy { $0 == UInt8(ascii: "?") }
    guard isBlank || rest.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return text.prefix(digits) + String(repeating: "X", count: 4 - digits)
  }

  /// Each side of an interval with `unknown` and `open` as 2019 writes them, and its letters mended.
  private static func mendedParts(_ text: String) -> String? {
    guard !text.contains(" - "), !text.contains(" – ") else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return nil }
    return parts.map { part in
      switch part.lowercased().split(separator: " ").joined() {
      case "unknown": ""
      case "open", "now", "present", "today", "ongoing": ".."
      case let part: mendedLetters(part)
      }
    }.joined(separator: "/")
  }

  /// Lower-case text with the letters and marks that EDTF has.
  private static func mendedLetters(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let previous = result.unicodeScalars.last
      switch scalar {
      case "u", "x": result += "X"
      case "y", "e", "t", "z": result += scalar.properties.uppercaseMapping
      case "s", "p": result += "S"
      case "\u{2212}": result += "-"
      case "?" where previous == "~", "~" where previous == "?":
        result.unicodeScalars.removeLast()
        result += "%"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
