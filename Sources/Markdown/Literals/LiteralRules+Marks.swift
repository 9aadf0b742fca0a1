/// Marks of strong, struck, low and high text that set nothing.
extension LiteralRules {
  /// Marks that open or close nothing.
  mutating func leftover(_ mark: String, name: String) {
    guard let index = run.first(mark) else { return }
    let byte = run.bytes[index]
    let end = run.bytes[index...].firstIndex { $0 != byte } ?? run.bytes.count
    let (before, behind) = (run[index - 1], run[end])
    let isBlankBefore = isSpace(before)
    let isBlankBehind = isSpace(behind)
    // Between numbers it is arithmetic, between letters a name, alone a sign.
    if isAlphanumeric(before), isAlphanumeric(behind) { return }
    if isBlankBefore, isBlankBehind { return }
    let hint: String
    let partner = run.first(mark, from: end)
    if isTight(index, mark) || partner.map({ isTight($0, mark) }) == true {
      hint =
        "a mark next to punctuation does not count between letters: put the punctuation outside, as in \(mark)words\(mark),"
    } else if let partner, isBlankBehind || isSpace(run[partner - 1]) {
      hint = "take out the blank between the marks and the words: \(mark)words\(mark)"
    } else if isBlankBehind, index > 0, partner == nil {
      hint = "open it too, or write \\\(mark.prefix(1))\\\(mark.prefix(1)) if it is text"
    } else {
      hint = "close it without a blank before: \(mark)words\(mark); \\\(mark.prefix(1)) is text"
    }
    tell(index..<end, "\"\(mark)\" sets no \(name) here and stays text", hint: hint)
  }

  /// `~one~` and `^one^` behind a blank, where nothing stands that they could be low or high beside.
  mutating func loose(_ mark: Unicode.Scalar, name: String, example: String) {
    let byte = UInt8(ascii: mark)
    for index in run.bytes.indices where run.bytes[index] == byte {
      guard isSpace(run[index - 1]) || run[index - 1] == UInt8(ascii: "("), run[index + 1] != byte
      else { continue }
      let inner = run.bytes[(index + 1)..<run.lineEnd(from: index)].prefix {
        isAlphanumeric($0) || $0 >= 0x80 || $0 == UInt8(ascii: "-")
      }
      guard !inner.isEmpty, run[inner.endIndex] == byte, !isAlphanumeric(run[inner.endIndex + 1]),
        run[inner.endIndex + 1] != byte
      else { continue }
      tell(
        index..<inner.endIndex + 1, "these marks set nothing \(name) behind a blank and stay text",
        hint: "write them right behind a letter or a number, as in \(example); \\\(mark) is text")
      return
    }
  }

  /// Whether a mark stands between letters or punctuation of scripts that set no blanks.
  private func isTight(_ index: Int, _ mark: String) -> Bool {
    let (before, behind) = (run[index - 1], run[index + mark.utf8.count])
    return !isSpace(before) && !isSpace(behind) && (before >= 0x80 || behind >= 0x80)
  }
}
