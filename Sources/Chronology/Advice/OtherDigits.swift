/// Digits, signs and notes around a date that EDTF has not.
enum OtherDigits {
  /// The text with ASCII's digits for those of other scripts, without characters that nobody sees, and without a note such as
  /// `(approx.)` or an ending such as `1949ish`; `nil` if that is the text itself.
  static func plain(_ text: String) -> String? {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format: continue
      case .dashPunctuation where scalar == "\u{FF0D}": scalars.append("-")
      case .otherPunctuation where scalar == "\u{FF0F}": scalars.append("/")
      case .decimalNumber:
        guard let value = scalar.properties.numericValue else { return nil }
        scalars.append(contentsOf: String(Int(value)).unicodeScalars)
      default: scalars.append(hanDigit(scalar, in: text) ?? scalar)
      }
    }
    let plain = noted(String(scalars))
    return plain.isEmpty || plain.utf8.elementsEqual(text.utf8) ? nil : plain
  }

  private static let han = Array("〇一二三四五六七八九".unicodeScalars)

  /// A digit of `一九四九年`, where four of them stand for a year.
  private static func hanDigit(_ scalar: Unicode.Scalar, in text: String) -> Unicode.Scalar? {
    let digits = text.unicodeScalars.prefix { han.contains($0) || $0 == "零" }
    guard digits.count == 4, text.unicodeScalars.dropFirst(4).allSatisfy({ $0 == "年" }),
      let value = scalar == "零" ? 0 : han.firstIndex(of: scalar)
    else { return nil }
    return Unicode.Scalar(UInt8(48 + value))
  }

  /// Notes behind a date that say that it is near, or say nothing.
  private static func noted(_ text: String) -> String {
    let lower = text.lowercased()
    for note in [
      " (approx.)", " (approx)", " approx.", " approx", " (circa)", " (c.)", " (ca.)", "ish",
    ]
    where lower.hasSuffix(note) && lower.first?.isNumber == true {
      return text.dropLast(note.count) + "~"
    }
    for note in [" ad/ce", " ce/ad"] where lower.hasSuffix(note) {
      return String(text.dropLast(note.count))
    }
    for word in ["decade of ", "fy ", "fy"] where lower.hasPrefix(word) {
      let year = text.dropFirst(word.count)
      guard year.utf8.count == 4, Int(year) != nil else { continue }
      return word.hasPrefix("d") ? year.dropLast() + "X" : String(year)
    }
    return text
  }
}
