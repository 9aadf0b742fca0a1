extension String {
  /// The text without the white space around it.
  var trimmed: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The text behind an ASCII prefix in any case; `nil` if it does not start with it.
  func droppingPrefixIgnoringCase(_ prefix: String) -> String? {
    guard utf8.count >= prefix.utf8.count,
      zip(utf8, prefix.utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 && $1 >= 0x61 })
    else { return nil }
    return String(decoding: utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  /// The number that the text is, of digits alone.
  var number: Int? {
    !isEmpty && utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) ? Int(self) : nil
  }

  /// The text with an en dash for the hyphens of each range of numbers: `21-52`, `iv--xii`, `S12-S15`.
  var withRangeDashes: String {
    guard utf8.contains(UInt8(ascii: "-")) else { return self }
    let parts = split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    var result = parts[0]
    var wasEmpty = false
    for part in parts.dropFirst() {
      if part.trimmed.isEmpty {
        wasEmpty = true
        continue
      }
      let end = result.lastIndex { $0 != " " }.map(result.index(after:)) ?? result.startIndex
      let from = result[..<end].suffixOfWord
      let to = part.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber }
      if wasEmpty || Self.isRange(from, to) {
        result.removeSubrange(end...)
        result += "–" + part.drop { $0 == " " }
      } else {
        result += "-" + part
      }
      wasEmpty = false
    }
    if wasEmpty { return result.isEmpty ? self : result + "–" }
    return result
  }

  private static func isRange(_ from: Substring, _ to: Substring) -> Bool {
    if from.contains(where: \.isNumber) { return to.contains(where: \.isNumber) }
    return isRoman(from) && isRoman(to)
  }

  private static func isRoman(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy("ivxlc".utf8.contains)
  }
}

extension Substring {
  /// The letters and digits at the end.
  fileprivate var suffixOfWord: Substring {
    guard let sign = lastIndex(where: { !$0.isLetter && !$0.isNumber }) else { return self }
    return self[index(after: sign)...]
  }
}

/// Whether a text has the form of a BCP 47 language tag, such as `en`, `ru` or `zh-Hant`.
func isLanguageTag(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  return parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }
    && (2...3).contains(parts[0].count)
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "A")...UInt8(ascii: "Z"):
    true
  default: false
  }
}
