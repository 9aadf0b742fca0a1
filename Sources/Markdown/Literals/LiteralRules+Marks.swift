/// Marks of strong, struck, low and high text that set nothing.
extension LiteralRules {
  /// Marks that open or close nothing.
  mutating func leftover(_ mark: String, name: String) {
    var from = 0
    while let index = run.first(mark, from: from) {
      let byte = run.bytes[index]
      let end = run.bytes[index...].firstIndex { $0 != byte } ?? run.bytes.count
      from = end
      let (before, behind) = (run[index - 1], run[end])
      // Between numbers it is arithmetic, between letters a name, alone a sign.
      if isAlphanumeric(before), isAlphanumeric(behind) { continue }
      if isSpace(before), isSpace(behind) { continue }
      tell(
        index..<end, "\"\(mark)\" sets no \(name) here and stays text",
        hint: hint(for: mark, at: index..<end))
      return
    }
  }

  /// Why marks set nothing.
  private func hint(for mark: String, at marks: Range<Int>) -> String {
    let isBlankBehind = isSpace(run[marks.upperBound])
    let partner = run.first(mark, from: marks.upperBound)
    if let opener = run.first(mark), opener < marks.lowerBound, partner == nil,
      isSpace(run[opener + mark.utf8.count]), !isSpace(run[marks.lowerBound - 1])
    {
      return "take out the blank between the marks and the words: \(mark)words\(mark)"
    }
    if isTight(marks.lowerBound, mark) || partner.map({ isTight($0, mark) }) == true {
      return
        "a mark next to punctuation does not count between letters: put the punctuation outside, as in \(mark)words\(mark),"
    }
    if let partner, isBlankBehind || isSpace(run[partner - 1]) {
      return "take out the blank between the marks and the words: \(mark)words\(mark)"
    }
    if isBlankBehind, marks.lowerBound > 0, partner == nil {
      return "open it too, or write \\\(mark.prefix(1))\\\(mark.prefix(1)) if it is text"
    }
    return "close it without a blank before: \(mark)words\(mark); \\\(mark.prefix(1)) is text"
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

  /// Whether a straight quote, which is none of the run's text, stands at an index.
  private func isQuote(_ index: Int) -> Bool {
    run[index] == LiteralRun.other && run.offsets.indices.contains(index)
      && "\"'".utf8.contains(source[run.offsets[index]])
  }

  /// Whether a mark stands between letters or punctuation of scripts that set no blanks.
  private func isTight(_ index: Int, _ mark: String) -> Bool {
    let (before, behind) = (run[index - 1], run[index + mark.utf8.count])
    guard !isSpace(before), !isSpace(behind) else { return false }
    return before >= 0x80 || behind >= 0x80 || isQuote(index - 1)
      || isQuote(index + mark.utf8.count)
  }
}
